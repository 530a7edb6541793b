import {expect} from '@open-wc/testing';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedDirectories,
  expectedDirectoryIds,
  nameOfDirectory,
  neverListed,
  nobody,
  type DirectoryReader,
} from '../../expected/directory.js';
import {servicesOf, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {orderedServices} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

/** Every right order for this reader, the fold left out. */
const orders = (reader: DirectoryReader): readonly string[] =>
  expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));

describe('resource-directory: which services, in which order', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory');
  });

  after(() => element.remove());

  for (const reader of everyDirectoryReader) {
    it(nameOfDirectory(reader), async () => {
      await address(element, directoryAttributes(reader));
      const shown = orderedServices(element.renderRoot);
      const [first, second] = orders(reader);
      if (shown.join(' ') !== second) expect(shown.join(' '), 'services').to.equal(first);
      expect(new Set(shown).size, 'each once').to.equal(shown.length);
      expect([...new Set(statementIds(element.renderRoot))], 'statements').to.deep.equal(expectedDirectoryIds(reader));
      const named = servicesOf(element.renderRoot);
      expect(
        named.filter(id => neverListed(reader).includes(id)),
        'never for this reader',
      ).to.deep.equal([]);
    });
  }

  it('without attributes', async () => {
    await address(element, {});
    expect(orders(nobody)).to.include(orderedServices(element.renderRoot).join(' '));
    expect([...new Set(statementIds(element.renderRoot))]).to.deep.equal(expectedDirectoryIds(nobody));
  });

  it('finds a card that moved', async () => {
    await address(element, {region: 'US', age: 'minor'});
    const reader: DirectoryReader = {...nobody, region: 'US', age: 'minor'};
    const copy = document.createElement('div');
    copy.append(...[...element.renderRoot.childNodes].map(node => node.cloneNode(true)));
    expect(orders(reader)).to.include(orderedServices(copy).join(' '));
    copy.append(copy.querySelector('[data-service="us-988"][part~="card"]') as Element);
    expect(orders(reader)).not.to.include(orderedServices(copy).join(' '));
  });
});
