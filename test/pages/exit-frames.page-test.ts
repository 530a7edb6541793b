import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {pressShift} from './support/exit/hands.js';
import {startServer, type Server} from './support/server.js';

/*
 * A page of a partner around a frame with the exit in it. A question from the test counts as a gesture of the
 * reader, so nothing is asked inside the frame before it was left: it says by itself when it is ready.
 */

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;
/** The same server under a name that makes it another website. */
let otherSite: string;

const IN_CORNER = 'position: absolute; inset: 0 auto auto 0; border: 0';
const LINK = [40, 22] as const;
const BESIDE_LINK = [300, 200] as const;

const inner = (href: string): string => `<!doctype html><html lang="en"><title>Frame</title>
<style>body {margin: 0} quick-exit {${IN_CORNER}}</style>
<script type="module" src="/cdn/safety.js"></script>
<quick-exit href="${href}"></quick-exit>
<script type="module">
  await document.querySelector('quick-exit').updateComplete;
  addEventListener('pointerdown', () => fetch('/pressed', {keepalive: true}), {capture: true, once: true});
  await new Promise(resume => requestAnimationFrame(() => requestAnimationFrame(resume)));
  await fetch('/ready');
</script>`;

const FRAMES: Readonly<Record<string, {readonly other?: boolean; readonly sandbox?: string}>> = {
  'the same website': {},
  'another website': {other: true},
  'another website, in a sandbox that lets a reader lead the page away': {
    other: true,
    sandbox: 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
  },
  'a sandbox without an origin that lets a reader lead the page away': {
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
  },
};
const CLOSED: typeof FRAMES = {
  'another website, in a sandbox that keeps the page': {other: true, sandbox: 'allow-scripts allow-same-origin'},
  'a sandbox without an origin that keeps the page': {sandbox: 'allow-scripts'},
};

const pathOf = (name: string): string => `/${name.replaceAll(/[^a-z]+/g, '-')}`;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const pages: Record<string, string> = {
    '/before': plainPage('before'),
    '/inner': inner(`${elsewhere.url}/home`),
    '/inner-late': inner(`${elsewhere.url}/late`),
    '/inner-relative': inner('/before?from-frame'),
  };
  // A frame without an origin asks for scripts as another website does.
  server = await startServer({pages, headers: {'access-control-allow-origin': '*'}});
  otherSite = server.url.replace('127.0.0.1', 'localhost');
  const around = (source: string, sandbox?: string): string =>
    plainPage(
      `<iframe src="${source}" ${sandbox ? `sandbox="${sandbox}"` : ''} width="600" height="300" style="${IN_CORNER}"></iframe>`,
    );
  Object.assign(pages, {
    '/late': around('/inner-late'),
    '/relative': around(`${otherSite}/inner-relative`),
    ...Object.fromEntries(
      Object.entries({...FRAMES, ...CLOSED}).map(([name, {other, sandbox}]) => [
        pathOf(name),
        around(`${other ? otherSite : ''}/inner`, sandbox),
      ]),
    ),
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

const pause = (ms: number): Promise<void> => new Promise(resume => setTimeout(resume, ms));

const asked = (path: string): number => server.requests.filter(request => request === path).length;

async function more(path: string, than: number, ms: number): Promise<void> {
  for (const end = Date.now() + ms; asked(path) === than && Date.now() < end;) await pause(20);
}

async function openAround(path: string): Promise<{readonly page: Page; close(): Promise<void>}> {
  const soFar = asked('/ready');
  const {page, close} = await visit(browser, `${server.url}/before`);
  await page.goto(server.url + path);
  await more('/ready', soFar, 10_000);
  return {page, close};
}

/** Clicks in the frame. Until the browser itself knows that a frame is painted, clicks go to the page around it. */
async function click(page: Page, place: readonly [number, number]): Promise<void> {
  const soFar = asked('/pressed');
  for (let time = 0; time < 10 && asked('/pressed') === soFar; time++) {
    await page.mouse.click(...place);
    await more('/pressed', soFar, 1000);
  }
}

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': page => click(page, LINK),
  Enter: async page => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
  'three presses of Shift, after a click beside the link': async page => {
    await click(page, BESIDE_LINK);
    await pressShift(page);
  },
};

for (const [name, leave] of Object.entries(WAYS)) {
  describe(`${name} leads the whole page away, and Back leads to the page before it, from a frame of`, () => {
    for (const frame of Object.keys(FRAMES)) {
      test(frame, async () => {
        const {page, close} = await openAround(pathOf(frame));
        await leave(page);
        await page.waitForURL(`${elsewhere.url}/home`);
        assert.equal(elsewhere.calls.at(-1)?.referer, undefined, 'nor is the other website told where from');
        await page.goBack();
        assert.equal(page.url(), `${server.url}/before`);
        await close();
      });
    }
  });
}

describe('where the page may not be led away, the frame itself leaves, from', () => {
  for (const frame of Object.keys(CLOSED)) {
    test(frame, async () => {
      const {page, close} = await openAround(pathOf(frame));
      await click(page, LINK);
      const [child] = page.mainFrame().childFrames();
      await child?.waitForURL(`${elsewhere.url}/home`);
      assert.equal(page.url(), server.url + pathOf(frame), 'the page around it stays');
      await close();
    });
  }

  test('another website, by keys alone: Shift does not count as a gesture', async () => {
    const {page, close} = await openAround(pathOf('another website'));
    await page.keyboard.press('Tab');
    await pressShift(page);
    const [child] = page.mainFrame().childFrames();
    await child?.waitForURL(`${elsewhere.url}/home`);
    assert.equal(page.url(), server.url + pathOf('another website'));
    await close();
  });
});

test('a relative address is one of the frame, not of the page around it', async () => {
  const {page, close} = await openAround('/relative');
  await click(page, LINK);
  await page.waitForURL(`${otherSite}/before?from-frame`);
  await close();
});

test(
  '"Show page" in a frame of the same website keeps the whole page, whatever answers later',
  {timeout: 60_000},
  async () => {
    const {page, close} = await openAround('/late');
    await click(page, LINK);
    await pause(8300);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pause(100);
    elsewhere.answer();
    await pause(500);
    assert.equal(page.url(), `${server.url}/late`);
    const frame = page.mainFrame().childFrames()[0];
    assert.equal(await frame?.evaluate(() => document.querySelectorAll('dialog').length), 0);
    await close();
  },
);
