import {expect} from '@open-wc/testing';
import {ages, regions} from '../../expected/reader.js';
import {expectedTip, topics, type TipReader} from '../../expected/tips.js';
import {statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {pick, seeded} from '../../rules/support/random.js';
import {textOf} from '../../rules/support/words.js';

const nobody: TipReader = {topic: 'asked-for-image', age: 'unknown', imageAge: 'unknown', region: 'BO'};

/** Each value stands in one test alone: a message is said once per page. */
const BAD = [
  {attribute: 'topic', value: 'sexting', cure: 'asked-for-image'},
  {attribute: 'age', value: 'teen', cure: 'minor'},
  {attribute: 'image-age', value: 'none', cure: 'adult'},
  {attribute: 'region', value: 'Atlantis', cure: 'US'},
  {attribute: 'heading-level', value: 'h3', cure: '1'},
] as const;

describe('safety-tip: bad input', () => {
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
      element = await place('safety-tip', {[attribute]: value});
      expect(statementIds(element.renderRoot)).to.deep.equal(expectedTip(nobody));
      (await place('safety-tip', {[attribute]: value})).remove();
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include(attribute).and.include(value).and.include(cure);
    });
  }

  it('empty attributes are attributes nobody filled in', async () => {
    const names = ['topic', 'age', 'image-age', 'region', 'platform', 'heading-level', 'lang', 'guidelines-href'];
    element = await place('safety-tip', Object.fromEntries(names.map(name => [name, ''])));
    expect(statementIds(element.renderRoot)).to.deep.equal(expectedTip(nobody));
    expect(textOf(element.renderRoot)).to.include('HerHelp');
    expect(page.errors).to.deep.equal([]);
  });

  for (const topic of topics) {
    it(`${topic}: an href that is no address of a page is dropped, its text stays`, async () => {
      const attributes = (href: string) => ({
        topic,
        'guidelines-href': href,
        'report-href': href,
        'parents-href': href,
        'steps-href': href,
        'correction-href': href,
      });
      element = await place('safety-tip', {topic});
      const without = textOf(element.renderRoot);
      for (const href of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:x', 'ftp://host.example/x']) {
        await address(element, attributes(href));
        const hrefs = [...element.renderRoot.querySelectorAll('[href]')].map(link => link.getAttribute('href') ?? '');
        for (const shown of hrefs) expect(shown, href).to.match(/^(https:|tel:|sms:|mailto:|#)/);
        expect(textOf(element.renderRoot), href).to.equal(without);
      }
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('a dropped guidelines-href does not make rules of a platform known', async () => {
    element = await place('safety-tip', {platform: 'Example', 'guidelines-href': 'javascript:alert(1)'});
    expect(statementIds(element.renderRoot)).not.to.include('S4');
  });

  it('shows the right tip after each of 300 changes', async () => {
    const values: Readonly<Record<string, readonly string[]>> = {
      topic: [...topics, 'nonsense', ''],
      age: ['minor', 'adult', 'nonsense', ''],
      'image-age': ['minor', 'adult', 'nonsense', ''],
      region: ['US', 'GB', 'BO', 'nonsense', ''],
      platform: ['HerHelp', 'Example', ''],
      'guidelines-href': ['/rules', 'javascript:x', ''],
      lang: ['en', 'xx', ''],
    };
    const known = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
      all.find(one => one === value) ?? otherwise;
    const readerOf = (at: Element): TipReader => {
      const reader: TipReader = {
        topic: known(topics, at.getAttribute('topic'), 'asked-for-image'),
        age: known(ages, at.getAttribute('age'), 'unknown'),
        imageAge: known(ages, at.getAttribute('image-age'), 'unknown'),
        region: known(regions, at.getAttribute('region'), 'BO'),
      };
      return {
        ...reader,
        ...(at.getAttribute('platform') === 'Example' ? {platform: 'Example'} : {}),
        ...(at.getAttribute('guidelines-href') === '/rules' ? {guidelinesHref: '/rules'} : {}),
      };
    };
    const seed = 19700101;
    const random = seeded(seed);
    element = await place('safety-tip');
    for (let step = 0; step < 300; step++) {
      const attribute = pick(Object.keys(values), random);
      if (random() < 0.25) element.removeAttribute(attribute);
      else element.setAttribute(attribute, pick(values[attribute] ?? [], random));
      await element.updateComplete;
      expect(statementIds(element.renderRoot), `seed ${seed}, step ${step}: ${element.outerHTML}`).to.deep.equal(
        expectedTip(readerOf(element)),
      );
    }
    expect(page.errors).to.deep.equal([]);
  }).timeout(30_000);
});
