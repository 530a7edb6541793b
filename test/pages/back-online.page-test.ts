import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* A chunk that did not come is asked for once more when the browser comes back online. */

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/directory': plainPage(
        '<resource-directory region="US"></resource-directory><urgent-help region="US"></urgent-help>',
      ),
      '/steps': plainPage('<threat-response-steps region="US"></threat-response-steps>'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const hrefs = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => composed.hosts().flatMap(host => composed.hrefs(host)));
const askedFor = (requests: readonly string[], chunk: string): number =>
  requests.filter(url => url.includes(chunk)).length;

async function comesBack(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.context().setOffline(false);
}

describe('a country that did not come', () => {
  for (const [path, crisis] of [
    ['/directory', 'tel:988'],
    ['/steps', 'tel:988'],
  ] as const) {
    test(`comes when the browser is online again: ${path}`, async () => {
      const {page, errors, close} = await visit(browser, server.url + path, {
        prepare: page => page.route(/country-us/, route => route.abort()),
      });
      await drawn(page, 'tel:911');
      await page.waitForFunction(() => composed.hosts().some(host => composed.ids(host).length > 0));
      assert.ok(!(await hrefs(page)).includes(crisis), 'the chunk was blocked');

      await page.unroute(/country-us/);
      await comesBack(page);
      await drawn(page, crisis);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  test('and does not come again either is left alone until the next time', async () => {
    const {page, requests, errors, close} = await visit(browser, `${server.url}/directory`, {
      prepare: page => page.route(/country-us/, route => route.abort()),
    });
    await drawn(page, 'tel:911');
    await page.waitForTimeout(300);
    const before = askedFor(requests, 'country-us');
    assert.ok(before >= 1);
    await comesBack(page);
    await page.waitForTimeout(500);
    const after = askedFor(requests, 'country-us');
    assert.ok(after > before && after <= 2 * before, `${before} times, then ${after}`);
    await page.evaluate(() => composed.hosts().forEach(host => host.setAttribute('age', 'adult')));
    await page.waitForTimeout(200);
    assert.equal(askedFor(requests, 'country-us'), after);
    assert.ok((await hrefs(page)).includes('tel:911'));
    assert.deepEqual(errors, []);
    await close();
  });

  test('because the reader was offline, then is not', async () => {
    const {page, errors, close} = await visit(browser, `${server.url}/steps`);
    await drawn(page, 'tel:988');
    await page.context().setOffline(true);
    await page.evaluate(() => composed.hosts()[0]?.setAttribute('region', 'GB'));
    await drawn(page, 'tel:999');
    assert.ok(!(await hrefs(page)).includes('tel:08001111'));
    await page.context().setOffline(false);
    await drawn(page, 'tel:08001111');
    assert.deepEqual(errors, []);
    await close();
  });
});

test('a country that is there is not asked for again', async () => {
  const {page, requests, close} = await visit(browser, `${server.url}/directory`);
  await drawn(page, 'tel:988');
  const before = askedFor(requests, '/cdn/');
  await comesBack(page);
  await page.waitForTimeout(300);
  assert.equal(askedFor(requests, '/cdn/'), before);
  await close();
});
