import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {situations} from '../expected/reader.js';
import {stepper} from '../expected/steps.js';
import {drawnIn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      ...Object.fromEntries(
        situations.map(situation => [
          `/${situation}`,
          plainPage(
            `<threat-response-steps region="US" view="one-at-a-time" situation="${situation}"></threat-response-steps>`,
          ),
        ]),
      ),
      '/header': plainPage(
        `<header>The page</header><threat-response-steps region="US" view="one-at-a-time"></threat-response-steps>`,
        {
          head: `<style>
            header { position: fixed; inset: 0 0 auto; block-size: 80px; background: Canvas; z-index: 9 }
            threat-response-steps { margin-block: 40rem; --safety-sticky: 88px }
          </style>`,
        },
      ),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

async function press(page: Page, words: string): Promise<void> {
  await page.evaluate(wanted => {
    const [host] = composed.hosts();
    const button = composed.operable(host as Element).find(node => node.textContent?.trim() === wanted);
    if (!button) throw new Error(`no button says "${wanted}"`);
    button.focus();
  }, words);
  await page.keyboard.press('Enter');
}

interface Spoken {
  readonly role: string;
  readonly name: string;
  /** `polite` where a change of what stands in it is read aloud. */
  readonly around: unknown;
}

/** What assistive technology is given, through closed roots. */
async function spoken(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, parentId}) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      around: nodes.find(({nodeId}) => nodeId === parentId)?.properties?.find(property => property.name === 'live')
        ?.value.value,
    }));
}

const named = (nodes: readonly Spoken[], role: string): readonly string[] =>
  nodes.filter(node => node.role === role).map(({name}) => name);

for (const situation of situations) {
  test(`${situation}: each step is announced, and assistive technology has that step alone`, async () => {
    const {page, errors, close} = await visit(browser, `${server.url}/${situation}`);
    await drawnIn(page, 'US');
    const list = named(await spoken(page), 'heading');
    assert.ok(list.includes('What to do now'), list.join(' / '));
    const seen: string[] = [];
    await press(page, stepper.begin);
    for (let step = 1; step <= 9; step++) {
      const nodes = await spoken(page);
      const words = nodes.find(({role, name}) => role === 'StaticText' && name === stepper.progress(step, 9));
      assert.equal(words?.around, 'polite', `step ${step}: ${named(nodes, 'StaticText').join(' / ')}`);
      const own = named(nodes, 'heading').find(name => name !== 'What to do now' && name !== 'Help') ?? '';
      assert.ok(!seen.includes(own), `${own} again`);
      seen.push(own);
      assert.equal(named(nodes, 'heading').filter(name => seen.includes(name)).length, 1, 'one step');
      if (step < 9) await press(page, stepper.next);
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

test('on a phone each step begins at the top, with the way out beside it, and nothing is wider than the screen', async () => {
  for (const width of [360, 320, 280]) {
    const {page, close} = await visit(browser, `${server.url}/threatened`, {viewport: {width, height: 640}});
    await drawnIn(page, 'US');
    for (let step = 1; step <= 9; step++) {
      await press(page, step === 1 ? stepper.begin : stepper.next);
      const seen = await page.evaluate(() => {
        const [host] = composed.hosts();
        const place = (selector: string) =>
          composed
            .all(host as Element, selector)
            .find(node => composed.visible(node))
            ?.getBoundingClientRect();
        const covered = composed
          .all(host as Element, '.pager button')
          .filter(button => button.getBoundingClientRect().right > innerWidth).length;
        return {
          leave: place('a[part~="button"]'),
          heading: composed.focused()?.getBoundingClientRect(),
          wide: document.documentElement.scrollWidth > innerWidth,
          covered,
        };
      });
      const {leave, heading} = seen;
      assert.ok(leave && leave.top >= 0 && leave.bottom <= 640 && leave.right <= width, `step ${step}: leave`);
      assert.ok(heading && heading.top >= 0 && heading.bottom <= 640, `step ${step}: heading`);
      assert.ok(heading.top >= leave.bottom || heading.right <= leave.left, `step ${step}: the way out lies on it`);
      assert.equal(seen.wide, false, `step ${step} is wider than ${width}`);
      assert.equal(seen.covered, 0);
    }
    await close();
  }
});

test('each step begins below a header that stays at the top', async () => {
  const {page, close} = await visit(browser, `${server.url}/header`);
  await drawnIn(page, 'US');
  for (let step = 1; step <= 3; step++) {
    await press(page, step === 1 ? stepper.begin : stepper.next);
    const tops = await page.evaluate(() => {
      const [host] = composed.hosts();
      const progress = composed
        .all(host as Element, '[role="status"]')
        .find(node => /^Step/.test(node.textContent ?? ''));
      return [progress, composed.focused()].map(node => node?.getBoundingClientRect().top ?? -1);
    });
    for (const top of tops) assert.ok(top >= 80 && top < 400, `step ${step}: at ${tops.join(' and ')}`);
  }
  await close();
});
