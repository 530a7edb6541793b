import {Late} from '../../core/late.js';
import {regions} from '../../directory/load.js';

/** Clocks without a place: no country can come of them. */
const NOWHERE = /^(?:Etc\/.*|UTC|GMT)$/;

/** Once for the whole page. A guess that came later would move a number under a thumb. */
const guess = new Late(
  async () => {
    const zone = timeZone();
    const found = zone === undefined ? undefined : (await import('../../directory/zones/index.js')).countryOfZone(zone);
    // Where we have no data, the guess would say nothing that the reader can use.
    return {country: regions().find(code => code === found)};
  },
  {patience: 2000, onlyInTime: true},
);

/** The country that the time zone of the browser suggests, once that is known. None where we know nothing of it. */
export const regionGuess = (): string | undefined => guess.now?.country;

/** Asks for a guess, and nobody waits yet. */
export const askRegion = (): void => guess.ask();

/** Something to wait for until there is a guess or will be none. Never rejects. */
export const guessRegion = (): Promise<void> | undefined => guess.soon();

function timeZone(): string | undefined {
  try {
    const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
    return typeof zone === 'string' && !NOWHERE.test(zone) ? zone : undefined;
  } catch {
    // The page took it away.
    return undefined;
  }
}
