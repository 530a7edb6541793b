import {expect} from '@open-wc/testing';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedBest,
  expectedDirectories,
  expectedEmergency,
  nameOfDirectory,
  type DirectoryReader,
} from '../../expected/directory.js';
import {servicesOf, snapshot, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {cardsOf, foldsOf, serviceOf} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

const HELPERS = ['S28', 'S29', 'S32', 'S33', 'S34'];

/** Services named without opening anything, in order. */
function inSight(root: ParentNode): readonly string[] {
  const nodes = [...root.querySelectorAll('[data-service]')].filter(node => !node.closest('details'));
  return [...new Set(nodes.map(serviceOf))];
}

function compactFaults(root: HTMLElement, reader: DirectoryReader): readonly string[] {
  const faults: string[] = [];
  const emergency = expectedEmergency(reader);
  const sight = [...(emergency === undefined ? [] : [emergency]), ...expectedBest(reader)];
  if (inSight(root).join(' ') !== sight.join(' ')) faults.push(`in sight: ${inSight(root).join(' ')}`);
  if (foldsOf(root).length !== 1) faults.push(`${foldsOf(root).length} disclosures "More help"`);
  if (foldsOf(root)[0]?.hasAttribute('open')) faults.push('the fold is open by itself');
  const outside = cardsOf(root)
    .filter(card => !card.closest('details'))
    .map(serviceOf);
  for (const id of outside.filter(id => !sight.includes(id))) faults.push(`${id} is not folded`);
  const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
  if (!orders.includes(servicesOf(root).join(' '))) faults.push(`all in all: ${servicesOf(root).join(' ')}`);
  for (const id of statementIds(root).filter(id => HELPERS.includes(id))) faults.push(`the helper ${id} is there`);
  return faults;
}

describe('resource-directory compact', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory', {compact: ''});
  });

  after(() => element.remove());

  it('shows danger and the best contact, folds every other card, names no helper', async () => {
    const faults: string[] = [];
    for (const reader of everyDirectoryReader) {
      await address(element, {...directoryAttributes(reader), compact: ''});
      for (const fault of compactFaults(snapshot(element), reader)) faults.push(`${nameOfDirectory(reader)}: ${fault}`);
    }
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  }).timeout(30_000);

  it('the best contact is a link that reaches a person, without opening anything', async () => {
    for (const [attributes, href] of [
      [{region: 'US'}, 'tel:988'],
      [{region: 'GB', age: 'minor'}, 'tel:08001111'],
      [{region: 'GB', age: 'adult'}, 'tel:116123'],
      [{region: 'LU'}, 'https://findahelpline.com/'],
      [{region: 'BO'}, 'https://findahelpline.com/'],
    ] as const) {
      await address(element, {...attributes, compact: ''});
      const links = [...snapshot(element).querySelectorAll('a')].filter(link => !link.closest('details'));
      expect(links.map(link => link.getAttribute('href')?.replace('+44', '0'))).to.include(href);
    }
  });

  it('is a matter of being there: compact="false" is compact, without it everything is back', async () => {
    const reader: DirectoryReader = {age: 'minor', imageAge: 'unknown', person: 'unknown', region: 'US'};
    await address(element, {...directoryAttributes(reader), compact: 'false'});
    expect(compactFaults(snapshot(element), reader)).to.deep.equal([]);
    await address(element, directoryAttributes(reader));
    expect(statementIds(element.renderRoot)).to.include('S34');
  });

  it('still has the way out of a wrong country, and the heading', async () => {
    await address(element, {region: 'US', compact: ''});
    expect(element.renderRoot.querySelector('select')).not.to.equal(null);
    expect(statementIds(element.renderRoot)).to.include('S23');
    expect(textOf(element.renderRoot)).to.include('In danger?');
  });

  it('finds a card in front of the fold, and a helper', async () => {
    const reader: DirectoryReader = {age: 'minor', imageAge: 'unknown', person: 'unknown', region: 'US'};
    await address(element, {...directoryAttributes(reader), compact: ''});
    const loose = snapshot(element);
    loose.append(cardsOf(loose).at(-1) as Element);
    expect(compactFaults(loose, reader)).not.to.be.empty;
    const helped = snapshot(element);
    helped.insertAdjacentHTML('beforeend', '<p data-statement="S34">School</p>');
    expect(compactFaults(helped, reader)).not.to.be.empty;
  });
});
