import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import type axe from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {branch} from '../expected/first-screen.js';
import {ages, persons, situations} from '../expected/reader.js';
import {topics} from '../expected/tips.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Open roots, for auditors alone: in the page's own HTML, before our script. */
const AUDIT = {html: 'data-safety-audit'};

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  const directory = '<resource-directory region="US"></resource-directory>';
  const all = `<threat-response-steps region="US"></threat-response-steps><safety-tip region="US"></safety-tip>${directory}`;
  server = await startServer({
    pages: {
      '/steps': plainPage('<threat-response-steps region="US"></threat-response-steps>', AUDIT),
      '/tip': plainPage('<safety-tip region="US"></safety-tip>', AUDIT),
      '/directory': plainPage(directory, AUDIT),
      '/dark': plainPage(all, {
        ...AUDIT,
        head: '<style>:root {color-scheme: dark; background: #111; color: #eee}</style>',
      }),
      '/ar-XB': plainPage(all, {...AUDIT, lang: 'ar-XB'}),
      '/en-XA': plainPage(all, {...AUDIT, lang: 'en-XA'}),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

async function audited(
  path: string,
  audit: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> {
  const {page, close} = await visit(browser, server.url + path, options);
  await drawn(page);
  assert.ok(await page.evaluate(() => composed.hosts().every(host => host.shadowRoot)), 'the auditor sees inside');
  await page.addScriptTag({path: AXE});
  await audit(page);
  await close();
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(async () => {
    const runner = (window as unknown as {axe: typeof axe}).axe;
    const {violations} = await runner.run(
      {include: [['safety-tip, threat-response-steps, resource-directory']]},
      {resultTypes: ['violations']},
    );
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html.slice(0, 200)).join(' | ')}`);
  });
  return results;
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const host of composed.hosts()) {
      for (const details of composed.all(host, 'details')) (details as HTMLDetailsElement).open = true;
    }
  });

const address = (page: Page, attributes: Readonly<Record<string, string>>) =>
  page.evaluate(said => composed.address(composed.hosts()[0] as Element, said), attributes);

async function clean(page: Page, state: string): Promise<void> {
  assert.deepEqual(await violations(page), [], state);
}

test('steps: three situations, three ages, three persons, closed and opened', async () => {
  await audited('/steps', async page => {
    for (const situation of situations) {
      for (const age of ages) {
        for (const person of persons) {
          await address(page, {
            region: 'US',
            situation,
            ...(age === 'unknown' ? {} : {age}),
            ...(person === 'unknown' ? {} : {person}),
          });
          if (person === 'unknown') await clean(page, `${situation}, ${age}, closed`);
          await openAll(page);
          await clean(page, `${situation}, ${age}, ${person}, opened`);
        }
      }
    }
    for (const region of ['GB', 'BO']) {
      await address(page, {region});
      await openAll(page);
      await clean(page, region);
    }
  });
});

test('steps: after the reader chose the steps for someone known', async () => {
  await audited('/steps', async page => {
    await openAll(page);
    await page.evaluate(label => {
      composed
        .all(composed.hosts()[0] as Element, 'button')
        .find(button => button.textContent?.trim() === label)
        ?.click();
    }, branch.choose);
    await page.waitForFunction(
      () => composed.all(composed.hosts()[0] as Element, 'ol [data-statement~="G17"]').length > 0,
    );
    await clean(page, 'known, picked');
  });
});

test('tips: seven topics, three ages, closed and opened', async () => {
  await audited('/tip', async page => {
    for (const topic of topics) {
      for (const age of ages) {
        await address(page, {region: 'US', topic, ...(age === 'unknown' ? {} : {age})});
        await clean(page, `${topic}, ${age}, closed`);
        await openAll(page);
        await clean(page, `${topic}, ${age}, opened`);
      }
    }
  });
});

test('the directory: four regions, three ages, known and not, whole and compact, closed and opened', async () => {
  await audited('/directory', async page => {
    for (const region of ['US', 'GB', 'LU', 'BO']) {
      for (const age of ages) {
        for (const more of [{}, {person: 'known'}, {compact: ''}, {kinds: 'legal-aid'}]) {
          const attributes = {region, ...(age === 'unknown' ? {} : {age}), ...more};
          await address(page, attributes);
          if (age === 'unknown') await clean(page, `${JSON.stringify(attributes)}, closed`);
          await openAll(page);
          await clean(page, `${JSON.stringify(attributes)}, opened`);
        }
      }
    }
  });
});

for (const [path, options] of [
  ['/dark', {colorScheme: 'dark'}],
  ['/ar-XB', {viewport: {width: 320, height: 640}}],
  ['/en-XA', {viewport: {width: 320, height: 640}}],
  ['/steps', {viewport: {width: 320, height: 640}, forcedColors: 'active'}],
  ['/directory', {viewport: {width: 320, height: 640}, forcedColors: 'active'}],
] as const) {
  test(`${path}, opened, ${JSON.stringify(options)}`, async () => {
    await audited(
      path,
      async page => {
        await openAll(page);
        await clean(page, path);
      },
      options,
    );
  });
}

for (const [path, inside] of [
  ['/steps', 'ol > li'],
  ['/directory', '[part~="card"]'],
] as const) {
  test(`${path}: the same run finds one seeded violation, inside our root`, async () => {
    await audited(path, async page => {
      await page.evaluate(selector => {
        const picture = document.createElement('img');
        picture.src = 'data:,';
        composed
          .root(composed.hosts()[0] as Element)
          .querySelector(selector)
          ?.append(picture);
      }, inside);
      const found = await violations(page);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', /^image-alt: <img/);
    });
  });
}
