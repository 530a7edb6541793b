import type * as Hours from '../../directory/hours/index.js';

/** Nobody waits longer for it: without it hours are text. */
const PATIENCE_MS = 5000;

let hours: typeof Hours | undefined;
let asked: Promise<void> | undefined;
let gaveUp = false;

/** What reckons opening hours, once it is there. */
export const hoursNow = (): typeof Hours | undefined => hours;

/** Puts it in place without a chunk: in the bundle of one file. */
export function registerHours(reckoning: typeof Hours): void {
  hours = reckoning;
}

/** Fetches it: something to wait for until it is there, has failed or took too long. Never rejects. */
export function loadHours(): Promise<void> | undefined {
  if (hours || gaveUp) return undefined;
  asked ??= Promise.race([fetched(), tired()]).then(() => {
    asked = undefined;
    gaveUp = !hours;
  });
  return asked;
}

/** Forgets that it failed: the browser is back online. */
export function retryHours(): void {
  gaveUp = false;
}

const fetched = (): Promise<void> => import('../../directory/hours/index.js').then(registerHours, () => undefined);

const tired = (): Promise<void> => new Promise(resolve => setTimeout(resolve, PATIENCE_MS));
