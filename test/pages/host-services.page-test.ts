import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page, Request} from 'playwright-core';
import {drawnIn, plainPage, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const LIST = JSON.stringify({
  contents: [{id: 'school', name: 'School counselors', phones: [{number: '555 0142'}]}],
  corrections: [
    {id: 'us-988', phones: [{number: '555 0988'}], corrected_date: '2026-11-20'},
    {id: 'us-911', status: 'defunct', corrected_date: '2026-11-20'},
  ],
});
const LIST_AT = /list\.json/;
const FAILED = "This site's own list did not load.";

let browser: Browser;
let server: Server;
/** Another site: it lets nobody read its list, and one that does. */
let closed: Server;
let open: Server;

before(async () => {
  browser = await launchBrowser();
  closed = await startServer({pages: {'/help.json': LIST}});
  open = await startServer({pages: {'/help.json': LIST}, headers: {'access-control-allow-origin': '*'}});
  server = await startServer({
    pages: {
      '/src': plainPage('<resource-directory region="US" src="/list.json"></resource-directory>'),
      '/none': plainPage('<resource-directory region="US"></resource-directory>'),
      '/settings': plainPage(
        `<safety-settings region="US" services-src="/list.json">
          <resource-directory></resource-directory><threat-response-steps></threat-response-steps>
          <safety-tip topic="someone-you-know"></safety-tip>
        </safety-settings>`,
      ),
      '/closed': plainPage(`<resource-directory region="US" src="${closed.url}/help.json"></resource-directory>`),
      '/open': plainPage(`<resource-directory region="US" src="${open.url}/help.json"></resource-directory>`),
      '/no-address': plainPage('<resource-directory region="US" src="https://[x"></resource-directory>'),
      '/script': plainPage('<resource-directory region="US" src="data:application/json,[]"></resource-directory>'),
    },
  });
});

after(async () => {
  await browser.close();
  await Promise.all([server, closed, open].map(each => each.close()));
});

type Answer = Parameters<Parameters<Page['route']>[1]>[0];

const opened = (
  path: string,
  answer: (route: Answer) => unknown = route => route.fulfill({body: LIST}),
): Promise<Visit> => visit(browser, server.url + path, {prepare: page => page.route(LIST_AT, answer)});

const textOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    composed
      .hosts()
      .map(host => composed.text(host))
      .join(' '),
  );
const shown = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(said => composed.hosts().every(host => composed.text(host).includes(said)), words, {
    timeout: 15_000,
  });

test('a file of the site is asked for once, without credentials and without saying from where', async () => {
  const asked: Request[] = [];
  const {page, errors, requests, close} = await opened('/settings', async route => {
    asked.push(route.request());
    await route.fulfill({body: LIST});
  });
  await page.waitForFunction(() => composed.hosts().some(host => composed.text(host).includes('School counselors')));
  assert.equal(asked.length, 1);
  const headers = await asked[0]?.allHeaders();
  assert.equal(headers?.['referer'], undefined);
  assert.equal(headers?.['cookie'], undefined);
  assert.ok(requests.some(address => address.endsWith('/host-services.js')));
  assert.deepEqual(errors, []);
  await close();
});

test('a page without a list loads nothing of this', async () => {
  const {page, requests, close} = await opened('/none');
  await drawnIn(page, 'US');
  assert.deepEqual(
    requests.filter(address => /host-services|list\.json/.test(address)),
    [],
  );
  await close();
});

test('a correction holds for every element, and none for an emergency number', async () => {
  const {page, said, close} = await opened('/settings');
  await page.waitForFunction(() => composed.hosts().every(host => composed.hrefs(host).includes('tel:5550988')));
  const hrefs = await page.evaluate(() => composed.hosts().map(host => composed.hrefs(host)));
  assert.equal(hrefs.length, 3);
  for (const links of hrefs) {
    assert.ok(links.includes('tel:911'), links.join(' '));
    assert.equal(links.includes('tel:988'), false);
  }
  assert.match(await textOn(page), /Changed by this site on November 20, 2026\./);
  assert.match(said.join('\n'), /correction of "us-911" is not used: no page changes an emergency number/);
  await close();
});

const FAILURES: readonly {what: string; path?: string; answer?: (route: Answer) => unknown; cure: RegExp}[] = [
  {what: 'not there', answer: route => route.fulfill({status: 404}), cure: /answered 404\. Check the address/},
  {
    what: 'cut off',
    answer: route => route.abort(),
    cure: /Serve it from the same site or with "access-control-allow-origin"/,
  },
  {
    what: 'larger than 1 MB',
    answer: route => route.fulfill({body: ' '.repeat(1_000_001)}),
    cure: /larger than 1 MB\. Leave out/,
  },
  {what: 'never answered', answer: () => undefined, cure: /longer than 8 seconds\. Serve it as a plain file/},
  {
    what: 'of another site without CORS',
    path: '/closed',
    cure: /"access-control-allow-origin", and allow it in connect-src/,
  },
  {
    what: 'no JSON',
    answer: route => route.fulfill({body: '<!doctype html>Sign in'}),
    cure: /cannot be read: SyntaxError[^]*Give an HSDS 3 service, a list of them/,
  },
  {what: 'no address', path: '/no-address', cure: /did not load/},
  {what: 'not of the web', path: '/script', cure: /does not begin with https:\. Use an address of your site/},
];

for (const {what, path = '/src', answer, cure} of FAILURES) {
  test(`${what}: ours are shown, the reader is told, and the console says the cure once`, async () => {
    const {page, said, errors, close} = await opened(path, answer);
    await drawnIn(page, 'US');
    await shown(page, FAILED);
    const ours = said.filter(line => line.includes('[safety-elements]'));
    assert.equal(ours.length, 1, ours.join('\n'));
    assert.match(ours[0] ?? '', cure);
    assert.deepEqual(errors, []);
    await close();
  });
}

test('of another site that allows it, the list loads', async () => {
  const {page, errors, close} = await opened('/open');
  await shown(page, 'School counselors');
  assert.deepEqual(errors, []);
  await close();
});

test('a slow list keeps nobody waiting: ours first, and no number moves when it comes', async () => {
  let answer: (() => void) | undefined;
  const {page, close} = await opened('/src', route => {
    answer = () => void route.fulfill({body: LIST});
  });
  const started = Date.now();
  await drawnIn(page, 'US');
  assert.ok(Date.now() - started < 5000, 'ours came before the list');
  const tops = () =>
    page.evaluate(() =>
      composed
        .all(composed.hosts()[0] as Element, '[part~="card"]')
        .filter(composed.visible)
        .map(card => [card.dataset['service'], Math.round(card.getBoundingClientRect().top)]),
    );
  const before = await tops();
  assert.ok(before.length >= 5);
  answer?.();
  await shown(page, 'School counselors');
  // 988 was corrected by that list: its card may say so, and what stands above it stays in place.
  assert.deepEqual(
    (await tops()).map(([id]) => id),
    before.map(([id]) => id),
  );
  await close();
});

test('a list that fails leaves the one before it on the screen', async () => {
  const {page, close} = await opened('/src');
  await shown(page, 'School counselors');
  await page.evaluate(() => composed.hosts()[0]?.setAttribute('src', '/gone.json'));
  await shown(page, FAILED);
  assert.match(await textOn(page), /School counselors/);
  await close();
});

test('an element that leaves the page stops asking', async () => {
  let asked = (): void => undefined;
  const begun = new Promise<void>(resolve => (asked = resolve));
  const {page, said, close} = await opened('/src', () => asked());
  await begun;
  const stopped = page.waitForEvent('requestfailed', request => LIST_AT.test(request.url()));
  await page.evaluate(() => composed.hosts()[0]?.remove());
  assert.match((await stopped).failure()?.errorText ?? '', /ERR_ABORTED/);
  assert.deepEqual(
    said.filter(line => line.includes('did not load')),
    [],
    'nothing is wrong with the file',
  );
  await close();
});

test('once the reader is online again, a list that failed is asked for again', async () => {
  let online = false;
  const {page, close} = await opened('/src', route => (online ? route.fulfill({body: LIST}) : route.abort()));
  await shown(page, FAILED);
  online = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await shown(page, 'School counselors');
  assert.equal((await textOn(page)).includes(FAILED), false);
  await close();
});
