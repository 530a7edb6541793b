import assert from 'node:assert/strict';
import type {BrowserContext, Page} from 'playwright-core';
import type {Target} from './inside.js';

/** A reader's mouse and keyboard: what happens on the page is what the browser makes of them. */
export interface Hands {
  readonly page: Page;
  /** With the mouse. Three clicks mark a paragraph. */
  press(target: Target, how?: {readonly clickCount: number}): Promise<void>;
  /** A point where the node lies under the mouse. */
  pointOn(target: Target): Promise<{readonly x: number; readonly y: number}>;
  /** With the keyboard, once the node has the focus. */
  key(target: Target, key: string): Promise<void>;
  /** A link to another site: its new tab is closed again. */
  openTab(target: Target): Promise<void>;
  /** Each disclosure that is closed, with the mouse. */
  unfold(host: string): Promise<number>;
  /** With the arrow keys, in the open list: no letters, and one choice. */
  pickCountry(host: string, code: string): Promise<void>;
  /** Letter by letter, in a field. */
  type(target: Target, words: string): Promise<void>;
  /** Until there is such a node to be seen. */
  until(target: Target): Promise<void>;
}

/** Nothing leaves this machine. */
export const stayOnThisMachine = (context: BrowserContext): Promise<unknown> =>
  context.route('**/*', route =>
    /^(127\.0\.0\.1|.+\.localhost|)$/.test(new URL(route.request().url()).hostname) ? route.continue() : route.abort(),
  );

/**
 * For a number, the browser asks which program should open it, in a window that nobody can answer here, and
 * all input waits behind it. Sent into the page, which hears the link and keeps it from being followed.
 */
export function leaveNumbersAlone(): void {
  const {navigation} = globalThis as unknown as {navigation: EventTarget};
  navigation.addEventListener('navigate', event => {
    const {destination} = event as Event & {readonly destination: {readonly url: string}};
    if (!/^https?:/.test(destination.url)) event.preventDefault();
  });
}

export function handsOn(page: Page): Hands {
  const until = async (target: Target): Promise<void> => {
    await page
      .waitForFunction(wanted => inside.seen(wanted).length > 0, target, {timeout: 10_000})
      .catch(() => {
        throw new Error(`nothing to be seen: ${JSON.stringify(target)}`);
      });
  };

  const pointOn = async (target: Target) => {
    await until(target);
    const point = await page.evaluate(wanted => {
      const [node] = inside.seen(wanted);
      node?.scrollIntoView({block: 'center', behavior: 'instant'});
      const box = node?.getClientRects()[0];
      if (!node || !box) return undefined;
      const point = {x: box.x + Math.min(box.width / 2, 30), y: box.y + box.height / 2};
      const hit = (node.getRootNode() as ShadowRoot).elementFromPoint(point.x, point.y);
      return node.contains(hit) ? point : undefined;
    }, target);
    assert.ok(point, `something lies over ${JSON.stringify(target)}`);
    return point;
  };

  const press: Hands['press'] = async (target, how) => {
    const {x, y} = await pointOn(target);
    await page.mouse.click(x, y, how);
  };

  const focus = (target: Target) => page.evaluate(wanted => inside.seen(wanted)[0]?.focus(), target);

  return {
    page,
    press,
    pointOn,
    until,
    async key(target, key) {
      await until(target);
      await focus(target);
      await page.keyboard.press(key);
    },
    async type(target, words) {
      await until(target);
      await focus(target);
      await page.keyboard.type(words);
    },
    async openTab(target) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), press(target)]);
      await tab.close();
      await page.bringToFront();
    },
    async unfold(host) {
      const closed = {host, node: 'details:not([open]) > summary'};
      const left = () => page.evaluate(wanted => inside.seen(wanted).length, closed);
      let opened = 0;
      for (; (await left()) > 0 && opened < 60; opened++) await press(closed);
      assert.equal(await left(), 0, 'every disclosure opens');
      return opened;
    },
    async pickCountry(host, code) {
      const list = {host, node: 'select'};
      await until(list);
      const place = await page.evaluate(
        ([wanted, value]) =>
          [...(inside.seen(wanted)[0] as HTMLSelectElement).options].findIndex(option => option.value === value),
        [list, code] as const,
      );
      assert.ok(place >= 0, `${host} has ${code} in its list`);
      await focus(list);
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Home');
      for (let presses = 0; presses < place; presses++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const chosen = () =>
        page.evaluate(wanted => (inside.seen(wanted)[0] as HTMLSelectElement | undefined)?.value, list);
      assert.equal(await chosen(), code, `${host} has this country`);
      await page.keyboard.press('Tab');
    },
  };
}
