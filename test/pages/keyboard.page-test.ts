import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {branch} from '../expected/first-screen.js';
import {topics} from '../expected/tips.js';
import {drawn, drawnIn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  const steps = (more: string) =>
    plainPage(`<threat-response-steps region="US" report-href="/report" ${more}></threat-response-steps>`);
  server = await startServer({
    pages: {
      '/threatened': steps('situation="threatened"'),
      '/shared': steps('situation="shared" person="known"'),
      '/personal-info': steps('situation="personal-info" age="adult"'),
      '/directory': plainPage('<resource-directory region="US" correction-href="/wrong"></resource-directory>'),
      '/directory/adult': plainPage('<resource-directory region="GB" age="adult"></resource-directory>'),
      '/directory/compact': plainPage('<resource-directory region="US" compact></resource-directory>'),
      '/directory/nowhere': plainPage('<resource-directory region="BO"></resource-directory>'),
      ...Object.fromEntries(
        topics.map(topic => [
          `/${topic}`,
          plainPage(
            `<safety-tip region="US" topic="${topic}" steps-href="/steps" parents-href="/parents"></safety-tip>`,
          ),
        ]),
      ),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Presses Tab from the top of the page to its end and says what had the focus on the way. */
async function tabThrough(page: Page): Promise<readonly string[]> {
  const total = await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    window.scrollTo(0, 0);
    return composed.operable(composed.hosts()[0] as Element).length;
  });
  const reached: string[] = [];
  for (let presses = 0; presses < total + 2; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const node = composed.focused();
      return node && node !== document.body ? composed.name(node) : undefined;
    });
    if (name !== undefined) reached.push(name);
  }
  return reached;
}

const operable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const [host] = composed.hosts();
    return composed.operable(host as Element).map(node => composed.name(node));
  });

async function press(page: Page, name: string, key: string): Promise<void> {
  await page.evaluate(wanted => {
    const [host] = composed.hosts();
    composed
      .operable(host as Element)
      .find(node => composed.name(node) === wanted)
      ?.focus();
  }, name);
  await page.keyboard.press(key);
}

/** Opens every disclosure, one with Enter and the next with Space, until none is closed. */
async function openEverything(page: Page): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    const closed = await page.evaluate(() => {
      const [summary] = composed
        .all(composed.hosts()[0] as Element, 'details:not([open]) > summary')
        .filter(node => composed.visible(node));
      summary?.focus();
      return summary !== undefined;
    });
    if (!closed) return;
    await page.keyboard.press(turn % 2 ? 'Space' : 'Enter');
  }
  throw new Error('disclosures do not open by keyboard');
}

const paths = [
  ...['/threatened', '/shared', '/personal-info'],
  ...['/directory', '/directory/adult', '/directory/compact', '/directory/nowhere'],
  ...topics.map(topic => `/${topic}`),
];

for (const path of paths) {
  test(`${path}: Tab reaches everything there is to press, in order, closed and opened`, async () => {
    const {page, errors, close} = await visit(browser, server.url + path);
    await drawn(page);
    await page.waitForLoadState('networkidle');
    for (const open of [false, true]) {
      if (open) await openEverything(page);
      const expected = await operable(page);
      assert.ok(expected.length > 0, 'there is something to press');
      assert.deepEqual((await tabThrough(page)).slice(0, expected.length), expected, open ? 'opened' : 'closed');
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

test('what has the focus shows it', async () => {
  const {page, close} = await visit(browser, `${server.url}/threatened`);
  await drawnIn(page, 'US');
  const total = (await operable(page)).length;
  for (let presses = 0; presses < total; presses++) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const node = composed.focused();
      if (!node || !composed.hosts()[0]?.renderRoot.contains(node)) return undefined;
      const {outlineStyle, outlineWidth} = getComputedStyle(node);
      return {name: composed.name(node), outlineStyle, width: Number.parseFloat(outlineWidth)};
    });
    if (ring) assert.ok(ring.outlineStyle !== 'none' && ring.width >= 2, JSON.stringify(ring));
  }
  await close();
});

test('Enter and Space both choose the steps for someone known and lead back', async () => {
  for (const key of ['Enter', 'Space']) {
    const {page, close} = await visit(browser, `${server.url}/threatened`);
    await drawnIn(page, 'US');
    await openEverything(page);
    const first = () =>
      page.evaluate(() =>
        composed
          .all(composed.hosts()[0] as Element, 'ol > li')[0]
          ?.querySelector('[data-statement]')
          ?.getAttribute('data-statement'),
      );
    assert.equal(await first(), 'G4');
    await press(page, `button "${branch.choose}"`, key);
    await page.waitForFunction(
      () => composed.all(composed.hosts()[0] as Element, 'ol > li [data-statement~="G17"]').length > 0,
    );
    assert.match((await first()) ?? '', /G17/);
    const focus = await page.evaluate(() => {
      const node = composed.focused();
      return node && composed.hosts()[0]?.renderRoot.contains(node) ? composed.name(node) : undefined;
    });
    assert.ok(focus, `${key}: the focus stays in the element`);
    await press(page, `button "${branch.back}"`, key);
    await page.waitForFunction(
      () => composed.all(composed.hosts()[0] as Element, 'ol > li [data-statement~="G17"]').length === 0,
    );
    assert.equal(await first(), 'G4');
    await close();
  }
});

test('the country can be picked by keyboard, which is said politely', async () => {
  const {page, close} = await visit(browser, `${server.url}/threatened`);
  await drawnIn(page, 'US');
  await page.evaluate(() => composed.all(composed.hosts()[0] as Element, 'select')[0]?.focus());
  await page.keyboard.type('United K');
  await drawnIn(page, 'GB');
  const [status, hrefs] = await page.evaluate(() => {
    const [host] = composed.hosts();
    const said = composed
      .all(host as Element, '[role="status"], [aria-live="polite"]')
      .map(node => node.textContent?.trim());
    return [said.join(' '), composed.hrefs(host as Element).join(' ')] as const;
  });
  assert.notEqual(status.trim(), '', 'a change is announced');
  assert.match(hrefs, /tel:999/);
  assert.doesNotMatch(hrefs, /tel:988|tel:911/);
  await close();
});

test('the reply is copied with Enter', async () => {
  const {page, close} = await visit(browser, `${server.url}/asked-for-image`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await drawn(page);
  const copy = (await operable(page)).find(name => /^button "copy/i.test(name));
  assert.ok(copy, 'there is a button to copy');
  await press(page, copy, 'Enter');
  await page.waitForFunction(() => /copied/i.test(composed.text(composed.hosts()[0] as Element)));
  const words = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(words, /^No, it['\u2019]s not allowed on HerHelp\.$/);
  await close();
});

test('targets are at least 44 px high, and every link says something', async () => {
  for (const path of paths) {
    const {page, close} = await visit(browser, server.url + path, {viewport: {width: 360, height: 640}});
    await drawn(page);
    await openEverything(page);
    const small = await page.evaluate(() =>
      composed
        .operable(composed.hosts()[0] as Element)
        // A link inside a sentence is as high as the sentence.
        .filter(node => getComputedStyle(node).display !== 'inline')
        .filter(node => node.getBoundingClientRect().height < 44 || composed.name(node).endsWith('""'))
        .map(node => `${composed.name(node)} is ${node.getBoundingClientRect().height} px high`),
    );
    assert.deepEqual(small, [], path);
    await close();
  }
});
