import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {drawn, plainPage, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* A file that is asked for and neither comes nor fails: somebody waits, and may not wait in vain. */

const TAGS = ['resource-directory', 'threat-response-steps', 'urgent-help'] as const;
const HELP = '<p>Call 999.</p>';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      ...Object.fromEntries(TAGS.map(tag => [`/${tag}`, plainPage(`<${tag} region="GB"></${tag}>`)])),
      '/own-list': plainPage('<resource-directory region="GB" src="/own.json"></resource-directory>'),
      '/arabic': plainPage('<resource-directory region="GB"></resource-directory>', {lang: 'ar-XB'}),
      '/filled': plainPage(`<resource-directory region="GB">${HELP}</resource-directory>`),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Held extends Visit {
  /** Lets the file through after all. */
  readonly release: () => void;
}

async function visitHolding(path: string, file: RegExp): Promise<Held> {
  let release = (): void => undefined;
  const held = new Promise<void>(resolve => (release = resolve));
  const seen = await visit(browser, server.url + path, {
    prepare: page =>
      page.route(file, async route => {
        await held;
        await route.continue().catch(() => undefined);
      }),
  });
  return {...seen, release};
}

const hrefs = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => composed.hosts().flatMap(host => composed.hrefs(host)));
const says = (page: Page): Promise<string> =>
  page.evaluate(() =>
    composed
      .hosts()
      .map(host => composed.text(host))
      .join(' '),
  );
const setRegion = (page: Page, region: string): Promise<void> =>
  page.evaluate(code => composed.hosts().forEach(host => host.setAttribute('region', code)), region);

describe('another country, whose file does not come', () => {
  for (const tag of TAGS) {
    test(`${tag}: no number of the country before stays, what is known stands there, the rest when it comes`, async () => {
      const {page, errors, release, close} = await visitHolding(`/${tag}`, /country-jp/);
      await drawn(page, 'tel:116123');
      await setRegion(page, 'JP');
      await drawn(page, 'tel:110');
      const now = await hrefs(page);
      for (const old of ['tel:999', 'tel:116123', 'tel:08001111'])
        assert.ok(!now.includes(old), `${old} of Great Britain`);
      assert.ok(
        now.some(href => href?.includes('findahelpline')),
        'whom everybody can turn to',
      );
      release();
      await drawn(page, 'tel:0120997777');
      assert.deepEqual(errors, []);
      await close();
    });

    test(`${tag}: a third one that is there is drawn at once`, async () => {
      const {page, errors, close} = await visitHolding(`/${tag}`, /country-jp/);
      await drawn(page, 'tel:116123');
      await setRegion(page, 'JP');
      await setRegion(page, 'US');
      await drawn(page, 'tel:988');
      assert.ok(!(await hrefs(page)).includes('tel:999'));
      assert.deepEqual(errors, []);
      await close();
    });
  }
});

describe('the first render', () => {
  test('waits for a country for a while, under the emergency line, and goes on with what is always there', async () => {
    const {page, errors, release, close} = await visitHolding('/resource-directory', /country-gb/);
    await drawn(page, 'tel:999');
    await page.waitForFunction(() => composed.hosts().some(host => composed.ids(host).includes('S23')));
    assert.ok((await hrefs(page)).some(href => href?.includes('findahelpline')));
    release();
    await drawn(page, 'tel:116123');
    assert.deepEqual(errors, []);
    await close();
  });

  test('leaves the country that it waits for when another is wanted', async () => {
    const {page, errors, close} = await visitHolding('/resource-directory', /country-gb/);
    await drawn(page, 'tel:999');
    const before = Date.now();
    await setRegion(page, 'US');
    await drawn(page, 'tel:988');
    assert.ok(Date.now() - before < 2500, 'not after the wait for the first');
    assert.deepEqual(errors, []);
    await close();
  });

  test('does not wait for the code that reads the site’s own list', async () => {
    const {page, errors, close} = await visitHolding('/own-list', /host-services/);
    await drawn(page, 'tel:116123');
    assert.deepEqual(errors, []);
    await close();
  });

  test('is in English while a language does not come, and in that language when it does', async () => {
    const {page, errors, release, close} = await visitHolding('/arabic', /locale-ar-XB/);
    await drawn(page, 'tel:116123');
    assert.match(await says(page), /People who can help/);
    release();
    await page.waitForFunction(() => !/People who can help/.test(composed.text(composed.hosts()[0] as Element)));
    assert.deepEqual(errors, []);
    await close();
  });

  test('leaves the children of the tag in their place while the words do not come', async () => {
    const {page, errors, close} = await visitHolding('/filled', /guidance/);
    await page.waitForTimeout(3500);
    assert.equal(
      await page.evaluate(() => composed.visible(document.querySelector('resource-directory > p') as Element)),
      true,
    );
    assert.deepEqual(errors, []);
    await close();
  });
});
