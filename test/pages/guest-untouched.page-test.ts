import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {changes, fingerprintOf, type Fingerprint} from '../guest/support/fingerprint.js';
import {allDrawn, complaints, GUESTS} from '../guest/support/guests.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* The page around our elements: what it is with our script and without. */

/** Fixed heights, so that what stands below us does not move with what we show. */
const PAGE = plainPage(
  `<p id="own" class="lead">The page’s own words, with <a href="/next">a link</a>.</p>
   <div style="height: 3000px; overflow: hidden">${GUESTS}</div>
   <form><label>Name <input name="name" value="x"></label><button>Send</button></form>
   <ul><li>One</li><li>Two</li></ul>`,
  {head: '<style>body {font: 18px/1.4 serif; color: navy} p {margin: 2em} ::part(heading) {color: green}</style>'},
);
const RUDE = `<script type="module">
  document.head.append(document.createElement('style'));
  document.querySelector('style:empty').textContent = 'p {margin: 0}';
  Array.prototype.ours = () => {};
  window.ours = 1;
  document.title = 'Ours';
</script>`;

let browser: Browser;
let server: Server;
let without: Fingerprint;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({pages: {'/': PAGE, '/rude': PAGE.replace('</main>', `</main>${RUDE}`)}});
  const seen = await visit(browser, server.url, {
    prepare: page => page.route('**/cdn/**', route => route.fulfill({contentType: 'text/javascript', body: ''})),
  });
  await seen.page.waitForLoadState('networkidle');
  without = await fingerprintOf(seen.page);
  await seen.close();
});

after(async () => {
  await browser.close();
  await server.close();
});

/** What Lit leaves, so that copies of it know of each other, and our one notifier. */
const KNOWN = [
  'globals: more: litPropertyMetadata',
  'globals: more: reactiveElementVersions',
  'globals: more: litHtmlVersions',
  'globals: more: litElementVersions',
  'classes.Symbol: more: metadata',
  'onDocument: more: Symbol(@herhelp/safety-elements:1)',
];

test('the page is what it was: its tree, its looks, its names, its place, and what browsers bring along', async () => {
  const seen = await visit(browser, server.url);
  await allDrawn(seen.page);
  await seen.page.waitForLoadState('networkidle');
  const found = changes(without, await fingerprintOf(seen.page));
  assert.deepEqual(
    found.filter(change => !KNOWN.includes(change)),
    [],
  );
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

test('it stays so when a reader has opened, pressed and chosen everything', async () => {
  const seen = await visit(browser, server.url);
  await allDrawn(seen.page);
  await seen.page.evaluate(async () => {
    for (const host of composed.hosts()) {
      for (const node of composed.all(host, 'summary, button')) {
        if (node.isConnected) node.click();
        await host.updateComplete;
      }
      const [select] = composed.all(host, 'select') as HTMLSelectElement[];
      if (select) select.value = 'GB';
      select?.dispatchEvent(new Event('change'));
    }
    await new Promise(resume => setTimeout(resume, 300));
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await seen.page.waitForLoadState('networkidle');
  const found = changes(without, await fingerprintOf(seen.page));
  assert.deepEqual(
    found.filter(change => !KNOWN.includes(change)),
    [],
  );
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

test('a guest that leaves a style, a name or a title would be found', async () => {
  const seen = await visit(browser, `${server.url}/rude`);
  await allDrawn(seen.page);
  const found = changes(without, await fingerprintOf(seen.page)).join('\n');
  for (const trace of [
    /looks: more: p /,
    /globals: more: ours/,
    /classes\.Array: more: ours/,
    /page: more: Ours/,
    /sheets: 1 is now 2/,
  ])
    assert.match(found, trace);
  await seen.close();
});
