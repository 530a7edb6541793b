import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {clickExit, pressShift} from './support/exit/hands.js';
import {stopClock, visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* Pages that ask "Leave site?", or that take every way out over and stay: nobody is held by them. */

/** Scripts of a page, before ours or later. */
const HOLDING = {
  'asks before it is left': `addEventListener('beforeunload', event => event.preventDefault())`,
  'asks by an attribute of the window': `window.onbeforeunload = () => 'Stay'`,
  'refuses every navigation': `navigation.addEventListener('navigate', event => event.preventDefault())`,
  'refuses every navigation by an attribute': `navigation.onnavigate = () => false`,
  'cancels every navigation by an old name': `navigation.addEventListener('navigate', event => (event.returnValue = false), true)`,
} as const;

const LINK = [40, 22] as const;
const BESIDE = [400, 200] as const;

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;

const KEEPS_KEYS = `for (const type of ['keydown', 'keyup'])
  document.addEventListener(type, event => (event.preventDefault(), event.stopImmediatePropagation()), true)`;

const pathOf = (name: string): string => `/${name.replaceAll(' ', '-')}`;
const IN_CORNER = 'position: absolute; inset: 0 auto auto 0; border: 0';
const script = (code: string): string => `<script>${code}</script>`;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const exit = `<quick-exit href="${elsewhere.url}/home" style="${IN_CORNER}"></quick-exit>`;
  const asks = script(HOLDING['asks before it is left']);
  const frame = (source: string, style = ''): string =>
    `<iframe src="${source}" width="600" height="300" style="${style}"></iframe>`;
  server = await startServer({
    pages: {
      ...Object.fromEntries(
        Object.entries(HOLDING).map(([name, code]) => [pathOf(name), plainPage(exit, {head: script(code)})]),
      ),
      '/keys': plainPage(exit, {head: script(KEEPS_KEYS)}),
      '/away': plainPage('<p>Another page</p>'),
      '/same-website': plainPage('<quick-exit href="/away"></quick-exit>', {
        head: script(`navigation.addEventListener('navigate', event => event.canIntercept && event.intercept())`),
      }),
      '/exit': plainPage(exit),
      '/asks': plainPage('', {head: asks}),
      '/around': plainPage(frame('/exit', IN_CORNER), {head: asks}),
      '/with': plainPage(exit + frame('/asks')),
      '/back': plainPage(exit.replace('/home', '/nothing'), {
        head: script(HOLDING['asks by an attribute of the window']),
      }),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

/** Leaves, and says which questions the page asked on the way. */
async function questionsOn(page: Page, leave: () => Promise<unknown>, to: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await leave();
  await page.waitForURL(to, {timeout: 5000});
  return asked;
}

describe('from a page that', () => {
  for (const name of Object.keys(HOLDING)) {
    test(name, async () => {
      const {page, close} = await visitExit(browser, server.url + pathOf(name));
      // Browsers ask only readers who have touched the page.
      await page.mouse.click(...BESIDE);
      assert.deepEqual(await questionsOn(page, () => clickExit(page), `${elsewhere.url}/home`), []);
      await close();
    });
  }

  test('takes navigations over, where the way out leads to the same website', async () => {
    const {page, close} = await visitExit(browser, `${server.url}/same-website`);
    assert.deepEqual(await questionsOn(page, () => pressShift(page), `${server.url}/away`), []);
    assert.equal(await page.getByText('Another page').count(), 1, 'and it is another page, not an address alone');
    await close();
  });
});

test('by the keys, from a page that keeps the keys for itself', async () => {
  const {page, close} = await visitExit(browser, `${server.url}/keys`);
  assert.deepEqual(await questionsOn(page, () => pressShift(page), `${elsewhere.url}/home`), []);
  await close();
});

test('from a frame, where the page around it asks, and from a page with a frame that asks', async () => {
  for (const path of ['/around', '/with']) {
    const {page, close} = await visit(browser, server.url + path);
    await page.waitForLoadState('networkidle');
    await page.mouse.click(...BESIDE);
    assert.deepEqual(await questionsOn(page, () => page.mouse.click(...LINK), `${elsewhere.url}/home`), [], path);
    await close();
  }
});

test('who came back to the page is asked again, as before', async () => {
  const {page, close} = await visitExit(browser, `${server.url}/back`, {prepare: one => one.clock.install()});
  const state = () =>
    page.evaluate(() => {
      const events = ['BeforeUnloadEvent', 'NavigateEvent'].map(name => Reflect.get(window, name) as typeof Event);
      const held = events.map(({prototype}) => {
        const {preventDefault, returnValue, intercept} = Object.getOwnPropertyDescriptors(prototype) as Record<
          string,
          PropertyDescriptor | undefined
        >;
        return [preventDefault, returnValue, intercept].map(own => [own?.value, own?.get].map(String).join());
      });
      return [...held.flat(), String(window.onbeforeunload)];
    });
  const before = await state();
  await stopClock(page);
  await pressShift(page);
  assert.notDeepEqual(await state(), before, 'while it is covered');
  await page.clock.fastForward(8000);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.deepEqual(await state(), before);
  await close();
});
