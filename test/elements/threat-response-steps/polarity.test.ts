import {expect} from '@open-wc/testing';
import {expectedPolarity} from '../../expected/polarity.js';
import {attributesOf, everyReader} from '../../expected/reader.js';
import {idsOf, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

describe('threat-response-steps: polarity of every statement', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('threat-response-steps');
  });

  after(() => element.remove());

  for (const lang of ['en', 'en-XA', 'ar-XB']) {
    it(`is the one of the table, in ${lang}`, async () => {
      const wrong = new Set<string>();
      for (const reader of everyReader.filter(({imageAge}) => imageAge !== 'minor')) {
        await address(element, {...attributesOf(reader), lang});
        for (const node of element.renderRoot.querySelectorAll('[data-statement]')) {
          const shown = node.getAttribute('data-polarity');
          for (const id of idsOf(node)) if (shown !== expectedPolarity(id)) wrong.add(`${id}: ${shown}`);
        }
      }
      expect([...wrong]).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('is one of three words, wherever it stands', async () => {
    await address(element, {region: 'US'});
    const shown = [...element.renderRoot.querySelectorAll('[data-polarity]')].map(node =>
      node.getAttribute('data-polarity'),
    );
    expect(shown).not.to.be.empty;
    for (const polarity of shown) expect(['do', 'dont', 'know']).to.include(polarity);
  });
});
