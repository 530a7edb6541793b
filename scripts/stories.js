/*
 * Opens every built story in a browser. `storybook build` ends well even where each story crashes, so
 * this looks at what a designer would see: something drawn, and nothing in the console.
 */
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {BROWSER_ARGS, BROWSER_ENV, findBrowser} from './browser.js';
import {serve} from './server.js';

/** What a broken story looks like from outside. If these are not found, nothing that follows means anything. */
const SEEDS = {
  blank: '<div id="storybook-root"><safety-tip></safety-tip></div>',
  noisy: '<div id="storybook-root"><p>Words</p></div><script>console.error("seeded")</script>',
  throwing: '<div id="storybook-root"><p>Words</p></div><script>throw new Error("seeded")</script>',
};

/** What is wrong at an address, as sentences. Something has to be drawn within `patience` ms. */
async function faultsOf(browser, address, patience = 5000) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
  try {
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForFunction(hasDrawn, undefined, {timeout: patience}).catch(() => faults.push('nothing was drawn'));
  } finally {
    await page.close();
  }
  return faults;
}

/** In the page: words in the story, and in the open root of each element of ours that it shows. */
function hasDrawn() {
  const root = document.querySelector('#storybook-root');
  if (!root || root.childElementCount === 0) return false;
  const hasWords = node => node.textContent.trim() !== '' && node.localName !== 'style';
  const ours = [...root.querySelectorAll(':defined')].filter(node => node.localName.includes('-'));
  const views = ours.filter(node => node.localName !== 'safety-settings');
  if (root.querySelector(':not(:defined)')) return false;
  if (views.length === 0) return hasWords(root) || root.querySelector('svg, img') !== null;
  return views.every(node => [...(node.shadowRoot?.children ?? [])].some(hasWords));
}

async function proveThatFaultsAreFound(browser) {
  const pages = Object.fromEntries(
    Object.entries(SEEDS).map(([name, body]) => [
      `/${name}`,
      `<!doctype html><html lang="en"><body>${body}</body></html>`,
    ]),
  );
  const server = await serve({pages});
  try {
    for (const name of Object.keys(SEEDS)) {
      const faults = await faultsOf(browser, `${server.url}/${name}`, 500);
      if (faults.length !== 1)
        throw new Error(`A story that is ${name} on purpose was not found. This check proves nothing.`);
    }
  } finally {
    await server.close();
  }
}

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(({type}) => type === 'story');
const browser = await chromium.launch({executablePath: await findBrowser(), args: BROWSER_ARGS, env: BROWSER_ENV});
const server = await serve({mounts: {'/': 'storybook-static'}});
let failed = 0;
try {
  await proveThatFaultsAreFound(browser);
  for (const {id} of stories) {
    const faults = await faultsOf(browser, `${server.url}/iframe.html?id=${id}&viewMode=story`);
    if (faults.length === 0) continue;
    failed += 1;
    console.log(`✗ ${id}\n  ${faults.join('\n  ')}`);
  }
} finally {
  await browser.close();
  await server.close();
}
if (stories.length === 0) console.log('Storybook was built without a story.');
if (failed > 0 || stories.length === 0) process.exitCode = 1;
console.log(`${stories.length - failed} passed, ${failed} failed`);
