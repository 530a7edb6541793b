import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {OTHER_VERSION, OUR_VERSION, otherVersion, type Copy} from '../guest/support/copies.js';
import {COUNTING, listening} from '../guest/support/counting.js';
import {allDrawn, complaints, GUESTS, shown, shownOnPlainPage, warnings, type Shown} from '../guest/support/guests.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* The library twice on one page: the same file under two addresses, and two versions. */

let browser: Browser;
let server: Server;
let copy: Copy;
let plain: readonly Shown[];

const script = (address: string): string => `<script type="module" src="${address}"></script>`;

/** Tags of one copy, and `newer-…` of the other, inside settings of the page. */
const MIXED = `
<safety-settings id="settings" region="GB" report-href="/report">
  <safety-tip topic="someone-you-know"></safety-tip>
  <newer-tip topic="someone-you-know"></newer-tip>
  <div><safety-settings lang="en"><newer-steps></newer-steps></safety-settings></div>
</safety-settings>`;
const DEFINE_NEWER = `<script type="module">
  import {SafetyTip, ThreatResponseSteps} from '/newer/safety.js';
  SafetyTip.define('newer-tip');
  ThreatResponseSteps.define('newer-steps');
</script>`;
const COUNT = `<script>${COUNTING}</script>`;

before(async () => {
  browser = await launchBrowser();
  copy = otherVersion();
  server = await startServer({
    mounts: {'/newer/': copy.folder},
    pages: {
      '/plain': plainPage(GUESTS),
      '/twice': plainPage(GUESTS, {head: COUNT + script('/cdn/safety.js?ver=6.1') + script('/cdn/safety.js?ver=6.2')}),
      '/older-first': plainPage(GUESTS, {head: COUNT + script('/newer/safety.js')}),
      '/newer-first': plainPage(GUESTS, {head: COUNT}).replace('<script', `${script('/newer/safety.js')}<script`),
      '/mixed': plainPage(MIXED, {head: COUNT + DEFINE_NEWER}),
      '/other-code': plainPage(GUESTS, {
        head: `<script>customElements.define('safety-tip', class extends HTMLElement {});</script>`,
      }),
    },
  });
  plain = await shownOnPlainPage(browser, `${server.url}/plain`);
});

after(async () => {
  await browser.close();
  await server.close();
  copy.remove();
});

const SHARED = '@herhelp/safety-elements:1';

/** The notifier watches the page, and the root of the steps, where the way out stands. */
const ROOTS = 2;

/** What stands under a symbol on the document, and what listens. */
const housekeeping = async (page: Page) => ({
  shared: await page.evaluate(
    () =>
      Object.getOwnPropertySymbols(document)
        .map(symbol => Symbol.keyFor(symbol))
        .filter(Boolean) as string[],
  ),
  ...(await page.evaluate(listening)),
});

test('the same file under three addresses: our elements as ever, one of everything, not a word', async () => {
  const seen = await visit(browser, `${server.url}/twice`);
  await allDrawn(seen.page);
  assert.deepEqual(await shown(seen.page), plain);
  assert.equal(seen.requests.filter(url => url.includes('/cdn/safety.js')).length, 3, 'three copies of the code');
  assert.equal(seen.requests.filter(url => url.includes('/cdn/guidance.js')).length, 1, 'and one of the words');
  const {shared, observers, listeners} = await housekeeping(seen.page);
  assert.deepEqual(shared, [SHARED]);
  assert.equal(observers, ROOTS);
  assert.deepEqual(listeners.filter(line => /online|print/.test(line)).sort(), [
    'window beforeprint 1',
    'window online 1',
  ]);
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

for (const [path, first, second] of [
  ['/older-first', OUR_VERSION, OTHER_VERSION],
  ['/newer-first', OTHER_VERSION, OUR_VERSION],
] as const) {
  test(`${path}: the version that came first draws, and one warning names both`, async () => {
    const seen = await visit(browser, server.url + path);
    await allDrawn(seen.page);
    assert.deepEqual(await shown(seen.page), plain);
    const versions = await seen.page.evaluate(() =>
      composed.hosts().map(host => (host.constructor as unknown as {version: string}).version),
    );
    assert.deepEqual([...new Set(versions)], [first]);
    const heard = complaints(seen);
    assert.equal(heard.length, 1, heard.join('\n'));
    assert.match(heard[0] ?? '', /^warning: \[safety-elements\].*Load one copy/);
    assert.ok(heard[0]?.includes(`by version ${first};`) && heard[0].includes(`version ${second} leaves`), heard[0]);
    assert.equal((await housekeeping(seen.page)).observers, ROOTS);
    await seen.close();
  });
}

test('a tag that other code took is left alone, and one warning says so', async () => {
  const seen = await visit(browser, `${server.url}/other-code`);
  await seen.page.waitForFunction(() => composed.hrefs(composed.hosts()[0] as Element).includes('tel:988'));
  const heard = complaints(seen);
  assert.equal(heard.length, 1, heard.join('\n'));
  assert.match(warnings(seen)[0] ?? '', /<safety-tip> is already defined by other code/);
  await seen.close();
});

const regionsShown = async (page: Page): Promise<readonly string[]> => {
  await page.waitForTimeout(50);
  const tags = await shown(page, 'safety-tip, newer-tip, newer-steps');
  return tags.map(({contacts}) =>
    contacts.includes('voice tel:999') ? 'GB' : contacts.includes('voice tel:988') ? 'US' : 'other',
  );
};

test('tags of two versions on one page share settings and one notifier, and a country chosen in one leaves the other whole', async () => {
  const seen = await visit(browser, `${server.url}/mixed`);
  const {page} = seen;
  const settled = async (expected: readonly string[]) => {
    for (let turn = 0; turn < 60 && (await regionsShown(page)).join() !== expected.join(); turn++);
    assert.deepEqual(await regionsShown(page), expected);
  };
  await settled(['GB', 'GB', 'GB']);
  const [tip, newerTip] = await shown(page, 'safety-tip, newer-tip');
  assert.deepEqual({...newerTip, tag: 'safety-tip'}, tip, 'both versions show the same');
  assert.equal((await housekeeping(page)).observers, ROOTS);
  assert.deepEqual((await housekeeping(page)).shared, [SHARED]);

  await setRegion(page, 'US');
  await settled(['US', 'US', 'US']);
  await pick(page, 'newer-steps', 'GB');
  await settled(['US', 'GB', 'GB']);
  await setRegion(page, 'GB');
  await settled(['GB', 'GB', 'GB']);
  await setRegion(page, 'US');
  await settled(['US', 'GB', 'GB']);

  // The copy whose element made the notifier has none left: the other still hears.
  await page.evaluate(() => document.querySelector('safety-tip')?.remove());
  await page.evaluate(() => document.querySelector('newer-tip')?.remove());
  assert.equal((await housekeeping(page)).observers, ROOTS);
  await page.evaluate(() => document.getElementById('settings')?.setAttribute('lang', 'ar-XB'));
  await page.evaluate(() => document.querySelector('#settings [lang]')?.removeAttribute('lang'));
  await page.waitForFunction(() => {
    const [steps] = document.querySelectorAll('newer-steps');
    return steps && composed.all(steps, '[dir="rtl"]').length > 0;
  });
  await page.evaluate(() => document.querySelector('newer-steps')?.remove());
  assert.equal((await housekeeping(page)).observers, 0, 'and it ends with the last');
  assert.equal(complaints(seen).length, 1, 'the warning about two versions, and nothing else');
  await seen.close();
});

test('the notifier learns attributes that a later version lives by', async () => {
  const seen = await visit(browser, `${server.url}/plain`);
  await allDrawn(seen.page);
  const heard = await seen.page.evaluate(async key => {
    interface Notifier {
      watch(element: Element, changed: () => void, attributes: readonly string[]): () => void;
    }
    const parts = (document as unknown as Record<symbol, {readonly notifier: Notifier}>)[Symbol.for(key)];
    if (!parts) throw new Error('nothing is shared');
    const {watch} = parts.notifier;
    const calls: string[] = [];
    const stop = watch(
      document.querySelector('main') as Element,
      () => calls.push(document.body.outerHTML.slice(0, 30)),
      ['mood'],
    );
    const turn = () => new Promise(resume => setTimeout(resume));
    document.body.setAttribute('mood', '1');
    await turn();
    document.body.setAttribute('unknown', '1');
    await turn();
    document.body.setAttribute('lang', 'en');
    await turn();
    stop();
    document.body.setAttribute('mood', '2');
    await turn();
    return calls.length;
  }, SHARED);
  assert.equal(heard, 2);
  await seen.close();
});

test('two notifiers, or a copy that drew something else, would be found', async () => {
  const seen = await visit(browser, `${server.url}/twice`);
  await allDrawn(seen.page);
  await seen.page.evaluate(key => {
    (document as unknown as Record<symbol, unknown>)[Symbol.for(key)] = undefined;
    document.body.append(document.createElement('safety-tip'));
  }, SHARED);
  assert.equal((await housekeeping(seen.page)).observers, ROOTS + 1);
  assert.notDeepEqual(await shown(seen.page), plain);
  await seen.close();
});

const setRegion = (page: Page, region: string) =>
  page.evaluate(code => document.getElementById('settings')?.setAttribute('region', code), region);

/** What the reader does with the picker of one element. */
const pick = (page: Page, tag: string, region: string) =>
  page.evaluate(
    ([name, code]) => {
      const host = document.querySelector(name as string);
      const select = host && (composed.all(host, 'select')[0] as HTMLSelectElement | undefined);
      if (!select) throw new Error(`<${name}> has no picker`);
      select.value = code as string;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    [tag, region],
  );
