import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {attributesOf, type Reader} from '../../expected/reader.js';
import {expectedInView, expectedSteps, stepper} from '../../expected/steps.js';
import {inView, statementIds, stepItems, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {buttonSaying, goToStep, settled} from '../../rules/support/stepper.js';
import {textOf} from '../../rules/support/words.js';

const anybody: Reader = {situation: 'threatened', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'US'};

const show = (reader: Reader): Promise<OurElement> =>
  place('threat-response-steps', {...attributesOf(reader), view: 'one-at-a-time'});

/** What has the focus, through the roots of ours. */
function focused(): Element {
  let node: Element = document.activeElement ?? document.body;
  for (let inside: Element | null = node; inside;) {
    node = inside;
    inside = 'renderRoot' in node ? (node.renderRoot as ShadowRoot).activeElement : null;
  }
  return node;
}

const stepInView = (element: OurElement): Element | undefined =>
  stepItems(element.renderRoot).find(item => item.checkVisibility());

async function press(element: OurElement, words: string, key: 'Enter' | 'Space'): Promise<void> {
  buttonSaying(element, words)?.focus();
  await sendKeys({press: key});
  await settled(element);
}

async function clickOn(element: OurElement, words: string): Promise<void> {
  const button = buttonSaying(element, words);
  if (!button) throw new Error(`no button says "${words}"`);
  button.scrollIntoView({block: 'center'});
  const {left, top, width, height} = button.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
  await settled(element);
}

/** The focus is on the heading of the step in view, which the reader can see. */
function expectFocusOnHeading(element: OurElement): void {
  const heading = focused();
  expect(heading.localName).to.match(/^h[1-6]$/);
  expect(stepInView(element)?.contains(heading), heading.textContent ?? '').to.be.true;
  const {top, bottom} = heading.getBoundingClientRect();
  expect(top).to.be.least(0);
  expect(bottom).to.be.most(innerHeight);
}

describe('threat-response-steps one at a time: by hand', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(() => element.remove());

  for (const [hand, act] of [
    ['Enter', (at: OurElement, words: string) => press(at, words, 'Enter')],
    ['Space', (at: OurElement, words: string) => press(at, words, 'Space')],
    ['the mouse', clickOn],
  ] as const) {
    it(`${hand} leads to each step and back to the start, and the focus goes along`, async () => {
      element = await show(anybody);
      const all = expectedSteps(anybody).length;
      await act(element, stepper.begin);
      for (let step = 1; step <= all; step++) {
        expect(statementIds(inView(element)), `step ${step}`).to.deep.equal(expectedInView(anybody, step));
        expectFocusOnHeading(element);
        if (step < all) await act(element, stepper.next);
      }
      for (let step = all - 1; step >= 1; step--) {
        await act(element, stepper.back);
        expect(statementIds(inView(element)), `back in step ${step}`).to.deep.equal(expectedInView(anybody, step));
        expectFocusOnHeading(element);
      }
      await act(element, stepper.back);
      expect(statementIds(inView(element)), 'the start').to.deep.equal(expectedInView(anybody, 0));
      expect(textOf(focused())).to.equal('Is someone threatening you?');
      expect(focused().getBoundingClientRect().top).to.be.within(0, innerHeight);
    }).timeout(30_000);
  }

  it('Tab goes on from the heading into the step, and the heading is no stop of its own', async () => {
    element = await show(anybody);
    await press(element, stepper.begin, 'Enter');
    await press(element, stepper.next, 'Enter');
    const heading = focused();
    await sendKeys({press: 'Tab'});
    expect(stepInView(element)?.contains(focused()), focused().outerHTML).to.be.true;
    expect(heading.hasAttribute('tabindex')).to.be.false;
  });

  it('the leave button is the first thing that Tab reaches, at the start and in a step', async () => {
    for (const step of [0, 3]) {
      element = await show(anybody);
      await goToStep(element, step);
      document.body.tabIndex = -1;
      document.body.focus();
      await sendKeys({press: 'Tab'});
      document.body.removeAttribute('tabindex');
      expect(textOf(focused()), `step ${step}`).to.equal('Leave');
      element.remove();
    }
  });

  it('the node that is announced is there before its words: a new one would not be heard', async () => {
    element = await show(anybody);
    const statuses = new Set(element.renderRoot.querySelectorAll('[role="status"]'));
    for (let step = 1; step <= 9; step++) {
      await goToStep(element, step);
      const said = [...element.renderRoot.querySelectorAll('[role="status"]')].find(node => /^Step/.test(textOf(node)));
      expect(statuses.has(said as Element), `step ${step}`).to.be.true;
    }
  });

  for (const [age, id, words] of [
    ['minor', 'S21', 'Next: tell one adult you trust'],
    ['unknown', 'S21', 'Next: tell one adult you trust'],
    ['adult', 'G16', 'Next: tell one person you trust'],
  ] as const) {
    for (const person of ['known', 'stranger'] as const) {
      it(`age ${age}, person ${person}: "${words}" leads to that step`, async () => {
        const reader = {...anybody, age, person};
        element = await show(reader);
        await press(element, words, 'Enter');
        const step = expectedSteps(reader).findIndex(ids => ids.includes(id)) + 1;
        expect(step).to.be.above(0);
        expect(statementIds(inView(element))).to.deep.equal(expectedInView(reader, step));
        expectFocusOnHeading(element);
      });
    }
  }
});
