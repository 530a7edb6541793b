import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {persons, situations} from '../expected/reader.js';
import {topics} from '../expected/tips.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const LANGS = ['en', 'en-XA', 'ar-XB'];
const LARGE_TEXT = {head: '<style>html {font-size: 200%}</style>'};
const ALL =
  '<threat-response-steps region="US"></threat-response-steps><safety-tip region="US"></safety-tip><resource-directory region="US"></resource-directory>';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: Object.fromEntries(
      LANGS.flatMap(lang => [
        [`/${lang}`, plainPage(ALL, {lang})],
        [`/${lang}/large`, plainPage(ALL, {lang, ...LARGE_TEXT})],
      ]),
    ),
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Whatever is drawn beyond the sides of the page, everything opened. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const host of composed.hosts()) {
      for (const details of composed.all(host, 'details')) (details as HTMLDetailsElement).open = true;
    }
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    for (const host of composed.hosts()) {
      for (const {text, node} of composed.words(host)) {
        if (node.closest('.said')) continue;
        const {left, right} = node.getBoundingClientRect();
        if (left < -0.5 || right > clientWidth + 0.5) faults.push(`"${text}" from ${left} to ${right}`);
      }
    }
    return faults.slice(0, 5);
  });

const states = [
  ...situations.flatMap(situation =>
    persons.map(person => ({steps: {situation, ...(person === 'unknown' ? {} : {person})}, tip: {}})),
  ),
  ...topics.map(topic => ({steps: {}, tip: {topic}})),
];

/** For the directory, beside steps and a tip that stay as they were. */
const directories = [
  {region: 'US'},
  {region: 'US', age: 'adult', person: 'known'},
  {region: 'GB'},
  {region: 'GB', age: 'adult'},
  {region: 'LU', age: 'adult'},
  {region: 'BO'},
  {region: 'US', compact: ''},
  {region: 'US', kinds: 'legal-aid'},
];

async function eachState(page: Page, check: (state: string) => Promise<void>): Promise<void> {
  for (const {steps, tip} of states) {
    await page.evaluate(
      async said => {
        const [first, second] = composed.hosts();
        await composed.address(first as Element, {region: 'US', ...said.steps});
        await composed.address(second as Element, {region: 'US', ...said.tip});
      },
      {steps, tip},
    );
    await check(JSON.stringify({steps, tip}));
  }
  for (const directory of directories) {
    await page.evaluate(said => composed.address(composed.hosts()[2] as Element, said), directory);
    await check(JSON.stringify({directory}));
  }
}

for (const lang of LANGS) {
  for (const width of [280, 320]) {
    test(`${lang}: nothing is cut off at ${width} px`, async () => {
      const {page, errors, close} = await visit(browser, `${server.url}/${lang}`, {viewport: {width, height: 640}});
      await drawn(page, 'tel:988');
      await eachState(page, async state => assert.deepEqual(await overflowing(page), [], state));
      assert.deepEqual(errors, []);
      await close();
    });
  }

  test(`${lang}: nothing is cut off at 320 px with text of 200 %`, async () => {
    const {page, close} = await visit(browser, `${server.url}/${lang}/large`, {viewport: {width: 320, height: 640}});
    await drawn(page, 'tel:988');
    await eachState(page, async state => assert.deepEqual(await overflowing(page), [], state));
    await close();
  });
}

for (const [host, inside] of [
  [0, 'ol > li'],
  [2, '[part~="card"]'],
] as const) {
  test(`finds what is cut off in ${inside}`, async () => {
    const {page, close} = await visit(browser, `${server.url}/en`, {viewport: {width: 320, height: 640}});
    await drawn(page);
    assert.deepEqual(await overflowing(page), []);
    await page.evaluate(
      ([at, selector]) => {
        const wide = document.createElement('p');
        wide.textContent = 'wide';
        wide.style.inlineSize = '900px';
        composed
          .root(composed.hosts()[at] as Element)
          .querySelector(selector)
          ?.append(wide);
      },
      [host, inside] as const,
    );
    assert.notDeepEqual(await overflowing(page), []);
    await close();
  });
}
