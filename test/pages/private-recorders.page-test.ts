import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {posthogHead, RECORDER_MOUNTS, RECORDERS} from './support/private/recorders.js';
import {FALLBACK, goThrough, LEFT} from './support/private/run.js';
import {startStub, type Stub} from './support/private/stub.js';
import {OWN_BUTTON, runPage, visitRun} from './support/private/visit-run.js';
import {found, telling} from './support/private/words.js';
import {startServer, type Server} from './support/server.js';

/*
 * Two recorders that many sites use, on the page of a reader who goes through all elements: what they send, with
 * the roots that ship and with roots that the audit switch opens.
 */

let browser: Browser;
let server: Server;
let stub: Stub;

const OPENED = 'data-safety-audit';

/** This machine under a name: posthog records no requests of a page whose address is a bare number. */
const addressOf = (path: string): string => server.url.replace('127.0.0.1', 'partner.localhost') + path;
const NAMES = ['rrweb', 'posthog'] as const;

before(async () => {
  browser = await launchBrowser();
  stub = await startStub();
  const pages = NAMES.flatMap(name => [
    [`/${name}`, runPage({head: RECORDERS[name].head(stub.url)})],
    [`/${name}/opened`, runPage({head: RECORDERS[name].head(stub.url), html: OPENED})],
  ]);
  server = await startServer({
    mounts: RECORDER_MOUNTS,
    pages: {
      ...Object.fromEntries(pages),
      '/rrweb/patched': runPage({
        head: `<script>
          const {attachShadow} = Element.prototype;
          Element.prototype.attachShadow = function (init) { return attachShadow.call(this, {...init, mode: 'open'}); };
        </script>${RECORDERS.rrweb.head(stub.url)}`,
      }),
      '/copied': runPage({head: posthogHead(stub.url, {autocapture: {capture_copied_text: true}})}),
      [LEFT]: plainPage('<p>Somewhere else.</p>'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await stub.close();
});

interface Recording {
  /** What tells which help was shown. */
  readonly words: readonly string[];
  /** Which of it was sent. */
  readonly sent: readonly string[];
  readonly collected: readonly string[];
  readonly errors: readonly string[];
}

async function record(path: string): Promise<Recording> {
  const already = stub.collected.length;
  const seen = await visitRun(browser, addressOf(path));
  await seen.page.getByRole('button', {name: OWN_BUTTON}).click();
  const shown = await goThrough(seen.hands);
  // What is sent on leaving comes after the page has gone, and recordings come in batches.
  await seen.page.waitForTimeout(500);
  const collected = stub.collected.slice(already);
  const words = telling(shown, runPage());
  await seen.close();
  return {words, collected, sent: found(words, collected), errors: [...seen.errors, ...seen.said]};
}

for (const name of NAMES) {
  describe(name, () => {
    let closed: Recording;
    let opened: Recording;

    before(async () => {
      closed = await record(`/${name}`);
      opened = await record(`/${name}/opened`);
    });

    test('records and sends', () => {
      for (const {collected, errors} of [closed, opened]) {
        const all = collected.join('\n');
        for (const sign of [OWN_BUTTON, FALLBACK, ...RECORDERS[name].works]) assert.ok(all.includes(sign), sign);
        assert.deepEqual(errors, []);
      }
    });

    test('catches the help when roots are opened', () => {
      const {words, sent} = opened;
      assert.ok(sent.length > 500, `${sent.length} of ${words.length}`);
      for (const one of ['988', 'tel:911', 'tel:116123', 'us-988', 'Show the other steps', 'Do not pay.'])
        assert.ok(sent.includes(one), one);
    });

    test('has no number, link, label or choice when they are closed', t => {
      const {words, sent} = closed;
      t.diagnostic(
        `${name}: ${sent.length} of ${words.length} closed, ${opened.sent.length} of ${opened.words.length} opened`,
      );
      assert.ok(words.length > 500, `${words.length} words were shown`);
      assert.deepEqual(sent, []);
    });
  });
}

test('a page that patches `attachShadow` opens our roots to its recorder', async () => {
  const already = stub.collected.length;
  const {page, close} = await visitRun(browser, addressOf('/rrweb/patched'));
  for (let turn = 0; turn < 50 && stub.collected.length - already < 4; turn++) await page.waitForTimeout(100);
  await page.waitForTimeout(500);
  assert.deepEqual(found(['Do not pay.', 'Leave this page'], stub.collected.slice(already)), [
    'Do not pay.',
    'Leave this page',
  ]);
  await close();
});

/* Leaks that we name, as a recorder has them. */

test('posthog has the addresses of the chunks, as every list of requests has', async () => {
  const already = stub.collected.length;
  const seen = await visitRun(browser, addressOf('/posthog'));
  await seen.hands.pickCountry('resource-directory', 'GB');
  await seen.hands.until({host: 'resource-directory', node: 'a[href="tel:116123"]'});
  for (let turn = 0; turn < 100 && !stub.collected.slice(already).join().includes('/cdn/country-gb.js'); turn++)
    await seen.page.waitForTimeout(100);
  assert.match(stub.collected.slice(already).join(), /\/cdn\/country-gb\.js/);
  await seen.close();
});

test('posthog has the words that a reader marks and copies, where a site tells it to keep such words', async () => {
  const already = stub.collected.length;
  const {page, hands, close} = await visitRun(browser, addressOf('/copied'));
  await hands.press({host: 'safety-tip', node: 'blockquote p'}, {clickCount: 3});
  await page.keyboard.press('Control+C');
  for (let turn = 0; turn < 50 && !stub.collected.slice(already).join().includes('$copy_autocapture'); turn++)
    await page.waitForTimeout(100);
  assert.deepEqual(found(["No, it's not allowed on HerHelp.", '988'], stub.collected.slice(already)), [
    "No, it's not allowed on HerHelp.",
  ]);
  await close();
});
