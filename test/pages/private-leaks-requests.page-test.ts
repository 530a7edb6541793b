import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {visitRun} from './support/private/visit-run.js';
import {startServer, type Server} from './support/server.js';

/*
 * A leak that we name: a country or a language is a file of its own, and whoever sees requests sees its address.
 * One file for everything is the way out.
 */

const HOST = 'resource-directory';
const GB = '/cdn/country-gb.js';

/** Tells the page each address that it is asked for. */
const WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  new BroadcastChannel('asked').postMessage(new URL(event.request.url).pathname);
});`;

let browser: Browser;
let server: Server;
let folder: string;

before(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'safety-elements-'));
  writeFileSync(join(folder, 'worker.js'), WORKER);
  const page = plainPage(`<${HOST}></${HOST}>`);
  const oneFile = page.replace(
    '<script type="module" src="/cdn/safety.js">',
    '<script defer src="/cdn/safety.all.js">',
  );
  server = await startServer({
    mounts: {'/worker/': folder},
    // A worker may listen to its own folder and what is below, and here to all.
    headers: {'service-worker-allowed': '/'},
    pages: {'/': page, '/one-file': oneFile, '/arabic': plainPage(`<${HOST} lang="ar-XB"></${HOST}>`)},
  });
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true});
});

const timed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname));

/** What was asked for from the moment a reader begins to choose. */
async function askedFor(path: string): Promise<{readonly log: readonly string[]; readonly times: readonly string[]}> {
  const {page, hands, close} = await visitRun(browser, server.url + path);
  await page.waitForLoadState('networkidle');
  const before = {log: server.requests.length, times: (await timed(page)).length};
  for (const [code, href] of [
    ['GB', 'tel:116123'],
    ['US', 'tel:988'],
  ] as const) {
    await hands.pickCountry(HOST, code);
    await hands.until({host: HOST, node: `a[href="${href}"]`});
  }
  await page.waitForLoadState('networkidle');
  const asked = {log: server.requests.slice(before.log), times: (await timed(page)).slice(before.times)};
  await close();
  return asked;
}

test('a country that is chosen stands in the log of the server and in the page’s own list of requests', async () => {
  const {log, times} = await askedFor('/');
  assert.deepEqual(log, [GB, '/cdn/country-us.js'], 'these addresses and no more: no query, no second request');
  assert.deepEqual(times, log);
});

test('a service worker of the site sees it as well', async () => {
  const {page, hands, close} = await visitRun(browser, server.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker/worker.js', {scope: '/'});
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done));
    const asked: string[] = [];
    Object.assign(globalThis, {asked});
    new BroadcastChannel('asked').onmessage = ({data}) => asked.push(data as string);
  });
  await hands.pickCountry(HOST, 'GB');
  await hands.until({host: HOST, node: 'a[href="tel:116123"]'});
  await page.waitForFunction(() => (globalThis as unknown as {asked: string[]}).asked.length > 0);
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as {asked: string[]}).asked), [GB]);
  await close();
});

test('so does the language', async () => {
  const {page, close} = await visitRun(browser, `${server.url}/arabic`);
  assert.ok((await timed(page)).includes('/cdn/locale-ar-XB.js'));
  await close();
});

test('one file for everything asks for nothing when a country is chosen', async () => {
  assert.deepEqual(await askedFor('/one-file'), {log: [], times: []});
});
