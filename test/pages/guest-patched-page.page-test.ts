import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {
  allDrawn,
  complaints,
  fallbacksVisible,
  GUESTS,
  shown,
  shownOnPlainPage,
  warnings,
  type Shown,
} from '../guest/support/guests.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* Pages whose own code changes what browsers bring along, before our script comes. */

/** What a page does → our elements stand there as on any page. */
const HARMLESS: Readonly<Record<string, string>> = {
  'attachShadow opens every root': `
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function () { return attachShadow.call(this, {mode: 'open'}); };`,
  'attachShadow forgets to return the root': `
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (init) { attachShadow.call(this, init); };`,
  'attachShadow returns something else': `
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (init) { attachShadow.call(this, init); return {}; };`,
  'attachInternals is missing': `delete HTMLElement.prototype.attachInternals;`,
  'Array.prototype has more in it, enumerable': `
    Array.prototype.remove = function (what) { return this.filter(one => one !== what); };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.flatMap = function (make) { return this.map(make).reduce((all, some) => all.concat(some), []); };
    Array.prototype.at = function (place) { return this[place < 0 ? this.length + place : place]; };`,
  'Array is as old libraries left it': `
    const {map, filter, find, reverse} = Array.prototype;
    Array.prototype.map = function (make, bound) { return map.call(this, make ?? (one => one), bound); };
    Array.prototype.filter = Array.prototype.select = function (test, bound) { return filter.call(this, test, bound); };
    Array.prototype.find = Array.prototype.detect = function (test, bound) { return find.call(this, test, bound); };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.prototype.reverse = function (inline) { return reverse.call(inline === false ? this.slice() : this); };
    Array.from = from => from == null ? [] : typeof from === 'object' && 'length' in from ? [].slice.call(from) : [from];`,
  'Object.prototype has more in it, enumerable': `
    Object.prototype.extend = function (more) { return Object.assign(this, more); };
    Object.prototype.title = 'ours';`,
  'Promise is another, of which no promise of the browser is an instance': `
    const Native = Promise;
    window.Promise = class {
      #own;
      constructor(start) { this.#own = new Native(start); }
      then(done, failed) { return this.#own.then(done, failed); }
      catch(failed) { return this.#own.then(undefined, failed); }
      static resolve(value) { return new this(done => done(value)); }
      static reject(reason) { return new this((done, failed) => failed(reason)); }
    };`,
  'customElements.define wraps what it is given': `
    const {define} = CustomElementRegistry.prototype;
    customElements.define = function (name, element, options) {
      return define.call(this, name, class extends element {}, options);
    };`,
  'Reflect.decorate is there and particular': `
    Reflect.decorate = (decorators, target, key, descriptor) => {
      if (typeof target !== 'object' || typeof key !== 'string' || descriptor) throw new TypeError();
      for (const decorate of decorators.reverse()) descriptor = decorate(target, key, descriptor) || descriptor;
      return descriptor;
    };`,
  // Given back once our elements are there: the browser's driver needs it too.
  'MutationObserver is missing': `
    const kept = MutationObserver;
    delete window.MutationObserver;
    addEventListener('load', () => { window.MutationObserver = kept; });`,
  'sheets cannot be constructed': `
    window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`,
  'sheets cannot be adopted': `
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;`,
  'connectedCallback of every tag is called twice': `
    const {define} = CustomElementRegistry.prototype;
    customElements.define = function (name, element) {
      return define.call(this, name, class extends element {
        connectedCallback() {
          super.connectedCallback?.();
          super.connectedCallback?.();
        }
      });
    };`,
};

/** What a page does → nothing of ours can be drawn, and the children of our tags stay. `says`: the one warning. */
const BREAKING: Readonly<Record<string, {readonly script: string; readonly says?: RegExp}>> = {
  'attachShadow throws': {
    script: `Element.prototype.attachShadow = () => { throw new Error('not here'); };`,
    says: /could not be drawn: Error: not here.*Load safety\.js before/,
  },
  'attachShadow does nothing': {
    script: `Element.prototype.attachShadow = () => {};`,
    says: /could not be drawn: TypeError.*Load safety\.js before/,
  },
  'customElements.define throws': {
    script: `customElements.define = () => { throw new Error('not allowed'); };`,
    says: /could not be defined: Error.*Load safety\.js before/,
  },
  'customElements.define does nothing': {script: `customElements.define = () => {};`},
  'customElements.get throws': {
    script: `customElements.get = () => { throw new Error('nobody may ask'); };`,
    says: /could not be defined: Error.*Load safety\.js before/,
  },
  'Array.prototype.includes is broken': {
    script: `Array.prototype.includes = () => { throw new Error('old'); };`,
    says: /could not be drawn: Error: old.*Load safety\.js before/,
  },
};

let browser: Browser;
let server: Server;
let plain: readonly Shown[];

const pathOf = (name: string): string => `/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
const pageWith = (script: string): string => plainPage(GUESTS, {head: `<script>{${script}}</script>`});

const tipWith = (script: string): string =>
  plainPage('<safety-tip region="US"></safety-tip>', {head: `<script>{${script}}</script>`});

before(async () => {
  browser = await launchBrowser();
  const scripts = {
    ...HARMLESS,
    ...Object.fromEntries(Object.entries(BREAKING).map(([name, {script}]) => [name, script])),
  };
  server = await startServer({
    pages: {
      '/plain': plainPage(GUESTS),
      '/no-clipboard': tipWith(`Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined});`),
      '/odd-clipboard': tipWith(`Clipboard.prototype.writeText = () => undefined.then();`),
      '/no-names': pageWith(`delete Intl.DisplayNames;`),
      '/empty': plainPage('<safety-tip region="US"></safety-tip>', {
        head: `<script>delete Array.prototype.sort;</script>`,
      }),
      '/rude': plainPage(`<rude-guest></rude-guest>${GUESTS}`, {
        head: `<script>
          Element.prototype.attachShadow = () => { throw new Error('not here'); };
          customElements.define('rude-guest', class extends HTMLElement {
            connectedCallback() { this.attachShadow({mode: 'open'}); }
          });
        </script>`,
      }),
      ...Object.fromEntries(Object.entries(scripts).map(([name, script]) => [pathOf(name), pageWith(script)])),
    },
  });
  plain = await shownOnPlainPage(browser, `${server.url}/plain`);
});

after(async () => {
  await browser.close();
  await server.close();
});

describe('our elements stand there as on any page where', () => {
  for (const name of Object.keys(HARMLESS)) {
    test(name, async () => {
      const seen = await visit(browser, server.url + pathOf(name));
      await allDrawn(seen.page);
      assert.deepEqual(await shown(seen.page), plain);
      assert.deepEqual(complaints(seen), []);
      await seen.close();
    });
  }
});

describe('our elements are styled all the same where', () => {
  for (const name of ['sheets cannot be constructed', 'sheets cannot be adopted']) {
    test(name, async () => {
      const looks = [];
      for (const path of ['/plain', pathOf(name)]) {
        const {page, close} = await visit(browser, server.url + path);
        await allDrawn(page);
        looks.push(await looksOf(page));
        await close();
      }
      assert.ok((looks[0] ?? []).length > 100);
      assert.deepEqual(looks[1], looks[0]);
    });
  }
});

describe('nothing is drawn, the children of the tags stay, no error reaches the page, and one warning says the cure where', () => {
  for (const [name, {says}] of Object.entries(BREAKING)) {
    test(name, async () => {
      const seen = await visit(browser, server.url + pathOf(name));
      await settled(seen.page);
      assert.deepEqual(await fallbacksVisible(seen.page), [true, true]);
      await changeAll(seen.page);
      assert.deepEqual(await fallbacksVisible(seen.page), [true, true], 'also after a change');
      const heard = complaints(seen);
      assert.equal(heard.length, says ? 1 : 0, heard.join('\n'));
      if (says) assert.match(warnings(seen)[0] ?? '', says);
      await seen.close();
    });
  }
});

test('a code that throws while an empty tag is drawn leaves the emergency line', async () => {
  const seen = await visit(browser, `${server.url}/empty`);
  await settled(seen.page);
  const [line] = await seen.page.evaluate(() =>
    composed.hosts().map(host =>
      composed
        .words(host)
        .map(({text}) => text)
        .join(' '),
    ),
  );
  assert.match(line ?? '', /^In danger\? Call 911/);
  assert.deepEqual(seen.errors, []);
  assert.equal(warnings(seen).length, 1);
  await seen.close();
});

test('without names of countries our elements are drawn, or the children stay; no error reaches the page', async () => {
  const seen = await visit(browser, `${server.url}/no-names`);
  await settled(seen.page);
  const there = (await shown(seen.page)).map(({statements}) => statements.length > 0);
  const kept = await fallbacksVisible(seen.page);
  assert.deepEqual(
    there.map((each, place) => each !== kept[place]),
    [true, true],
  );
  assert.deepEqual(seen.errors, []);
  await seen.close();
});

for (const path of ['/no-clipboard', '/odd-clipboard']) {
  test(`${path}: the button to copy says that it did not work, and no error reaches the page`, async () => {
    const seen = await visit(browser, server.url + path);
    await drawn(seen.page);
    const said = await seen.page.evaluate(async () => {
      const [host] = composed.hosts();
      if (!host) throw new Error('no element');
      const words = composed.all(host, 'blockquote ~ button')[0];
      const status = () => words?.parentElement?.querySelector('[role="status"]')?.textContent?.trim() ?? '';
      const before = status();
      words?.click();
      for (let turn = 0; turn < 100 && status() === before; turn++) await new Promise(resume => setTimeout(resume, 10));
      return [before, status()];
    });
    assert.equal(said[0], '');
    assert.notEqual(said[1], '');
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });
}

test('an element that lets such an error through would be found', async () => {
  const seen = await visit(browser, `${server.url}/rude`);
  await settled(seen.page);
  assert.deepEqual(seen.errors, ['not here']);
  await seen.close();
});

/** Until whatever our elements do has been done. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(100);
};

const changeAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const host of composed.hosts()) host.setAttribute('region', 'IE');
    document.documentElement.lang = 'en-GB';
    await new Promise(resume => setTimeout(resume, 300));
  });

/** What the style sheets do to each node. */
const looksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    composed
      .hosts()
      .flatMap(host => composed.all(host, ':not(style)'))
      .map(node => {
        const {display, color, backgroundColor, fontSize, fontWeight, minBlockSize, paddingInline} =
          getComputedStyle(node);
        return [
          node.localName,
          display,
          color,
          backgroundColor,
          fontSize,
          fontWeight,
          minBlockSize,
          paddingInline,
        ].join();
      }),
  );
