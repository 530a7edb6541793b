import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {reservedTags} from '../../scripts/build/reserve.js';
import {tags} from '../../scripts/build/entries.js';
import {drawn, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';

/** The countries we have data for. */
const countries = readdirSync('src/directory/countries')
  .filter(name => /^[a-z]{2}\.ts$/.test(name))
  .map(name => basename(name, '.ts'));

let browser: Browser;
let folder: string;

/** Everything a page has beside it is this one file. */
before(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'safety-disk-'));
  cpSync('cdn/safety.all.js', join(folder, 'safety.all.js'));
});

after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

async function opened(body: string, script = '<script defer src="safety.all.js"></script>'): Promise<Visit> {
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Disk</title>${script}<body>${body}</body></html>`,
  );
  return visit(browser, pathToFileURL(file).href);
}

const silent = ({said, errors}: Visit): void => assert.deepEqual([...said, ...errors], []);

test('from disk: every tag is defined and drawn, with the numbers, and nothing else is asked for', async () => {
  const seen = await opened(
    reservedTags()
      .map(tag => `<${tag} region="US"></${tag}>`)
      .join(''),
  );
  await drawn(seen.page);
  const undefinedTags = await seen.page.evaluate(all => all.filter(tag => !customElements.get(tag)), tags());
  assert.deepEqual(undefinedTags, []);
  const links = await seen.page.evaluate(() => composed.hosts().flatMap(composed.hrefs));
  for (const link of ['tel:911', 'tel:988', 'sms:988']) assert.ok(links.includes(link), link);
  assert.deepEqual(
    seen.requests.filter(url => !url.endsWith('/safety.all.js')),
    [],
  );
  silent(seen);
  await seen.close();
});

test('every country we have is inside', async () => {
  assert.ok(countries.length > 1);
  const seen = await opened('<resource-directory></resource-directory>');
  await drawn(seen.page);
  for (const country of countries) {
    const own = await seen.page.evaluate(async code => {
      const [host] = composed.hosts();
      await composed.address(host as Element, {region: code});
      const ids = composed.all(host as Element, '[data-service]').map(node => node.dataset['service']);
      return ids.filter(id => id?.startsWith(`${code}-`) && !id.endsWith('-emergency')).length;
    }, country);
    assert.ok(own > 0, country);
  }
  assert.equal(seen.requests.length, 1, 'the script itself');
  silent(seen);
  await seen.close();
});

test('it is drawn before the first paint: an empty tag never shows its waiting line', async () => {
  const seen = await opened(
    '<threat-response-steps region="US"></threat-response-steps>',
    `<script defer src="safety.all.js"></script>
    <script>addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => {
      window.early = document.querySelector('threat-response-steps').renderRoot.textContent;
    }))</script>`,
  );
  await drawn(seen.page);
  const early = await seen.page.evaluate(() => (globalThis as unknown as {early: string}).early);
  assert.match(early, /988/);
  await seen.close();
});

test('the page gets one global, and what it sets reaches the elements', async () => {
  const seen = await opened(
    '<resource-directory></resource-directory>',
    `<script>window.before = Object.getOwnPropertyNames(window)</script>
    <script src="safety.all.js"></script>
    <script>
      window.added = Object.getOwnPropertyNames(window).filter(name => !before.includes(name));
      HerHelpSafety.configureSafety({region: 'GB'});
    </script>`,
  );
  await drawn(seen.page, 'tel:999');
  const added = await seen.page.evaluate(() => (globalThis as unknown as {added: string[]}).added);
  // Lit's own: its versions, so that a page can be told that it has several, and what its decorators know.
  const ours = added.filter(name => name !== 'before' && !/^(lit|reactive)\w+(Versions|Metadata)$/.test(name));
  assert.deepEqual(ours, ['HerHelpSafety']);
  const names = await seen.page.evaluate(() => Object.keys(HerHelpSafety).sort());
  assert.deepEqual(names, ['configureSafety', 'version']);
  silent(seen);
  await seen.close();
});

test('loaded twice, and beside an element that has its name, it still obeys', async () => {
  const script = '<script src="safety.all.js"></script>';
  const seen = await opened(
    `<p id="HerHelpSafety"></p><resource-directory></resource-directory>${script}${script}
    <script>HerHelpSafety.configureSafety({region: 'GB'})</script>`,
    '',
  );
  await drawn(seen.page, 'tel:999');
  silent(seen);
  await seen.close();
});

test('asked for a language that is not in it, it says so by marking the words as English', async () => {
  const seen = await opened('<safety-tip lang="ar-XB"></safety-tip>');
  await drawn(seen.page);
  const lang = await seen.page.evaluate(() => {
    const [statement] = composed.all(composed.hosts()[0] as Element, '[data-statement]');
    return statement?.closest('[lang]')?.getAttribute('lang');
  });
  assert.equal(lang, 'en');
  silent(seen);
  await seen.close();
});
