import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {
  isLinkable,
  levelAt,
  type BestBlock,
  type ContactLine,
  type DisclosureBlock,
  type EmergencyBlock,
  type HoursBlock,
  type ServiceCard,
  type ServicesBlock,
} from '../../content/blocks.js';
import {drawHeading} from './headings.js';
import {drawCopyNumber} from './copy-number.js';
import {contactIcons} from './icons.js';
import {drawLink, drawText, idsOf} from './inline.js';
import type {View} from './view.js';

/** Draws what stands behind "More about this"; handed in, because a disclosure may hold any block. */
type DrawMore = (more: DisclosureBlock) => unknown;

/** One way to reach a service. What nobody could confirm has no icon, so that it does not look like a button. */
function drawContact(line: ContactLine, look = ''): TemplateResult {
  const text = drawText(line.text);
  const linked = isLinkable(line.href);
  return drawLink(
    {...line, contact: line.type, className: `contact${look}${linked ? '' : ' unlinked'}`},
    html`${linked ? contactIcons[line.type] : nothing}<span
        >${
          line.short
            ? html`<span class="short" aria-hidden="true">${line.short}</span><span class="said full">${text}</span>`
            : text
        }${(line.note ?? line.hours) ? html` <span class="note">${line.note}${drawHours(line.hours, line.note ? ' ' : '')}${line.hours?.caveat ? ` ${line.hours.caveat}` : nothing}</span>` : nothing}</span
      >`,
  );
}

/** When somebody answers. Its words change while the page stays open, and nobody is told: it is no news. */
const drawHours = (hours: HoursBlock | undefined, before = ''): unknown =>
  hours &&
  html`${before}${hours.text}${hours.text && hours.state ? ' ' : nothing}${
    hours.state ? html`<b class="state">${hours.state}</b>` : nothing
  }`;

/** All ways to reach one service share one outline. */
const drawWays = (contacts: readonly ContactLine[], view: View): TemplateResult =>
  html`<ul class="ways" role="list">
    ${contacts.map(line => html`<li>${drawContact(line)}${drawCopyNumber(line.copy, view)}</li>`)}
  </ul>`;

export function drawServices(block: ServicesBlock, view: View, more: DrawMore): TemplateResult {
  const cards = block.style === 'cards';
  const level = levelAt(view.headingLevel, block.depth);
  return html`<ul class=${cards ? 'cards' : 'ways rows'} role="list">
    ${block.services.map(card => (cards ? keyed(card.service, drawCard(card, level, view, more)) : drawRows(card)))}
  </ul>`;
}

const drawCard = (card: ServiceCard, level: number, view: View, more: DrawMore): TemplateResult =>
  html`<li
    class="card"
    part="card"
    data-service=${card.service}
    data-statement=${idsOf(card.statements)}
    data-polarity=${card.polarity ?? nothing}
  >
    ${card.who ? html`<p class="who">${card.who}</p>` : nothing}
    ${drawHeading(level, html`<span dir="auto">${card.name}</span>`, {className: 'name'})}
    ${card.lines.map(line => html`<p>${drawText(line)}</p>`)}
    ${card.hours ? html`<p class="hours">${drawHours(card.hours)}</p>` : nothing}
    ${card.hours?.caveat ? html`<p class="fine">${card.hours.caveat}</p>` : nothing}
    <div class="reach">
      ${card.best?.length ? drawBest({kind: 'best', contacts: card.best}) : nothing}
      ${drawCopyNumber(card.best?.[0]?.copy, view)} ${card.contacts.length ? drawWays(card.contacts, view) : nothing}
    </div>
    ${card.more ? more(card.more) : nothing}
  </li>`;

/** Rows of several services stand in one list; each says whose it is, and what the service says comes after its last. */
const drawRows = (card: ServiceCard): readonly TemplateResult[] =>
  card.contacts.map(
    (line, place) =>
      html`<li
        data-service=${card.service}
        data-statement=${place ? nothing : idsOf(card.statements)}
        data-polarity=${place ? nothing : (card.polarity ?? nothing)}
      >
        ${card.who && !place ? html`<p class="who">${card.who}</p>` : nothing} ${drawContact(line)}
        ${place === card.contacts.length - 1 ? card.lines.map(said => html`<p class="fine">${drawText(said)}</p>`) : nothing}
      </li>`,
  );

/** The first is the one solid shape of the view: a person answers there now. A website is not a person. */
const lookOf = ({type, short}: ContactLine, place: number): string =>
  place === 0 && type !== 'web' ? ' first' : short ? ' brief' : ' row';

export const drawBest = (block: BestBlock): TemplateResult =>
  html`<div class="best">${block.contacts.map((line, place) => drawContact(line, lookOf(line, place)))}</div>
    ${block.note ? html`<p class="fine">${block.note}</p>` : nothing}`;

/** A single number makes the whole line one thing to press; several stand in it as links of their own. */
export function drawEmergency(block: EmergencyBlock): TemplateResult {
  const words = html`<span>${drawText(block.text)}</span>`;
  return isLinkable(block.href)
    ? drawLink({...block, contact: 'voice', className: 'contact emergency'}, html`${contactIcons.voice}${words}`)
    : html`<p
        class="contact emergency"
        data-service=${block.service ?? nothing}
        data-statement=${idsOf(block.statements)}
        data-polarity=${block.polarity ?? nothing}
        data-first-screen=${block.firstScreen ?? nothing}
      >
        ${words}
      </p>`;
}
