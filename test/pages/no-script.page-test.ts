import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import type {Age, Person, Reader, Region, Situation} from '../expected/reader.js';
import {expectedIds} from '../expected/steps.js';
import {expectedTip, type TipReader, type Topic} from '../expected/tips.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const EXAMPLE = '/examples/herhelp-article.html';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer();
});

after(async () => {
  await browser.close();
  await server.close();
});

interface Shown {
  readonly tag: string;
  /** Its own attributes over those of the settings around it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly ids: readonly string[];
  readonly hidden: readonly string[];
  readonly text: string;
}

async function read(): Promise<readonly Shown[]> {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 640}});
  const page = await context.newPage();
  await page.goto(server.url + EXAMPLE);
  const shown = await page.locator('safety-tip, threat-response-steps').evaluateAll(tags =>
    tags.map(tag => {
      const attributes: Record<string, string> = {};
      for (let at: Element | null = tag; at; at = at.parentElement) {
        if (at !== tag && at.localName !== 'safety-settings') continue;
        for (const {name, value} of at.attributes) attributes[name] ??= value;
      }
      const nodes = [...tag.querySelectorAll('[data-statement]')].filter(node => !node.closest('details[data-choice]'));
      return {
        tag: tag.localName,
        attributes,
        ids: nodes.flatMap(node => (node.getAttribute('data-statement') ?? '').split(' ')),
        hidden: nodes
          .filter(node => !node.closest('details') && node.getBoundingClientRect().height === 0)
          .map(node => node.getAttribute('data-statement') ?? ''),
        text: tag.textContent ?? '',
      };
    }),
  );
  await context.close();
  return shown;
}

const stepsReader = ({attributes}: Shown): Reader => ({
  situation: (attributes['situation'] ?? 'threatened') as Situation,
  age: (attributes['age'] ?? 'unknown') as Age,
  imageAge: (attributes['image-age'] ?? 'unknown') as Age,
  person: (attributes['person'] ?? 'unknown') as Person,
  region: (attributes['region'] ?? 'BO') as Region,
});

const tipReader = ({attributes}: Shown): TipReader => ({
  topic: (attributes['topic'] ?? 'asked-for-image') as Topic,
  age: (attributes['age'] ?? 'unknown') as Age,
  imageAge: (attributes['image-age'] ?? 'unknown') as Age,
  region: (attributes['region'] ?? 'BO') as Region,
  ...(attributes['platform'] === undefined || attributes['platform'] === 'HerHelp'
    ? {}
    : {platform: attributes['platform']}),
  ...(attributes['guidelines-href'] === undefined ? {} : {guidelinesHref: attributes['guidelines-href']}),
});

test('with JavaScript off the example page gives the whole guidance, in order', async () => {
  const shown = await read();
  assert.deepEqual([...new Set(shown.map(({tag}) => tag))].sort(), ['safety-tip', 'threat-response-steps']);
  for (const one of shown) {
    const expected = one.tag === 'safety-tip' ? expectedTip(tipReader(one)) : expectedIds(stepsReader(one));
    assert.deepEqual(one.ids, expected, JSON.stringify(one.attributes));
    assert.deepEqual(one.hidden, [], `${one.tag}: nothing is hidden`);
  }
});

test('it names a number or a place to turn to', async () => {
  const steps = (await read()).find(({tag}) => tag === 'threat-response-steps');
  assert.match(steps?.text ?? '', /\b988\b|116 123|Find A Helpline/);
});
