import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {branch} from '../expected/first-screen.js';
import {drawn, drawnIn, plainPage, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

let browser: Browser;
let server: Server;
let seen: Visit;

/** A page that listens on purpose: to every event, and to every event that code of ours makes. */
const LISTENER = `
window.heard = [];
const note = event => {
  const path = event.composedPath().map(node => node.localName ?? String(node));
  const target = event.target;
  heard.push({
    type: event.type,
    path: path.slice(0, 3),
    detail: event.detail === undefined ? undefined : String(JSON.stringify(event.detail)),
    value: target?.value === undefined ? undefined : String(target.value),
    inside: path.some(name => ['select', 'option', 'summary', 'button'].includes(name)),
  });
};
for (const target of [window, document, document.documentElement]) {
  for (let at = target; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (name.startsWith('on')) target.addEventListener(name.slice(2), note, {capture: true});
    }
  }
}
window.made = [];
const {dispatchEvent} = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (event) {
  made.push({type: event.type, composed: event.composed, bubbles: event.bubbles, detail: String(JSON.stringify(event.detail))});
  return dispatchEvent.call(this, event);
};
window.written = [];
for (const [owner, name] of [[Storage.prototype, 'setItem'], [History.prototype, 'pushState'], [History.prototype, 'replaceState'],
  [Navigator.prototype, 'sendBeacon'], [window, 'fetch'], [XMLHttpRequest.prototype, 'open'], [window, 'postMessage'],
  [BroadcastChannel.prototype, 'postMessage'], [IDBFactory.prototype, 'open']]) {
  const original = owner[name];
  owner[name] = function (...rest) {
    written.push(name);
    return original.apply(this, rest);
  };
}
`;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/': plainPage('<threat-response-steps></threat-response-steps>', {head: `<script>${LISTENER}</script>`}),
    },
  });
  seen = await visit(browser, server.url);
  await drawn(seen.page);
});

after(async () => {
  await seen.close();
  await browser.close();
  await server.close();
});

/** All that a page can read off our tag without reaching into it. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const [host] = composed.hosts();
    if (!host) throw new Error('no element');
    const properties: Record<string, string> = {};
    for (let at: object = host; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at) as object) {
      for (const name of Object.getOwnPropertyNames(at)) {
        const value: unknown = (host as unknown as Record<string, unknown>)[name];
        if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) {
          properties[name] = String(value);
        } else if (Object.getPrototypeOf(value) === Object.prototype || Array.isArray(value)) {
          properties[name] = JSON.stringify(value, (_, inner: unknown) =>
            inner instanceof Node ? inner.nodeName : inner,
          );
        }
      }
    }
    return {
      html: host.outerHTML,
      properties,
      title: document.title,
      url: location.href,
      history: history.length,
      hash: location.hash,
      storage: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      states: host.matches(':state(US), :state(known)'),
    };
  });

/** What Lit counts for itself changes with each render and says nothing about the reader. */
const WORKINGS = /^(_\$|__|isUpdatePending|hasUpdated)/;

const readable = ({properties, ...rest}: Awaited<ReturnType<typeof outside>>) => ({
  ...rest,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !WORKINGS.test(name))),
});

/** Picks the United States with the arrow keys, as letters typed into a field can be heard. */
async function pickCountry(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [select] = composed.all(composed.hosts()[0] as Element, 'select');
    select?.focus();
  });
  const chosen = () =>
    page.evaluate(
      () => (composed.all(composed.hosts()[0] as Element, 'select')[0] as HTMLSelectElement | undefined)?.value,
    );
  for (let presses = 0; presses < 300 && (await chosen()) !== 'US'; presses++) await page.keyboard.press('ArrowDown');
  assert.equal(await chosen(), 'US', 'the picker has the United States');
  await page.keyboard.press('Tab');
  await drawnIn(page, 'US');
}

async function pickKnown(page: Page): Promise<void> {
  await page.evaluate(label => {
    const button = composed
      .all(composed.hosts()[0] as Element, 'button')
      .find(one => one.textContent?.trim() === label);
    const branch = button?.closest('details');
    if (branch) branch.open = true;
    button?.focus();
  }, branch.choose);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    composed.all(composed.hosts()[0] as Element, 'ol > li')[0]?.querySelector('[data-statement~="G17"]'),
  );
}

test('a page cannot read off the tag what its reader picked', async () => {
  const before = await outside(seen.page);
  await pickCountry(seen.page);
  await pickKnown(seen.page);
  const after = await outside(seen.page);
  assert.deepEqual(readable(after), readable(before));
  const everything = Object.entries(after.properties).filter(([, value]) =>
    /\bUS\b|United States|"known"|^known$/.test(value),
  );
  assert.deepEqual(everything, [], 'not even in what Lit keeps for itself');
});

test('a page that listens to everything does not hear it either', async () => {
  const {heard, made, written} = await seen.page.evaluate(() => {
    const page = window as unknown as {heard: unknown[]; made: unknown[]; written: unknown[]};
    return {heard: page.heard, made: page.made, written: page.written};
  });
  assert.ok(heard.length > 0, 'the page listens');
  for (const events of [heard, made]) {
    const telling = events.filter(event =>
      /United States|"US"|\\"US|known"|988|911|"inside":true/.test(JSON.stringify(event)),
    );
    assert.deepEqual(telling, []);
  }
  assert.deepEqual(
    made.filter(event => (event as {composed: boolean}).composed),
    [],
    'no composed event of ours',
  );
  assert.deepEqual(written, [], 'nothing written, nothing sent');
});

test('the listener would have heard it', async () => {
  const heard = await seen.page.evaluate(() => {
    const select = document.createElement('select');
    select.append(new Option('United States', 'US'));
    document.body.append(select);
    select.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    select.remove();
    return JSON.stringify((window as unknown as {heard: unknown[]}).heard);
  });
  assert.match(heard, /"value":"US"/);
});

test('nothing was asked for but the script and its own chunks', () => {
  assert.deepEqual(
    seen.requests.filter(url => !url.startsWith(`${server.url}/cdn/`) && !url.startsWith('data:')),
    [],
  );
  assert.deepEqual(seen.errors, []);
});

test('the pick is gone with the page', async () => {
  await seen.page.reload();
  await drawn(seen.page);
  const [first, text] = await seen.page.evaluate(() => {
    const [host] = composed.hosts();
    return [composed.ids(host as Element).slice(0, 4), composed.hrefs(host as Element).join(' ')] as const;
  });
  assert.deepEqual(first, ['G17', 'G1', 'G2', 'G3']);
  assert.doesNotMatch(text, /tel:988/);
});
