import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {OTHER_VERSION, otherVersion, type Copy} from '../guest/support/copies.js';
import {allDrawn, complaints, GUESTS, shown, shownOnPlainPage, type Shown} from '../guest/support/guests.js';
import {differences, looksOf, type Look} from '../guest/support/looks.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* A strict policy in the headers of the page and of every file. */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const TYPES = "; require-trusted-types-for 'script'; trusted-types lit-html";

const POLICIES = {
  strict: POLICY,
  'strict, with Trusted Types': POLICY + TYPES,
  'strict, with Trusted Types for two Lits': `${POLICY + TYPES} 'allow-duplicates'`,
};

/** Listens for reports. The page loads it as a file, as the policy wants. */
const LISTENER = `
window.reports = [];
document.addEventListener('securitypolicyviolation', event => reports.push(event.effectiveDirective + ' ' + event.blockedURI));`;

const page = (body: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A strict page</title>
<script src="/own/listener.js"></script>
${scripts.map(address => `<script type="module" src="${address}"></script>`).join('\n')}
</head><body>${body}</body></html>`;

const THREE = `${GUESTS}<resource-directory region="GB"></resource-directory>`;

let browser: Browser;
let plainServer: Server;
let copy: Copy;
let folder: string;
let plain: readonly Shown[];
let looks: readonly Look[];
const servers = new Map<string, Server>();

before(async () => {
  browser = await launchBrowser();
  copy = otherVersion();
  folder = mkdtempSync(join(tmpdir(), 'safety-elements-'));
  writeFileSync(join(folder, 'listener.js'), LISTENER);
  plainServer = await startServer({pages: {'/': plainPage(THREE)}});
  plain = await shownOnPlainPage(browser, plainServer.url);
  const {page: plainTab, close} = await visit(browser, plainServer.url);
  await allDrawn(plainTab);
  looks = await looksOf(plainTab);
  await close();
  for (const [name, policy] of Object.entries(POLICIES)) {
    const server = await startServer({
      headers: {'content-security-policy': policy},
      mounts: {'/own/': folder, '/newer/': copy.folder},
      pages: {
        '/': page(THREE, ['/cdn/safety.js']),
        '/two': page(THREE, ['/cdn/safety.js', '/newer/safety.js']),
        '/rude': page(`${THREE}<p style="color: red">styled</p>`, ['/cdn/safety.js']),
      },
    });
    servers.set(name, server);
  }
});

after(async () => {
  for (const server of servers.values()) await server.close();
  await plainServer.close();
  await browser.close();
  copy.remove();
  rmSync(folder, {recursive: true});
});

const open = async (policy: string, path: string) => {
  const seen = await visit(browser, servers.get(policy)?.url + path);
  await seen.page.waitForLoadState('networkidle');
  await allDrawn(seen.page);
  return seen;
};

const reports = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as {reports: string[]}).reports);

/** Everything a reader can press, then another country and another language. */
const useAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const host of composed.hosts()) {
      for (const node of composed.all(host, 'summary, button')) {
        if (node.isConnected) node.click();
        await host.updateComplete;
      }
    }
    const [host] = composed.hosts();
    const select = composed.all(host as Element, 'select')[0] as HTMLSelectElement;
    select.value = 'GB';
    select.dispatchEvent(new Event('change'));
    document.documentElement.lang = 'ar-XB';
    await new Promise(resume => setTimeout(resume, 300));
  });

describe('nothing is reported, and everything is drawn and can be used', () => {
  for (const name of Object.keys(POLICIES)) {
    test(name, async () => {
      const seen = await open(name, '/');
      assert.deepEqual(await shown(seen.page), plain);
      assert.deepEqual(differences(looks, await looksOf(seen.page)), []);
      await useAll(seen.page);
      await seen.page.waitForFunction(() =>
        composed.hosts().every(host => composed.all(host, '[dir="rtl"]').length > 0 && composed.ids(host).length > 0),
      );
      assert.ok((await shown(seen.page))[0]?.contacts.includes('voice tel:116123'), 'the country that was chosen');
      assert.deepEqual(await reports(seen.page), []);
      assert.deepEqual(complaints(seen), []);
      await seen.close();
    });
  }
});

test('two versions under Trusted Types: with allow-duplicates one warning, as on any page', async () => {
  const seen = await open('strict, with Trusted Types for two Lits', '/two');
  assert.deepEqual(await shown(seen.page), plain);
  assert.deepEqual(await reports(seen.page), []);
  const heard = complaints(seen);
  assert.equal(heard.length, 1, heard.join('\n'));
  assert.ok(heard[0]?.includes(OTHER_VERSION));
  await seen.close();
});

test('two versions under Trusted Types without allow-duplicates: the second ends with an error of the browser’s, the first is whole', async () => {
  const seen = await open('strict, with Trusted Types', '/two');
  assert.deepEqual(await shown(seen.page), plain);
  await useAll(seen.page);
  assert.ok((await shown(seen.page))[0]?.contacts.includes('voice tel:116123'));
  assert.deepEqual(await reports(seen.page), ['trusted-types trusted-types-policy']);
  assert.equal(seen.errors.length, 1);
  assert.match(seen.errors[0] ?? '', /lit-html/);
  await seen.close();
});

test('a style attribute would be reported', async () => {
  const seen = await open('strict', '/rude');
  assert.deepEqual(await reports(seen.page), ['style-src-attr inline']);
  await seen.close();
});
