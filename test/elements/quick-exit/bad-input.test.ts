import {expect} from '@open-wc/testing';
import '../../../src/elements/quick-exit/define.js';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {pick, seeded} from '../../rules/support/random.js';

const place = async (attributes: Readonly<Record<string, string>>): Promise<OurElement> => {
  const element = document.createElement('quick-exit') as unknown as OurElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  return element;
};

const hrefOf = (element: OurElement): string | undefined => element.renderRoot.querySelector('a')?.href;
const isSticky = (element: OurElement): boolean => {
  const link = element.renderRoot.querySelector('a');
  return link !== null && getComputedStyle(link).position === 'fixed';
};

/** Each value stands in one test alone: a message is said once per page. */
const BAD = [
  {attribute: 'href', value: 'javascript:alert(1)', cure: 'https://www.wikipedia.org/'},
  {attribute: 'href', value: 'data:text/html,x', cure: 'http(s) or relative'},
  {attribute: 'href', value: 'mailto:a@b.example', cure: 'http(s) or relative'},
  {attribute: 'placement', value: 'top', cure: 'inline, sticky'},
  {attribute: 'shortcut', value: 'escape', cure: 'shift, off'},
  {attribute: 'shortcut-window', value: '5s', cure: '500 to 60000'},
] as const;

describe('quick-exit: bad input', () => {
  let page: PageFaults;
  let element: OurElement;

  beforeEach(() => void (page = watchPage()));

  afterEach(() => {
    page.stop();
    element.remove();
  });

  for (const {attribute, value, cure} of BAD) {
    it(`${attribute}="${value}": the default, and one warning that says the cure`, async () => {
      element = await place({[attribute]: value});
      expect(hrefOf(element)).to.equal('https://www.wikipedia.org/');
      expect(isSticky(element)).to.be.false;
      (await place({[attribute]: value})).remove();
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include(`<quick-exit> ${attribute}="${value}"`).and.include(cure);
    });
  }

  it('properties take what attributes take', async () => {
    element = await place({});
    Object.assign(element, {href: 'https://a.example/', placement: 'sticky', shortcutWindow: 700, compact: true});
    await element.updateComplete;
    expect(hrefOf(element)).to.equal('https://a.example/');
    expect(isSticky(element)).to.be.true;
    for (const nothing of [undefined, null, {}, 7, Symbol.iterator]) {
      Object.assign(element, {href: nothing, placement: nothing, shortcut: nothing, shortcutWindow: nothing});
      await element.updateComplete;
      expect(isSticky(element), typeof nothing).to.be.false;
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('is a link to a page after each of 200 changes', async () => {
    const values: Readonly<Record<string, readonly string[]>> = {
      href: ['https://a.example/', '/b', 'javascript:x', 'tel:1', ''],
      placement: ['inline', 'sticky', 'nonsense', ''],
      shortcut: ['shift', 'off', 'nonsense', ''],
      'shortcut-window': ['500', '60000', '-1', ''],
      compact: [''],
      lang: ['en', 'xx', ''],
    };
    const expected: Readonly<Record<string, string>> = {
      'https://a.example/': 'https://a.example/',
      '/b': new URL('/b', location.href).href,
    };
    const seed = 20260101;
    const random = seeded(seed);
    element = await place({});
    for (let step = 0; step < 200; step++) {
      const attribute = pick(Object.keys(values), random);
      if (random() < 0.25) element.removeAttribute(attribute);
      else element.setAttribute(attribute, pick(values[attribute] ?? [], random));
      await element.updateComplete;
      const state = `seed ${seed}, step ${step}: ${element.outerHTML}`;
      const href = expected[element.getAttribute('href') ?? ''] ?? 'https://www.wikipedia.org/';
      expect(hrefOf(element), state).to.equal(href);
      expect(isSticky(element), state).to.equal(element.getAttribute('placement') === 'sticky');
    }
    expect(page.errors).to.deep.equal([]);
  });
});
