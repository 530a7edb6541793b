import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {drawn, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const [, snippet] = /^```html\n([\s\S]*?)^```/m.exec(readFileSync('README.md', 'utf8')) ?? [];

let browser: Browser;
let server: Server;
let seen: Visit;

/** The snippet as it stands; only the place of the script is ours, since no test needs the internet. */
const served = (): string => (snippet ?? '').replaceAll(/(["'])[^"']*\/?cdn\/safety\.js/g, '$1/cdn/safety.js');

before(async () => {
  browser = await launchBrowser();
  server = await startServer({pages: {'/': served}});
  seen = await visit(browser, server.url);
  await drawn(seen.page);
  await seen.page.waitForLoadState('networkidle');
});

after(async () => {
  await seen.close();
  await browser.close();
  await server.close();
});

test('the README has a snippet with one script and the tags', () => {
  assert.match(snippet ?? '', /<script[^>]+cdn\/safety\.js/);
  assert.match(snippet ?? '', /<safety-tip/);
  assert.match(snippet ?? '', /<threat-response-steps/);
});

test('pasted into an empty file it shows both elements', async () => {
  const shown = await seen.page.evaluate(() =>
    composed.hosts().map(host => ({
      tag: host.localName,
      height: host.getBoundingClientRect().height,
      visible: composed.visible(host),
      ids: composed.ids(host),
    })),
  );
  assert.deepEqual([...new Set(shown.map(({tag}) => tag))].sort(), ['safety-tip', 'threat-response-steps']);
  for (const {tag, height, visible, ids} of shown) {
    assert.ok(visible && height > 300, `${tag} is ${height} px high`);
    assert.ok(ids.includes('S2'), `${tag} is there down to its foot: ${ids.join(' ')}`);
  }
});

test('the console is empty', () => {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(
    seen.said.filter(message => !/favicon/.test(message)),
    [],
  );
});

test('nothing is asked for but the script and its own chunks', () => {
  const foreign = seen.requests.filter(url => !url.startsWith(`${server.url}/cdn/`) && !url.endsWith('/favicon.ico'));
  assert.deepEqual(foreign, []);
  assert.ok(seen.requests.some(url => url.endsWith('/cdn/safety.js')));
});

test('nothing is stored', async () => {
  const stored = await seen.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  assert.deepEqual(stored, {local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0, name: ''});
});
