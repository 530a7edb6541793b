import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {allDrawn, complaints, GUESTS, shown, shownOnPlainPage} from '../guest/support/guests.js';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* A page that says where its relative addresses lead: somewhere else than where our script comes from. */

const ELSEWHERE = 'https://elsewhere.example/app/';

let browser: Browser;
let server: Server;

const LINKED = GUESTS.replace('region="US"', 'region="US" report-href="report?kind=person" parents-href="/parents"');

/** The base comes after our script, which has a whole address as on any such page, or before it. */
const page = (before: boolean) => (): string => {
  const base = `<base href="${ELSEWHERE}">`;
  const html = plainPage(`${LINKED}<a id="own" href="#there">There</a>`, {head: before ? '' : base});
  const whole = html.replace('"/cdn/', `"${server.url}/cdn/`);
  return before ? whole.replace('<link', `${base}<link`) : whole;
};

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {'/plain': plainPage(LINKED), '/before': page(true), '/after': page(false)},
    headers: {'access-control-allow-origin': '*'},
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const open = async (path: string) => {
  const asked: string[] = [];
  const seen = await visit(browser, server.url + path, {
    prepare: tab =>
      tab.route('https://elsewhere.example/**', route => {
        asked.push(route.request().url());
        return route.fulfill({contentType: 'text/html', body: '<title>Elsewhere</title>'});
      }),
  });
  await allDrawn(seen.page);
  return {...seen, asked};
};

for (const path of ['/before', '/after']) {
  test(`${path}: every file of ours comes from beside the script, and everything is drawn`, async () => {
    const seen = await open(path);
    assert.deepEqual(await shown(seen.page), await shownOnPlainPage(browser, `${server.url}/plain`));
    assert.deepEqual(seen.asked, []);
    assert.ok(seen.requests.includes(`${server.url}/cdn/country-us.js`), seen.requests.join('\n'));
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });

  test(`${path}: the host’s own addresses lead where its other links lead`, async () => {
    const seen = await open(path);
    const links = await seen.page.evaluate(() =>
      composed
        .hosts()
        .flatMap(host => composed.all(host, 'a'))
        .map(link => (link as HTMLAnchorElement).href),
    );
    assert.ok(links.includes(`${ELSEWHERE}report?kind=person`), links.join('\n'));
    assert.ok(links.includes('https://elsewhere.example/parents'), links.join('\n'));
    await seen.close();
  });

  test(`${path}: what a reader opens, presses and chooses in the page leaves the page where it is`, async () => {
    const seen = await open(path);
    const pressed = await seen.page.evaluate(async () => {
      const [host] = composed.hosts();
      if (!host) throw new Error('no element');
      const names = [];
      for (const node of composed.all(host, 'summary, button')) {
        if (!node.isConnected) continue;
        names.push(node.localName);
        node.click();
        await host.updateComplete;
      }
      const select = composed.all(host, 'select')[0] as HTMLSelectElement;
      select.value = 'GB';
      select.dispatchEvent(new Event('change'));
      await new Promise(resume => setTimeout(resume, 300));
      return [...new Set(names)].sort();
    });
    assert.deepEqual(pressed, ['button', 'summary']);
    assert.equal(seen.page.url(), server.url + path);
    assert.equal(await seen.page.evaluate(() => history.length + location.hash), '2');
    assert.deepEqual(seen.asked, []);
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });
}

test('a link to a place in the page does lead elsewhere there, and would be found', async () => {
  const seen = await open('/before');
  await seen.page.click('#own');
  await seen.page.waitForURL(`${ELSEWHERE}#there`);
  assert.deepEqual(seen.asked, [ELSEWHERE]);
  await seen.close();
});
