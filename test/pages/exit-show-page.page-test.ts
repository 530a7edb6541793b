import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {BROWSER_ARGS, findBrowser} from '../../scripts/browser.js';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {pressShift} from './support/exit/hands.js';
import {OPEN_PAGE, seen} from './support/exit/seen.js';
import {stopClock, visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* A destination that is dead or was cancelled traps nobody: the page comes back, whole, if the reader wants it. */

const BODY = `
<dialog id="dialog"><button>First</button><button id="second">Second</button></dialog>
<div id="list" style="block-size: 100px; overflow: auto">
  <div style="block-size: 500px"></div><a id="link" href="#link">Link</a><div style="block-size: 500px"></div>
</div>
<div style="block-size: 3000px"></div>`;

const TITLE = 'A page of a partner';

let browser: Browser;
/** Only there does the browser keep whole pages for Back and Forward. */
let keeping: Browser;
let server: Server;
let elsewhere: Elsewhere;

before(async () => {
  browser = await launchBrowser();
  keeping = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  elsewhere = await startElsewhere();
  const page = (path: string): string => plainPage(`<quick-exit href="${elsewhere.url}${path}"></quick-exit>${BODY}`);
  server = await startServer({
    pages: {'/before': plainPage('before'), '/late': page('/late'), '/nothing': page('/nothing')},
  });
});

after(async () => {
  await browser.close();
  await keeping.close();
  await server.close();
  await elsewhere.close();
});

/** Where somebody was on the page. */
const place = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    scrolled: [scrollY, document.getElementById('list')?.scrollTop],
    focus: document.activeElement?.id,
    sheets: document.adoptedStyleSheets.length,
    dialog: document.querySelector('#dialog')?.matches(':modal'),
    html: document.documentElement.outerHTML,
  }));

/** Somewhere in the middle of the page. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const list = document.getElementById('list');
    if (list) list.scrollTop = 450;
    document.getElementById('link')?.focus({preventScroll: true});
    scrollTo(0, 40);
  });

/** The keys of somebody who cannot be helped by a test: the browser answers no question while it waits. */
async function pressShowPage(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test(
  'the page is as it was, and a destination that answers later does not take it away',
  {timeout: 60_000},
  async () => {
    const {page, errors, close} = await visitExit(browser, `${server.url}/late`);
    await settle(page);
    const before = await place(page);
    assert.deepEqual(before.scrolled, [40, 450]);
    await pressShift(page);
    await new Promise(resume => setTimeout(resume, 8300));
    await pressShowPage(page);
    assert.deepEqual(await place(page), before);
    elsewhere.answer();
    await page.waitForTimeout(500);
    assert.equal(page.url(), `${server.url}/late`, 'still here');
    assert.deepEqual(await seen(page), {title: TITLE, ...OPEN_PAGE});

    const asked = elsewhere.calls.length;
    await pressShift(page);
    while (elsewhere.calls.length === asked) await new Promise(resume => setTimeout(resume, 20));
    elsewhere.answer();
    await page.waitForURL(`${elsewhere.url}/late`);
    assert.deepEqual(errors, [], 'and the next time it leaves');
    await close();
  },
);

/** A page that was left for nothing, eight seconds later. */
async function offered(prepare?: (page: Page) => Promise<unknown>) {
  const visited = await visitExit(browser, `${server.url}/nothing`, {prepare: page => page.clock.install()});
  const {page} = visited;
  await prepare?.(page);
  await stopClock(page);
  const before = await place(page);
  await pressShift(page);
  await page.clock.fastForward(8000);
  return {...visited, before};
}

test('a dialog of the page is open again, and has its focus', async () => {
  const {page, before, close} = await offered(one =>
    one.evaluate(() => {
      document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
      document.getElementById('second')?.focus();
    }),
  );
  assert.deepEqual([before.dialog, before.focus], [true, 'second']);
  await pressShowPage(page);
  assert.deepEqual(await place(page), before);
  await close();
});

test('the button can be clicked', async () => {
  const {page, before, close} = await offered(settle);
  const [x, y] = await page.evaluate(() => {
    const box = document.querySelector(':root > dialog button')?.getBoundingClientRect();
    if (!box) throw new Error('there is no button');
    return [box.left + box.width / 2, box.top + box.height / 2, box.height] as const;
  });
  await page.mouse.click(x, y);
  assert.deepEqual(await place(page), before);
  await close();
});

test('a title that the page changed meanwhile stays', async () => {
  const {page, close} = await offered();
  await page.evaluate(() => (document.title = 'A new message'));
  await pressShowPage(page);
  assert.equal(await page.title(), 'A new message');
  await close();
});

test('who leaves again is covered again, for another eight seconds', async () => {
  const {page, close} = await offered();
  await pressShowPage(page);
  await pressShift(page);
  const {covered, covers, words} = await seen(page);
  assert.deepEqual({covered, covers, words}, {covered: true, covers: 1, words: 'Loading…'});
  await page.clock.fastForward(8000);
  await pressShowPage(page);
  assert.deepEqual(await seen(page), {title: TITLE, ...OPEN_PAGE});
  await close();
});

test('who comes back to the covered page through the history is offered it at once', async () => {
  const page = await keeping.newPage();
  await page.goto(`${server.url}/before`);
  await page.goto(`${server.url}/nothing`);
  await page.waitForFunction(() => (document.querySelector('quick-exit') as {hasUpdated?: boolean} | null)?.hasUpdated);
  await page.evaluate(() =>
    addEventListener('pageshow', ({persisted}) => document.documentElement.setAttribute('kept', String(persisted))),
  );
  await pressShift(page);
  await page.waitForTimeout(200);
  assert.equal((await seen(page)).words, 'Loading…');
  await page.goBack({waitUntil: 'commit'});
  await page.goForward({waitUntil: 'commit'});
  await page.waitForFunction(() => document.documentElement.hasAttribute('kept'));
  assert.equal(await page.getAttribute('html', 'kept'), 'true', 'the browser kept the page');
  assert.match((await seen(page)).words, /^Still loading…\s+Show page$/);
  await pressShowPage(page);
  assert.deepEqual(await seen(page), {title: TITLE, ...OPEN_PAGE});
});
