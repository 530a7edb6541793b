import {expect} from '@open-wc/testing';
import {factsOf} from '../../expected/directory-facts.js';
import {
  directoryAttributes,
  directoryRegions,
  expectedDirectories,
  expectedDirectoryIds,
  KINDS,
  kindsFaults,
  nobody,
  type DirectoryReader,
  type Kind,
} from '../../expected/directory.js';
import {ages, persons} from '../../expected/reader.js';
import {servicesOf, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {orderedServices} from '../../rules/support/directory-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {pick, seeded} from '../../rules/support/random.js';
import {textOf} from '../../rules/support/words.js';

const orders = (reader: DirectoryReader): readonly string[] =>
  expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));

/** Each value stands in one test alone: a message is said once per page. */
const BAD = [
  {attribute: 'age', value: 'child', cure: 'minor'},
  {attribute: 'image-age', value: '17', cure: 'minor'},
  {attribute: 'person', value: 'partner', cure: 'known'},
  {attribute: 'region', value: 'Utopia', cure: 'US'},
  {attribute: 'heading-level', value: 'h2', cure: '1'},
  {attribute: 'heading-level', value: '8', cure: '6'},
  {attribute: 'kinds', value: 'hospital', cure: 'crisis-line'},
] as const;

const headingLevels = (element: OurElement): readonly number[] =>
  [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.nodeName.slice(1)));

describe('resource-directory: bad input', () => {
  let page: PageFaults;
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  beforeEach(() => void (page = watchPage()));

  afterEach(() => {
    page.stop();
    element.remove();
  });

  for (const {attribute, value, cure} of BAD) {
    it(`${attribute}="${value}" is no ${attribute}: help all the same, and one warning that says the cure`, async () => {
      element = await place('resource-directory', {[attribute]: value});
      expect(statementIds(element.renderRoot)).to.include('S23');
      if (attribute !== 'kinds') expect(orders(nobody)).to.include(orderedServices(element.renderRoot).join(' '));
      (await place('resource-directory', {[attribute]: value})).remove();
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include(attribute).and.include(value).and.include(cure);
    });
  }

  it('age="minor" beside image-age="adult": under 18 wins, said once', async () => {
    element = await place('resource-directory', {age: 'minor', 'image-age': 'adult', region: 'US'});
    const reader: DirectoryReader = {...nobody, age: 'minor', region: 'US'};
    expect(orders(reader)).to.include(orderedServices(element.renderRoot).join(' '));
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
    expect(page.warnings[0]).to.include('image-age');
  });

  it('empty attributes are attributes nobody filled in', async () => {
    const names = [
      'age',
      'image-age',
      'person',
      'region',
      'platform',
      'heading-level',
      'lang',
      'kinds',
      'correction-href',
    ];
    element = await place('resource-directory', Object.fromEntries(names.map(name => [name, ''])));
    expect(orders(nobody)).to.include(orderedServices(element.renderRoot).join(' '));
    expect([...new Set(statementIds(element.renderRoot))]).to.deep.equal(expectedDirectoryIds(nobody));
    expect(page.errors).to.deep.equal([]);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`heading-level="${level}" starts there, goes down one at a time and never passes 6`, async () => {
      element = await place('resource-directory', {region: 'US', 'heading-level': String(level)});
      const levels = headingLevels(element);
      expect(levels[0]).to.equal(level);
      expect(Math.min(...levels)).to.equal(level);
      expect(Math.max(...levels)).to.be.at.most(6);
      for (const [at, one] of levels.entries()) expect(one - (levels[at - 1] ?? one)).to.be.at.most(1);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'blob:https://host.example/1',
    'file:///etc/passwd',
  ]) {
    it(`correction-href ${JSON.stringify(href)} is dropped, the words stay`, async () => {
      element = await place('resource-directory', {region: 'US', 'correction-href': href});
      const hrefs = [...element.renderRoot.querySelectorAll('[href]')].map(link => link.getAttribute('href') ?? '');
      for (const shown of hrefs) expect(shown).to.match(/^(https:|tel:|sms:|mailto:|#)/);
      expect(textOf(element.renderRoot)).to.match(/\bwrong\b/i);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings).to.have.length.at.most(1);
    });
  }

  it('markup in an attribute is text, or nothing', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    element = await place('resource-directory', {platform: markup, kinds: markup, 'correction-href': markup});
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(page.errors).to.deep.equal([]);
  });

  it('a very long kinds takes no time worth speaking of', async () => {
    const before = performance.now();
    element = await place('resource-directory', {region: 'US', kinds: `${'nonsense '.repeat(20_000)}legal-aid`});
    expect(performance.now() - before).to.be.below(1500);
    expect(servicesOf(element.renderRoot)).to.include('us-lawhelp').and.include('us-988');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('resource-directory: attributes set, changed and removed in any order', () => {
  const VALUES: Readonly<Record<string, readonly string[]>> = {
    age: ['minor', 'adult', 'nonsense', ''],
    'image-age': ['minor', 'adult', 'nonsense', ''],
    person: ['known', 'stranger', 'nonsense', ''],
    region: ['US', 'GB', 'LU', 'BO', 'nonsense', ''],
    kinds: ['legal-aid', 'crisis-line legal-aid', 'image-removal police-reporting directory', ''],
    compact: ['', 'false'],
    platform: ['HerHelp', 'Example', ''],
    'correction-href': ['/wrong', 'javascript:x', ''],
    'heading-level': ['1', '6', '99', 'x', ''],
    lang: ['en', 'en-XA', 'ar-XB', 'xx', ''],
  };

  const known = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
    all.find(one => one === value) ?? otherwise;

  /** Whom the attributes speak to, once everything nobody can understand is left out. */
  const readerOf = (element: Element): DirectoryReader => ({
    age: known(ages, element.getAttribute('age'), 'unknown'),
    imageAge: known(ages, element.getAttribute('image-age'), 'unknown'),
    person: known(persons, element.getAttribute('person'), 'unknown'),
    region: known(directoryRegions, element.getAttribute('region'), 'BO'),
  });

  const kindsOf = (element: Element): readonly Kind[] => {
    const written = (element.getAttribute('kinds') ?? '').split(' ').filter(one => one !== '');
    return written.length > 0 ? KINDS.filter(kind => written.includes(kind)) : KINDS;
  };

  before(async () => {
    await loadBundle();
    await loadRegions();
    for (const lang of ['en-XA', 'ar-XB']) (await place('resource-directory', {lang})).remove();
  });

  it('shows the right services after each of 300 steps', async () => {
    const seed = 20261123;
    const random = seeded(seed);
    const page = watchPage();
    const element = await place('resource-directory');
    for (let step = 0; step < 300; step++) {
      const attribute = pick(Object.keys(VALUES), random);
      const action = random();
      if (action < 0.25) element.removeAttribute(attribute);
      else element.setAttribute(attribute, pick(VALUES[attribute] ?? [], random));
      if (action > 0.9) element.remove();
      if (!element.isConnected) document.body.append(element);
      await element.updateComplete;
      const reader = readerOf(element);
      const faults = kindsFaults(servicesOf(element.renderRoot), reader, kindsOf(element), id => factsOf(id).kind);
      expect(faults, `seed ${seed}, step ${step}: ${element.outerHTML}`).to.deep.equal([]);
    }
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await element.updateComplete;
    expect(orders(nobody)).to.include(servicesOf(element.renderRoot).join(' '));
    page.stop();
    expect(page.errors).to.deep.equal([]);
    element.remove();
  }).timeout(30_000);

  it('a fresh element shows the same as one that was changed', async () => {
    const changed = await place('resource-directory', {region: 'GB', age: 'adult', kinds: 'legal-aid', compact: ''});
    for (const name of changed.getAttributeNames()) changed.removeAttribute(name);
    const attributes = directoryAttributes({...nobody, region: 'US', age: 'minor'});
    for (const [name, value] of Object.entries(attributes)) changed.setAttribute(name, value);
    await changed.updateComplete;
    const fresh = await place('resource-directory', attributes);
    expect(textOf(changed.renderRoot)).to.equal(textOf(fresh.renderRoot));
    changed.remove();
    fresh.remove();
  });
});
