import {stepper} from '../../expected/steps.js';
import {stepItems, type OurElement} from './composed-tree.js';
import {textOf} from './words.js';

/* The hands of a reader who sees the steps one at a time. Waiting, because focus follows the step. */

/** The buttons that are there to press just now. */
export const buttonsOf = (element: OurElement): readonly HTMLElement[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('button')].filter(button => button.checkVisibility());

export const buttonSaying = (element: OurElement, words: string): HTMLElement | undefined =>
  buttonsOf(element).find(button => textOf(button) === words);

export async function click(element: OurElement, words: string): Promise<void> {
  const button = buttonSaying(element, words);
  if (!button)
    throw new Error(
      `no button says "${words}": ${buttonsOf(element)
        .map(each => textOf(each))
        .join(' / ')}`,
    );
  button.click();
  await settled(element);
}

/** Until the step is drawn and has the focus. */
export async function settled(element: OurElement): Promise<void> {
  await element.updateComplete;
  await Promise.resolve();
}

/** Forward to a step from an earlier one, or from the start, as a reader goes there. */
export async function goToStep(element: OurElement, step: number): Promise<void> {
  const at = (): number => stepItems(element.renderRoot).findIndex(item => item.checkVisibility()) + 1;
  while (at() < step) await click(element, at() === 0 ? stepper.begin : stepper.next);
}
