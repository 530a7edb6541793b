import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Block, DisclosureBlock, GroupBlock, LinksBlock, StepsBlock} from '../../content/blocks.js';
import {drawBubble, drawControl} from './controls.js';
import {drawHeadingBlock} from './headings.js';
import {chevron, down} from './icons.js';
import {drawLink, drawText, idsOf} from './inline.js';
import {drawNested} from './nested.js';
import {drawBest, drawEmergency, drawServices} from './services.js';
import {drawStepper, goToStep} from './stepper.js';
import {drawMarkedLines, drawParagraph, drawStatement} from './statements.js';
import type {View} from './view.js';

export type {Action, View} from './view.js';

/** Blocks as Lit templates. Nothing is decided here: words, order and choice of services are the content's. */
export const drawBlocks = (blocks: readonly Block[], view: View): unknown =>
  blocks.map(block => drawBlock(block, view));

function drawBlock(block: Block, view: View): unknown {
  switch (block.kind) {
    case 'heading':
      return drawHeadingBlock(block, view);
    case 'text':
      return drawParagraph(block);
    case 'statement':
      return drawStatement(block, view);
    case 'steps':
      return drawSteps(block, view);
    case 'services':
      return drawServices(block, view, more => drawDisclosure(more, view));
    case 'best':
      return drawBest(block);
    case 'emergency':
      return drawEmergency(block);
    case 'links':
      return drawLinks(block, view);
    case 'disclosure':
      return drawDisclosure(block, view);
    case 'quote':
      return html`<div
        data-statement=${idsOf(block.statements)}
        data-polarity=${block.polarity ?? nothing}
        data-first-screen=${block.firstScreen ?? nothing}
      >
        ${drawBubble(block.text)}
      </div>`;
    case 'group':
      return drawGroup(block, view);
    case 'control':
      return block.control === 'stepper'
        ? drawStepper(block, drawSteps(block.list, view, block.current), drawBlocks(block.always, view), view)
        : drawControl(block, view);
    case 'element':
      return drawNested(block, drawBlocks(block.blocks, view));
  }
}

/**
 * A step is made anew when other statements take its place: what the reader opened in one list must not
 * stand open in the next.
 */
/** `current` is the one in view, from 1, where the reader sees one at a time. */
function drawSteps(block: StepsBlock, view: View, current?: number): TemplateResult {
  const steps = block.steps.map((step, index) =>
    keyed(
      keyOf(step),
      html`<li class=${index + 1 === current ? 'step now' : 'step'} part="step">
        <div>${drawBlocks(step, view)}</div>
      </li>`,
    ),
  );
  return block.ordered
    ? html`<ol class="steps" role="list" part="steps" aria-label=${block.label}>
        ${steps}
      </ol>`
    : html`<ul class="points" role="list" part="steps" aria-label=${block.label}>
        ${steps}
      </ul>`;
}

const keyOf = (step: readonly Block[]): string =>
  step.map(block => ('statements' in block ? block.statements : undefined)).join();

const drawDisclosure = (block: DisclosureBlock, view: View): TemplateResult =>
  html`<details
    class=${block.style === 'rest' ? 'more rest' : 'more'}
    data-statement=${idsOf(block.statements)}
    data-polarity=${block.polarity ?? nothing}
    data-first-screen=${block.firstScreen ?? nothing}
  >
    <summary>
      ${chevron}<span>${block.ask ? `${block.ask} ` : nothing}<span class="label">${block.label}</span></span>
    </summary>
    <div class="inside">${drawBlocks(block.blocks, view)}</div>
  </details>`;

function drawGroup(block: GroupBlock, view: View): unknown {
  const {role, label} = block;
  if (role === 'marked-lines') return drawMarkedLines(block.blocks);
  if (role === 'loose') return drawBlocks(block.blocks, view);
  const part = role === 'first-screen' ? role : nothing;
  const ids = idsOf(block.statements);
  const polarity = block.polarity ?? nothing;
  const first = block.firstScreen ?? nothing;
  const inner = drawBlocks(block.blocks, view);
  return label
    ? html`<section
        class=${role}
        part=${part}
        aria-label=${label}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${inner}
      </section>`
    : html`<div class=${role} part=${part} data-statement=${ids} data-polarity=${polarity} data-first-screen=${first}>
        ${inner}
      </div>`;
}

const drawLinks = ({style, links}: LinksBlock, view: View): readonly TemplateResult[] =>
  links.map(link =>
    style === 'next'
      ? html`<button
          class="next"
          type="button"
          data-first-screen=${link.firstScreen ?? nothing}
          data-polarity=${link.polarity ?? nothing}
          @click=${(event: Event) => goToStep(event, link.firstScreen, view)}
        >
          <span class="label">${drawText(link.text)}</span>${down}
        </button>`
      : html`<p
          class="go"
          data-statement=${idsOf(link.statements)}
          data-polarity=${link.polarity ?? nothing}
          data-first-screen=${link.firstScreen ?? nothing}
        >
          ${drawLink({href: link.href, newTab: link.newTab, printed: link.printed}, drawText(link.text))}
        </p>`,
  );
