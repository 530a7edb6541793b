import type {Directory, Service} from '../model.js';
import {FIND_A_HELPLINE, isConfirmed, serviceById} from '../offer.js';
import {contactsIn} from './contacts.js';
import {canBeAnswered, canBeCalled, helpIn, type Help} from './help.js';
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
 * Changes contacts and hours, and retires services. Never an emergency number, and never so that a reader is worse
 * off: each correction is weighed against what was there before it, so that several in a row take no more than one.
 */
export function corrected(directory: Directory, corrections: readonly Correction[]): Corrected {
  let result = directory;
  let help: Help | undefined;
  const refused: string[] = [];
  for (const correction of corrections) {
    const service = serviceById(result, correction.id);
    // A file may correct every country; one is loaded.
    if (!service) continue;
    const next = replaced(result, changed(service, correction));
    help ??= helpIn(result);
    const helpAfter = help.weighed.has(service.id) ? helpIn(next) : help;
    const reason = reasonAgainst(service, correction) ?? reasonInHelp(service, correction, help, helpAfter);
    if (reason !== undefined) refused.push(`the correction of "${correction.id}" is not used: ${reason}`);
    else [result, help] = [next, helpAfter];
  }
  return {directory: result, refused};
}

/** What no page may do to a service, whatever else there is. */
function reasonAgainst(service: Service, {status, contacts}: Correction): string | undefined {
  if (service.kind === 'emergency')
    return 'no page changes an emergency number. Tell the people who maintain this package.';
  if (service.id === FIND_A_HELPLINE && status)
    return 'it is what readers get where there is no line. Give another address instead.';
  if (!contacts || !isConfirmed(service)) return undefined;
  if (canBeCalled(service) && !canBeCalled({contacts}))
    return 'readers could call there, and it gives no number. Give its new "phones" as well.';
  if (canBeAnswered(service) && !canBeAnswered({contacts}))
    return 'readers could write to somebody there. Give its new "phones" or a "chat" as well.';
  return undefined;
}

/** What readers would lose with it: the words of the refusal. */
const ONLY = {
  line: 'line of their country',
  call: 'number that they can call',
  always: 'line that is open day and night',
};

function reasonInHelp(service: Service, correction: Correction, before: Help, after: Help): string | undefined {
  const lost = [...before.facts].filter(fact => !after.facts.has(fact));
  // Of a new number nobody knows yet when it is answered; new hours say it.
  const isNewNumber = correction.contacts && !saysHours(correction);
  const need = (['line', 'call', 'always'] as const).find(
    what => lost.some(fact => fact.endsWith(what)) && !(what === 'always' && isNewNumber),
  );
  const cure = `Give its new "phones" instead${correction.status ? ' of a "status"' : ''}, or tell the people who maintain this package.`;
  if (need) return `it would leave readers without the only ${ONLY[need]}. ${cure}`;
  return correction.status && before.best.has(service.id)
    ? `it is the first that some readers are told to turn to. ${cure}`
    : undefined;
}

/** True where it has more to say than which service, when, whether it is there, and how to reach it. */
const saysHours = ({id: _id, corrected_date: _date, contacts: _contacts, status: _status, ...hours}: Correction) =>
  Object.keys(hours).length > 0;

/**
 * New hours stand in place of all that was said of hours, save the dates on which nobody knows them. What is dated by
 * the site is no longer dated by our source.
 */
function changed(service: Service, correction: Correction): Service {
  const {id: _id, corrected_date, contacts, status, ...hours} = correction;
  const {dated_elsewhere: _dated, ...dated} = service;
  const {always_open: _always, hours: _hours, schedules: _schedules, holidays: _holidays, ...withoutHours} = dated;
  return {
    ...(saysHours(correction) ? {...withoutHours, ...hours} : dated),
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
