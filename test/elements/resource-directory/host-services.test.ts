import {expect} from '@open-wc/testing';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {cardOf, foldsOf, inFold, openWordsOf, orderedServices} from '../../rules/support/directory-tree.js';
import {loadBundle, loadRegions, place, until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

type Directory = OurElement & {services?: unknown};

const counselor = {
  id: 'school',
  name: 'School counselors',
  organization: {name: 'Example Town Schools'},
  description: 'Sprich mit <b>uns</b>.',
  lang: 'de',
  phones: [{number: '202-555-0142', extension: 12}],
  url: 'https://schools.example/',
};

const hrefsIn = (card: Element | undefined): readonly (string | null)[] =>
  [...(card?.querySelectorAll('a[data-contact]') ?? [])].map(link => link.getAttribute('href'));

describe('resource-directory: services of the site', () => {
  let element: Directory;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(() => element.remove());

  async function withServices(services: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    element = await place('resource-directory', {region: 'US', ...attributes});
    element.services = services;
    await until(() => cardOf(element.renderRoot, 'host-school') !== undefined, 'the added service');
  }

  it('stand below ours and above what nobody could confirm; ours stay as they are', async () => {
    element = await place('resource-directory', {region: 'US'});
    const ours = orderedServices(element.renderRoot);
    element.remove();
    await withServices([counselor]);
    const all = orderedServices(element.renderRoot);
    expect(all.filter(id => id !== 'host-school')).to.deep.equal(ours);
    expect(all.indexOf('host-school')).to.be.above(all.indexOf('intl-findahelpline'));
    expect(all.indexOf('host-school')).to.be.below(all.indexOf('us-nova'));
    expect(inFold(element.renderRoot)).to.include('host-school');
  });

  it('say whose they are, in the words of the site and its language, as text', async () => {
    await withServices(counselor);
    const card = cardOf(element.renderRoot, 'host-school') as Element;
    const words = openWordsOf(card);
    expect(words).to.include('Added by this site. It is not from our list.').and.include('Extension 12.');
    expect(words).to.include('Sprich mit <b>uns</b>.');
    expect(card.querySelector('bdi[lang="de"]')?.textContent).to.equal('Sprich mit <b>uns</b>.');
    expect(hrefsIn(card)).to.deep.equal(['tel:2025550142', 'https://schools.example/']);
    expect(textOf(card)).not.to.match(/We read|Others list|We have not called/);
  });

  it('few of them stand open where ours are few', async () => {
    await withServices([counselor], {region: 'BO', kinds: 'directory'});
    expect(
      foldsOf(element.renderRoot).flatMap(fold => [...fold.querySelectorAll('[data-service="host-school"]')]),
    ).to.have.length(orderedServices(element.renderRoot).length > 6 ? 1 : 0);
  });

  it('are left out for readers they do not serve, and with kinds they are not of', async () => {
    const young = {...counselor, id: 'young', maximum_age: 17};
    const legal = {...counselor, id: 'legal', kind: 'legal-aid'};
    const british = {...counselor, id: 'british', country: 'GB'};
    await withServices([counselor, young, legal, british], {age: 'adult', kinds: 'sexual-violence'});
    const added = orderedServices(element.renderRoot).filter(id => id.startsWith('host-'));
    expect(added).to.deep.equal(['host-school']);
  });

  it('never become the best contact or the line to try next', async () => {
    const line = {...counselor, kind: 'crisis-line', always_open: true};
    await withServices([line]);
    const [, first] = orderedServices(element.renderRoot);
    expect(first).to.equal('us-988');
    expect(textOf(element.renderRoot)).not.to.include('try School counselors');
  });

  it('another value takes their place, none takes them away', async () => {
    await withServices([counselor]);
    element.services = [{...counselor, id: 'other'}];
    await until(() => cardOf(element.renderRoot, 'host-other') !== undefined, 'the other service');
    expect(cardOf(element.renderRoot, 'host-school')).to.equal(undefined);
    element.services = undefined;
    await until(() => cardOf(element.renderRoot, 'host-other') === undefined, 'no service of the site');
  });
});
