import {expect} from '@open-wc/testing';
import {branch} from '../../expected/first-screen.js';
import {attributesOf, type Reader} from '../../expected/reader.js';
import {expectedInView, expectedSteps, stepper} from '../../expected/steps.js';
import {inView, statementIds, stepItems, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place, until} from '../../rules/support/live-element.js';
import {buttonSaying, buttonsOf, click, goToStep} from '../../rules/support/stepper.js';
import {textOf} from '../../rules/support/words.js';

const anybody: Reader = {situation: 'threatened', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'US'};

const idsInView = (element: OurElement): readonly string[] => statementIds(inView(element));

const focusedIn = (element: OurElement): Element | null => (element.renderRoot as ShadowRoot).activeElement;

const announced = (element: OurElement): string =>
  [...inView(element).querySelectorAll('[role="status"]')].map(status => textOf(status)).join('');

const openBranch = (element: OurElement): void => {
  const details = [...element.renderRoot.querySelectorAll('details')].find(each =>
    textOf(each).startsWith('Do you know'),
  );
  if (details) details.open = true;
};

/** Everything about the tag that a page can read without reaching into it. */
function readable(element: OurElement): string {
  const properties: string[] = [];
  for (
    let at: object | null = element;
    at && at !== HTMLElement.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    for (const name of Object.getOwnPropertyNames(at)) {
      const value: unknown = (element as unknown as Record<string, unknown>)[name];
      if (['string', 'number', 'boolean', 'undefined'].includes(typeof value))
        properties.push(`${name}: ${value as string}`);
    }
  return JSON.stringify([element.outerHTML, properties, document.title, location.href, history.length]);
}

describe('threat-response-steps one at a time: what a reader chooses', () => {
  let element: OurElement;

  const show = async (reader: Reader): Promise<void> => {
    element = await place('threat-response-steps', {...attributesOf(reader), view: 'one-at-a-time'});
  };

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(() => element.remove());

  for (const situation of ['threatened', 'shared', 'personal-info'] as const) {
    it(`${situation}: the steps for someone I know begin at the start, and so do the others`, async () => {
      const reader = {...anybody, situation};
      const known: Reader = {...reader, person: 'known'};
      await show(reader);
      openBranch(element);
      await click(element, branch.choose);
      expect(idsInView(element)).to.deep.equal(expectedInView(known, 0));
      expect(focusedIn(element)?.checkVisibility(), 'focus').to.be.true;
      await goToStep(element, 1);
      expect(idsInView(element)).to.deep.equal(expectedInView(known, 1));
      await click(element, stepper.back);
      await click(element, branch.back);
      expect(idsInView(element)).to.deep.equal(expectedInView(reader, 0));
      await goToStep(element, 1);
      expect(idsInView(element)).to.deep.equal(expectedInView(reader, 1));
    });
  }

  for (const [situation, other, words] of [
    ['threatened', 'shared', 'Is your image already out? See those steps'],
    ['shared', 'threatened', 'Is someone threatening you too? See those steps'],
  ] as const) {
    it(`the last step of ${situation} leads to the first of ${other}, with the focus`, async () => {
      const reader = {...anybody, situation};
      await show(reader);
      await goToStep(element, expectedSteps(reader).length);
      await click(element, words);
      const switched = {...reader, situation: other};
      expect(idsInView(element)).to.deep.equal(expectedInView(switched, 1));
      expect(announced(element)).to.equal(stepper.progress(1, expectedSteps(switched).length));
      const heading = stepItems(element.renderRoot)[0]?.querySelector('h1, h2, h3, h4, h5, h6');
      expect(focusedIn(element)).to.equal(heading);
      await click(element, stepper.back);
      expect(idsInView(element), 'its own start').to.deep.equal(expectedInView(switched, 0));
    });
  }

  it('what was opened in a step is open when the reader comes back, also by way of the start', async () => {
    await show(anybody);
    await goToStep(element, 3);
    const words = stepItems(element.renderRoot)[2]?.querySelector('details');
    words?.querySelector('summary')?.click();
    expect(words?.open).to.be.true;
    await click(element, stepper.next);
    await click(element, stepper.back);
    expect(words?.isConnected && words.open && words.checkVisibility(), 'from the next').to.be.true;
    for (let back = 0; back < 3; back++) await click(element, stepper.back);
    await goToStep(element, 3);
    expect(words?.isConnected && words.open && words.checkVisibility(), 'from the start').to.be.true;
    const opened = [...element.renderRoot.querySelectorAll('details[open]')];
    expect(opened, 'and nothing else').to.deep.equal([words]);
  });

  it('the page cannot read which step that is, and hears nothing', async () => {
    await show(anybody);
    const before = readable(element);
    const heard: string[] = [];
    const {dispatchEvent} = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    for (let step = 1; step <= 9; step++) {
      await goToStep(element, step);
      expect(readable(element), `step ${step}`).to.equal(before);
    }
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    expect(heard).to.deep.equal([]);
    expect(before).to.include('one-at-a-time').and.include('situation: threatened');
  });

  it('a step belongs to one element, not to its neighbour', async () => {
    await show(anybody);
    const neighbour = await place('threat-response-steps', {...attributesOf(anybody), view: 'one-at-a-time'});
    await goToStep(element, 4);
    await neighbour.updateComplete;
    expect(idsInView(neighbour)).to.deep.equal(expectedInView(anybody, 0));
    neighbour.remove();
  });

  it('another country changes the numbers of the step and not the step', async () => {
    await show(anybody);
    await goToStep(element, 4);
    element.setAttribute('region', 'GB');
    await until(() => idsInView(element).includes('G3') && /999/.test(textOf(inView(element))), 'the numbers of GB');
    expect(idsInView(element)).to.deep.equal(expectedInView({...anybody, region: 'GB'}, 4));
    expect(textOf(inView(element))).not.to.match(/\b911\b/);
  });

  for (const [from, to] of [
    [anybody, {...anybody, age: 'adult'}],
    [anybody, {...anybody, situation: 'shared'}],
    [anybody, {...anybody, person: 'known', situation: 'personal-info'}],
  ] as const) {
    it(`the page says something else in each step: still one step of the list, ${to.situation} ${to.age} ${to.person}`, async () => {
      const all = expectedSteps(to).length;
      for (let step = 1; step <= expectedSteps(from).length; step++) {
        await show(from);
        await goToStep(element, step);
        for (const [name, value] of Object.entries(attributesOf(to))) element.setAttribute(name, value);
        await element.updateComplete;
        const now = Math.min(step, all);
        expect(idsInView(element), `step ${step}`).to.deep.equal(expectedInView(to, now));
        expect(announced(element)).to.equal(stepper.progress(now, all));
        await click(element, stepper.back);
        expect(idsInView(element), `back from ${now}`).to.deep.equal(expectedInView(to, now - 1));
        element.remove();
      }
    }).timeout(20_000);
  }

  it('the list instead, and back: nothing is lost on the way', async () => {
    await show(anybody);
    await goToStep(element, 4);
    element.setAttribute('view', 'list');
    await element.updateComplete;
    const shown = stepItems(element.renderRoot).filter(step => step.checkVisibility());
    expect(shown).to.have.lengthOf(expectedSteps(anybody).length);
    const words = buttonsOf(element).map(button => textOf(button));
    expect(words).not.to.include(stepper.next).and.not.to.include(stepper.begin);
    element.setAttribute('view', 'one-at-a-time');
    await element.updateComplete;
    expect(idsInView(element)).to.deep.equal(expectedInView(anybody, 4));
    expect(buttonSaying(element, stepper.next)).not.to.equal(undefined);
  });
});
