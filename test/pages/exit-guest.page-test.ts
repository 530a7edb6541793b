import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {renderStatic} from '../../src/static/index.js';
import {otherVersion, type Copy} from '../guest/support/copies.js';
import {COUNTING, listening} from '../guest/support/counting.js';
import {complaints} from '../guest/support/guests.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {clickExit, pressShift} from './support/exit/hands.js';
import {announced, OPEN_PAGE, seen} from './support/exit/seen.js';
import {exitDrawn, stopClock, visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* Several exits, several copies, strict policies, paper, and no script at all. */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

let browser: Browser;
let server: Server;
let strict: Server;
let elsewhere: Elsewhere;
let copy: Copy;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  copy = otherVersion();
  const to = (path: string, more = '', tag = 'quick-exit'): string =>
    `<${tag} href="${elsewhere.url}${path}" ${more}></${tag}>`;
  const count = {head: `<script>${COUNTING}</script>`};
  server = await startServer({
    mounts: {'/newer/': copy.folder},
    pages: {
      '/three': plainPage(
        `${to('/nothing')}${to('/nothing', 'placement="sticky"')}${to('/nothing', 'compact')}`,
        count,
      ),
      '/mixed': plainPage(to('/nothing', '', 'newer-exit') + to('/nothing'), {
        head: `${count.head}<script type="module">
          import {QuickExit} from '/newer/safety.js';
          QuickExit.define('newer-exit');
        </script>`,
      }),
      '/print': plainPage(
        `${to('/')}${to('/', 'placement="sticky"')}${to('/', 'compact style="display: block"')}<threat-response-steps region="US"></threat-response-steps>`,
      ),
      '/children': plainPage(
        `<quick-exit><a href="${elsewhere.url}/home" rel="nofollow noreferrer">Leave</a></quick-exit>`,
      ),
      '/static': plainPage(
        `<quick-exit>${await renderStatic('quick-exit', {href: `${elsewhere.url}/home`})}</quick-exit>`,
      ),
    },
  });
  strict = await startServer({
    headers: {'content-security-policy': POLICY},
    pages: {'/': plainPage(to('/nothing', 'placement="sticky"')).replace(/<link rel="icon".*>/, '')},
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await strict.close();
  await elsewhere.close();
  copy.remove();
});

/** The browser's driver listens for pointers itself. */
const KEYS = ['window keydown 1', 'window keyup 1', 'window wheel 1'];

const keysHeard = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(listening)).listeners.filter(line => /key|wheel/.test(line)).sort();

const removeFirst = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('quick-exit, newer-exit')?.remove());

describe('there is one of everything, with', () => {
  for (const [name, path, exits] of [
    ['three exits', '/three', 3],
    ['exits of two copies of the library', '/mixed', 2],
  ] as const) {
    test(name, async () => {
      const visited = await visitExit(browser, server.url + path);
      const {page, close} = visited;
      await exitDrawn(page, 'quick-exit, newer-exit');
      assert.equal(await page.evaluate(() => document.querySelectorAll('quick-exit, newer-exit').length), exits);
      assert.deepEqual(await keysHeard(page), KEYS);
      await pressShift(page, 2);
      assert.deepEqual(await announced(page), ['Press Shift 1 more time to leave.'], 'it is said once');
      const asked = elsewhere.calls.length;
      await pressShift(page, 1);
      await page.waitForTimeout(200);
      assert.equal(elsewhere.calls.length, asked + 1, 'one request');
      assert.equal((await seen(page)).covers, 1);
      for (let left = exits; left > 0; left--) {
        assert.deepEqual(await keysHeard(page), KEYS, `${left} left`);
        await removeFirst(page);
      }
      assert.deepEqual(await keysHeard(page), [], 'and nobody listens when the last is gone');
      assert.deepEqual(
        complaints(visited).filter(line => !line.includes('already defined by version')),
        [],
      );
      await close();
    });
  }

  test('a copy that comes later, and leaves by a cover that another copy has put up', async () => {
    const {page, close} = await visitExit(browser, `${server.url}/mixed`);
    await exitDrawn(page, 'newer-exit');
    await clickExit(page, 'quick-exit');
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      const host = document.querySelector('newer-exit');
      if (host) composed.all(host, 'a')[0]?.click();
    });
    await page.waitForTimeout(100);
    const {covers, covered} = await seen(page);
    assert.deepEqual({covers, covered}, {covers: 1, covered: true});
    await close();
  });
});

test('a strict policy with Trusted Types has nothing to report, from the first look to the way back', async () => {
  const visited = await visitExit(browser, strict.url, {prepare: page => page.clock.install()});
  const {page, close} = visited;
  await stopClock(page);
  await pressShift(page);
  assert.equal((await seen(page)).covered, true);
  await page.clock.fastForward(8000);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.deepEqual(await seen(page), {title: 'A page of a partner', ...OPEN_PAGE});
  assert.deepEqual(complaints(visited), []);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  assert.match(complaints(visited).join(), /Content Security Policy/, 'it would be seen');
  await close();
});

test('nothing of it is printed, and it makes no room on paper', async () => {
  const {page, close} = await visitExit(browser, `${server.url}/print`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('threat-response-steps')].every(host => composed.all(host, 'quick-exit').length > 0),
  );
  const drawn = () =>
    page.evaluate(() => {
      const nested = composed.hosts().flatMap(host => composed.all(host, 'quick-exit'));
      const exits = [...document.querySelectorAll<HTMLElement>('quick-exit'), ...nested];
      return exits.map(exit => composed.all(exit, 'a').some(link => composed.visible(link)));
    });
  const room = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).scrollPaddingBlockEnd,
      getComputedStyle(document.documentElement, '::after').content,
    ]);
  assert.deepEqual(await drawn(), [true, true, true, true]);
  assert.notDeepEqual(await room(), ['auto', 'none']);
  await page.emulateMedia({media: 'print'});
  assert.deepEqual(await drawn(), [false, false, false, false]);
  assert.deepEqual(await room(), ['auto', 'none']);
  await close();
});

describe('without script a plain link stands there and leads away, and tells nobody from where:', () => {
  for (const path of ['/children', '/static']) {
    test(path, async () => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.getByRole('link', {name: 'Leave'}).click();
      await page.waitForURL(`${elsewhere.url}/home`);
      assert.equal(elsewhere.calls.at(-1)?.referer, undefined);
      assert.equal(context.pages().length, 1);
      await context.close();
    });
  }

  test('and with script the element stands in its place', async () => {
    const {page, close} = await visit(browser, `${server.url}/static`);
    await exitDrawn(page);
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelectorAll('quick-exit > *')].map(child => child.checkVisibility())),
      [false],
    );
    await close();
  });
});
