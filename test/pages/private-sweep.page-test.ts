import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './support/browser.js';
import {goThrough, RUN} from './support/private/run.js';
import {changed, isKnownLeak, isMeasure, keepInternals, sweep, type Sweep} from './support/private/sweep.js';
import {runPage, visitRun, type RunVisit} from './support/private/visit-run.js';
import {found, telling} from './support/private/words.js';
import {startServer, type Server} from './support/server.js';

/* What a page can read off each tag, and off itself, before a reader chose anything and after. */

let browser: Browser;
let server: Server;

const pathOf = (host: string): string => `/${RUN.findIndex(row => row.host === host)}`;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: Object.fromEntries(RUN.map(row => [pathOf(row.host), runPage({}, [row])])),
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const visitRow = (host: string): Promise<RunVisit> =>
  visitRun(browser, server.url + pathOf(host), page => page.addInitScript(keepInternals));

const tellingIn = (read: Sweep, words: readonly string[]): readonly string[] =>
  Object.entries(read)
    // What a place measures may be the same number as a helpline's.
    .filter(([where]) => !isKnownLeak(where) && !isMeasure(where))
    .flatMap(([where, value]) => found(words, value).map(word => `${where}: ${word}`));

for (const row of RUN) {
  describe(row.host, () => {
    let seen: RunVisit;
    let first: Sweep;
    let last: Sweep;
    let words: readonly string[];

    before(async () => {
      seen = await visitRow(row.host);
      first = await sweep(seen.page);
      const shown = await goThrough(seen.hands, [row], {stay: true});
      words = telling(shown, runPage({}, [row]));
      last = await sweep(seen.page);
    });
    after(() => seen?.close());

    test('a reader chose, and there is much to read', () => {
      assert.ok(words.length > (row.host === 'quick-exit' ? 2 : 30), `${words.length} words`);
      assert.ok(Object.keys(last).length > 500, `${Object.keys(last).length} places`);
    });

    test('nothing on the tag or the page is another than before', () => {
      assert.deepEqual(changed(first, last), []);
    });

    test('nothing holds what was shown or picked, not even what Lit counts for itself', () => {
      assert.deepEqual(tellingIn(last, words), []);
    });
  });
}

/** One leak of each kind, made by hand after a reader picked. */
const leak = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const pick = 'United Kingdom';
    const {kept} = globalThis as unknown as {kept: {internals: ElementInternals}[]};
    const host = document.querySelector<HTMLElement & Record<PropertyKey, unknown>>('resource-directory');
    if (!host) return;
    const page = document as unknown as Record<symbol, Record<string, unknown>>;
    host.setAttribute('region', pick);
    host['picked'] = pick;
    host['inner'] = {link: inside.hosts()[0]?.renderRoot.querySelector('a')};
    host[Symbol('picked')] = {deep: [new Map([['country', pick]])]};
    Object.defineProperty(Object.getPrototypeOf(host), 'country', {get: () => pick});
    Object.assign(host.constructor, {last: pick});
    Object.assign(page[Symbol.for('@herhelp/safety-elements:1')] as object, {pick});
    kept[0]?.internals.states.add('United Kingdom');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root {--country: "${pick}"}`);
    document.adoptedStyleSheets.push(sheet);
    document.title = pick;
    document.cookie = `country=${pick}`;
    window.name = pick;
    localStorage.setItem('country', pick);
    location.hash = pick;
    history.replaceState({pick}, '');
    document.body.append(pick);
    await new Promise<void>(resolve => {
      indexedDB.open(pick).onsuccess = () => resolve();
    });
  });

test('each kind of leak would be found', async () => {
  const seen = await visitRow('resource-directory');
  const first = await sweep(seen.page);
  await leak(seen.page);
  const last = await sweep(seen.page);
  const expected = [
    'attribute region',
    ...['picked', 'inner.link', 'Symbol(picked).deep.0.0.1', 'country'].map(name => `property ${name}`),
    ...['class 0.last', 'Symbol(@herhelp/safety-elements:1).pick', 'states of resource-directory 0'],
    ...['sheets', 'title', 'cookies', 'name of the window', 'history', 'storage', 'address', 'page', 'databases'],
  ];
  const told = tellingIn(last, ['United Kingdom']);
  const other = changed(first, last);
  for (const where of expected) {
    assert.ok(
      told.some(line => line.includes(`${where}: `)),
      `told: ${where}\n${told.join('\n')}`,
    );
    assert.ok(
      other.some(line => line.endsWith(where)),
      `changed: ${where}\n${other.join('\n')}`,
    );
  }
  await seen.close();
});
