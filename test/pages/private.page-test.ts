import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {goThrough, LEFT} from './support/private/run.js';
import {runPage, visitRun, type RunVisit} from './support/private/visit-run.js';
import {watch, type Heard} from './support/private/watcher.js';
import {found, telling} from './support/private/words.js';
import {startServer, type Server} from './support/server.js';

/*
 * A reader goes through all elements and leaves, with mouse and keyboard, on a page that listens to everything
 * from before our script and keeps each way to write and to send under watch.
 */

const PAGE = runPage();

/** One leak of each kind, by a script that knows what somebody picked. */
const LEAKY = plainPage('<p>One page of many.</p>', {
  head: `<script type="module">
    const pick = 'United Kingdom';
    const select = document.body.appendChild(document.createElement('select'));
    select.append(new Option('' + pick, pick));
    select.dispatchEvent(new CustomEvent('change', {bubbles: true, composed: true, detail: {country: pick}}));
    document.body.setAttribute('data-country', pick);
    localStorage.setItem('country', pick);
    sessionStorage.setItem('country', pick);
    document.cookie = 'country=' + pick;
    document.title = pick;
    history.replaceState({country: pick}, '');
    navigator.sendBeacon('/beacon', pick);
    fetch('/fetch?' + new URLSearchParams({pick})).catch(() => {});
    const request = new XMLHttpRequest();
    request.open('POST', '/request');
    request.send(pick);
    indexedDB.open(pick);
    performance.mark(pick);
    console.info(pick);
    postMessage(pick);
    new Image().src = '/image?' + encodeURIComponent(pick);
    location.hash = encodeURIComponent(pick);
  </script>`,
});
const LEAKS = [
  ...['change', 'made dispatchEvent', 'mutation', 'message', 'hashchange', 'navigation navigate'],
  ...['write setItem', 'write cookie', 'write title', 'write replaceState', 'write sendBeacon', 'write fetch'],
  ...['write send', 'write open', 'write mark', 'write info', 'write postMessage'],
  ...['performance mark', 'performance resource'],
];

let browser: Browser;
let server: Server;
let seen: RunVisit;
let heard: readonly Heard[];
let shown: ReadonlySet<string>;
let words: readonly string[];

before(async () => {
  browser = await launchBrowser();
  server = await startServer({pages: {'/': PAGE, '/leaky': LEAKY, [LEFT]: plainPage('<p>Somewhere else.</p>')}});
  seen = await visitRun(browser, server.url, async page => {
    heard = await watch(page);
  });
  shown = await goThrough(seen.hands);
  words = telling(shown, PAGE);
});

after(async () => {
  await seen?.close();
  await browser.close();
  await server.close();
});

/** A leak that a listener cannot miss; tests of its own show how far it goes. */
const isKnownLeak = ({source}: Heard): boolean => source === 'navigation navigate';

test('the run shows help of two countries, and much of it is telling', () => {
  for (const one of [
    '988',
    'tel:911',
    '116 123',
    'tel:999',
    'us-988',
    'Show the other steps',
    'Copied',
    'United Kingdom',
  ])
    assert.ok(words.includes(one), `${one} was shown`);
  assert.ok(words.length > 500, `${words.length} words, labels, links and numbers`);
});

test('the page hears that a reader is there', () => {
  for (const type of ['click', 'pointerdown', 'keydown', 'keyup', 'focusin', 'scroll', 'navigation navigate'])
    assert.ok(
      heard.some(({source}) => source === type),
      type,
    );
});

test('it hears no number, link, label or choice', () => {
  const told = heard
    .filter(one => !isKnownLeak(one))
    .flatMap(({source, what}) => found(words, what).map(word => `${source}: ${word}`));
  assert.deepEqual([...new Set(told)], []);
});

test('it hears of no choice at all, but for the `input` and the letters that we name, and the cover of the exit, which is on the page', () => {
  const chose = heard
    .filter(({source}) => /^(beforeinput|change|(before)?toggle|select|submit|reset|copy)$/.test(source))
    .map(({source, what}) => `${source} on ${(what as {event: {target: {node: string}}}).event.target.node}`);
  assert.deepEqual(
    chose.filter(line => !line.endsWith(' on DIALOG') && line !== 'beforeinput on RESOURCE-DIRECTORY'),
    [],
  );
});

test('no event of ours gets out, and none carries anything', () => {
  const ours = heard.filter(({source}) => source.startsWith('made '));
  assert.deepEqual(ours, []);
});

test('nothing is written and nothing sent, until the exit gives the page a neutral title', () => {
  const written = heard.filter(({source}) => source.startsWith('write '));
  assert.deepEqual(written, [{source: 'write title', what: 'Loading…'}]);
});

test('nothing is asked for but the script and its own chunks', () => {
  const others = seen.requests.filter(url => !url.startsWith(`${server.url}/cdn/`) && !url.startsWith('data:'));
  assert.deepEqual(others, []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.said, [], 'a word in the console is a word to whoever records it');
});

test('the picks are gone with the page', async () => {
  const again = await visitRun(browser, server.url);
  const strings = await again.page.evaluate(() => inside.strings());
  assert.deepEqual(found(['988', '116 123', 'Show the other steps', 'Step 2 of'], strings), []);
  await again.close();
});

test('the watch would notice each kind of leak', async () => {
  let leaks: readonly Heard[] = [];
  const leaky = await visit(browser, `${server.url}/leaky`, {
    async prepare(page) {
      leaks = await watch(page);
    },
  });
  await leaky.page.waitForLoadState('networkidle');
  const noticed = new Set(
    leaks.filter(({what}) => found(['United Kingdom'], what).length > 0).map(({source}) => source),
  );
  assert.deepEqual(
    LEAKS.filter(leak => !noticed.has(leak)),
    [],
  );
  await leaky.close();
});
