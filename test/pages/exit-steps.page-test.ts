import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {drawnIn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {pressShift} from './support/exit/hands.js';
import {announced, heard} from './support/exit/seen.js';
import {startServer, type Server} from './support/server.js';

/* The way out that stands in the steps themselves. */

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const {url} = elsewhere;
  const steps = (more = ''): string => `<threat-response-steps region="US" ${more}></threat-response-steps>`;
  server = await startServer({
    pages: {
      '/': plainPage(steps(`exit-href="${url}/home"`)),
      '/settings': plainPage(`<safety-settings exit-href="${url}/settings">${steps()}</safety-settings>`),
      '/ar-XB': plainPage(steps(), {lang: 'ar-XB'}),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

async function steps(path: string, width = 360, height = 640) {
  const visited = await visit(browser, server.url + path, {viewport: {width, height}});
  await drawnIn(visited.page, 'US');
  await visited.page.waitForFunction(() => {
    const [exit] = composed.all(composed.hosts()[0] as Element, 'quick-exit');
    return exit && 'hasUpdated' in exit && exit.hasUpdated;
  });
  return visited;
}

/** Where its link is on the screen, and how high the screen is. */
const link = (page: Page) =>
  page.evaluate(() => {
    const [exit] = composed.all(composed.hosts()[0] as Element, 'quick-exit');
    const node = exit && composed.all(exit, 'a')[0];
    if (!node) throw new Error('there is no link');
    const {left, right, top, bottom} = node.getBoundingClientRect();
    return {left, right, top, bottom, href: (node as HTMLAnchorElement).href, label: node.innerText.trim()};
  });

test('is the first that Tab reaches, short to the eye and whole to the ear', async () => {
  const {page, close} = await steps('/');
  assert.equal((await link(page)).label, 'Leave');
  assert.equal((await heard(page)).filter(({role, name}) => role === 'link' && name === 'Leave this page').length, 1);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => composed.name(composed.focused() as Element)), 'a "Leave"');
  await close();
});

test('leads where the steps, or the settings around them, say, by a click and by the keys', async () => {
  for (const [path, to] of [
    ['/', 'home'],
    ['/settings', 'settings'],
  ] as const) {
    for (const way of ['click', 'keys'] as const) {
      const {page, close} = await steps(path);
      const {left, right, top, bottom, href} = await link(page);
      assert.equal(href, `${elsewhere.url}/${to}`);
      if (way === 'click') await page.mouse.click((left + right) / 2, (top + bottom) / 2);
      else await pressShift(page);
      await page.waitForURL(href);
      await close();
    }
  }
});

test('announces how many presses are left', async () => {
  const {page, close} = await steps('/');
  await pressShift(page, 2);
  assert.deepEqual(await announced(page), ['Press Shift 1 more time to leave.']);
  await close();
});

describe('stays in view to the end of the steps, and nothing lies over it,', () => {
  for (const [path, width, height] of [
    ['/', 320, 568],
    ['/', 360, 640],
    ['/', 1200, 700],
    ['/ar-XB', 360, 640],
  ] as const) {
    test(`${path} at ${width} × ${height}`, async () => {
      const {page, close} = await steps(path, width, height);
      const end = await page.evaluate(() => {
        const [host] = composed.hosts();
        return (host as Element).getBoundingClientRect().bottom + scrollY;
      });
      for (let top = 0; top < end - height; top += 150) {
        await page.evaluate(to => scrollTo({top: to, behavior: 'instant'}), top);
        const {left, right, top: above, bottom} = await link(page);
        const there = JSON.stringify({top, left, right, above, bottom});
        assert.ok(above >= 0 && bottom <= height && left >= 0 && right <= width, there);
        const hit = await page.evaluate(
          ([x, y]) => {
            const [host] = composed.hosts();
            const inside = (host?.renderRoot as ShadowRoot).elementFromPoint(x, y);
            return inside?.localName;
          },
          [(left + right) / 2, (above + bottom) / 2] as const,
        );
        assert.equal(hit, 'quick-exit', there);
      }
      await close();
    });
  }
});

test('lies over nothing that gets the focus, forwards and backwards', async () => {
  const {page, close} = await steps('/', 320, 568);
  const total = await page.evaluate(() => composed.operable(composed.hosts()[0] as Element).length);
  assert.ok(total > 10, 'there is enough to reach');
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < total; press++) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(() => {
        const [host] = composed.hosts();
        const [exit] = composed.all(host as Element, 'quick-exit');
        const focused = composed.focused();
        if (!exit || !focused || focused === exit || !host?.renderRoot.contains(focused)) return undefined;
        const [over, under] = [exit.getBoundingClientRect(), focused.getBoundingClientRect()];
        const apart =
          under.top >= over.bottom - 1 ||
          under.bottom <= over.top + 1 ||
          under.left >= over.right ||
          under.right <= over.left;
        return apart ? undefined : `${composed.name(focused)}: ${under.top} to ${under.bottom}`;
      });
      assert.equal(fault, undefined, `${key}, press ${press + 1}`);
    }
  }
  await close();
});
