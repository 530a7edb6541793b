import {answering, hoursFacts} from '../answering.js';
import {isOld} from '../freshness.js';
import type {Contact, Country, Service} from '../model.js';
import {ALWAYS, type Opening, UNKNOWN, openingOf} from './opening.js';
import {DAY, clockOf, dayAt, instantsAt} from './wall-clock.js';

/** The country whose file is loaded. */
export type Home = Pick<Country, 'code' | 'timezone'>;

/** The IANA zone of a service's windows. None for a service of elsewhere that does not name its own. */
export const zoneOf = (service: Service, country: Home | undefined): string | undefined =>
  service.timezone ?? (country?.code === service.country ? country.timezone : undefined);

/** Nothing is computed from an old source, nor for what nobody could confirm. */
export function openingOfContact(contact: Contact, service: Service, country: Home | undefined, now: Date): Opening {
  if (contact.unconfirmed || service.assurance === 'unconfirmed' || isOld(service, now)) return UNKNOWN;
  const {always_open, schedules} = hoursFacts(contact, service);
  if (always_open) return ALWAYS;
  const opening = openingOf(schedules ?? [], zoneOf(service, country), now, service.exdates);
  // Few sources say what they do on a public holiday, and most offices are closed.
  const isReckoned = opening.state === 'open' || opening.state === 'closed';
  return isReckoned && service.holidays !== 'same-hours' ? {...opening, holidays: true} : opening;
}

/**
 * The best of the contacts where people answer: one that never closes, then the one open longest, then one
 * of which we do not know, and only then the one that opens first. So a service is closed only if all of it
 * is, and a website or a mail address beside its number puts nothing in doubt.
 */
export const openingOfService = (service: Service, country: Home | undefined, now: Date): Opening =>
  openingsOf(service, country, now).sort((a, b) => worthOf(b) - worthOf(a))[0] ?? UNKNOWN;

/**
 * The next instant at which a label of these services may change, for a timer: a contact opens or closes,
 * or the reader's day ends and what opens tomorrow opens today.
 *
 * @param readerZone IANA; default: that of the reader's device.
 */
export function nextChange(
  services: readonly Service[],
  country: Home | undefined,
  now: Date,
  readerZone?: string,
): Date {
  const changes = services.flatMap(service => openingsOf(service, country, now)).map(changeOf);
  const reader = clockOf(readerZone);
  // Of two midnights the second, which is never behind us: a timer would spin.
  const [, midnight] = instantsAt(reader, (dayAt(reader, now.getTime()) + 1) * DAY);
  return new Date(Math.min(midnight, ...changes));
}

const openingsOf = (service: Service, country: Home | undefined, now: Date): Opening[] =>
  answering(service).map(contact => openingOfContact(contact, service, country, now));

/** When it opens or closes, or more is known. */
function changeOf(opening: Opening): number {
  const change = 'opens' in opening ? opening.opens : 'until' in opening ? opening.until : undefined;
  return change?.getTime() ?? Infinity;
}

/** The later it closes, the better; the sooner it opens, the less bad. */
function worthOf(opening: Opening): number {
  if (opening.state === 'unknown') return 0;
  return opening.state === 'closed' ? -changeOf(opening) : changeOf(opening);
}
