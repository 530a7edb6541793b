import type {Directory, Service} from '../model.js';
import {FIND_A_HELPLINE, isConfirmed, serviceById} from '../offer.js';
import {crisisLines} from '../lines.js';
import type {Who} from '../who.js';
import {contactsIn} from './contacts.js';
import {hoursIn, type Hours} from './hours.js';
import {oneOf, own, type Fields, type Tell} from './reading.js';
import {dayIn, textIn} from './text.js';

/** What a site changes in one service of ours. */
export interface Correction extends Hours {
  /** `us-988` */
  readonly id: string;
  readonly corrected_date: string;
  /** It has ended, or rests: it is shown no more. */
  readonly status?: Exclude<Service['status'], 'active'> | undefined;
  /** In place of ours. */
  readonly contacts?: Service['contacts'] | undefined;
}

const ENDED = ['inactive', 'defunct', 'temporarily closed'] as const;

/** One correction, or nothing where it changes nothing; `tell` says why. */
export function correctionIn(record: Fields, tell: Tell): Correction | undefined {
  const id = textIn(record, 'id', 80);
  if (id === undefined) return tell('it has no "id". Name the service, such as "us-988".');
  const corrected_date = dayIn(record, 'corrected_date');
  if (corrected_date === undefined) {
    return tell('it has no "corrected_date". Give the day of the change, such as "2026-11-20": readers are told it.');
  }
  const status = oneOf(own(record, 'status'), ENDED);
  const contacts = contactsIn(record, tell);
  const hours = hoursIn(record);
  if (!status && contacts.length === 0 && Object.keys(hours).length === 0) {
    return tell(`it changes nothing. Give it "status" (${ENDED.join(', ')}), "phones", an https "url" or "hours".`);
  }
  return {id, corrected_date, ...(status && {status}), ...(contacts.length > 0 && {contacts}), ...hours};
}

/** The directory as the site corrected it, and the corrections that were refused, each with its reason. */
export interface Corrected {
  readonly directory: Directory;
  readonly refused: readonly string[];
}

/**
 * Changes contacts and hours, and retires services. Never an emergency number, and never so that a reader of
 * some age is left without a line who had one before.
 */
export function corrected(directory: Directory, corrections: readonly Correction[]): Corrected {
  let result = directory;
  const refused: string[] = [];
  for (const correction of corrections) {
    const service = serviceById(result, correction.id);
    // A file may correct every country; one is loaded.
    if (!service) continue;
    const next = replaced(result, changed(service, correction));
    const reason = reasonAgainst(service, correction, result, next);
    if (reason === undefined) result = next;
    else refused.push(`the correction of "${correction.id}" is not used: ${reason}`);
  }
  return {directory: result, refused};
}

function reasonAgainst(
  service: Service,
  correction: Correction,
  before: Directory,
  after: Directory,
): string | undefined {
  if (service.kind === 'emergency')
    return 'no page changes an emergency number. Tell the people who maintain this package.';
  if (service.id === FIND_A_HELPLINE && correction.status)
    return 'it is what readers get where there is no line. Give another address instead.';
  const lost = AGES.some(age => {
    const had = linesOf(before, age);
    const has = linesOf(after, age);
    return had.some(kind => !has.includes(kind));
  });
  return lost
    ? 'it would leave readers without the only line of their country. Give its new "phones" instead of a "status".'
    : undefined;
}

const AGES = ['minor', 'adult', 'unknown'] as const;

/** The kinds of line a reader of this age is offered, those to talk to apart from the ones to write to. */
function linesOf(directory: Directory, age: Who['age']): readonly string[] {
  const who: Who = {age, imageAge: 'unknown', person: 'unknown', situation: 'threatened'};
  return crisisLines(directory, who).flatMap(({service}) => {
    const talk = service.contacts.some(({type}) => type === 'voice');
    const write = service.contacts.some(({type}) => type === 'text' || type === 'chat' || type === 'whatsapp');
    return isConfirmed(service)
      ? [...(talk ? [`${service.kind} voice`] : []), ...(talk || write ? [service.kind] : [])]
      : [];
  });
}

/** New hours stand in place of all that was said of hours. What is dated by the site is no longer dated by our source. */
function changed(service: Service, {id: _id, corrected_date, contacts, status, ...hours}: Correction): Service {
  const {dated_elsewhere: _dated, ...dated} = service;
  const {always_open: _always, hours: _hours, schedules: _schedules, ...withoutHours} = dated;
  return {
    ...(Object.keys(hours).length > 0 ? {...withoutHours, ...hours} : dated),
    ...(contacts && {contacts}),
    ...(status && {status}),
    source_date: corrected_date,
    corrected_date,
  };
}

function replaced(directory: Directory, service: Service): Directory {
  const swap = (services: readonly Service[]) => services.map(each => (each.id === service.id ? service : each));
  const {country, emergency, international} = directory;
  return {
    ...directory,
    country: country && {...country, services: swap(country.services)},
    emergency: emergency?.id === service.id ? service : emergency,
    international: swap(international),
  };
}
