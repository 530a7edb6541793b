import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {BROWSER_ARGS, BROWSER_ENV, findBrowser} from '../../../scripts/browser.js';

/** The browser that is found on this machine, without a window, in the time zone UTC. Close it after the tests. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({executablePath: await findBrowser(), args: BROWSER_ARGS, env: BROWSER_ENV});
