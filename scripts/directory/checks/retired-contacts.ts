import {isPhone} from '../../../src/directory/contact.js';
import {RETIRED, type Retired} from '../../../test/directory/retired.js';
import type {PublishedContact, PublishedService} from '../published.js';
import type {Check, Finding} from './finding.js';
import {digitsOf} from './numbers.js';

/** Short codes mean something else in each country; a longer number is found with and without its prefix. */
const SHORT = 6;

function isThatOne({country, value}: Retired, contact: PublishedContact, service: PublishedService): boolean {
  const text = isPhone(contact) ? contact.number : contact.url;
  if (/[a-z]/.test(value)) return text.includes(value.replace(/^www\./, ''));
  if (!isPhone(contact)) return false;
  const digits = digitsOf(value);
  if (digits.length > SHORT) return digitsOf(text).endsWith(digits.replace(/^0/, ''));
  return service.country === country && digitsOf(text) === digits;
}

/** Numbers and addresses that must never come back, in any service that has not itself ended. */
export const retiredContacts: Check = services =>
  services
    .filter(({status}) => status !== 'defunct')
    .flatMap(service =>
      service.contacts.flatMap(contact =>
        RETIRED.filter(retired => isThatOne(retired, contact, service)).map(({value, reason}): Finding => ({
          check: 'retired',
          service: service.id,
          says: `${value} came back: ${reason}`,
        })),
      ),
    );
