import type {html as Html, nothing as Nothing, TemplateResult} from 'lit';
import type {live as Live} from 'lit/directives/live.js';
import type {FindControl} from '../../content/blocks.js';
import type {Picks} from '../../content/reader.js';
import type {View} from './view.js';

/*
 * A chunk of its own, `cdn/finding.js`: a page without a long list does not load it.
 */
export {finding} from '../../content/finding.js';

/** What the main file has and this one must not bring a second time: Lit, and who has the focus. */
export interface Tools {
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
  readonly live: typeof Live;
  readonly focused: (field: Element) => void;
  readonly chevron: TemplateResult;
}

/** A screen reader that speaks at every letter talks over the reader's typing. */
const PAUSE_MS = 800;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Says how many there are when the reader pauses. The node is this function's own: Lit writes nothing into it. */
function announce(control: Element, {all}: FindControl): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const shown = control.querySelector('.count')?.textContent.trim();
    control.querySelector('[role="status"]')?.replaceChildren(shown || all);
  }, PAUSE_MS);
}

/** Events that cross shadow roots stop here: the page need not hear what is looked for. */
const unheard = (event: Event): void => event.stopPropagation();

const controlOf = (event: Event): HTMLElement => (event.currentTarget as Element).closest('.find') as HTMLElement;

/**
 * Folded, because people to talk to come before tools. What was typed goes to the element alone; the words of
 * the field stay the reader's.
 */
export function drawFind(block: FindControl, view: View, tools: Tools): TemplateResult {
  const {html, nothing, live, focused, chevron} = tools;
  const {search, need, openNow, status} = block;
  const ask = (event: Event, pick: Picks): void => {
    if (event.type !== 'click') unheard(event);
    announce(controlOf(event), block);
    view.act({control: 'pick', pick});
  };
  return html`<div class="find" role="search" aria-label=${block.label} tabindex="-1">
    <details>
      <summary>${chevron}<span class="label">${block.label}</span></summary>
      <div class="fields">
        <label
          ><span>${search.label}</span
          ><input
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength="100"
            .value=${live(search.value)}
            @focus=${(event: Event) => focused(event.target as Element)}
            @keydown=${(event: KeyboardEvent) => ownKeys(event, () => ask(event, {query: ''}))}
            @keypress=${ownKeys}
            @keyup=${ownKeys}
            @beforeinput=${unheard}
            @compositionstart=${unheard}
            @compositionupdate=${unheard}
            @compositionend=${unheard}
            @change=${unheard}
            @search=${unheard}
            @input=${(event: Event) => ask(event, {query: (event.target as HTMLInputElement).value})}
        /></label>
        ${
          need
            ? html`<label
                ><span>${need.label}</span
                ><select
                  autocomplete="off"
                  @input=${unheard}
                  @change=${(event: Event) => ask(event, {need: (event.target as HTMLSelectElement).value})}
                >
                  ${need.options.map(
                    ({value, label}) =>
                      html`<option .value=${value} .selected=${live(value === need.value)}>${label}</option>`,
                  )}
                </select></label
              >`
            : nothing
        }
        ${
          openNow
            ? html`<button
                class="press tick"
                type="button"
                aria-pressed=${openNow.value ? 'true' : 'false'}
                @click=${(event: Event) => ask(event, {openNow: !openNow.value})}
              >
                ${openNow.label}
              </button>`
            : nothing
        }
      </div>
    </details>
    ${status === undefined ? nothing : drawFound(status, block, ask, tools)}
    <p class="said" role="status"></p>
  </div>`;
}

type Ask = (event: Event, pick: Picks) => void;

/** The button goes away when it is pressed. Focus stays near, and not in the field: that would open a phone's keyboard. */
const drawFound = (status: string, {showAll}: FindControl, ask: Ask, {html}: Tools): TemplateResult =>
  html`<div class="found">
    <p class="count" aria-hidden="true">${status}</p>
    <button
      class="press"
      type="button"
      @click=${(event: Event) => {
        controlOf(event).focus();
        ask(event, {query: '', need: '', openNow: false});
      }}
    >
      ${showAll}
    </button>
  </div>`;

/**
 * Keys pressed in the field are not shortcuts of the page. Escape empties it first, in every browser, and only
 * then closes what the page has open. A page that listens in the capture phase hears all of it.
 */
function ownKeys(event: KeyboardEvent, empty?: () => void): void {
  const {key, ctrlKey, metaKey, isComposing} = event;
  const isEscape = key === 'Escape' && !isComposing;
  const isEmpty = (event.target as HTMLInputElement).value === '';
  if (ctrlKey || metaKey || key === 'Tab' || (isEscape && isEmpty)) return;
  unheard(event);
  if (!isEscape || !empty) return;
  event.preventDefault();
  empty();
}
