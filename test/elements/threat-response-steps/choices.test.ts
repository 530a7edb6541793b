import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {branch} from '../../expected/first-screen.js';
import {attributesOf, type Reader} from '../../expected/reader.js';
import {expectedIds, expectedSteps} from '../../expected/steps.js';
import {statementIds, stepsOf, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

const anybody: Reader = {situation: 'threatened', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'US'};

const buttonSaying = (element: OurElement, words: string | RegExp): HTMLElement | undefined =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('button')].find(button =>
    typeof words === 'string' ? textOf(button) === words : words.test(textOf(button)),
  );

/** As a reader without a mouse does it. */
async function press(element: OurElement, words: string | RegExp): Promise<void> {
  const button = buttonSaying(element, words);
  if (!button) throw new Error(`no button says "${words}"`);
  for (let at = button.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  button.focus();
  await sendKeys({press: 'Enter'});
  await element.updateComplete;
}

/** What a person in charge of the page could read off the tag. */
const outside = (element: OurElement): string =>
  JSON.stringify([element.outerHTML, document.title, location.href, history.length]);

describe('threat-response-steps: what a reader chooses', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(() => element.remove());

  for (const situation of ['threatened', 'shared', 'personal-info'] as const) {
    it(`${situation}: the steps for someone I know, and back`, async () => {
      const reader = {...anybody, situation};
      const known: Reader = {...reader, person: 'known'};
      element = await place('threat-response-steps', attributesOf(reader));
      const before = outside(element);
      await press(element, branch.choose);
      expect(stepsOf(element.renderRoot), 'known').to.deep.equal(expectedSteps(known));
      expect(outside(element), 'seen from the page').to.equal(before);
      await press(element, branch.back);
      expect(stepsOf(element.renderRoot), 'others').to.deep.equal(expectedSteps(reader));
      expect(outside(element), 'seen from the page').to.equal(before);
    });
  }

  it('a choice leaves the keyboard somewhere sensible: inside the element, not lost on the page', async () => {
    element = await place('threat-response-steps', attributesOf(anybody));
    await press(element, branch.choose);
    expect(document.activeElement).to.equal(element);
    expect((element.renderRoot as ShadowRoot).activeElement).not.to.equal(null);
  });

  for (const [situation, other] of [
    ['threatened', 'shared'],
    ['shared', 'threatened'],
  ] as const) {
    it(`${situation} ends with a way to ${other}, in place`, async () => {
      const reader = {...anybody, situation};
      element = await place('threat-response-steps', attributesOf(reader));
      const before = outside(element);
      const choices = [...element.renderRoot.querySelectorAll('button')].map(button => textOf(button));
      const way = choices.find(words => (other === 'shared' ? /\bout\b|shared/i : /threat/i).test(words));
      expect(way, choices.join(' / ')).to.be.a('string');
      await press(element, way ?? '');
      expect(stepsOf(element.renderRoot)).to.deep.equal(expectedSteps({...reader, situation: other}));
      expect(outside(element), 'seen from the page').to.equal(before);
    });
  }

  it('what the reader chose wins over what the page says later', async () => {
    element = await place('threat-response-steps', attributesOf(anybody));
    await press(element, branch.choose);
    element.setAttribute('person', 'stranger');
    await element.updateComplete;
    expect(stepsOf(element.renderRoot)).to.deep.equal(expectedSteps({...anybody, person: 'known'}));
  });

  it('a choice holds for one element, not for its neighbour', async () => {
    element = await place('threat-response-steps', attributesOf(anybody));
    const neighbour = await place('threat-response-steps', attributesOf(anybody));
    await press(element, branch.choose);
    await neighbour.updateComplete;
    expect(statementIds(neighbour.renderRoot)).to.deep.equal(expectedIds(anybody));
    neighbour.remove();
  });
});
