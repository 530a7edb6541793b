import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const MORNING = new Date('2026-11-23T08:00Z');
const AFTERNOON = new Date('2026-11-23T14:00Z');
/** The child helpline of the German list. */
const CHILD = 'tel:116111';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/de': plainPage('<resource-directory region="DE" age="minor"></resource-directory>'),
      '/steps': plainPage('<threat-response-steps region="DE" age="minor"></threat-response-steps>'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const words = (page: Page): Promise<string> =>
  page.evaluate(() => composed.text(composed.hosts()[0] as Element).replace(/[\u2066-\u2069]/g, ''));
const calls = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => composed.hrefs(composed.hosts()[0] as Element).filter(href => href?.startsWith('tel:')));

const at =
  (now: Date, more: (page: Page) => Promise<unknown> = () => Promise.resolve()) =>
  async (page: Page) => {
    await page.clock.setFixedTime(now);
    await more(page);
  };

test('the chunk is asked for with the words and the country, not after them', async () => {
  const {page, requests, errors, close} = await visit(browser, `${server.url}/de`, {prepare: at(AFTERNOON)});
  await drawn(page, CHILD);
  const files = requests.map(url => url.replace(/^.*\//, ''));
  assert.deepEqual(
    [...files].sort(),
    ['country-de.js', 'guidance.js', 'hours.js', 'safety.js', ...files.filter(file => /finding/.test(file))].sort(),
  );
  assert.match(await words(page), /Open now\./);
  assert.deepEqual(errors, []);
  await close();
});

test('the steps do not ask for it: a line that never closes stands beside one that does', async () => {
  const {page, requests, close} = await visit(browser, `${server.url}/steps`, {prepare: at(MORNING)});
  await drawn(page, CHILD);
  assert.ok(!requests.some(url => url.includes('hours')));
  assert.match(await words(page), /Call 116 111[^]*Anytime: call 0800 111 0 111/);
  await close();
});

test('a chunk that does not come leaves every number, with hours as text until the next list', async () => {
  const {page, errors, close} = await visit(browser, `${server.url}/de`, {
    prepare: at(AFTERNOON, page => page.route(/hours\.js/, route => route.abort())),
  });
  await drawn(page, CHILD);
  assert.match(await words(page), /Hours: Mon-Sat 14:00-20:00/);
  assert.doesNotMatch(await words(page), /Open now|Opens /);
  const before = await calls(page);
  await page.unroute(/hours\.js/);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.waitForTimeout(500);
  assert.deepEqual(await calls(page), before, 'no number moves');
  assert.doesNotMatch(await words(page), /Open now|Opens /, 'and no line that is open stands below one that is not');
  for (const [region, first] of [
    ['AT', 'tel:142'],
    ['DE', CHILD],
  ] as const) {
    await page.evaluate(code => document.querySelector('resource-directory')?.setAttribute('region', code), region);
    await drawn(page, first);
  }
  await page.waitForFunction(() => /Open now\./.test(composed.text(composed.hosts()[0] as Element)));
  assert.deepEqual(errors, []);
  await close();
});

test('a chunk that hangs keeps nobody waiting for good', async () => {
  const {page, close} = await visit(browser, `${server.url}/de`, {
    prepare: page => page.route(/hours\.js/, () => undefined),
  });
  await drawn(page, CHILD);
  assert.match(await words(page), /Hours: Mon-Sat 14:00-20:00/);
  await close();
});

/** The copy buttons that are drawn, and the contacts beside them. */
const copies = (page: Page) =>
  page.evaluate(() => {
    const root = (composed.hosts()[0] as Element & {renderRoot: ParentNode}).renderRoot;
    root.querySelectorAll('details').forEach(folded => (folded.open = true));
    return [...root.querySelectorAll<HTMLElement>('.copy-number')].flatMap(copy => {
      const button = copy.querySelector('button');
      const {width = 0, height = 0, left = 0, right = 0} = button?.getBoundingClientRect() ?? {};
      if (width === 0) return [];
      const beside = copy.previousElementSibling?.getBoundingClientRect();
      const isRow = copy.parentElement?.localName === 'li';
      const covers =
        isRow &&
        beside &&
        !(beside.right <= left + 0.5 || beside.left >= right - 0.5) &&
        beside.bottom > (button?.getBoundingClientRect().top ?? 0) + 0.5;
      return [
        {
          name: button?.innerText.trim(),
          width,
          height,
          covers: Boolean(covers),
          isIn: left >= 0 && right <= innerWidth,
        },
      ];
    });
  });

test('a number can be copied where there is a mouse, and on a phone nothing is in the way', async () => {
  for (const width of [280, 360, 1000]) {
    const desk = await visit(browser, `${server.url}/de`, {viewport: {width, height: 800}, prepare: at(AFTERNOON)});
    await drawn(desk.page, CHILD);
    const found = await copies(desk.page);
    assert.ok(found.length > 4, String(found.length));
    for (const copy of found) {
      assert.equal(copy.name, 'Copy');
      assert.ok(Math.min(copy.width, copy.height) >= 44, JSON.stringify(copy));
      assert.ok(!copy.covers && copy.isIn, `${width}: ${JSON.stringify(copy)}`);
    }
    await desk.close();
  }
  const phone = await visit(browser, `${server.url}/de`, {
    hasTouch: true,
    isMobile: true,
    viewport: {width: 360, height: 640},
  });
  await drawn(phone.page, CHILD);
  assert.deepEqual(await copies(phone.page), []);
  await phone.close();
});

test('says that a number is copied without moving a thing', async () => {
  const {page, close} = await visit(browser, `${server.url}/de`, {
    prepare: at(AFTERNOON),
    permissions: ['clipboard-write', 'clipboard-read'],
  });
  await drawn(page, CHILD);
  const places = () =>
    page.evaluate(() => {
      const root = (composed.hosts()[0] as Element & {renderRoot: ParentNode}).renderRoot;
      return [...root.querySelectorAll('a')].map(link => JSON.stringify(link.getBoundingClientRect()));
    });
  const before = await places();
  await page.evaluate(() => {
    const root = (composed.hosts()[0] as Element & {renderRoot: ParentNode}).renderRoot;
    root.querySelector<HTMLElement>('.copy-number button')?.click();
  });
  await page.waitForFunction(() => /Copied/.test(composed.text(composed.hosts()[0] as Element)));
  assert.deepEqual(await places(), before);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '116 111');
  await close();
});
