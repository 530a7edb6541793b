import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {assertDefined, LEFT} from './support/private/run.js';
import {visitRun, type RunVisit} from './support/private/visit-run.js';
import {watch, type Heard} from './support/private/watcher.js';
import {found} from './support/private/words.js';
import {startServer, type Server} from './support/server.js';

/*
 * Leaks that we name, one test each: what reaches a page that listens, by what a reader does. Each test shows
 * that it is there, and how far it goes.
 */

const STEPS = 'threat-response-steps';
const DIRECTORY = 'resource-directory';
const TEL = {host: STEPS, node: 'a[href="tel:988"]'};

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/': plainPage(`
        <threat-response-steps region="US" report-href="/report"></threat-response-steps>
        <safety-tip></safety-tip>
        <p id="own" style="block-size: 100vh">The page’s own words.</p>`),
      '/nowhere': plainPage('<threat-response-steps></threat-response-steps>'),
      '/directory': plainPage(`<${DIRECTORY} region="US"></${DIRECTORY}>`),
      '/exit': plainPage(`<quick-exit href="${LEFT}"></quick-exit>`),
      '/report': plainPage('<p>A form.</p>'),
      [LEFT]: plainPage('<p>Somewhere else.</p>'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** `fresh`: what was heard since the last call. */
async function listen(path = '/'): Promise<RunVisit & {readonly fresh: () => Promise<readonly Heard[]>}> {
  let heard: readonly Heard[] = [];
  const seen = await visitRun(browser, server.url + path, async page => {
    heard = await watch(page);
  });
  if (path === '/') await seen.hands.until(TEL);
  let read = 0;
  const fresh = async () => {
    // What a page tells comes in its own time, but before its next answer.
    await seen.page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done))));
    return heard.slice(read, (read = heard.length));
  };
  return {...seen, fresh};
}

const fieldsOf = (heard: readonly Heard[], type: string, field: string): unknown[] =>
  heard.filter(({source}) => source === type).map(({what}) => (what as {event: Record<string, unknown>}).event[field]);

test('keys: the page hears every one, also the letters that find a country in the list', async () => {
  const {page, hands, fresh, close} = await listen('/nowhere');
  await hands.until({host: STEPS, node: 'select'});
  await page.evaluate(host => inside.seen({host, node: 'select'})[0]?.focus(), STEPS);
  await fresh();
  await page.keyboard.type('United K');
  await hands.until({host: STEPS, node: 'a[href="tel:116123"]'});
  const heard = await fresh();
  assert.equal(fieldsOf(heard, 'keydown', 'key').join(''), 'United K');
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(fieldsOf(await fresh(), 'keydown', 'key'), ['ArrowDown'], 'a page that counts can follow the list');
  const told = heard.filter(({source}) => source !== 'keydown' && source !== 'keypress' && source !== 'keyup');
  assert.deepEqual(found(['United Kingdom', 'GB', '116 123', 'tel:999'], told), [], 'and not what they led to');
  await close();
});

test('the letters of a search, by keys and by `input` events, to a page that captures them on the way', async () => {
  const {page, hands, fresh, close} = await listen('/directory');
  await hands.until({host: DIRECTORY, node: '.find summary'});
  await hands.unfold(DIRECTORY);
  await fresh();
  await hands.type({host: DIRECTORY, node: '[type="search"]'}, 'rainn');
  await hands.until({host: DIRECTORY, node: '.count', says: 'Results: 1'});
  const heard = await fresh();
  for (const [source, field] of [
    ['keydown', 'key'],
    ['beforeinput', 'data'],
    ['input', 'data'],
  ] as const)
    assert.equal(fieldsOf(heard, source, field).join(''), 'rainn', source);
  const told = heard.filter(({source}) => !/^key/.test(source));
  assert.deepEqual(found(['rainn', 'RAINN', 'Results: 1', 'us-rainn'], told), [], 'no word, and not what it found');
  assert.equal(await page.evaluate(host => 'value' in (document.querySelector(host) as Element), DIRECTORY), false);
  await close();
});

test('choosing a country: an `input` on our tag, once for each country on the way, and not which', async () => {
  const {page, hands, fresh, close} = await listen('/nowhere');
  await hands.until({host: STEPS, node: 'select'});
  await page.evaluate(host => inside.seen({host, node: 'select'})[0]?.focus(), STEPS);
  await fresh();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
  const heard = (await fresh()).filter(({source}) => source === 'input' || source === 'change');
  assert.deepEqual(
    heard.map(({source}) => source),
    ['input', 'input', 'input'],
  );
  const targets = fieldsOf(heard, 'input', 'target') as {node: string; root: string}[];
  assert.deepEqual([...new Set(targets.map(({node, root}) => node + root))], [STEPS.toUpperCase()]);
  const countries = await page.evaluate(
    host => [...(inside.seen({host, node: 'select'})[0] as HTMLSelectElement).options].map(({label}) => label),
    STEPS,
  );
  assert.ok(countries.length > 20);
  assert.deepEqual(found(countries, heard), []);
  await close();
});

test('clicks: where on the screen, and on which of our tags', async () => {
  const {hands, fresh, close} = await listen();
  const point = await hands.pointOn(TEL);
  await fresh();
  await hands.press(TEL);
  const heard = await fresh();
  assert.deepEqual(fieldsOf(heard, 'click', 'clientX'), [Math.floor(point.x)]);
  assert.deepEqual(fieldsOf(heard, 'click', 'clientY'), [Math.floor(point.y)]);
  const [target] = fieldsOf(heard, 'click', 'target') as {node: string; root: string}[];
  assert.deepEqual([target?.node, target?.root], [STEPS.toUpperCase(), '']);
  const clicks = heard.filter(({source}) => /^(pointer|mouse|click)/.test(source));
  assert.deepEqual(found(['988', 'tel:988', 'us-988', 'Call 988'], clicks), [], 'and not on what');
  await close();
});

test('marking and copying: the words that the reader marked, and no others', async () => {
  const {page, hands, fresh, close} = await listen();
  const line = {host: STEPS, node: 'p', says: 'Do not pay.'};
  await fresh();
  await hands.press(line, {clickCount: 3});
  await page.keyboard.press('Control+C');
  const heard = await fresh();
  for (const type of ['selectionchange', 'copy'])
    assert.deepEqual(
      heard
        .filter(({source}) => source === type)
        .map(({what}) => (what as {selected: string}).selected.trim())
        .at(-1),
      'Do not pay.',
      type,
    );
  assert.deepEqual(found(['Do not reply.', '988'], heard), []);
  const everything = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return String(getSelection());
  });
  assert.match(everything, /own words/);
  assert.deepEqual(found(['Do not pay.', '988'], everything), [], 'what a script marks by itself ends at our tags');
  await close();
});

test('dragging a link: its address and its words', async () => {
  const {page, hands, fresh, close} = await listen();
  const {x, y} = await hands.pointOn(TEL);
  await fresh();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 80, {steps: 8});
  await page.mouse.up();
  const heard = (await fresh()).filter(({source}) => source === 'dragstart');
  assert.equal(heard.length, 1);
  assert.deepEqual(found(['tel:988', '988', 'us-988'], heard), ['tel:988', '988', 'us-988']);
  assert.deepEqual(found(['tel:911', 'Do not pay.'], heard), [], 'and nothing else');
  await close();
});

test('links that open here: `navigate` names the address, and its source is the link in our root with all the rest', async () => {
  const {page, hands, fresh, close} = await listen();
  for (const href of ['tel:988', 'sms:988']) {
    await fresh();
    await hands.press({host: STEPS, node: `a[href="${href}"]`});
    const [navigate] = (await fresh()).filter(({source}) => source === 'navigation navigate');
    const {destination, sourceElement} = navigate?.what as {
      destination: {url: string};
      sourceElement: {node: string; root: string};
    };
    assert.equal(destination.url, href);
    assert.equal(sourceElement.node, 'A');
    assert.deepEqual(found(['Do not pay.', '911'], sourceElement.root), ['Do not pay.', '911'], 'the whole root');
  }
  await fresh();
  await hands.openTab({host: STEPS, node: 'a[data-contact="chat"]'});
  assert.deepEqual(
    (await fresh()).filter(({source}) => source.startsWith('navigation')),
    [],
    'nothing for a link that opens a new tab',
  );
  await hands.unfold(STEPS);
  await Promise.all([page.waitForURL('**/report'), hands.press({host: STEPS, node: 'a[href="/report"]'})]);
  const [away] = (await fresh()).filter(({source}) => source === 'navigation navigate');
  assert.deepEqual(found([`${server.url}/report`], away), [`${server.url}/report`], 'pages of the site as well');
  await close();
});

for (const way of ['the link', 'Shift'] as const) {
  test(`leaving by ${way}: that somebody leaves, and where the site sends them`, async () => {
    const {page, hands, fresh, close} = await listen('/exit');
    await assertDefined(page, [{host: 'quick-exit', markup: '', acts: []}]);
    await fresh();
    const left = page.waitForURL(`**${LEFT}`);
    if (way === 'the link') await hands.press({host: 'quick-exit', node: 'a'});
    else for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    await left;
    const heard = await fresh();
    const [navigate] = heard.filter(({source}) => source === 'navigation navigate');
    assert.deepEqual(found([`${server.url}${LEFT}`], navigate), [`${server.url}${LEFT}`]);
    assert.deepEqual(found(['Leave this page'], heard), [], 'no link that leads into our root');
    assert.deepEqual(
      heard.filter(({source}) => source.startsWith('write ')),
      [{source: 'write title', what: 'Loading…'}],
      'the neutral title, which the page can read',
    );
    const entries = await page.evaluate(() =>
      (globalThis as unknown as {navigation: {entries(): {url: string}[]}}).navigation.entries().map(({url}) => url),
    );
    assert.deepEqual(entries, [`${server.url}${LEFT}`], 'Back does not lead to the page that was left');
    await close();
  });
}

test('the clipboard: what our button copies, where a page patched it or may read it', async () => {
  const {page, hands, close} = await listen();
  await page.evaluate(() => {
    const {clipboard} = navigator;
    const writeText = clipboard.writeText.bind(clipboard);
    clipboard.writeText = text => {
      Object.assign(globalThis, {taken: text});
      return writeText(text);
    };
  });
  await hands.press({host: 'safety-tip', node: 'blockquote ~ button'});
  await hands.until({host: 'safety-tip', node: '[role="status"]', says: 'Copied'});
  const words = "No, it's not allowed on HerHelp.";
  assert.equal(await page.evaluate(() => (globalThis as unknown as {taken: string}).taken), words);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), words);
  await close();
});
