import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {COUNTING, listening} from '../guest/support/counting.js';
import {complaints, type Shown, shown} from '../guest/support/guests.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* How many there are, and how often they come and go, leaves nothing behind. How long it takes: `scripts/benchmark.js`. */

const MANY = 2000;

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  const tip = '<safety-tip topic="secure-accounts" region="US"></safety-tip>';
  const head = `<script>${COUNTING}</script>`;
  server = await startServer({
    pages: {
      '/one': plainPage(tip, {head}),
      '/many': plainPage(`<safety-settings id="settings">${tip.repeat(MANY)}</safety-settings>`, {head}),
      '/steps': plainPage('<threat-response-steps region="US"></threat-response-steps>', {head}),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const QUIET = {observers: 0, listeners: [] as string[]};
const BUSY = {observers: 1, listeners: ['window beforeprint 1', 'window online 1']};
/** With the way out in them: it stands in their root, which is watched as well, and one listener hears the keys. */
const STEPS = {
  observers: 2,
  listeners: ['window beforeprint 1', 'window keydown 1', 'window keyup 1', 'window online 1', 'window wheel 1'],
};

const ours = async (page: Page) => {
  const {observers, listeners} = await page.evaluate(listening);
  return {observers, listeners: listeners.filter(line => /online|beforeprint|key|wheel/.test(line)).sort()};
};

test('2,000 elements: each is drawn, and one observer and one listener of each kind serve them all', async () => {
  const one = await visit(browser, `${server.url}/one`);
  await drawn(one.page);
  const [single] = (await shown(one.page)) as [Shown];
  await one.close();

  const seen = await visit(browser, `${server.url}/many`);
  await seen.page.waitForFunction(
    many => composed.hosts().filter(host => composed.ids(host).length > 0).length === many,
    MANY,
    {timeout: 120_000, polling: 1000},
  );
  const different = await seen.page.evaluate(
    ({statements, contacts}) =>
      composed
        .hosts()
        .map(host => [
          composed.ids(host).join(),
          composed
            .all(host, '[data-contact]')
            .map(node => `${node.dataset['contact']} ${node.getAttribute('href')}`)
            .join(),
        ])
        .filter(([ids, links]) => ids !== statements.join() || links !== contacts.join()).length,
    {statements: single.statements, contacts: single.contacts},
  );
  assert.equal(different, 0);
  assert.deepEqual(await ours(seen.page), BUSY);
  assert.equal((await seen.page.evaluate(() => counted.made)) <= 2, true, 'ours, and one of the browser’s driver');

  await seen.page.evaluate(() => document.getElementById('settings')?.setAttribute('lang', 'ar-XB'));
  await seen.page.waitForFunction(
    many => composed.hosts().filter(host => composed.all(host, '[dir="rtl"]').length > 0).length === many,
    MANY,
    {timeout: 120_000, polling: 1000},
  );
  await seen.page.evaluate(() => document.getElementById('settings')?.remove());
  assert.deepEqual(await ours(seen.page), QUIET);
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

test('put in and taken out 1,000 times, an element leaves no observer and no listener', async () => {
  const seen = await visit(browser, `${server.url}/steps`);
  await drawn(seen.page, 'tel:988');
  const during = await seen.page.evaluate(async () => {
    const [host] = composed.hosts();
    const parent = host?.parentElement;
    if (!host || !parent) throw new Error('no element');
    const most = {observers: 0};
    for (let time = 0; time < 1000; time++) {
      host.remove();
      parent.append(host);
      most.observers = Math.max(most.observers, counted.observers.size);
      if (time % 100 === 0) await host.updateComplete;
    }
    return most;
  });
  assert.deepEqual(during, {observers: STEPS.observers});
  assert.deepEqual(await ours(seen.page), STEPS);
  await seen.page.evaluate(() => composed.hosts()[0]?.remove());
  assert.deepEqual(await ours(seen.page), QUIET);
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

test('1,000 new elements, each removed before, while or after it is drawn, leave nothing either', async () => {
  const seen = await visit(browser, `${server.url}/steps`);
  await drawn(seen.page, 'tel:988');
  await seen.page.evaluate(async () => {
    for (let time = 0; time < 1000; time++) {
      const tip = document.createElement('safety-tip');
      const inner = document.createElement('div').attachShadow({mode: 'closed'});
      document.body.append(inner.host);
      inner.append(tip);
      if (time % 3 === 0) await Promise.resolve();
      if (time % 50 === 0) await (tip as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      if (time % 2 === 0) tip.remove();
      inner.host.remove();
    }
  });
  assert.deepEqual(await ours(seen.page), STEPS, 'the steps alone');
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

test('an element that forgets to end its observer would be found', async () => {
  const seen = await visit(browser, `${server.url}/one`);
  await drawn(seen.page);
  await seen.page.evaluate(() => {
    customElements.define(
      'rude-guest',
      class extends HTMLElement {
        connectedCallback() {
          new MutationObserver(() => {}).observe(document, {attributes: true, subtree: true});
          window.addEventListener('online', () => {});
        }
      },
    );
    for (let time = 0; time < 3; time++) {
      const rude = document.body.appendChild(document.createElement('rude-guest'));
      rude.remove();
    }
    composed.hosts()[0]?.remove();
  });
  assert.deepEqual(await ours(seen.page), {observers: 3, listeners: ['window online 3']});
  await seen.close();
});
