import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import type axe from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {pressShift} from './support/exit/hands.js';
import {seen} from './support/exit/seen.js';
import {visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* The exits and the cover under an auditor, who needs open roots. */

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const to = (attributes: string): string => `<quick-exit href="${elsewhere.url}/nothing" ${attributes}></quick-exit>`;
  const body = to('') + to('placement="sticky"') + to('compact') + to('shortcut="off"');
  const html = 'data-safety-audit';
  server = await startServer({
    pages: {
      '/': plainPage(body, {html}),
      '/ar-XB': plainPage(body, {html, lang: 'ar-XB'}),
      '/dark': plainPage(body, {
        html,
        head: '<style>:root {color-scheme: dark; background: #111; color: #eee}</style>',
      }),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

async function audited(path: string, options: BrowserContextOptions, audit: (page: Page) => Promise<void>) {
  const {page, close} = await visitExit(browser, server.url + path, options);
  const open = await page.evaluate(() => [...document.querySelectorAll('quick-exit')].every(host => host.shadowRoot));
  assert.ok(open, 'the auditor sees inside');
  await page.addScriptTag({path: AXE});
  await audit(page);
  await close();
}

const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const runner = (window as unknown as {axe: typeof axe}).axe;
    const {violations: found} = await runner.run(document, {resultTypes: ['violations']});
    return found.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html.slice(0, 200)).join(' | ')}`);
  });

test('it finds one violation that was put into an exit, and one that was put into the cover', async () => {
  await audited('/', {}, async page => {
    await page.evaluate(() => {
      const picture = '<img src="data:,">';
      composed
        .all(document.querySelector('quick-exit') as Element, '.sheet')[0]
        ?.insertAdjacentHTML('beforeend', picture);
    });
    assert.match((await violations(page)).join('\n'), /^image-alt: <img[^\n]*$/);
    await pressShift(page);
    await page.evaluate(() =>
      document.querySelector(':root > dialog')?.insertAdjacentHTML('beforeend', '<img src="data:,">'),
    );
    assert.match((await violations(page)).join('\n'), /^image-alt: <img[^\n]*$/);
  });
});

for (const [path, options] of [
  ['/', {}],
  ['/ar-XB', {viewport: {width: 320, height: 640}}],
  ['/dark', {colorScheme: 'dark'}],
  ['/', {viewport: {width: 320, height: 640}, forcedColors: 'active'}],
] as const) {
  test(`${path} ${JSON.stringify(options)}: none in the exits, while they speak, and in the cover`, async () => {
    await audited(path, options, async page => {
      assert.deepEqual(await violations(page), [], 'exits');
      await pressShift(page, 2);
      assert.deepEqual(await violations(page), [], 'speaking');
      await pressShift(page, 1);
      assert.equal((await seen(page)).covered, true);
      assert.deepEqual(await violations(page), [], 'cover');
    });
  });
}

/** Contrast of the words and of the border, against what is behind them. */
const contrasts = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map(value =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const between = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    return [...document.querySelectorAll('quick-exit')].map(host => {
      const link = composed.all(host, 'a')[0] as Element;
      const {color, backgroundColor, borderTopColor, borderTopWidth} = getComputedStyle(link);
      return {
        words: between(color, backgroundColor),
        border: between(borderTopColor, backgroundColor),
        width: parseFloat(borderTopWidth),
      };
    });
  });

for (const [path, options] of [
  ['/', {}],
  ['/dark', {colorScheme: 'dark'}],
  ['/', {forcedColors: 'active'}],
  ['/dark', {forcedColors: 'active', colorScheme: 'dark'}],
] as const) {
  test(`${path} ${JSON.stringify(options)}: each is a button that can be made out, with words of good contrast`, async () => {
    const {page, close} = await visitExit(browser, server.url + path, options);
    for (const {words, border, width} of await contrasts(page)) {
      assert.ok(words >= 7 && border >= 3 && width >= 2, JSON.stringify({words, border, width}));
    }
    await close();
  });
}
