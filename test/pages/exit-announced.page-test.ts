import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {clickExit, middleOf, pressShift} from './support/exit/hands.js';
import {announced, heard, seen} from './support/exit/seen.js';
import {stopClock, visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* What is read aloud and reached with the keyboard, also while a dialog of the page is open. */

const TWO_MORE = 'Press Shift 2 more times to leave.';
const ONE_MORE = 'Press Shift 1 more time to leave.';
const STAYED = 'You are still on this page.';

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const {url} = elsewhere;
  const outside = `<quick-exit id="outside" href="${url}/outside"></quick-exit>`;
  server = await startServer({
    pages: {
      '/': plainPage(`<quick-exit href="${url}/nothing"></quick-exit>`),
      '/forms': plainPage(`
        <quick-exit></quick-exit><quick-exit compact></quick-exit>
        <quick-exit placement="sticky"></quick-exit><quick-exit compact placement="sticky"></quick-exit>`),
      '/dialog': plainPage(`${outside}<dialog style="inset-block-start: 50%"><button>Close</button></dialog>`),
      '/dialog-with': plainPage(
        `${outside}<dialog style="inset-block-start: 30%"><quick-exit id="inside" href="${url}/inside"></quick-exit></dialog>`,
      ),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

test('each press is announced politely, then that nothing happened, and then it is quiet again', async () => {
  const {page, close} = await visitExit(browser, server.url, {prepare: one => one.clock.install()});
  await stopClock(page);
  assert.deepEqual(await announced(page), []);
  await pressShift(page, 1);
  assert.deepEqual(await announced(page), [TWO_MORE]);
  await pressShift(page, 1);
  assert.deepEqual(await announced(page), [ONE_MORE]);
  await page.clock.fastForward(4900);
  assert.deepEqual(await announced(page), [ONE_MORE], 'for five seconds');
  await page.clock.fastForward(200);
  assert.deepEqual(await announced(page), [STAYED]);
  await page.clock.fastForward(4000);
  assert.deepEqual(await announced(page), []);
  await close();
});

test('a count that another key takes back is not spoken of any more', async () => {
  const {page, close} = await visitExit(browser, server.url);
  await pressShift(page, 2);
  await page.keyboard.press('a');
  assert.deepEqual(await announced(page), []);
  await pressShift(page, 1);
  assert.deepEqual(await announced(page), [TWO_MORE], 'it begins anew');
  await close();
});

for (const options of [{}, {forcedColors: 'active'}] as const) {
  test(`${JSON.stringify(options)}: who does not listen sees it in the button, and nothing moves`, async () => {
    const {page, close} = await visitExit(browser, `${server.url}/forms`, options);
    const [x, y] = await middleOf(page);
    const picture = () => page.screenshot({clip: {x: x - 60, y: y - 30, width: 120, height: 60}});
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('quick-exit')].flatMap(host =>
          composed.all(host, 'a, .fine').map(node => JSON.stringify(node.getBoundingClientRect())),
        ),
      );
    const [plain, places] = [await picture(), await boxes()];
    const pictures = [plain];
    for (const _ of [1, 2]) {
      await pressShift(page, 1);
      pictures.push(await picture());
      assert.deepEqual(await boxes(), places);
    }
    await page.keyboard.press('a');
    assert.ok((await picture()).equals(plain), 'and no longer when the count is taken back');
    assert.equal(new Set(pictures.map(String)).size, 3);
    await close();
  });
}

test('keys are spoken of where there are some', async () => {
  for (const [options, spoken] of [
    [{}, true],
    [{isMobile: true, hasTouch: true}, false],
  ] as const) {
    const {page, close} = await visitExit(browser, server.url, options);
    const text = (await heard(page)).map(({name}) => name).join(' ');
    assert.match(text, /Leaving does not erase your history/);
    assert.equal(text.includes('Or press Shift three times.'), spoken, JSON.stringify(options));
    await close();
  }
});

test('in every form it is one link with the whole name, which begins with what is seen', async () => {
  const {page, close} = await visitExit(browser, `${server.url}/forms`);
  const links = (await heard(page)).filter(({role}) => role === 'link').map(({name}) => name);
  assert.deepEqual(
    links,
    Array.from({length: 4}, () => 'Leave this page'),
  );
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll('quick-exit')].map(host => composed.all(host, 'a')[0]?.innerText.trim()),
  );
  assert.deepEqual(labels, ['Leave this page', 'Leave', 'Leave', 'Leave']);
  await close();
});

const openDialog = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('dialog')?.showModal());

const reached = async (page: Page, presses: number): Promise<readonly (string | undefined)[]> => {
  const ids = new Set<string | undefined>();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    ids.add(await page.evaluate(() => document.activeElement?.id));
  }
  return [...ids];
};

const linksHeard = async (page: Page): Promise<number> =>
  (await heard(page)).filter(({role}) => role === 'link').length;

describe('while a dialog of the page is open', () => {
  test('the link outside of it cannot be reached nor pressed; the keys leave all the same', async () => {
    const {page, close} = await visitExit(browser, `${server.url}/dialog`);
    assert.equal(await linksHeard(page), 1);
    await openDialog(page);
    assert.equal(await linksHeard(page), 0);
    assert.ok(!(await reached(page, 4)).includes('outside'), 'with Tab');
    await page.mouse.click(...(await middleOf(page)));
    await page.waitForTimeout(200);
    assert.equal((await seen(page)).covers, 0);
    await pressShift(page, 2);
    assert.deepEqual(await announced(page), [], 'what lies behind the dialog is silent');
    await pressShift(page, 1);
    await page.waitForURL(`${elsewhere.url}/outside`);
    await close();
  });

  test('one inside of it can be reached and pressed, and speaks', async () => {
    const {page, close} = await visitExit(browser, `${server.url}/dialog-with`);
    await openDialog(page);
    assert.equal(await linksHeard(page), 1);
    assert.ok((await reached(page, 3)).includes('inside'), 'with Tab');
    await pressShift(page, 2);
    assert.deepEqual(await announced(page), [ONE_MORE]);
    await clickExit(page, '#inside');
    await page.waitForURL(`${elsewhere.url}/inside`);
    await close();
  });

  test('the keys lead where the one inside of it leads', async () => {
    const {page, close} = await visitExit(browser, `${server.url}/dialog-with`);
    await openDialog(page);
    await pressShift(page);
    await page.waitForURL(`${elsewhere.url}/inside`);
    await close();
  });

  test('nobody repeats what was said before it opened', async () => {
    const {page, close} = await visitExit(browser, `${server.url}/dialog-with`);
    await pressShift(page, 1);
    await openDialog(page);
    await pressShift(page, 1);
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('quick-exit')].map(host => composed.all(host, '[role="status"]')[0]?.textContent),
    );
    assert.deepEqual(said, ['', ONE_MORE]);
    await close();
  });
});
