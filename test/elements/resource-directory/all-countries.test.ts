import {expect} from '@open-wc/testing';
import {EXPECTED_LISTS, type ExpectedList} from '../../directory/expected-lists.js';
import {type ListsByHand, type Panel, type Shown, dueIn, faultsOf} from '../../directory/all-countries.js';
import type {Researched} from '../../directory/research.js';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, place, until} from '../../rules/support/live-element.js';

/* What the research found, in the tree that a reader gets: every country, every age, everything unfolded. */

const AGES = ['minor', 'adult', 'unknown'] as const;

const listed = ({shown, more}: ExpectedList): readonly string[] =>
  [...shown, ...more].map(entry => (typeof entry === 'string' ? entry : entry[0]));
const BY_HAND: ListsByHand = Object.fromEntries(
  Object.entries(EXPECTED_LISTS).map(([country, {minor, adult, unknown}]) => [
    country,
    {minor: listed(minor), adult: listed(adult), unknown: listed(unknown)},
  ]),
);

/** Each service with the links and words of all its nodes. */
function panelOf(root: ParentNode): Panel {
  const panel = new Map<string, Shown>();
  for (const node of root.querySelectorAll('[data-service]')) {
    const id = node.getAttribute('data-service') ?? '';
    const {hrefs = [], words = ''} = panel.get(id) ?? {};
    const links = [node, ...node.querySelectorAll('[href]')].flatMap(link => link.getAttribute('href') ?? []);
    panel.set(id, {hrefs: [...hrefs, ...links], words: `${words} ${node.textContent}`});
  }
  return panel;
}

describe('every country in the panel', () => {
  let research: readonly Researched[] = [];
  let element: OurElement;

  before(async () => {
    await loadBundle();
    research = (await (await fetch('/test/directory/research.json')).json()) as readonly Researched[];
    element = await place('resource-directory');
  });
  after(() => element.remove());

  it('shows each listed service with its links, each unconfirmed one without, and no other', async function () {
    this.timeout(60_000);
    const countries = [...new Set(research.map(({country}) => country))].filter(code => !['EU', 'INTL'].includes(code));
    expect(countries).to.have.length(51);
    const faults: string[] = [];
    for (const region of countries) {
      await address(element, {region});
      const [first] = dueIn(region, 'unknown', research, BY_HAND).filter(({kind}) => kind !== 'emergency');
      await until(() => panelOf(snapshot(element)).has(first?.id ?? ''), `the services of ${region}`);
      for (const age of AGES) {
        await address(element, {region, ...(age !== 'unknown' && {age})});
        const due = dueIn(region, age, research, BY_HAND);
        faults.push(...faultsOf(panelOf(snapshot(element)), due, research).map(fault => `${region} ${age}: ${fault}`));
      }
    }
    expect(faults).to.deep.equal([]);
  });

  it('finds a link that is gone', async () => {
    await address(element, {region: 'GB', age: 'minor'});
    const copy = snapshot(element);
    for (const link of copy.querySelectorAll('[href="tel:08001111"]')) link.removeAttribute('href');
    const due = dueIn('GB', 'minor', research, BY_HAND);
    expect(faultsOf(panelOf(copy), due, research)).to.deep.equal(['gb-childline lacks tel:08001111']);
  });
});
