import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ChoiceControl, ControlBlock, CopyControl, CountryControl, StepperControl} from '../../content/blocks.js';
import {focused} from '../../core/typing.js';
import {finding} from './chunks.js';
import {drawExit} from './exit.js';
import {chevron, copy} from './icons.js';
import {idsOf} from './inline.js';
import type {View} from './view.js';

/** Every control but the stepper, which holds blocks of any kind. */
export function drawControl(block: Exclude<ControlBlock, StepperControl>, view: View): TemplateResult | undefined {
  switch (block.control) {
    case 'country':
      return drawCountry(block, view);
    case 'choice':
      return drawChoice(block, view);
    case 'copy':
      return drawCopy(block, view);
    case 'exit':
      return drawExit(block);
    case 'find':
      return finding.now?.drawFind(block, view, {html, nothing, live, focused, chevron});
  }
}

/**
 * `input` crosses shadow roots: it stops here. A listener that captures on the window still hears that
 * something was chosen, and never what.
 */
const unheard = (event: Event): void => event.stopPropagation();

/**
 * Which option is chosen is said on the options, not on the `select`: Lit sets properties of a node before
 * its children exist.
 */
const drawCountry = (block: CountryControl, view: View): TemplateResult =>
  html`<div class="country">
    <label
      ><span>${block.label}</span>
      <select
        autocomplete="off"
        aria-describedby=${block.note ? 'country-note' : nothing}
        @input=${unheard}
        @change=${(event: Event) => {
          unheard(event);
          view.act({control: 'country', value: (event.target as HTMLSelectElement).value});
        }}
      >
        ${block.options.map(
          ({value, label}) => html`<option .value=${value} .selected=${value === block.value}>${label}</option>`,
        )}
      </select></label
    >
    ${block.note ? html`<p class="fine" id="country-note">${block.note}</p>` : nothing}
    <p class="fine" role="status">${block.status}</p>
  </div>`;

const drawChoice = ({label, pick}: ChoiceControl, view: View): TemplateResult =>
  html`<button class="press" type="button" @click=${() => view.act({control: 'choice', pick})}>${label}</button>`;

/** The button keeps its width when it says that the words are copied: the other label lies behind, unseen and unread. */
function drawCopy(block: CopyControl, view: View): TemplateResult {
  const {text, label, done} = block;
  const copied = view.copied === text;
  const failed = view.copyFailed === text;
  return html`<div
    class=${block.quiet ? 'copy quiet' : 'copy'}
    data-statement=${idsOf(block.statements)}
    data-polarity=${block.polarity ?? nothing}
    data-first-screen=${block.firstScreen ?? nothing}
  >
    ${drawBubble(text)}
    <button class="press" type="button" @click=${() => view.act({control: 'copy', text})}>
      ${copy}<span data-other=${copied ? label : done}>${copied ? done : label}</span>
    </button>
    <p class=${failed ? 'fine' : 'said'} role="status">${copied ? done : failed ? block.failed : nothing}</p>
  </div>`;
}

/** Words somebody can send, in the shape of the message they would be. */
export const drawBubble = (text: string): TemplateResult =>
  html`<blockquote class="bubble"><p class="lead">${text}</p></blockquote>`;
