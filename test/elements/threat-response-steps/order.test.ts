import {expect} from '@open-wc/testing';
import {attributesOf, everyReader, nameOf, type Reader} from '../../expected/reader.js';
import {expectedIds, expectedSteps} from '../../expected/steps.js';
import {statementIds, stepsOf, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

/** What an element without attributes takes its reader for: nobody said anything. */
const nobody: Reader = {situation: 'threatened', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'BO'};

describe('threat-response-steps: which statements, in which order', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('threat-response-steps');
  });

  after(() => element.remove());

  for (const reader of everyReader) {
    it(nameOf(reader), async () => {
      await address(element, attributesOf(reader));
      expect(statementIds(element.renderRoot), 'statements').to.deep.equal(expectedIds(reader));
      expect(stepsOf(element.renderRoot), 'statements of each step').to.deep.equal(expectedSteps(reader));
      expect(element.renderRoot.querySelectorAll('ol').length, 'numbered lists').to.equal(1);
    });
  }

  it('without attributes', async () => {
    await address(element, {});
    expect(statementIds(element.renderRoot)).to.deep.equal(expectedIds(nobody));
    expect(stepsOf(element.renderRoot)).to.deep.equal(expectedSteps(nobody));
  });

  for (const lang of ['en-XA', 'ar-XB']) {
    it(`the same in ${lang}`, async () => {
      for (const reader of everyReader.filter(({imageAge}) => imageAge === 'unknown')) {
        await address(element, {...attributesOf(reader), lang});
        expect(statementIds(element.renderRoot), nameOf(reader)).to.deep.equal(expectedIds(reader));
      }
    }).timeout(30_000);
  }

  it('has at most nine steps, and a name for the list', async () => {
    for (const reader of everyReader) expect(expectedSteps(reader).length, nameOf(reader)).to.be.at.most(9);
    const list = element.renderRoot.querySelector('ol');
    const label = list?.getAttribute('aria-label') ?? list?.getAttribute('aria-labelledby');
    expect(label).to.be.a('string').that.is.not.empty;
  });
});
