import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {attributesOf, everyReader, nameOf} from '../expected/reader.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const PHONE = {width: 360, height: 640};

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Nothing but the steps</title><link rel="icon" href="data:,"><script type="module" src="/cdn/safety.js"></script>
<body><threat-response-steps></threat-response-steps>`,
      '/low': plainPage('<div style="height: 400px"></div><threat-response-steps></threat-response-steps>'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Where the first screen ends, and what of it cannot be seen without doing something. */
async function measure(path: string, readers: readonly (typeof everyReader)[number][]) {
  const {page, close} = await visit(browser, server.url + path, {viewport: PHONE});
  await drawn(page);
  const seen = [];
  for (const reader of readers) {
    const attributes = attributesOf(reader);
    await page.evaluate(said => composed.address(composed.hosts()[0] as Element, said), attributes);
    if (reader.region !== 'NG') await drawn(page, reader.region === 'US' ? 'tel:911' : 'tel:999');
    await page.waitForTimeout(20);
    const place = await page.evaluate(() => {
      const [host] = composed.hosts();
      const [screen] = composed.all(host as Element, '[part~="first-screen"]');
      if (!screen) return undefined;
      const {bottom, right, top} = screen.getBoundingClientRect();
      const parts = [...screen.querySelectorAll('a, li, p, h1, h2, h3, summary')]
        .filter(part => !part.closest('details') || part.matches('summary'))
        .filter(part => !part.matches('.said, .said *'))
        .map(part => ({name: composed.name(part), rect: part.getBoundingClientRect(), drawn: composed.visible(part)}));
      return {
        bottom,
        right,
        top,
        outside: parts
          .filter(({rect, drawn}) => !drawn || rect.bottom > innerHeight || rect.right > innerWidth)
          .map(({name}) => name),
        open: screen.querySelectorAll('details[open]').length,
      };
    });
    seen.push({reader, place});
  }
  await close();
  return seen;
}

test('on a phone the whole first screen is above the fold, for every reader', async () => {
  const readers = everyReader.filter(({imageAge}) => imageAge === 'unknown');
  for (const {reader, place} of await measure('/', readers)) {
    assert.ok(place, `there is a first screen for ${nameOf(reader)}`);
    assert.ok(place.top >= 0 && place.bottom <= PHONE.height, `${nameOf(reader)}: ends at ${place.bottom}`);
    assert.ok(place.right <= PHONE.width, `${nameOf(reader)}: as wide as ${place.right}`);
    assert.deepEqual(place.outside, [], nameOf(reader));
    assert.equal(place.open, 0, nameOf(reader));
  }
});

test('finds a first screen that is too low', async () => {
  const [first] = await measure('/low', everyReader.slice(0, 1));
  assert.ok(first?.place && first.place.bottom > PHONE.height);
  assert.notDeepEqual(first.place.outside, []);
});
