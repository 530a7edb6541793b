import {html, nothing, type TemplateResult} from 'lit';
import type {StepperControl} from '../../content/blocks.js';
import {chevron} from './icons.js';
import type {View} from './view.js';

/**
 * The whole list is drawn, and style shows one step of it: paper has them all, and a step keeps what the
 * reader opened in it.
 */
export function drawStepper(block: StepperControl, list: unknown, always: unknown, view: View): TemplateResult {
  const {current} = block;
  const all = block.list.steps.length;
  const go = (to: number) => () => view.act({control: 'step', to});
  const back = html`<button class="press" type="button" @click=${go(current - 1)}>${chevron}${block.back}</button>`;
  const next = html`<button class="press" type="button" @click=${go(current + 1)}>${block.next}${chevron}</button>`;
  return html`<div class="stepper">
    <div class="where">
      <p role="status">${block.progress}</p>
      ${current > 0 ? drawTicks(current, all) : nothing}
    </div>
    ${list}
    ${
      current === 0
        ? html`<button class="press" type="button" @click=${go(1)}>${block.begin}${chevron}</button>`
        : html`<div class="pager">${back}${current < all ? next : nothing}</div>
            <div class="always">${always}</div>`
    }
  </div>`;
}

/** The same as the words beside it, for the eye. */
const drawTicks = (current: number, all: number): TemplateResult =>
  html`<span class="ticks" aria-hidden="true"
    >${Array.from({length: all}, (_, index) => html`<i class=${index < current ? 'done' : nothing}></i>`)}</span
  >`;

/** Script goes to a heading and takes focus along; a fragment would change the page's address and finds nothing in a shadow root. */
export function goToHeading(place: Element, heading: HTMLElement | null | undefined): void {
  place.scrollIntoView();
  if (!heading) return;
  heading.tabIndex = -1;
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), {once: true});
  heading.focus({preventScroll: true});
}

/** From the first screen to the step that carries the statement. */
export function goToStep(event: Event, statement: string | undefined, view: View): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot | Document;
  const step = root.querySelector(`.steps [data-statement~="${statement}"]`)?.closest('.step');
  if (!step) return;
  const alone = step.closest('.stepper');
  if (alone) view.act({control: 'step', to: [...(step.parentElement?.children ?? [])].indexOf(step) + 1});
  else goToHeading(step, step.querySelector<HTMLElement>('.bold'));
}
