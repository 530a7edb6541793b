import {knownAs} from '../phone-metadata.js';
import type {PublishedService} from '../published.js';
import type {Check, Finding} from './finding.js';
import {digitsOf, phonesOf} from './numbers.js';
import {EXPECTED_UNKNOWN} from './unknown-to-number-plans.js';

/** Shorter ones are short codes: the metadata knows few of them. */
const FULL = 7;

const memory = new Map<string, ReturnType<typeof knownAs>>();
function known(number: string, country: string): ReturnType<typeof knownAs> {
  const key = `${country} ${number}`;
  const value = memory.get(key) ?? knownAs(number, country);
  memory.set(key, value);
  return value;
}

/** What stands for every member of the European Union is looked up in one of them. */
const regionOf = (country: string): string => (country === 'EU' ? 'BE' : country);

/** The service and number of each contact that can be looked up at all. */
const looked = (service: PublishedService): readonly string[] => phonesOf(service).map(({number}) => number);

/**
 * A full number has to be possible in the number plan of its country. A short code that the metadata does
 * not know is a warning, unless the list says why it is expected; what that list expects has to be there.
 */
export const numberPlans: Check = services => [
  ...services.flatMap(service =>
    [...new Set(looked(service))].flatMap((number): Finding[] => {
      if (known(number, regionOf(service.country)) !== 'unknown') return [];
      if (EXPECTED_UNKNOWN.has(`${service.id} ${number}`)) return [];
      const short = digitsOf(number).length < FULL;
      const says = short
        ? `${number} is a short code that libphonenumber does not know for ${service.country}`
        : `${number} is no number of ${service.country} (libphonenumber)`;
      return [{check: 'number plan', service: service.id, says, ...(short && {warning: true})}];
    }),
  ),
  ...[...EXPECTED_UNKNOWN.keys()]
    .filter(key => !services.some(service => looked(service).some(number => `${service.id} ${number}` === key)))
    .map((key): Finding => {
      const [service = '', ...number] = key.split(' ');
      return {check: 'number plan', service, says: `${number.join(' ')} is expected there, and is not`};
    }),
];
