import {expect} from '@open-wc/testing';
import {ages, persons, regions, situations, type Reader} from '../../expected/reader.js';
import {expectedIds} from '../../expected/steps.js';
import {statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {pick, seeded} from '../../rules/support/random.js';
import {textOf} from '../../rules/support/words.js';

const nobody: Reader = {situation: 'threatened', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'BO'};

/** Each value stands in one test alone: a message is said once per page. */
const BAD = [
  {attribute: 'situation', value: 'stalked', cure: 'threatened'},
  {attribute: 'view', value: 'slides', cure: 'one-at-a-time'},
  {attribute: 'age', value: '15', cure: 'minor'},
  {attribute: 'image-age', value: 'child', cure: 'minor'},
  {attribute: 'person', value: 'friend', cure: 'known'},
  {attribute: 'region', value: 'Narnia', cure: 'US'},
  {attribute: 'heading-level', value: 'banana', cure: '1'},
  {attribute: 'heading-level', value: '7', cure: '6'},
] as const;

const headingLevels = (element: OurElement): readonly number[] =>
  [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.nodeName.slice(1)));

describe('threat-response-steps: bad input', () => {
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
    it(`${attribute}="${value}" is no ${attribute}: the default, and one warning that says the cure`, async () => {
      element = await place('threat-response-steps', {[attribute]: value});
      expect(statementIds(element.renderRoot)).to.deep.equal(expectedIds(nobody));
      const again = await place('threat-response-steps', {[attribute]: value});
      again.remove();
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include(attribute).and.include(value).and.include(cure);
    });
  }

  it('age="minor" beside image-age="adult": under 18 wins, said once', async () => {
    element = await place('threat-response-steps', {age: 'minor', 'image-age': 'adult', region: 'US'});
    const reader: Reader = {...nobody, age: 'minor', imageAge: 'minor', region: 'US'};
    expect(statementIds(element.renderRoot)).to.deep.equal(expectedIds(reader));
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
    expect(page.warnings[0]).to.include('image-age');
  });

  it('empty attributes are attributes nobody filled in', async () => {
    const names = ['situation', 'view', 'age', 'image-age', 'person', 'region', 'platform', 'heading-level', 'lang'];
    element = await place('threat-response-steps', Object.fromEntries(names.map(name => [name, ''])));
    expect(statementIds(element.renderRoot)).to.deep.equal(expectedIds(nobody));
    expect(textOf(element.renderRoot)).to.include('HerHelp');
    expect(page.errors).to.deep.equal([]);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`heading-level="${level}" starts there and never passes 6`, async () => {
      element = await place('threat-response-steps', {'heading-level': String(level)});
      const levels = headingLevels(element);
      expect(levels[0]).to.equal(level);
      expect(Math.max(...levels)).to.be.at.most(6);
      expect(Math.min(...levels)).to.equal(level);
    });
  }

  it('starts at heading level 2 by itself, and where the level is none', async () => {
    for (const level of [undefined, 'two', '-1', '2.5', '0']) {
      element = await place('threat-response-steps', level === undefined ? {} : {'heading-level': level});
      expect(headingLevels(element)[0], String(level)).to.be.oneOf(level === '0' || level === '-1' ? [1, 2] : [2]);
      element.remove();
    }
  });

  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'blob:https://host.example/1',
    'file:///etc/passwd',
  ]) {
    it(`${JSON.stringify(href)} is dropped, its text stays`, async () => {
      element = await place('threat-response-steps', {
        'report-href': href,
        'parents-href': href,
        'correction-href': href,
        'exit-href': href,
      });
      const hrefs = [...element.renderRoot.querySelectorAll('[href]')].map(link => link.getAttribute('href') ?? '');
      for (const shown of hrefs) expect(shown).to.match(/^(https:|tel:|sms:|mailto:|#)/);
      expect(textOf(element.renderRoot)).to.include('HerHelp');
      expect(statementIds(element.renderRoot)).to.deep.equal(expectedIds(nobody));
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings, 'one for each attribute at most').to.have.length.at.most(4);
    });
  }

  for (const href of ['/report', 'report.html', './report', '#report', '?report', 'https://host.example/report']) {
    it(`${href} is a link`, async () => {
      element = await place('threat-response-steps', {'report-href': href});
      const hrefs = [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href'));
      expect(hrefs).to.include(href);
      expect(page.warnings).to.deep.equal([]);
    });
  }

  it('markup in the name of the platform is text', async () => {
    element = await place('threat-response-steps', {platform: '<img src=x onerror=alert(1)>'});
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(element.renderRoot)).to.include('<img src=x onerror=alert(1)>');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('threat-response-steps: attributes set, changed and removed in any order', () => {
  const VALUES: Readonly<Record<string, readonly string[]>> = {
    situation: [...situations, 'nonsense', ''],
    view: ['list', 'one-at-a-time', 'nonsense', ''],
    age: ['minor', 'adult', 'nonsense', ''],
    'image-age': ['minor', 'adult', 'nonsense', ''],
    person: ['known', 'stranger', 'nonsense', ''],
    region: ['US', 'GB', 'BO', 'nonsense', ''],
    platform: ['HerHelp', 'Example', ''],
    'report-href': ['/report', 'javascript:x', ''],
    'heading-level': ['1', '6', '99', 'x', ''],
    lang: ['en', 'en-XA', 'ar-XB', 'xx', ''],
  };

  const known = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
    all.find(one => one === value) ?? otherwise;

  /** Whom the attributes speak to, once everything nobody can understand is left out. */
  const readerOf = (element: Element): Reader => ({
    situation: known(situations, element.getAttribute('situation'), 'threatened'),
    age: known(ages, element.getAttribute('age'), 'unknown'),
    imageAge: known(ages, element.getAttribute('image-age'), 'unknown'),
    person: known(persons, element.getAttribute('person'), 'unknown'),
    region: known(regions, element.getAttribute('region'), 'BO'),
  });

  before(async () => {
    await loadBundle();
    await loadRegions();
    for (const lang of ['en-XA', 'ar-XB']) (await place('threat-response-steps', {lang})).remove();
  });

  it('shows the right list after each of 300 steps', async () => {
    const seed = 20240917;
    const random = seeded(seed);
    const page = watchPage();
    const element = await place('threat-response-steps');
    for (let step = 0; step < 300; step++) {
      const attribute = pick(Object.keys(VALUES), random);
      const action = random();
      if (action < 0.25) element.removeAttribute(attribute);
      else element.setAttribute(attribute, pick(VALUES[attribute] ?? [], random));
      if (action > 0.9) element.remove();
      if (!element.isConnected) document.body.append(element);
      await element.updateComplete;
      expect(statementIds(element.renderRoot), `seed ${seed}, step ${step}: ${element.outerHTML}`).to.deep.equal(
        expectedIds(readerOf(element)),
      );
    }
    await address(element, {});
    expect(statementIds(element.renderRoot)).to.deep.equal(expectedIds(nobody));
    page.stop();
    expect(page.errors).to.deep.equal([]);
    element.remove();
  }).timeout(30_000);
});
