import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {warnings} from '../guest/support/guests.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {clickExit, pressShift, tabToExit} from './support/exit/hands.js';
import {exitDrawn, visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* Where the way out leads, and what it leaves behind. */

const WIKIPEDIA = 'https://www.wikipedia.org/';
const ADDRESSES = ['javascript:document.title="run"', ' JaVaScRiPt:0', 'data:text/html,x', 'mailto:a@b.example'];

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;
const pages: Record<string, string> = {'/before': plainPage('before')};

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const {url} = elsewhere;
  const settings = (inner: string): string =>
    `<safety-settings exit-href="${url}/outer"><safety-settings exit-href="${url}/inner">${inner}</safety-settings></safety-settings>`;
  Object.assign(pages, {
    '/page': plainPage(`<quick-exit href="${url}/home"></quick-exit>`),
    '/default': plainPage('<quick-exit></quick-exit>'),
    '/settings': plainPage(settings('<quick-exit></quick-exit>')),
    '/settings-bad': plainPage(settings('<quick-exit href="ftp://files.example/"></quick-exit>')),
    '/nearest': plainPage(settings(`<quick-exit href="${url}/own"></quick-exit>`)),
    '/relative': plainPage('<quick-exit href="/before?relative"></quick-exit>'),
    '/based': plainPage('<quick-exit href="away"></quick-exit>', {head: `<base href="${url}/base/">`}),
    ...Object.fromEntries(
      ADDRESSES.map((address, place) => [`/bad-${place}`, plainPage(`<quick-exit href='${address}'></quick-exit>`)]),
    ),
  });
  server = await startServer({pages});
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': page => clickExit(page),
  'Tab and Enter': async page => {
    await tabToExit(page);
    await page.keyboard.press('Enter');
  },
  'three presses of Shift': page => pressShift(page),
  'a click with Control': async page => {
    await page.keyboard.down('Control');
    await clickExit(page);
    await page.keyboard.up('Control');
  },
};

describe('the other page opens in the place of this one, in the same tab, and Back leads to the page before it, after', () => {
  for (const [name, leave] of Object.entries(WAYS)) {
    test(name, async () => {
      const {page, errors, said, close} = await visit(browser, `${server.url}/before`);
      await page.goto(`${server.url}/page`);
      await exitDrawn(page);
      const entries = await page.evaluate(() => history.length);
      await leave(page);
      await page.waitForURL(`${elsewhere.url}/home`);
      assert.equal(await page.evaluate(() => history.length), entries, 'no entry more, none less');
      assert.equal(page.context().pages().length, 1, 'no tab more');
      await page.goBack();
      assert.equal(page.url(), `${server.url}/before`);
      await page.goForward();
      assert.equal(page.url(), `${elsewhere.url}/home`, 'and forward, not here');
      assert.deepEqual([errors, said], [[], []]);
      await close();
    });
  }
});

test('the other website is not told which page, nor which website, was left', async () => {
  for (const leave of [clickExit, pressShift]) {
    const {page, close} = await visitExit(browser, `${server.url}/page`);
    await leave(page);
    await page.waitForURL(`${elsewhere.url}/home`);
    assert.equal(elsewhere.calls.at(-1)?.referer, undefined);
    assert.equal(await page.evaluate(() => document.referrer), '');
    await close();
  }
});

/** Presses Shift on a page, and says where it led and what the page was warned about. Nothing is asked of the network. */
async function leftTo(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const visited = await visitExit(browser, server.url + path);
  const {page, close} = visited;
  await prepare?.(page);
  await page.route(
    address => !address.href.startsWith(server.url) && !address.href.startsWith(elsewhere.url),
    route => route.fulfill({contentType: 'text/html', body: '<title>Not the internet</title>'}),
  );
  const link = await page.evaluate(() => {
    const [host] = document.querySelectorAll('quick-exit');
    return (composed.all(host as Element, 'a')[0] as HTMLAnchorElement).href;
  });
  const left = page.waitForURL(address => address.pathname !== path);
  await pressShift(page);
  await left;
  assert.equal(page.url(), link, 'the link shows the address that the keys lead to');
  await close();
  return {to: link, warned: warnings(visited)};
}

const configure = (page: Page): Promise<void> =>
  page.evaluate(async address => {
    const library = '/cdn/safety.js';
    const {configureSafety} = (await import(library)) as {configureSafety: (values: object) => void};
    configureSafety({exitHref: address});
    await new Promise(resume => setTimeout(resume));
  }, `${elsewhere.url}/configured`);

test('it leads to Wikipedia where nobody says otherwise', async () => {
  assert.deepEqual(await leftTo('/default'), {to: WIKIPEDIA, warned: []});
});

test('an address of its own wins over the nearest settings, these over those around them, these over configureSafety()', async () => {
  const {url} = elsewhere;
  assert.equal((await leftTo('/nearest', configure)).to, `${url}/own`);
  assert.equal((await leftTo('/settings', configure)).to, `${url}/inner`);
  assert.equal((await leftTo('/settings-bad', configure)).to, `${url}/inner`, 'where its own is none');
  assert.equal((await leftTo('/default', configure)).to, `${url}/configured`);
});

test('an address may be relative, to the page or to its base', async () => {
  assert.equal((await leftTo('/relative')).to, `${server.url}/before?relative`);
  assert.equal((await leftTo('/based')).to, `${elsewhere.url}/base/away`);
});

for (const [place, address] of ADDRESSES.entries()) {
  test(`${address} is refused with one warning, and the default holds`, async () => {
    const {to, warned} = await leftTo(`/bad-${place}`);
    assert.equal(to, WIKIPEDIA);
    assert.equal(warned.length, 1, warned.join('\n'));
    assert.ok(warned[0]?.includes(address) && warned[0].includes(WIKIPEDIA), warned[0]);
  });
}
