import {expect} from '@open-wc/testing';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedDirectories,
  expectedHelpers,
  nameOfDirectory,
  type DirectoryReader,
} from '../../expected/directory.js';
import {snapshot, statementNodes, type OurElement} from '../../rules/support/composed-tree.js';
import {
  cardOf,
  cardsOf,
  emergencyLine,
  foldsOf,
  inFold,
  precedes,
  serviceOf,
} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

const isCard = (entry: string): boolean => entry.includes('-');

/** What differs from the fold of the brief: which cards it holds, and where the helpers stand among them. */
function foldFaults(root: ParentNode, reader: DirectoryReader): readonly string[] {
  const folds = foldsOf(root);
  if (folds.length !== 1) return [`${folds.length} disclosures "More help"`];
  if (folds[0]?.hasAttribute('open')) return ['the fold is open by itself'];
  const entries = inFold(root);
  const cards = entries.filter(isCard);
  const due = expectedDirectories(reader).map(({more}) => more.join(' '));
  const faults = due.includes(cards.join(' ')) ? [] : [`folded: ${cards.join(' ')}, not ${due.join(' or ')}`];
  return [...faults, ...helperFaults(entries, reader)];
}

function helperFaults(entries: readonly string[], reader: DirectoryReader): readonly string[] {
  const places = expectedHelpers(reader);
  const helpers = [...new Set(entries.filter(entry => !isCard(entry)))];
  const inOrder = places.flatMap(({ids}) => ids);
  const faults = helpers.join(' ') === inOrder.join(' ') ? [] : [`helpers ${helpers.join(' ')}`];
  for (const {ids, after, before} of places) {
    const from = entries.indexOf(ids[0] ?? '');
    const to = entries.lastIndexOf(ids.at(-1) ?? '');
    // Two helpers may stand in the same gap: the next card counts.
    const cardBefore = entries.slice(0, Math.max(from, 0)).findLast(isCard);
    const cardAfter = entries.slice(to + 1).find(isCard);
    if (after && !after.includes(cardBefore ?? ''))
      faults.push(`${ids.join(' ')} follows ${cardBefore}, not ${after.join(' or ')}`);
    if (before !== undefined && cardAfter !== before)
      faults.push(`${ids.join(' ')} is before ${cardAfter}, not ${before}`);
  }
  return faults;
}

/** From top to bottom: the heading, danger, the country, S24 and S25, the cards. */
function anatomyFaults(root: ParentNode): readonly string[] {
  const parts: readonly (readonly [string, Element | null | undefined])[] = [
    ['S23', statementNodes(root, 'S23')[0]],
    ['the emergency line', emergencyLine(root)],
    ['the country picker', root.querySelector('select')],
    ['S24', statementNodes(root, 'S24')[0]],
    ['S25', statementNodes(root, 'S25')[0]],
    ['the first card', cardsOf(root)[0]],
    ['the fold', foldsOf(root)[0]],
  ];
  const missing = parts.filter(([, node]) => !node).map(([name]) => `${name} is missing`);
  const swapped = parts.slice(1).flatMap(([name, node], at) => {
    const [above, before] = parts[at] ?? [];
    const together = node === before || (node && before?.contains(node));
    return node && before && !together && !precedes(before, node) ? [`${name} is above ${above}`] : [];
  });
  return [...missing, ...swapped];
}

describe('resource-directory: what is shown and what is under "More help"', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory');
  });

  after(() => element.remove());

  const forEveryReader = (title: string, faultsOf: (root: ParentNode, reader: DirectoryReader) => readonly string[]) =>
    it(title, async () => {
      const faults: string[] = [];
      for (const reader of everyDirectoryReader) {
        await address(element, directoryAttributes(reader));
        for (const fault of faultsOf(element.renderRoot, reader)) faults.push(`${nameOfDirectory(reader)}: ${fault}`);
      }
      expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
    }).timeout(30_000);

  forEveryReader('the fold holds what the brief folds, helpers in their groups', foldFaults);

  forEveryReader('heading, danger, country, what a helpline is, cards, fold: in this order', anatomyFaults);

  forEveryReader('the heading carries S23, at the level of the element', root => {
    const [node] = statementNodes(root, 'S23');
    return node?.closest('h2') || node?.querySelector('h2') ? [] : ['S23 is not the heading'];
  });

  forEveryReader('nothing else is in front of a number: cards above the fold are in no disclosure', root =>
    cardsOf(root)
      .filter(card => card.closest('details') && !foldsOf(root)[0]?.contains(card))
      .map(serviceOf),
  );

  it('finds a card on the wrong side of the fold, a helper in the wrong group, a picker in front of danger', async () => {
    const reader: DirectoryReader = {age: 'adult', imageAge: 'unknown', person: 'unknown', region: 'US'};
    await address(element, directoryAttributes(reader));
    const spoilt = () => snapshot(element);

    const moved = spoilt();
    moved.append(cardOf(moved, 'us-fbi') as Element);
    expect(foldFaults(moved, reader)).not.to.be.empty;

    const helper = spoilt();
    foldsOf(helper)[0]?.append(statementNodes(helper, 'S28')[0] as Element);
    expect(foldFaults(helper, reader)).not.to.be.empty;

    const picker = spoilt();
    picker.prepend(picker.querySelector('select') as Element);
    expect(anatomyFaults(picker)).not.to.be.empty;
  });
});
