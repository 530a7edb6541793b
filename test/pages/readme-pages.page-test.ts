import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {drawn, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* The README's pages run as they stand: somebody copies them letter for letter. */

const blocks = Array.from(readFileSync('README.md', 'utf8').matchAll(/^```html\n([\s\S]*?)^```/gm), ([, html]) => html);
const pages = blocks.filter(html => html !== undefined).filter(html => /^<!doctype html>/i.test(html));
const classic = pages.filter(html => html.includes('safety.all.js'));

let browser: Browser;
let server: Server;
let folder: string;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({pages: Object.fromEntries(pages.map((html, i) => [`/${i}`, html]))});
  folder = mkdtempSync(join(tmpdir(), 'safety-readme-'));
  symlinkSync(resolve('cdn'), join(folder, 'cdn'));
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true});
});

/** The tags of ours in a page, as often as they are written. */
const written = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<(safety-tip|threat-response-steps|resource-directory)\b/g), ([, tag = '']) => tag).sort();

async function works(seen: Visit, html: string): Promise<void> {
  await drawn(seen.page);
  await seen.page.waitForLoadState('networkidle');
  const shown = await seen.page.evaluate(() =>
    composed
      .hosts()
      .filter(composed.visible)
      .map(host => host.localName),
  );
  assert.deepEqual(shown.sort(), written(html));
  assert.deepEqual(
    [...seen.errors, ...seen.said].filter(line => !line.includes('favicon')),
    [],
  );
  await seen.close();
}

test('the README has a page with the module and one with the classic script', () => {
  assert.ok(classic.length > 0, 'safety.all.js');
  assert.ok(pages.length > classic.length, 'safety.js');
  for (const html of pages) assert.ok(written(html).length > 0, html);
});

describe('served', () => {
  for (const [i, html] of pages.entries()) {
    test(`page ${i + 1}`, async () => works(await visit(browser, `${server.url}/${i}`), html));
  }
});

describe('opened from disk', () => {
  for (const [i, html] of classic.entries()) {
    test(`page ${i + 1}`, async () => {
      const file = join(folder, `${i}.html`);
      writeFileSync(file, html);
      await works(await visit(browser, pathToFileURL(file).href), html);
    });
  }
});
