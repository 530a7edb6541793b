import {expect} from '@open-wc/testing';
import {expectedPolarity} from '../../expected/polarity.js';
import {ages} from '../../expected/reader.js';
import {topics} from '../../expected/tips.js';
import {idsOf, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

describe('safety-tip: polarity of every statement', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('safety-tip');
  });

  after(() => element.remove());

  for (const lang of ['en', 'en-XA', 'ar-XB']) {
    it(`is the one of the table, in ${lang}`, async () => {
      const wrong = new Set<string>();
      for (const topic of topics) {
        for (const age of ages) {
          await address(element, {topic, age, region: 'US', lang});
          for (const node of element.renderRoot.querySelectorAll('[data-statement]')) {
            const shown = node.getAttribute('data-polarity');
            for (const id of idsOf(node)) if (shown !== expectedPolarity(id)) wrong.add(`${id}: ${shown}`);
          }
        }
      }
      expect([...wrong]).to.deep.equal([]);
    });
  }
});
