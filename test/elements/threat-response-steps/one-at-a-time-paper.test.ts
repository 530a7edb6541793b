import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {attributesOf, nameOf, situations, type Reader} from '../../expected/reader.js';
import {expectedIds, expectedSteps, stepper} from '../../expected/steps.js';
import {inView, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {buttonsOf, goToStep} from '../../rules/support/stepper.js';
import {textOf} from '../../rules/support/words.js';

const readers: readonly Reader[] = situations.flatMap(situation =>
  (['minor', 'adult'] as const).flatMap(age =>
    (['known', 'stranger', 'unknown'] as const).map((person): Reader => ({
      situation,
      age,
      imageAge: 'unknown',
      person,
      region: 'GB',
    })),
  ),
);

describe('threat-response-steps one at a time: on paper', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(async () => {
    await emulateMedia({media: 'screen'});
    element.remove();
  });

  for (const reader of readers) {
    it(`${nameOf(reader)}: every statement of the list once, from the start, from a step and from the last`, async () => {
      element = await place('threat-response-steps', {...attributesOf(reader), view: 'one-at-a-time'});
      for (const step of [0, 3, expectedSteps(reader).length]) {
        await emulateMedia({media: 'screen'});
        await goToStep(element, step);
        await emulateMedia({media: 'print'});
        const paper = inView(element);
        expect(statementIds(paper), `step ${step}`).to.deep.equal(expectedIds(reader));
        expect(paper.querySelectorAll('ol > li').length).to.equal(expectedSteps(reader).length);
        expect(buttonsOf(element), 'nothing to press').to.deep.equal([]);
        expect(textOf(paper, {out: 'button'}))
          .not.to.match(/Step \d of/)
          .and.not.to.include(stepper.begin);
      }
    });
  }

  it('nothing is folded away, whether or not the reader opened it', async () => {
    element = await place('threat-response-steps', {region: 'US', view: 'one-at-a-time'});
    await goToStep(element, 2);
    await emulateMedia({media: 'print'});
    const folded = [...element.renderRoot.querySelectorAll('details')];
    expect(folded.length).to.be.above(3);
    for (const details of folded) {
      expect(details.open, 'on the screen it stays as it was').to.be.false;
      for (const inside of details.querySelectorAll('p, blockquote'))
        expect(inside.getBoundingClientRect().height, inside.textContent ?? '').to.be.above(0);
    }
  });

  it('is the same sheet as the list', async () => {
    const list = await place('threat-response-steps', {region: 'US', situation: 'shared'});
    element = await place('threat-response-steps', {region: 'US', situation: 'shared', view: 'one-at-a-time'});
    await goToStep(element, 5);
    await emulateMedia({media: 'print'});
    const words = (at: OurElement): string => textOf(inView(at), {out: 'button'});
    expect(words(element)).to.equal(words(list));
    list.remove();
  });
});
