import {html, nothing, type TemplateResult} from 'lit';
import {isLinkable, type Hooks, type Inline, type Text} from '../../content/blocks.js';
import type {ContactType} from '../../directory/model.js';

/** The value of `data-statement`: the attribute stays away where a node carries none. */
export const idsOf = (statements: Hooks['statements']): string | typeof nothing =>
  statements?.length ? statements.join(' ') : nothing;

/** Text with its numbers and links, in the word order of the language. */
export const drawText = (text: Text): unknown => text.map(drawInline);

function drawInline(part: Inline): unknown {
  if (typeof part === 'string') return part;
  if (part.kind === 'number') return html`<bdi class="number" dir="ltr">${part.text}</bdi>`;
  if (part.kind === 'words') return html`<bdi lang=${part.lang ?? nothing}>${part.text}</bdi>`;
  if (part.kind === 'link') return drawLink(part, drawText(part.text));
  return drawLink({...part, contact: part.type}, drawText(part.text));
}

interface Target extends Hooks {
  readonly href?: string | undefined;
  /** The words that say that a new tab opens. */
  readonly newTab?: string | undefined;
  /** Where it leads, for paper. */
  readonly printed?: string | undefined;
  readonly className?: string | undefined;
  readonly service?: string | undefined;
  readonly contact?: ContactType | undefined;
}

/**
 * A link, or the same words as plain text where nobody confirmed where it leads. The page left behind is
 * told to nobody. Contacts on the web open beside the page, so that the steps stay and no `navigate` event
 * names the help that was chosen.
 */
export function drawLink(target: Target, content: unknown): TemplateResult {
  const {href, newTab, contact} = target;
  const className = target.className ?? nothing;
  const part = contact ? 'contact' : nothing;
  if (!isLinkable(href))
    return html`<span
      class=${className}
      part=${part}
      data-contact=${contact ?? nothing}
      data-service=${target.service ?? nothing}
      data-statement=${idsOf(target.statements)}
      data-polarity=${target.polarity ?? nothing}
      >${content}</span
    >`;
  const opensTab = newTab !== undefined || (contact !== undefined && /^https?:/i.test(href));
  return html`<a
    class=${className}
    part=${part}
    href=${href}
    target=${opensTab ? '_blank' : nothing}
    data-to=${target.printed ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    data-contact=${contact ?? nothing}
    data-service=${target.service ?? nothing}
    data-statement=${idsOf(target.statements)}
    data-polarity=${target.polarity ?? nothing}
    data-first-screen=${target.firstScreen ?? nothing}
    >${content}${newTab ? html`<span class="said"> ${newTab}</span>` : nothing}</a
  >`;
}
