import {html, nothing, type TemplateResult} from 'lit';
import {
  levelAt,
  paragraphsOf,
  type Block,
  type Hooks,
  type StatementBlock,
  type TextBlock,
} from '../../content/blocks.js';
import {drawHeading} from './headings.js';
import {dont} from './icons.js';
import {drawText, idsOf} from './inline.js';
import type {View} from './view.js';

/**
 * Polarity alone decides the mark, so that no translation can turn a "do not" round. A sentence carries its
 * own "Do not": the disc is silent, or a screen reader would say it twice.
 */
const markOf = (polarity: Hooks['polarity']): TemplateResult | typeof nothing => (polarity === 'dont' ? dont : nothing);

export function drawStatement(block: StatementBlock, view: View): TemplateResult {
  const {polarity, bold, prominent} = block;
  const mark = markOf(polarity);
  const paragraphs = [...paragraphsOf(block)];
  const opening = bold && prominent ? undefined : (bold ?? []);
  /* A later statement is one paragraph that begins in bold: its own sentences run on behind. */
  const running = opening && paragraphs[0]?.polarity === polarity ? paragraphs.shift() : undefined;
  return html`<div
    class="statement"
    data-statement=${idsOf(block.statements)}
    data-polarity=${polarity}
    data-first-screen=${block.firstScreen ?? nothing}
  >
    ${block.who ? html`<p class="who">${block.who}</p>` : nothing}
    ${
      opening
        ? bold || running
          ? html`<p>
              ${mark}${bold ? html`<b>${drawText(bold)}</b> ` : nothing}${running ? drawText(running.text) : nothing}
            </p>`
          : nothing
        : drawHeading(levelAt(view.headingLevel, block.depth), html`${mark}${drawText(bold ?? [])}`, {
            className: 'bold',
          })
    }
    ${paragraphs.map(line =>
      line.polarity === polarity
        ? html`<p>${drawText(line.text)}</p>`
        : html`<p data-polarity=${line.polarity}>${markOf(line.polarity)}${drawText(line.text)}</p>`,
    )}
  </div>`;
}

export const drawParagraph = (block: TextBlock): TemplateResult =>
  html`<p
    class=${block.style}
    data-statement=${idsOf(block.statements)}
    data-polarity=${block.polarity ?? nothing}
    data-first-screen=${block.firstScreen ?? nothing}
  >
    ${markOf(block.polarity)}${drawText(block.text)}
  </p>`;

/** The three lines of the first screen: large, each with its mark in a column, so that all begin on one edge. */
export const drawMarkedLines = (blocks: readonly Block[]): TemplateResult =>
  html`<ul class="marked-lines" role="list">
    ${blocks.map(block =>
      block.kind === 'statement' || block.kind === 'text'
        ? html`<li
            data-statement=${idsOf(block.statements)}
            data-polarity=${block.polarity ?? nothing}
            data-first-screen=${block.firstScreen ?? nothing}
          >
            ${markOf(block.polarity)}
            <p class="bold">
              ${drawText(block.kind === 'text' ? block.text : (block.bold ?? block.lines[0]?.text ?? []))}
            </p>
          </li>`
        : nothing,
    )}
  </ul>`;
