import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {CONTACTS, core} from '../expected/directory-contacts.js';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedDirectories,
  expectedDirectoryIds,
  expectedServices,
  nameOfDirectory,
  nobody,
  UNCONFIRMED,
  type DirectoryReader,
} from '../expected/directory.js';
import {expectedPolarity} from '../expected/polarity.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type RenderStatic = (tag: string, attributes: Readonly<Record<string, string>>) => Promise<string>;

let renderStatic: RenderStatic;
let browser: Browser;
let server: Server;

const US_ADULT: DirectoryReader = {...nobody, region: 'US', age: 'adult'};

before(async () => {
  const built = '../../build/js/static/index.js';
  ({renderStatic} = (await import(built)) as {renderStatic: RenderStatic});
  browser = await launchBrowser();
  const directory = '<resource-directory region="US" age="adult"></resource-directory>';
  server = await startServer({
    pages: {
      '/': plainPage(directory),
      '/large': plainPage(directory, {head: '<style>html {font-size: 200%}</style>'}),
      '/dark': plainPage(directory, {
        head: '<style>:root {color-scheme: dark; background: #111; color: #eee}</style>',
      }),
      '/panel': plainPage(`<aside style="inline-size: 300px">${directory}</aside>`),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(one => one.name === name)?.value;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const statementsIn = (all: readonly Element[]): readonly string[] => [
  ...new Set(all.flatMap(element => attribute(element, 'data-statement')?.split(' ') ?? [])),
];

const servicesIn = (all: readonly Element[]): readonly string[] => [
  ...new Set(all.flatMap(element => attribute(element, 'data-service') ?? [])),
];

const printed = async (attributes: Readonly<Record<string, string>>): Promise<Element[]> => [
  ...elements(parseFragment(await renderStatic('resource-directory', attributes))),
];

test('static: the same statements and services in the same order as the element', async () => {
  for (const reader of everyDirectoryReader) {
    const all = await printed(directoryAttributes(reader));
    const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
    assert.ok(orders.includes(servicesIn(all).join(' ')), `${nameOfDirectory(reader)}: ${servicesIn(all).join(' ')}`);
    assert.deepEqual(statementsIn(all), expectedDirectoryIds(reader), nameOfDirectory(reader));
  }
});

test('static: the polarity of the table on every statement', async () => {
  const wrong = new Set<string>();
  for (const reader of everyDirectoryReader) {
    for (const element of await printed(directoryAttributes(reader))) {
      for (const id of attribute(element, 'data-statement')?.split(' ') ?? []) {
        const shown = attribute(element, 'data-polarity');
        if (shown !== expectedPolarity(id)) wrong.add(`${id}: ${shown}`);
      }
    }
  }
  assert.deepEqual([...wrong], []);
});

test('static: plain HTML, every link of the element, no call link to what nobody could confirm', async () => {
  for (const reader of [US_ADULT, {...nobody, region: 'GB'} as const, nobody]) {
    const all = await printed(directoryAttributes(reader));
    const names = new Set(all.map(element => element.tagName));
    for (const name of ['script', 'style', 'button', 'select', 'input', 'resource-directory']) {
      assert.ok(!names.has(name), `prints a ${name}`);
    }
    assert.deepEqual(
      all.filter(element => element.attrs.some(({name}) => name === 'style' || name.startsWith('on'))),
      [],
    );
    const hrefs = all.flatMap(element => attribute(element, 'href') ?? []);
    const numbers = hrefs.filter(href => /^(tel|sms):/.test(href)).map(core);
    for (const id of expectedServices(reader)) {
      const {calls = [], texts = [], pages = []} = CONTACTS[id] ?? {};
      const unconfirmed = UNCONFIRMED.some(one => one === id);
      for (const number of [...calls, ...texts.map(([one]) => one)]) assert.ok(numbers.includes(core(number)), number);
      for (const page of unconfirmed ? [] : pages) assert.ok(hrefs.includes(page), page);
    }
    for (const number of UNCONFIRMED.flatMap(id => CONTACTS[id]?.never ?? []))
      assert.ok(!numbers.includes(core(number)));
  }
});

test('static: words all through', async () => {
  const root = parseFragment(await renderStatic('resource-directory', directoryAttributes(US_ADULT)));
  assert.match(textOf(root), /More help/);
  assert.doesNotMatch(textOf(root), /undefined|\[object|NaN/);
});

test('static: compact and kinds', async () => {
  const compact = await printed({...directoryAttributes(US_ADULT), compact: ''});
  assert.deepEqual(
    statementsIn(compact).filter(id => ['S28', 'S29', 'S32', 'S33', 'S34'].includes(id)),
    [],
  );
  const kinds = servicesIn(await printed({...directoryAttributes(US_ADULT), kinds: 'legal-aid'}));
  assert.deepEqual(kinds.slice(0, 2), ['us-911', 'us-988']);
  assert.ok(kinds.includes('us-lsc') && !kinds.includes('us-ic3'), kinds.join(' '));
});

const fold = (page: Page) =>
  page.evaluate(() => {
    const host = composed.hosts()[0] as HTMLElement;
    const summary = composed.all(host, 'details > summary').find(node => /^\s*More help/.test(node.textContent ?? ''));
    const details = summary?.parentElement as HTMLDetailsElement | undefined;
    const cards = composed.all(host, '[part~="card"]').filter(card => details?.contains(card));
    return {open: details?.open, focused: composed.focused() === summary, cards: cards.map(composed.visible)};
  });

test('the fold opens with Enter and with Space, keeps the focus, and leads on to its first link', async () => {
  for (const key of ['Enter', 'Space']) {
    const {page, errors, close} = await visit(browser, server.url);
    await drawn(page, 'tel:988');
    await page.evaluate(() =>
      composed
        .all(composed.hosts()[0] as HTMLElement, 'summary')
        .find(node => /^\s*More help/.test(node.textContent ?? ''))
        ?.focus(),
    );
    assert.deepEqual((await fold(page)).open, false);
    await page.keyboard.press(key);
    const opened = await fold(page);
    assert.equal(opened.open, true, key);
    assert.ok(opened.focused && opened.cards.length > 10 && opened.cards.every(Boolean), JSON.stringify(opened));
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => composed.focused()?.closest('[part~="card"]')?.getAttribute('data-service'));
    assert.equal(next, 'us-fbi');
    assert.deepEqual(errors, []);
    await close();
  }
});

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of composed.all(composed.hosts()[0] as HTMLElement, 'details')) {
      (details as HTMLDetailsElement).open = true;
    }
  });

/** What is drawn outside of the page or too small to tap. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const host = composed.hosts()[0] as HTMLElement;
    const {scrollWidth, clientWidth} = document.documentElement;
    const wide = composed
      .words(host)
      .filter(({node}) => !node.closest('.said'))
      .filter(
        ({node}) => node.getBoundingClientRect().right > clientWidth + 0.5 || node.getBoundingClientRect().left < -0.5,
      );
    const small = composed
      .operable(host)
      .filter(node => getComputedStyle(node).display !== 'inline')
      .filter(node => node.getBoundingClientRect().height < 44 || node.getBoundingClientRect().width < 44);
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} wide in ${clientWidth}`] : []),
      ...wide.map(({text}) => `"${text}" is cut off`),
      ...small.map(node => `${composed.name(node)} is small`),
    ].slice(0, 6);
  });

const SCREENS: readonly (readonly [path: string, options: BrowserContextOptions])[] = [
  ['/', {viewport: {width: 280, height: 640}}],
  ['/', {viewport: {width: 320, height: 640}}],
  ['/', {viewport: {width: 1280, height: 800}}],
  ['/large', {viewport: {width: 320, height: 640}}],
  ['/panel', {viewport: {width: 1280, height: 800}}],
  ['/dark', {viewport: {width: 320, height: 640}, colorScheme: 'dark'}],
  ['/', {viewport: {width: 320, height: 640}, forcedColors: 'active'}],
];

for (const [path, options] of SCREENS) {
  test(`${path}, ${JSON.stringify(options)}: nothing is cut off, everything can be tapped`, async () => {
    const {page, errors, close} = await visit(browser, server.url + path, options);
    await drawn(page, 'tel:988');
    assert.deepEqual(await faults(page), [], 'closed');
    await openAll(page);
    assert.deepEqual(await faults(page), [], 'opened');
    assert.deepEqual(errors, []);
    await close();
  });
}

test('finds what is cut off and what is too small to tap', async () => {
  const {page, close} = await visit(browser, server.url, {viewport: {width: 320, height: 640}});
  await drawn(page, 'tel:988');
  await page.evaluate(() => {
    const [card] = composed.all(composed.hosts()[0] as HTMLElement, '[part~="card"]');
    const wide = document.createElement('p');
    wide.textContent = 'wide';
    wide.style.inlineSize = '900px';
    const small = document.createElement('button');
    small.textContent = 'x';
    small.style.blockSize = '10px';
    card?.append(wide, small);
  });
  const found = (await faults(page)).join(' / ');
  assert.match(found, /"wide" is cut off/);
  assert.match(found, /button "x" is small/);
  await close();
});

test('dark: words are light on dark; forced colours: contacts keep an edge', async () => {
  const dark = await visit(browser, `${server.url}/dark`, {colorScheme: 'dark'});
  await drawn(dark.page, 'tel:988');
  const [text] = await dark.page.evaluate(() => {
    const [heading] = composed.all(composed.hosts()[0] as HTMLElement, 'h2');
    return [heading ? getComputedStyle(heading).color : ''];
  });
  const light = (text?.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  assert.ok(light.length === 3 && light.every(part => part > 150), `the heading is ${text}`);
  await dark.close();

  const forced = await visit(browser, server.url, {forcedColors: 'active'});
  await drawn(forced.page, 'tel:988');
  const edges = await forced.page.evaluate(() =>
    composed
      .all(composed.hosts()[0] as HTMLElement, 'a[href="tel:988"], a[href="tel:911"]')
      .map(link => Number.parseFloat(getComputedStyle(link).borderTopWidth)),
  );
  assert.ok(edges.length > 0 && edges.every(width => width >= 1), edges.join(' '));
  await forced.close();
});

test('on paper folded text is open, and what cannot be pressed there is gone', async () => {
  const {page, close} = await visit(browser, server.url);
  await drawn(page, 'tel:988');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  const paper = await page.evaluate(() => {
    const host = composed.hosts()[0] as HTMLElement;
    const folded = composed.all(host, 'details:not(.find *) > :not(summary)').filter(node => !composed.visible(node));
    const cards = composed.all(host, '[part~="card"]').filter(card => !composed.visible(card));
    return {
      folded: folded.map(node => composed.name(node)),
      cards: cards.map(card => card.dataset['service']),
      pickers: composed.all(host, 'select, button').filter(node => composed.visible(node)).length,
      text: composed
        .words(host)
        .map(({text}) => text)
        .join(' '),
    };
  });
  assert.deepEqual(paper.folded, []);
  assert.deepEqual(paper.cards, []);
  for (const words of ['988', '1-800-656-4673', 'We have not called.', 'We could not confirm this number.']) {
    assert.ok(paper.text.includes(words), words);
  }
  assert.equal(paper.pickers, 0, 'pickers and buttons on paper');
  await close();
});

test('a country that never comes leaves danger, international help and the way to choose', async () => {
  const {page, errors, close} = await visit(browser, server.url, {
    prepare: page => page.route(/country-us/, route => route.abort()),
  });
  await drawn(page, 'tel:911');
  const [hrefs, text, pickers] = await page.evaluate(() => {
    const host = composed.hosts()[0] as HTMLElement;
    return [composed.hrefs(host), composed.text(host), composed.all(host, 'select').length] as const;
  });
  assert.ok(hrefs.includes('https://findahelpline.com/'), hrefs.join(' '));
  assert.equal(pickers, 1);
  assert.doesNotMatch(text, /undefined|\[object|NaN/);
  assert.deepEqual(errors, []);
  await close();
});
