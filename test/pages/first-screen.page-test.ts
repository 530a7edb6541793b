import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {attributesOf, everyReader, nameOf, regions, situations} from '../expected/reader.js';
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
async function measure(path: string, readers: readonly (typeof everyReader)[number][], more = {}) {
  const {page, close} = await visit(browser, server.url + path, {viewport: PHONE});
  await drawn(page);
  const seen = [];
  for (const reader of readers) {
    const attributes = {...attributesOf(reader), ...more};
    await page.evaluate(said => composed.address(composed.hosts()[0] as Element, said), attributes);
    if (reader.region !== 'BO') await drawn(page, reader.region === 'US' ? 'tel:911' : 'tel:999');
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

/** Where the way out stands, and what the Tab key reaches first. */
async function measureLeave(path: string, attributes: Readonly<Record<string, string>>) {
  const {page, close} = await visit(browser, server.url + path, {viewport: PHONE});
  await drawn(page);
  await page.evaluate(said => composed.address(composed.hosts()[0] as Element, said), attributes);
  await page.waitForTimeout(50);
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => {
    const [host] = composed.hosts();
    const [button] = composed.all(host as Element, '[part~="button"]').filter(node => composed.visible(node));
    const [heading] = composed.all(host as Element, '[part~="first-screen"] [part~="heading"]');
    const words = document.createRange();
    words.selectNodeContents(heading as Node);
    return {
      leave: button?.getBoundingClientRect(),
      lines: [...words.getClientRects()],
      first: composed.name(composed.focused() as Element),
    };
  });
  await close();
  return seen;
}

for (const view of ['list', 'one-at-a-time']) {
  test(`${view}: on a phone the way out stands beside the heading and is what Tab reaches first`, async () => {
    for (const situation of situations)
      for (const region of regions)
        for (const lang of ['en', 'ar-XB']) {
          const said = {situation, region, lang, view};
          const {leave, lines, first} = await measureLeave('/', said);
          const name = JSON.stringify(said);
          assert.ok(leave && leave.top >= 0 && leave.bottom <= PHONE.height, name);
          assert.ok(leave.left >= 0 && leave.right <= PHONE.width, name);
          assert.ok(leave.height >= 44, name);
          const beside = lines.filter(({top, bottom}) => top < leave.bottom && leave.top < bottom);
          assert.ok(lines[0] && beside.includes(lines[0]), `${name}: as high as the first line`);
          for (const {left, right} of beside)
            assert.ok(lang === 'en' ? right <= leave.left : leave.right <= left, `${name}: lies on the words`);
          if (lang === 'en') assert.equal(first, 'a "Leave"', name);
        }
  });
}

test('one at a time: the start has the same first screen above the fold', async () => {
  const readers = everyReader.filter(({imageAge, person}) => imageAge === 'unknown' && person === 'unknown');
  for (const {reader, place} of await measure('/', readers, {view: 'one-at-a-time'})) {
    assert.ok(place && place.bottom <= PHONE.height, `${nameOf(reader)}: ends at ${place?.bottom}`);
    assert.deepEqual(place.outside, [], nameOf(reader));
  }
});

test('finds a first screen that is too low', async () => {
  const [first] = await measure('/low', everyReader.slice(0, 1));
  assert.ok(first?.place && first.place.bottom > PHONE.height);
  assert.notDeepEqual(first.place.outside, []);
});
