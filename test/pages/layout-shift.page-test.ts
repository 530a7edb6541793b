import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {reservedTags} from '../../scripts/build/reserve.js';
import {drawn, visit, type Visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

type RenderStatic = (tag: string, attributes: Readonly<Record<string, string>>) => Promise<string>;

/** What a reader does not notice. The limit for "good" that browsers publish is 0.1. */
const NOTHING = 0.01;
/** A slow phone: the script, and after it each of its chunks, takes this long. */
const DELAY_MS = 700;
/** When the reserve has let go, with some time to spare. */
const LET_GO_MS = 3500;

const sizes = {phone: {width: 320, height: 640}, desk: {width: 1280, height: 720}};
const tags = reservedTags();

let browser: Browser;
let server: Server;
let guidance: ReadonlyMap<string, string>;

const fallbacks = {
  nothing: () => '',
  'a sentence': () => '<p>In danger now? Call 911. To talk to somebody, call 988.</p>',
  'the guidance': (tag: string) => guidance.get(tag) ?? '',
};
type Fallback = keyof typeof fallbacks;

interface Written {
  readonly css?: boolean;
  readonly fallback?: Fallback;
  readonly attributes?: string;
  readonly head?: string;
}

/** A page with every tag, and text of its own after each: without that a jump moves nothing. */
function pageWith({css = true, fallback = 'nothing', attributes = '', head = ''}: Written = {}): string {
  const part = (tag: string) =>
    `<${tag} region="US" ${attributes}>${fallbacks[fallback](tag)}</${tag}>
<p>The page goes on here, with words of its own that a reader may be in the middle of.</p>
<h2>And so on</h2>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of a partner</title>
<link rel="icon" href="data:,">
${css ? '<link rel="stylesheet" href="/cdn/safety.css">' : ''}
<style>body {font-family: sans-serif}</style>
${head}
<script type="module" src="/cdn/safety.js"></script>
</head>
<body>
<main>
<h1>Help</h1>
${tags.map(part).join('\n')}
</main>
</body>
</html>`;
}

/** Runs in the page: adds up what the browser calls layout shift, but for what a reader did. */
function measureShift(): void {
  const seen = globalThis as unknown as {shift: number};
  seen.shift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & {hadRecentInput: boolean; value: number})[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

const shiftOf = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as {shift: number}).shift);

const slowly = (page: Page) =>
  page.route(/\/cdn\/.*\.js/, async route => {
    await wait(DELAY_MS);
    await route.continue();
  });

const blocked = (page: Page) => page.route(/\/cdn\/.*\.js/, route => route.abort());

let written = '';

/** Opens the page; `script` says what becomes of our files. */
async function open(
  page: Written,
  {script, ...options}: BrowserContextOptions & {script: (page: Page) => Promise<unknown>},
): Promise<Visit> {
  written = pageWith(page);
  return visit(browser, server.url, {
    ...options,
    prepare: async page => {
      await page.addInitScript(measureShift);
      await script(page);
    },
  });
}

/** All that moves from the first paint until everything is drawn and the reserve has let go. */
async function shiftOn(page: Written, options: BrowserContextOptions): Promise<number> {
  const seen = await open(page, {...options, script: slowly});
  await drawn(seen.page, 'tel:988');
  await seen.page.waitForTimeout(300);
  const shift = await shiftOf(seen.page);
  await seen.close();
  return shift;
}

const heights = (page: Page): Promise<readonly number[]> =>
  page.locator(tags.join()).evaluateAll(all => all.map(tag => tag.getBoundingClientRect().height));

before(async () => {
  const built = '../../build/js/static/index.js';
  const {renderStatic} = (await import(built)) as {renderStatic: RenderStatic};
  guidance = new Map(await Promise.all(tags.map(async tag => [tag, await renderStatic(tag, {region: 'US'})] as const)));
  browser = await launchBrowser();
  server = await startServer({pages: {'/': () => written}});
});

after(async () => {
  await browser.close();
  await server.close();
});

test('the measure finds a jump', async () => {
  const seen = await open({}, {viewport: sizes.phone, script: blocked});
  await seen.page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.querySelector('h1')?.before(block);
  });
  await seen.page.waitForTimeout(200);
  assert.ok((await shiftOf(seen.page)) > 10 * NOTHING);
  await seen.close();
});

for (const [size, viewport] of Object.entries(sizes)) {
  describe(`${size}, ${viewport.width} px, the script ${DELAY_MS} ms late and its chunks as much again`, () => {
    for (const fallback of Object.keys(fallbacks) as Fallback[]) {
      test(`with safety.css nothing jumps where the tags hold ${fallback}`, async () => {
        const shift = await shiftOn({fallback}, {viewport});
        assert.ok(shift <= NOTHING, `${shift}`);
      });
    }

    test('without it nothing jumps where the tags hold the guidance', async () => {
      const shift = await shiftOn({css: false, fallback: 'the guidance'}, {viewport});
      assert.ok(shift <= NOTHING, `${shift}`);
    });

    test('without either it jumps by as much as printed here', async () => {
      for (const fallback of ['nothing', 'a sentence'] as const) {
        const shift = await shiftOn({css: false, fallback}, {viewport});
        console.log(`layout shift at ${viewport.width} px, no safety.css, tags with ${fallback}: ${shift.toFixed(3)}`);
      }
    });
  });
}

describe('a small panel in a side column of 300 px', () => {
  const page = {
    attributes: 'compact',
    head: '<style>main {inline-size: 300px} threat-response-steps, safety-tip {display: none !important}</style>',
  };

  for (const fallback of Object.keys(fallbacks) as Fallback[]) {
    test(`does not jump where it holds ${fallback}`, async () => {
      const shift = await shiftOn({...page, fallback}, {viewport: sizes.desk});
      assert.ok(shift <= NOTHING, `${shift}`);
    });
  }
});

describe('the reserve', () => {
  const viewport = sizes.phone;

  test('is one screen for each tag', async () => {
    const seen = await open({}, {viewport, script: blocked});
    assert.deepEqual(
      await heights(seen.page),
      tags.map(() => viewport.height),
    );
    await seen.close();
  });

  test('is gone after 3 seconds where the script never comes, and leaves no hole', async () => {
    const without = await open({css: false, fallback: 'a sentence'}, {viewport, script: blocked});
    const lines = await without.page.locator(`${tags[0]} p`).evaluate(line => line.getBoundingClientRect().height);
    await without.close();

    for (const fallback of ['nothing', 'a sentence'] as const) {
      const seen = await open({fallback}, {viewport, script: blocked});
      const early = await heights(seen.page);
      await wait(LET_GO_MS);
      const late = await heights(seen.page);
      assert.ok(
        early.every(height => height >= viewport.height),
        `${fallback}, at first: ${early.join()}`,
      );
      // The sentence and its margins of one line above and below.
      const most = fallback === 'nothing' ? 0 : lines + 32;
      assert.ok(
        late.every(height => height <= most),
        `${fallback}, later: ${late.join()}`,
      );
      await seen.close();
    }
  });

  test('is gone after 3 seconds where the script came and the words never do', async () => {
    const seen = await open(
      {fallback: 'a sentence'},
      {viewport, script: page => page.route(/\/cdn\/(?!safety\.js).*\.js/, () => undefined)},
    );
    await seen.page.waitForFunction(all => all.every(tag => customElements.get(tag)), [...tags]);
    assert.ok((await heights(seen.page)).every(height => height >= viewport.height));
    await wait(LET_GO_MS);
    assert.ok((await heights(seen.page)).every(height => height > 0 && height < viewport.height / 2));
    await seen.close();
  });

  test('is never there without JavaScript', async () => {
    const seen = await open({fallback: 'a sentence'}, {viewport, javaScriptEnabled: false, script: slowly});
    assert.ok((await heights(seen.page)).every(height => height < viewport.height / 2));
    await seen.close();
  });

  test('is never there on paper', async () => {
    const seen = await open({fallback: 'a sentence'}, {viewport, script: blocked});
    await seen.page.emulateMedia({media: 'print'});
    assert.ok((await heights(seen.page)).every(height => height < viewport.height / 2));
    await seen.close();
  });

  test('holds where motion is reduced and the page switches animations off', async () => {
    const head = '<style>@media (prefers-reduced-motion: reduce) {* {animation: none !important}}</style>';
    const shift = await shiftOn({head}, {viewport, reducedMotion: 'reduce'});
    assert.ok(shift <= NOTHING, `${shift}`);
  });

  test('holds on a page that resets everything', async () => {
    const reset = '* {all: unset} body, main, p, h1, h2 {display: block} head, head * {display: none}';
    const shift = await shiftOn({head: `<style>${reset}</style>`}, {viewport});
    assert.ok(shift <= NOTHING, `${shift}`);
  });

  test('never shows what the page hides', async () => {
    for (const hidden of [
      {attributes: 'hidden'},
      {attributes: 'class="away"', head: '<style>.away {display: none}</style>'},
    ]) {
      const seen = await open(hidden, {viewport, script: blocked});
      assert.deepEqual(
        await heights(seen.page),
        tags.map(() => 0),
      );
      await seen.close();
    }
  });

  test('leaves nothing on the tag', async () => {
    const seen = await open({}, {viewport, script: slowly});
    await drawn(seen.page);
    const attributes = await seen.page.locator(tags.join()).evaluateAll(all => all.map(tag => tag.getAttributeNames()));
    for (const names of attributes) assert.deepEqual(names, ['region']);
    await seen.close();
  });
});
