import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {allDrawn, complaints, GUESTS, shown, shownOnPlainPage, type Shown} from '../guest/support/guests.js';
import {litApp} from '../guest/support/lit-app.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* A page that is made with Lit and @lit/localize itself, with message ids like ours. */

interface HostPage {
  hostLocale: {setLocale(locale: string): Promise<void>; getLocale(): string; heard: string[]};
}

let browser: Browser;
let server: Server;
let folder: string;
let plain: readonly Shown[];

const APP = `<host-app></host-app>`;
const script = (name: string): string => `<script type="module" src="/apps/${name}.js"></script>`;
const OURS = '<script type="module" src="/cdn/safety.js"></script>';

/** Where the app stands beside our script → the page. */
const PAGES: Readonly<Record<string, string>> = {
  'two Lits, the app first': plainPage(GUESTS + APP).replace(OURS, script('own') + OURS),
  'two Lits, the app last': plainPage(GUESTS + APP).replace(OURS, OURS + script('own')),
  'one Lit for both out of npm, the app last': plainPage(GUESTS + APP).replace(OURS, script('before')),
  'one Lit for both out of npm, the app first': plainPage(GUESTS + APP).replace(OURS, script('after')),
};
const pathOf = (name: string): string => `/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;

before(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'safety-elements-'));
  writeFileSync(join(folder, 'own.js'), await litApp());
  for (const ours of ['before', 'after'] as const) writeFileSync(join(folder, `${ours}.js`), await litApp({ours}));
  server = await startServer({
    mounts: {'/apps/': folder},
    pages: {
      '/plain': plainPage(GUESTS),
      '/alone': plainPage(APP).replace(OURS, script('own')),
      ...Object.fromEntries(Object.entries(PAGES).map(([name, html]) => [pathOf(name), html])),
    },
  });
  plain = await shownOnPlainPage(browser, `${server.url}/plain`);
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true});
});

const textOfApp = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    await new Promise(resume => setTimeout(resume, 100));
    const root = document.querySelector('host-app')?.shadowRoot;
    return [...(root?.querySelectorAll('button, p') ?? [])].map(node => node.textContent?.trim()).join(' ');
  });

const setLocale = (page: Page, locale: string) =>
  page.evaluate(to => (window as unknown as HostPage).hostLocale.setLocale(to), locale);

/** All that the page's own element does, the same with us and without. */
async function liveOf(page: Page): Promise<readonly string[]> {
  const said = [await textOfApp(page)];
  await setLocale(page, 'fr');
  said.push(await textOfApp(page));
  await page.evaluate(() => document.querySelector('host-app')?.shadowRoot?.querySelector('button')?.click());
  said.push(await textOfApp(page));
  await setLocale(page, 'en');
  said.push(await textOfApp(page));
  said.push(await page.evaluate(() => (window as unknown as HostPage).hostLocale.heard.join()));
  return said;
}

test('without us the page’s element does what the tests below expect', async () => {
  const seen = await visit(browser, `${server.url}/alone`);
  assert.deepEqual(await liveOf(seen.page), [
    '0 one two three',
    '0 HOST 1 HOST 2 HOST 3',
    '1 HOST 1 HOST 2 HOST 3',
    '1 one two three',
    'fr,en',
  ]);
  await seen.close();
});

for (const name of Object.keys(PAGES)) {
  test(`${name}: neither changes the other`, async () => {
    const seen = await visit(browser, server.url + pathOf(name));
    const {page} = seen;
    await allDrawn(page);
    assert.deepEqual(await shown(page), plain);
    assert.deepEqual(await liveOf(page), [
      '0 one two three',
      '0 HOST 1 HOST 2 HOST 3',
      '1 HOST 1 HOST 2 HOST 3',
      '1 one two three',
      'fr,en',
    ]);
    await setLocale(page, 'fr');
    assert.deepEqual(await shown(page), plain, 'the language of the page’s library is not ours');

    // Ours goes its own way, and theirs stays.
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'ar-XB'));
    await page.waitForFunction(() => composed.hosts().every(host => composed.all(host, '[dir="rtl"]').length > 0));
    assert.equal(await textOfApp(page), '1 HOST 1 HOST 2 HOST 3');
    assert.equal(await page.evaluate(() => (window as unknown as HostPage).hostLocale.getLocale()), 'fr');
    assert.doesNotMatch((await shown(page)).map(({text}) => text).join(), /HOST/);
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });

  test(`${name}: an element of ours in their template is drawn and follows it`, async () => {
    const seen = await visit(browser, server.url + pathOf(name));
    const inside = () =>
      seen.page.evaluate(() => {
        const tip = document.querySelector('host-app')?.shadowRoot?.querySelector('safety-tip');
        return tip ? composed.ids(tip) : [];
      });
    const until = async (id: string) => {
      for (let turn = 0; turn < 60 && !(await inside()).includes(id); turn++) await seen.page.waitForTimeout(50);
      assert.ok((await inside()).includes(id), `${id} of ${(await inside()).join(' ')}`);
    };
    await until('S5');
    const before = await inside();
    await seen.page.evaluate(() => document.querySelector('host-app')?.shadowRoot?.querySelector('button')?.click());
    for (let turn = 0; turn < 60 && (await inside()).join() === before.join(); turn++)
      await seen.page.waitForTimeout(50);
    assert.notDeepEqual(await inside(), before);
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });
}

test('words of the host in our place would be found', async () => {
  const seen = await visit(browser, `${server.url}/plain`);
  await allDrawn(seen.page);
  await seen.page.evaluate(() => {
    const [node] = composed.all(composed.hosts()[0] as Element, '[data-statement~="G3"] *');
    if (node) node.textContent = 'HOST 2';
  });
  assert.notDeepEqual(await shown(seen.page), plain);
  assert.match((await shown(seen.page)).map(({text}) => text).join(), /HOST/);
  await seen.close();
});
