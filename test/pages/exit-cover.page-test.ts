import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {pressShift} from './support/exit/hands.js';
import {heard, reportWhenCovered, seen, type Seen} from './support/exit/seen.js';
import {stopClock, visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* What is seen and heard from the moment somebody leaves until the other page is there: nothing of this one. */

const BANNER = '<div style="position: fixed; inset: 0; z-index: 2147483647; background: red">Banner</div>';

/** What the style sheet of a page says about every dialog, paragraph, button and body. */
const SHEETS: Readonly<Record<string, string>> = {
  'takes dialogs away and keeps the body':
    'dialog, p, button {display: none !important} body {display: block !important} dialog::backdrop {display: none}',
  'unsets everything': '* {all: unset !important} html, body {display: block !important}',
  'makes them small, clear and far away': `dialog, p, button {
    opacity: 0 !important; visibility: hidden !important; color: transparent !important; font-size: 0 !important;
    background: none !important; clip-path: inset(50%) !important; transform: translate(-200vw) !important;
    inline-size: 0 !important; block-size: 0 !important; z-index: -1 !important; pointer-events: none !important}`,
  'lets everything come slowly': `
    * {transition: all 60s allow-discrete !important; animation: away 60s both !important}
    @keyframes away {from, to {opacity: 0; transform: translateY(200vh)}}
    @starting-style {dialog {opacity: 0; transform: translateY(200vh)}}`,
  'makes the page itself pale and small': 'html {opacity: 0.1; filter: blur(5px); transform: scale(0.5)}',
};

/** A layer says more than whatever stands outside of layers: the body stays. */
const LAYER =
  '@layer page {body {display: block !important} dialog, p, button {opacity: 0 !important; display: none !important}}';

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const {url} = elsewhere;
  const page = (css: string, more = '', lang = 'en'): string =>
    plainPage(`<quick-exit href="${url}/nothing"></quick-exit><p>Secret</p>${BANNER}${more}`, {
      lang,
      head: `<style>${css}</style>`,
    });
  server = await startServer({
    pages: {
      '/plain': page(''),
      '/arabic': page('', '', 'ar-XB'),
      '/dark': page(':root {color-scheme: dark}'),
      '/layer': page(LAYER),
      '/late': page('').replace('/nothing', '/late'),
      '/dialog': page('', '<dialog id="theirs"><h2>Secret dialog</h2><button>Secret button</button></dialog>'),
      '/popover': page('', '<div id="theirs" popover="manual" style="inset: 0">Secret popover</div>'),
      ...Object.fromEntries(Object.entries(SHEETS).map(([name, css]) => [`/${name.replaceAll(' ', '-')}`, page(css)])),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

const COVER: Seen = {
  title: 'Loading…',
  covered: true,
  covers: 1,
  modal: true,
  body: false,
  words: 'Loading…',
  focus: true,
};
const STILL: Seen = {...COVER, words: 'Still loading…\n\nShow page'};

/** Opens a page whose clock we turn, and leaves it for a page that never shows. */
async function leftPage(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const visited = await visitExit(browser, server.url + path, {
    viewport: {width: 500, height: 300},
    prepare: page => page.clock.install(),
  });
  await prepare?.(visited.page);
  await stopClock(visited.page);
  await pressShift(visited.page);
  await visited.page.waitForTimeout(100);
  return visited;
}

/** Two pictures: as soon as the page is left, and eight seconds later. */
async function pictures(path: string): Promise<readonly [Buffer, Buffer]> {
  const {page, close} = await leftPage(path);
  const at = await page.screenshot();
  await page.clock.fastForward(8000);
  const later = await page.screenshot();
  await close();
  return [at, later];
}

/** Names in the accessibility tree, without those that repeat what is inside. */
const namesHeard = async (page: Page): Promise<readonly string[]> =>
  (await heard(page))
    .filter(({role, name}) => name !== '' && !['StaticText', 'InlineTextBox', 'RootWebArea'].includes(role))
    .map(({role, name}) => `${role} ${name}`);

test('it is painted before the other website answers, and stays until then', async () => {
  const {page, close} = await visitExit(browser, `${server.url}/late`);
  await reportWhenCovered(page, `${elsewhere.url}/report`);
  await pressShift(page);
  const end = Date.now() + 5000;
  while (elsewhere.reports.length === 0 && Date.now() < end) await new Promise(resume => setTimeout(resume, 50));
  assert.ok(
    elsewhere.calls.some(({path}) => path === '/late'),
    'the other website was asked',
  );
  assert.deepEqual(elsewhere.reports, [COVER]);
  elsewhere.answer();
  await page.waitForURL(`${elsewhere.url}/late`);
  await close();
});

test('nothing of the page is seen, drawn, heard or told by the title, and the cover has the focus', async () => {
  const {page, errors, close} = await leftPage('/plain');
  assert.deepEqual(await seen(page), COVER);
  assert.deepEqual(await namesHeard(page), ['dialog Loading…']);
  assert.ok(
    (await heard(page)).some(({role, live}) => role === 'status' && live === 'polite'),
    'it is read aloud',
  );
  assert.doesNotMatch(JSON.stringify(await heard(page)), /Secret|Banner|partner/);
  assert.deepEqual(errors, []);
  await close();
});

test('after eight seconds, and not before, it offers to show the page, and says so', async () => {
  const {page, close} = await leftPage('/plain');
  await page.clock.fastForward(7900);
  assert.deepEqual(await seen(page), COVER);
  await page.clock.fastForward(100);
  assert.deepEqual(await seen(page), STILL);
  assert.deepEqual(await namesHeard(page), ['dialog Still loading…', 'button Show page']);
  await close();
});

test('Escape does not open it, however often, also in browsers that close dialogs on the second', async () => {
  const {page, close} = await leftPage('/plain');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  assert.deepEqual(await seen(page), COVER);
  await page.evaluate(() => document.querySelector(':root > dialog')?.removeAttribute('closedby'));
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Escape');
  await page.waitForTimeout(50);
  assert.deepEqual(await seen(page), COVER);
  await close();
});

test('it speaks the language of the page, from its side', async () => {
  const {page, close} = await leftPage('/arabic');
  const {title, words} = await seen(page);
  assert.equal(title, words);
  assert.match(words, /\p{Script=Arabic}|\u202e/u);
  const [lang, dir] = await page.evaluate(() => {
    const cover = document.querySelector<HTMLElement>(':root > dialog');
    return [cover?.lang, cover && getComputedStyle(cover).direction];
  });
  assert.deepEqual([lang, dir], ['ar-XB', 'rtl']);
  await close();
});

test('it is dark where the page is', async () => {
  const {page, close} = await leftPage('/dark');
  const colours = await page.evaluate(() => {
    const cover = document.querySelector(':root > dialog');
    const {color, backgroundColor} = getComputedStyle(cover as Element);
    return [color, backgroundColor];
  });
  assert.deepEqual(colours, ['rgb(255, 255, 255)', 'rgb(18, 18, 18)']);
  await close();
});

describe('it looks as on any page, to the pixel, under a style sheet that', () => {
  let plain: readonly [Buffer, Buffer];

  before(async () => {
    plain = await pictures('/plain');
    assert.notDeepEqual(plain[0], plain[1], 'the button is seen');
  });

  for (const name of Object.keys(SHEETS)) {
    test(name, async () => {
      const [at, later] = await pictures(`/${name.replaceAll(' ', '-')}`);
      assert.ok(at.equals(plain[0]), 'at once');
      assert.ok(later.equals(plain[1]), 'after eight seconds');
    });
  }

  test('keeps its body by a layer: the cover lies over it, and over all that it holds', async () => {
    const {page, close} = await leftPage('/layer');
    assert.deepEqual(await seen(page), {...COVER, body: true});
    assert.deepEqual(await namesHeard(page), ['dialog Loading…']);
    assert.ok((await page.screenshot()).equals(plain[0]), 'to the pixel');
    await close();
  });
});

describe('it lies over what the page has opened, and that is silent too:', () => {
  for (const [path, open] of [
    ['/dialog', 'showModal'],
    ['/popover', 'showPopover'],
  ] as const) {
    test(open, async () => {
      const {page, close} = await leftPage(path, one =>
        one.evaluate(method => {
          const theirs = document.getElementById('theirs') as HTMLDialogElement;
          theirs[method]();
          theirs.querySelector('button')?.focus();
        }, open),
      );
      assert.deepEqual(await seen(page), COVER);
      assert.deepEqual(await namesHeard(page), ['dialog Loading…']);
      await close();
    });
  }
});
