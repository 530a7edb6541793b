import {answering, hasOwnHours, hoursFacts, neverCloses} from '../directory/answering.js';
import {isOld} from '../directory/freshness.js';
import type * as Hours from '../directory/hours/index.js';
import type {Opening} from '../directory/hours/index.js';
import type {Contact, Directory, Service} from '../directory/model.js';
import type {Openness} from '../directory/order.js';
import {hoursWords, opensWords, theirHours} from '../guidance/hours.js';
import type {HoursBlock} from './blocks.js';
import type {Context} from './context.js';
import {isolated} from './marks.js';

/** What time it is, and how to reckon with it. */
export interface Clock {
  /** Labels and what is said about old sources are of this instant. */
  readonly now: Date;
  /** Absent until its chunk is there, and on servers: then hours are their own text. */
  readonly hours?: typeof Hours | undefined;
  /** The instant by which cards are ordered. It stays while a list is in view, so that no number moves. */
  readonly orderedAt?: Date | undefined;
  /** The services as they were then: what a site corrects later moves no card. Absent: as they are. */
  readonly orderedBy?: Directory | undefined;
}

/** What is said about when a service answers, besides the block that is drawn. */
interface Said {
  readonly hours?: HoursBlock | undefined;
  /** Their own text, where the label says enough. */
  readonly folded?: string | undefined;
}

/** What can be reached at the instant of the order. Absent where no clock was read then. */
export const opennessAt = (
  {country}: Directory,
  {hours, orderedAt}: Clock,
): ((service: Service) => Openness) | undefined =>
  hours &&
  orderedAt &&
  (service => {
    const {state} = hours.openingOfService(service, country, orderedAt);
    return state === 'always' ? 'open' : state;
  });

/** The instant until which these words hold. Absent where none of them depends on the time of day. */
export const heldUntil = ({country, international, added = []}: Directory, {hours, now}: Clock): Date | undefined =>
  hours?.nextChange([...(country?.services ?? []), ...international, ...added], country, now);

/** "Open now.", "Opens Monday at 09:00 your time." Nothing where we do not know. */
function labelOf(opening: Opening, service: Service, {hours, now}: Clock, context: Context): string | undefined {
  if (opening.state === 'always') return context.label(hoursWords.always);
  if (opening.state === 'open') return context.label(hoursWords.open);
  if (opening.state === 'unknown' || !hours) return undefined;
  const {msg, reader, directory} = context;
  const zone = hours.zoneOf(service, directory.country);
  const {clock, weekday, converted} = hours.inReaderTime(opening.opens, now, reader.lang, zone);
  if (weekday === undefined) return (converted ? opensWords.todayYours : opensWords.today)(msg, clock);
  return (converted ? opensWords.laterYours : opensWords.later)(msg, weekday, clock);
}

/** Nobody could confirm it, or the source is old: what it says of its hours is repeated, and no more. */
const isDoubtful = (service: Service, {now}: Clock): boolean =>
  service.assurance === 'unconfirmed' || isOld(service, now);

function openingOf(contact: Contact, service: Service, clock: Clock, {directory}: Context): Opening {
  if (clock.hours) return clock.hours.openingOfContact(contact, service, directory.country, clock.now);
  const always = hoursFacts(contact, service).always_open && !isDoubtful(service, clock);
  return always ? {state: 'always'} : {state: 'unknown'};
}

/** "Check their hours." Not where they are exact and no clock was read: the reader has one. */
function checkOf(
  {schedules}: Pick<Service, 'schedules'>,
  service: Service,
  clock: Clock,
  context: Context,
): string | undefined {
  const isExact = schedules !== undefined && !clock.hours && !isDoubtful(service, clock);
  return isExact ? undefined : context.label(hoursWords.check);
}

/** When a service answers, by the best of its contacts. Nothing about an emergency number, which always does. */
export function hoursOf(service: Service, clock: Clock, context: Context): Said | undefined {
  if (service.kind === 'emergency') return undefined;
  const theirs = service.hours === undefined ? undefined : theirHours(context.msg, isolated(service.hours));
  const opening = bestOpening(service, clock, context);
  const state = labelOf(opening, service, clock, context);
  if (state !== undefined) {
    const caveat = opening.holidays && context.label(hoursWords.holidays);
    return {hours: {state, caveat}, folded: theirs};
  }
  // Each contact speaks for itself.
  if (labelsOf(service, clock, context).some(label => label !== undefined)) return {folded: theirs};
  const text = service.always_open ? context.label(hoursWords.always) : theirs;
  if (text !== undefined) return {hours: {text, state: checkOf(service, service, clock, context)}};
  const talk = answering(service);
  if (talk.some(hasOwnHours) || talk.every(({type}) => type === 'web')) return undefined;
  return {hours: {text: context.label(hoursWords.unknown)}};
}

function bestOpening(service: Service, clock: Clock, {directory}: Context): Opening {
  if (clock.hours) return clock.hours.openingOfService(service, directory.country, clock.now);
  return neverCloses(service) && !isDoubtful(service, clock) ? {state: 'always'} : {state: 'unknown'};
}

/** The labels of the contacts where people answer, in their order. */
const labelsOf = (service: Service, clock: Clock, context: Context): readonly (string | undefined)[] =>
  answering(service).map(contact => labelOf(openingOf(contact, service, clock, context), service, clock, context));

/** When one contact answers, where its card does not say it already. Its own text is a note. */
export function contactHours(
  contact: Contact,
  service: Service,
  clock: Clock,
  context: Context,
): HoursBlock | undefined {
  const place = answering(service).indexOf(contact);
  if (place < 0) return undefined;
  const labels = labelsOf(service, clock, context);
  const state = labels[place];
  const card = hoursOf(service, clock, context)?.hours;
  const ofCard = card?.state;
  if (state !== undefined) {
    // Where the card speaks of another than the first, that one says so itself.
    if (state === ofCard && state === labels[0]) return undefined;
    const mayDiffer = openingOf(contact, service, clock, context).holidays && !card?.caveat;
    return {state, ...(mayDiffer && {caveat: context.label(hoursWords.holidays)})};
  }
  const own = hasOwnHours(contact);
  const differ = labels.some(label => label !== undefined);
  if (!own && !differ) return undefined;
  const text = own && contact.always_open ? context.label(hoursWords.always) : undefined;
  const check = checkOf(hoursFacts(contact, service), service, clock, context);
  return {text, state: check === ofCard ? undefined : check};
}
