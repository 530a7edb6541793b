import type {Page} from 'playwright-core';

type Shift = 'ShiftLeft' | 'ShiftRight';

/** Presses and releases Shift, once for each key that is named, `gap` milliseconds apart. */
export async function pressShift(page: Page, keys: readonly Shift[] | number = 3, gap = 0): Promise<void> {
  const all = typeof keys === 'number' ? Array.from({length: keys}, () => 'ShiftLeft' as const) : keys;
  for (const [turn, key] of all.entries()) {
    if (turn > 0 && gap > 0) await page.waitForTimeout(gap);
    await page.keyboard.press(key);
  }
}

/** The middle of the link, where a finger would go. */
export const middleOf = (page: Page, selector = 'quick-exit'): Promise<readonly [number, number]> =>
  page.evaluate(wanted => {
    const host = document.querySelector(wanted);
    const link = host && composed.all(host, 'a')[0];
    if (!link) throw new Error(`${wanted} has no link`);
    const {left, top, width, height} = link.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);

export async function clickExit(page: Page, selector?: string): Promise<void> {
  const [x, y] = await middleOf(page, selector);
  await page.mouse.click(x, y);
}

/** Reaches the link with Tab alone. */
export async function tabToExit(page: Page, selector = 'quick-exit', most = 20): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(wanted => {
      const host = document.querySelector(wanted);
      return host === document.activeElement;
    }, selector);
    if (reached) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}
