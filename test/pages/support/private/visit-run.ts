import type {Browser, Page} from 'playwright-core';
import {plainPage, visit, type PageOptions, type Visit} from '../../../rules/support/whole-page.js';
import {handsOn, leaveNumbersAlone, stayOnThisMachine, type Hands} from './hands.js';
import {lookInside} from './inside.js';
import {RUN} from './run.js';

/** What the page itself has for a reader to press. */
export const OWN_BUTTON = 'Menu of the page';

/** A page of a partner with every element of the run, none of which knows anything about its reader. */
export const runPage = (options?: PageOptions, rows = RUN): string =>
  plainPage(
    `<button type="button">${OWN_BUTTON}</button>
${rows.map(({markup}) => markup).join('\n')}
<footer style="block-size: 50vh">Imprint</footer>`,
    options,
  );

export interface RunVisit extends Visit {
  readonly hands: Hands;
}

/** Opens a page for a reader whose hands are ours. `prepare` comes before every script of the page. */
export async function visitRun(
  browser: Browser,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<RunVisit> {
  const seen = await visit(browser, url, {
    permissions: ['clipboard-read', 'clipboard-write'],
    async prepare(page) {
      await stayOnThisMachine(page.context());
      await prepare?.(page);
      await page.addInitScript(leaveNumbersAlone);
      await page.addInitScript(lookInside);
    },
  });
  await drawn(seen.page);
  return {...seen, hands: handsOn(seen.page)};
}

/** Until each element of ours shows something. */
const drawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const hosts = inside.hosts();
    return hosts.length > 0 && hosts.every(({renderRoot}) => renderRoot.querySelector('a, button'));
  });
};
