import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {allDrawn, complaints, GUESTS, shown, shownOnPlainPage, type Shown} from '../guest/support/guests.js';
import {differences, faultsOf, looksOf, type Look} from '../guest/support/looks.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* Style sheets of pages that say something about every tag. */

/** What the sheet does → nothing of it is seen in our elements. */
const SHEETS: Readonly<Record<string, string>> = {
  'all unset, important': '* {all: unset !important} main, body, html {display: block !important}',
  'all initial on our tags': 'safety-tip, threat-response-steps {all: initial}',
  'tiny yellow text, important':
    '* {font-size: 3px !important; color: yellow !important; background: yellow !important; display: block !important}',
  'a small root': 'html {font-size: 62.5%} body {font-size: 1.2rem}',
  'a small size for every tag': '* {font-size: 12px}',
  'margins and hidden links':
    'p {margin: 40px !important; max-width: 2em !important} a {display: none !important} ul, ol, li, details, summary, button, select, h2, h3, label, svg {display: none !important}',
  'a body of odd habits': `body {
    line-height: 0; letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; text-align: right;
    text-indent: 5em; white-space: nowrap; direction: rtl; writing-mode: horizontal-tb; font-weight: 100;
    font-style: italic; font-variant: small-caps; text-shadow: 0 0 9px red; list-style: square; cursor: none;
    -webkit-text-security: disc; -webkit-text-fill-color: transparent; -webkit-text-stroke: 3px red;
    user-select: none; word-break: break-all; hyphens: auto; quotes: none; tab-size: 1; orphans: 9; caret-color: red}`,
  'every inherited habit, important': `* {
    line-height: 0 !important; letter-spacing: 1em !important; text-transform: uppercase !important;
    text-align: right !important; white-space: nowrap !important; direction: rtl !important;
    font: italic 100 3px/0 monospace !important; -webkit-text-fill-color: transparent !important;
    text-indent: -999em !important; box-sizing: content-box !important; unicode-bidi: plaintext !important}`,
  'before and after on everything': '*::before, *::after {font-size: 90px; color: red}',
  'a container of the same name': 'main {container: safety / inline-size} * {container-name: safety !important}',
};

const HIDING: Readonly<Record<string, string>> = {
  'display none': '* {display: none !important}',
  'visibility hidden': '* {visibility: hidden !important}',
  'a tag of no size': 'safety-tip, threat-response-steps {height: 0; overflow: hidden}',
};

let browser: Browser;
let server: Server;
let plain: readonly Shown[];
const looks = new Map<number, readonly Look[]>();

const pathOf = (name: string): string => `/${name.replaceAll(/[^a-z]+/g, '-')}`;
/** One width on every page, whatever its sheet says about our surroundings. */
const narrow = (css: string): string =>
  plainPage(GUESTS, {head: `<style>html, body, main {margin: 0; padding: 0; border: 0} ${css}</style>`});
const WIDTHS = [360, 1100];

before(async () => {
  browser = await launchBrowser();
  const all = {...SHEETS, ...HIDING};
  server = await startServer({
    pages: {
      '/plain': narrow(''),
      '/larger': narrow('safety-tip {font-size: 22px}'),
      '/token': narrow('main {--safety-font-size: 16px; --safety-accent: #123456}'),
      '/family': narrow('* {font-family: monospace}'),
      ...Object.fromEntries(Object.entries(all).map(([name, css]) => [pathOf(name), narrow(css)])),
    },
  });
  plain = await shownOnPlainPage(browser, `${server.url}/plain`);
  for (const width of WIDTHS) {
    const {page, close} = await open('/plain', width);
    looks.set(width, await looksOf(page));
    assert.deepEqual(await faultsOf(page), [], 'without a hostile sheet');
    await close();
  }
  assert.ok((looks.get(360) ?? []).length > 200);
});

after(async () => {
  await browser.close();
  await server.close();
});

const open = async (path: string, width: number) => {
  const seen = await visit(browser, server.url + path, {viewport: {width, height: 800}});
  await allDrawn(seen.page);
  return seen;
};

for (const width of WIDTHS) {
  describe(`${width} px wide, our elements look as on any page and can be read and pressed under a sheet with`, () => {
    for (const name of Object.keys(SHEETS)) {
      test(name, async () => {
        const seen = await open(pathOf(name), width);
        assert.deepEqual(differences(looks.get(width) ?? [], await looksOf(seen.page)).slice(0, 5), []);
        assert.deepEqual(await faultsOf(seen.page), []);
        assert.deepEqual(await shown(seen.page), plain);
        assert.deepEqual(complaints(seen), []);
        await seen.close();
      });
    }
  });
}

describe('a page that hides every tag hides ours too, and its script hears no error: our tag is the page’s own', () => {
  for (const name of Object.keys(HIDING)) {
    test(name, async () => {
      const seen = await open(pathOf(name), 360);
      const faults = await faultsOf(seen.page);
      const heights = await seen.page.evaluate(() => composed.hosts().map(host => host.offsetHeight));
      assert.ok(
        faults.some(fault => fault.includes('not seen')) || heights.every(height => height === 0),
        heights.join(),
      );
      assert.deepEqual(await shown(seen.page), plain);
      assert.deepEqual(complaints(seen), []);
      await seen.close();
    });
  }
});

test('the family of the page is ours too, on purpose', async () => {
  const seen = await open('/family', 360);
  const families = await seen.page.evaluate(() => [
    ...new Set(
      composed
        .hosts()
        .flatMap(host => composed.all(host, 'p, a, h2, button'))
        // What stands in a tag of ours that has drawn is not rendered, and has no style.
        .filter(node => !node.closest('quick-exit'))
        .map(node => getComputedStyle(node).fontFamily),
    ),
  ]);
  assert.deepEqual(families, ['monospace']);
  await seen.close();
});

test('a page may make text larger by the tag, and larger or a little smaller by the token', async () => {
  const sizeOf = async (path: string): Promise<number> => {
    const seen = await open(path, 360);
    const size = await seen.page.evaluate(() => {
      const [, tip] = composed.hosts();
      const [paragraph] = composed.all(tip as Element, 'p:not([class])');
      return parseFloat(getComputedStyle(paragraph as Element).fontSize);
    });
    await seen.close();
    return size;
  };
  assert.equal(await sizeOf('/plain'), 17);
  assert.equal(await sizeOf('/larger'), 22);
  assert.equal(await sizeOf('/token'), 16);
});

test('text that is small, pale or hidden, and a colour of the page, would be found', async () => {
  const seen = await open('/plain', 360);
  await seen.page.evaluate(() => {
    const [host] = composed.hosts();
    const words = composed.words(host as Element).map(({node}) => node);
    const [first, second, third] = words.filter((node, place) => node.localName === 'p' && words[place - 1] !== node);
    if (!first || !second || !third) throw new Error('too little to seed');
    first.style.fontSize = '14px';
    second.style.opacity = '0.5';
    third.style.color = 'yellow';
    const [link] = composed.all(host as Element, '[data-contact]');
    link?.style.setProperty('display', 'none');
  });
  const faults = (await faultsOf(seen.page)).join('\n');
  assert.match(faults, /14px small/);
  assert.match(faults, /is pale/);
  assert.match(faults, /is not seen/);
  const found = differences(looks.get(360) ?? [], await looksOf(seen.page)).join('\n');
  assert.match(found, /color is rgb\(255, 255, 0\)/);
  await seen.close();
});
