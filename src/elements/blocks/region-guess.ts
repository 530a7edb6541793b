import {regions} from '../../directory/load.js';

/** Nobody waits longer for a guess. One that comes later is dropped, so that no number moves under a thumb. */
const PATIENCE_MS = 5000;

/** Clocks without a place: no country can come of them. */
const NOWHERE = /^(?:Etc\/.*|UTC|GMT)$/;

let country: string | undefined;
let asked: Promise<void> | undefined;
let answered = false;

/** The country that the time zone of the browser suggests, once that is known. None where we know nothing of it. */
export const regionGuess = (): string | undefined => country;

/** Asks once for the whole page: nothing to wait for once there is a guess or will be none. Never rejects. */
export function guessRegion(): Promise<void> | undefined {
  if (answered) return undefined;
  asked ??= guess();
  return asked;
}

async function guess(): Promise<void> {
  const zone = timeZone();
  const found = zone === undefined ? undefined : await Promise.race([countryOf(zone), tired()]);
  // Where we have no data, the guess would say nothing that the reader can use.
  country = regions().find(code => code === found);
  answered = true;
}

function timeZone(): string | undefined {
  try {
    const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
    return typeof zone === 'string' && !NOWHERE.test(zone) ? zone : undefined;
  } catch {
    // The page took it away.
    return undefined;
  }
}

async function countryOf(zone: string): Promise<string | undefined> {
  try {
    const {countryOfZone} = await import('../../directory/zones/index.js');
    return countryOfZone(zone);
  } catch {
    return undefined;
  }
}

const tired = (): Promise<undefined> => new Promise(resolve => setTimeout(() => resolve(undefined), PATIENCE_MS));
