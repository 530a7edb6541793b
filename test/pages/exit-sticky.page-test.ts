import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {pressShift} from './support/exit/hands.js';
import {visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* The button in the corner of the screen: always there, never in the way. */

const LINKS = Array.from({length: 40}, (_, place) => `<p><a href="#${place}">Link ${place}</a></p>`).join('');
const EXIT = '<quick-exit placement="sticky"></quick-exit>';
const LARGE = '<style>html {font-size: 200%}</style>';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  const langs = ['en', 'en-XA', 'ar-XB'];
  server = await startServer({
    pages: {
      '/short': plainPage(EXIT),
      '/own-padding': plainPage(EXIT + LINKS, {head: '<style>html {scroll-padding-block: 10px 30px}</style>'}),
      '/app': plainPage(EXIT, {
        head: '<style>html, body {margin: 0; block-size: 100%} main {block-size: 100%; overflow: auto}</style>',
      }),
      ...Object.fromEntries(langs.map(lang => [`/${lang}`, plainPage(EXIT + LINKS, {lang})])),
      ...Object.fromEntries(langs.map(lang => [`/${lang}/large`, plainPage(EXIT + LINKS, {lang, head: LARGE})])),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

async function at(path: string, width: number, height: number) {
  const visited = await visitExit(browser, server.url + path, {viewport: {width, height}});
  return visited;
}

interface Corner {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far the button is from the edges of the screen. */
const corner = (page: Page): Promise<Corner> =>
  page.evaluate(() => {
    const [host] = document.querySelectorAll('quick-exit');
    const box = composed.all(host as Element, 'a')[0]?.getBoundingClientRect();
    const {clientWidth, clientHeight} = document.documentElement;
    if (!box) throw new Error('there is no button');
    return {left: box.left, right: clientWidth - box.right, bottom: clientHeight - box.bottom};
  });

/** What the focus lies under, after each press: the button over the focused thing, or the edge of the screen. */
async function hiddenOnTheWay(page: Page, key: string, presses: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(key);
    const fault = await page.evaluate(() => {
      const [host] = document.querySelectorAll('quick-exit');
      const button = composed.all(host as Element, 'a')[0]?.getBoundingClientRect();
      const focused = document.activeElement;
      if (!button || !focused || focused === host || focused === document.body) return undefined;
      const box = focused.getBoundingClientRect();
      const under =
        box.bottom > button.top && box.top < button.bottom && box.right > button.left && box.left < button.right;
      const below = box.bottom > button.top;
      const out = box.bottom > innerHeight + 0.5 || box.top < -0.5;
      return under || below || out ? `${focused.textContent}: ${box.top} to ${box.bottom}` : undefined;
    });
    if (fault) faults.push(fault);
  }
  return faults;
}

describe('it stands in the bottom corner where lines end, a little off the edge', () => {
  for (const [path, side] of [
    ['/en', 'right'],
    ['/ar-XB', 'left'],
  ] as const) {
    test(path, async () => {
      const {page, close} = await at(path, 360, 640);
      for (const scroll of [0, 700, 99999]) {
        await page.evaluate(top => scrollTo(0, top), scroll);
        const {bottom, [side]: edge} = await corner(page);
        assert.ok(edge > 8 && edge < 20 && bottom > 8 && bottom < 20, JSON.stringify({bottom, edge, scroll}));
      }
      await close();
    });
  }

  test('and off what a phone cuts away', async () => {
    for (const path of ['/en', '/ar-XB']) {
      const {page, close} = await at(path, 640, 360);
      const plain = await corner(page);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setSafeAreaInsetsOverride', {
        insets: {top: 0, topMax: 0, left: 44, leftMax: 44, bottom: 21, bottomMax: 21, right: 44, rightMax: 44},
      });
      const {left, right, bottom} = await corner(page);
      assert.equal(bottom - plain.bottom, 21);
      assert.equal(path === '/en' ? right - plain.right : left - plain.left, 44);
      await close();
    }
  });
});

describe('nothing that gets the focus lies under it, forwards and backwards', () => {
  for (const [name, path, width, height] of [
    ['on a phone', '/en', 320, 568],
    ['on a phone, from right to left', '/ar-XB', 320, 568],
    ['with text of 200 %', '/en/large', 320, 568],
    ['at 400 %', '/en', 320, 256],
  ] as const) {
    test(name, async () => {
      const {page, close} = await at(path, width, height);
      assert.deepEqual(await hiddenOnTheWay(page, 'Tab', 41), []);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Link 39', 'to the very end');
      assert.deepEqual(await hiddenOnTheWay(page, 'Shift+Tab', 39), []);
      await close();
    });
  }

  test('and without the room that it makes it would', async () => {
    const {page, close} = await at('/en', 320, 256);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    assert.notDeepEqual(await hiddenOnTheWay(page, 'Tab', 41), []);
    await close();
  });
});

/** What is kept free at the end of the screen, and of the page. */
const room = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return {
      padding: parseFloat(getComputedStyle(root).scrollPaddingBlockEnd) || 0,
      after: parseFloat(getComputedStyle(root, '::after').blockSize) || 0,
      sheets: document.adoptedStyleSheets.length,
      scrolls: root.scrollHeight > root.clientHeight,
    };
  });

/** Resizing is heard by the page a little later. */
const resize = async (page: Page, width: number, height: number): Promise<void> => {
  await page.setViewportSize({width, height});
  await page.evaluate(() => new Promise<void>(resume => requestAnimationFrame(() => setTimeout(resume, 50))));
};

describe('room is made', () => {
  test('while it is sticky and on the page', async () => {
    const {page, close} = await at('/en', 320, 568);
    const {padding, after, sheets} = await room(page);
    assert.ok(
      padding > 60 && padding < 100 && after === padding && sheets === 1,
      JSON.stringify({padding, after, sheets}),
    );
    const none = {padding: 0, after: 0, sheets: 0, scrolls: true};
    const place = async (placement: string): Promise<void> =>
      page.evaluate(async value => {
        const host = document.querySelector('quick-exit') as HTMLElement & {readonly updateComplete: Promise<boolean>};
        host.setAttribute('placement', value);
        await host.updateComplete;
        await new Promise<void>(resume => requestAnimationFrame(() => setTimeout(resume)));
      }, placement);
    await place('inline');
    assert.deepEqual(await room(page), none, 'inline');
    await place('sticky');
    assert.equal((await room(page)).padding, padding);
    await page.evaluate(() => document.querySelector('quick-exit')?.remove());
    assert.deepEqual(await room(page), none, 'gone');
    await close();
  });

  test('on top of what the page itself keeps free', async () => {
    const [own, plain] = [await at('/own-padding', 320, 568), await at('/en', 320, 568)];
    assert.equal((await room(own.page)).padding, (await room(plain.page)).padding + 30);
    await pressShift(own.page, 1);
    await own.page.waitForTimeout(100);
    assert.equal((await room(own.page)).padding, (await room(plain.page)).padding + 30, 'also when it speaks');
    await own.page.evaluate(() => document.querySelector('quick-exit')?.remove());
    assert.equal((await room(own.page)).padding, 30);
    await own.close();
    await plain.close();
  });

  test('at the end of a page alone that scrolls', async () => {
    for (const path of ['/short', '/app']) {
      const {page, close} = await at(path, 320, 568);
      const {after, scrolls} = await room(page);
      assert.deepEqual({after, scrolls}, {after: 0, scrolls: false}, path);
      await close();
    }
  });

  test('also when the screen becomes too low for the page, and no longer when it is high enough', async () => {
    const {page, close} = await at('/short', 320, 568);
    await page.evaluate(() =>
      (document.querySelector('main') as HTMLElement).insertAdjacentHTML('beforeend', '<p>A</p>'.repeat(9)),
    );
    await resize(page, 320, 560);
    assert.equal((await room(page)).after, 0);
    await resize(page, 320, 300);
    assert.ok((await room(page)).after > 60, 'as it scrolls now');
    await resize(page, 320, 560);
    assert.equal((await room(page)).after, 0);
    await close();
  });
});

describe('nothing of it is cut', () => {
  for (const lang of ['en', 'en-XA', 'ar-XB']) {
    test(lang, async () => {
      for (const [path, width, height] of [
        [`/${lang}`, 320, 568],
        [`/${lang}/large`, 320, 568],
        [`/${lang}`, 320, 256],
      ] as const) {
        const {page, close} = await at(path, width, height);
        await pressShift(page, 1);
        const cut = await page.evaluate(() => {
          const [host] = document.querySelectorAll('quick-exit');
          const {scrollWidth, clientWidth} = document.documentElement;
          return [
            ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : []),
            ...composed.all(host as Element, 'a, span, p:not(.said)').flatMap(node => {
              const {left, right, top, bottom} = node.getBoundingClientRect();
              const inside = left >= 0 && right <= innerWidth + 0.5 && top >= 0 && bottom <= innerHeight + 0.5;
              const whole =
                node.scrollWidth <= Math.ceil(right - left) && node.scrollHeight <= Math.ceil(bottom - top) + 1;
              const drawn = composed.visible(node) && right > left;
              return !drawn || (inside && whole) ? [] : [`${node.textContent}: ${left} ${right} ${top} ${bottom}`];
            }),
          ];
        });
        assert.deepEqual(cut, [], `${path}, ${width} × ${height}`);
        await close();
      }
    });
  }
});
