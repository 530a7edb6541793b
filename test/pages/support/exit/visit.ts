import type {Browser, Page} from 'playwright-core';
import {visit, type Visit, type VisitOptions} from '../../../rules/support/whole-page.js';

/** Until each of these tags has drawn its link in the language of the page. */
export const exitDrawn = (page: Page, selector = 'quick-exit'): Promise<unknown> =>
  page.waitForFunction(wanted => {
    const hosts = [...document.querySelectorAll<HTMLElement & {readonly hasUpdated?: boolean}>(wanted)];
    return hosts.length > 0 && hosts.every(({hasUpdated}) => hasUpdated);
  }, selector);

/** A visit to a page with an exit, ready to be left. */
export async function visitExit(browser: Browser, url: string, options?: VisitOptions): Promise<Visit> {
  const visited = await visit(browser, url, options);
  await exitDrawn(visited.page);
  return visited;
}

/** From now on time passes only by `page.clock.fastForward()`. The page has to be opened with `page.clock.install()`. */
export const stopClock = (page: Page): Promise<void> => page.clock.pauseAt(Date.now() + 3_600_000);
