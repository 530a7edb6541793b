import {expect} from '@open-wc/testing';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedDirectories,
  expectedDirectoryIds,
  nameOfDirectory,
} from '../../expected/directory.js';
import {expectedPolarity} from '../../expected/polarity.js';
import {idsOf, snapshot, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {orderedServices} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

const readers = everyDirectoryReader.filter(({imageAge}) => imageAge !== 'minor');

const polarityFaults = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('[data-statement]')].flatMap(node => {
    const shown = node.getAttribute('data-polarity');
    return idsOf(node)
      .filter(id => shown !== expectedPolarity(id))
      .map(id => `${id}: ${shown}`);
  });

describe('resource-directory in every language', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory');
    for (const lang of ['en-XA', 'ar-XB']) (await place('resource-directory', {lang})).remove();
  });

  after(() => element.remove());

  for (const lang of ['en', 'en-XA', 'ar-XB']) {
    it(`${lang}: the polarity of the table, the same statements and services in the same order`, async () => {
      const wrong = new Set<string>();
      for (const reader of readers) {
        await address(element, {...directoryAttributes(reader), lang});
        for (const fault of polarityFaults(element.renderRoot)) wrong.add(fault);
        const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
        expect(orders, nameOfDirectory(reader)).to.include(orderedServices(element.renderRoot).join(' '));
        expect([...new Set(statementIds(element.renderRoot))], nameOfDirectory(reader)).to.deep.equal(
          expectedDirectoryIds(reader),
        );
      }
      expect([...wrong]).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('finds a polarity that was flipped', async () => {
    await address(element, {region: 'US'});
    const spoilt = snapshot(element);
    spoilt.querySelector('[data-statement~="S24"]')?.setAttribute('data-polarity', 'dont');
    expect(polarityFaults(spoilt)).not.to.be.empty;
  });
});
