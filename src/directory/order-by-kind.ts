import {agesOf, audienceOf, serves} from './ages.js';
import {neverCloses} from './answering.js';
import {isPhone} from './contact.js';
import type {Audience, Directory, Kind, Service} from './model.js';
import {FIND_A_HELPLINE, type Offer, isConfirmed, isShown, offerOf} from './offer.js';
import {type Who, imageAgeOf} from './who.js';

/** Whether a service can be reached now. */
export type Openness = 'open' | 'unknown' | 'closed';

/** Where no clock is read, only a line that never closes is open for certain. */
export const opennessOf = (service: Service): Openness => (neverCloses(service) ? 'open' : 'unknown');

const CRISIS_FIRST: readonly Kind[] = ['emergency', 'crisis-line', 'child-helpline'];
const CHILD_FIRST: readonly Kind[] = ['emergency', 'child-helpline', 'crisis-line'];
const AFTER_LINES: readonly Kind[] = [
  'image-abuse-helpline',
  'hotline-csam-report',
  'image-removal',
  'sexual-violence',
  'victim-support',
  'police-reporting',
  'cybercrime-report',
  'legal-aid',
  'parent-support',
  'directory',
];
const OPENNESS: readonly Openness[] = ['open', 'unknown', 'closed'];

/** Of those ranks, emergency is the first and these two are the lines where people talk. */
const LAST_LINE = 2;

/**
 * The order where no list was made by hand: by kind, unconfirmed ones last; within a kind the lines for
 * this reader's age, then what is open, then what was read at the source rather than second-hand. A line
 * that is closed stands after those that never close, also where it is the one for this reader's age.
 */
export function orderByKind(
  directory: Directory,
  who: Who,
  openness: (service: Service) => Openness,
): readonly Offer[] {
  const rank = rankOf(directory, who);
  const sortKeys = (service: Service) => [
    service.assurance === 'unconfirmed' ? 1 : 0,
    rank(service),
    ageFit(service, who.age),
    OPENNESS.indexOf(openness(service)),
    service.assurance_method === 'second-hand' && !isNationalLine(service) ? 1 : 0,
  ];
  const sorted = candidates(directory, who)
    .map(service => ({service, keys: sortKeys(service)}))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({service}) => service);
  // Crisis lines and child helplines are one group: at night a child needs whoever answers.
  const groupOf = (service: Service): number => Math.max(LAST_LINE, rank(service));
  return closedLater(sorted, service => openness(service) === 'closed', groupOf).flatMap(
    service => offerOf(service, who) ?? [],
  );
}

/** Moves what is closed right behind the last of its group that never closes, and nothing else. */
function closedLater(
  sorted: readonly Service[],
  isClosed: (service: Service) => boolean,
  groupOf: (service: Service) => number,
): readonly Service[] {
  const placeOf = (service: Service, place: number): number => {
    if (!isClosed(service)) return place;
    const last = sorted.findLastIndex(
      other => groupOf(other) === groupOf(service) && neverCloses(other) && isConfirmed(other),
    );
    return last > place ? last + 0.5 : place;
  };
  return sorted
    .map((service, place) => ({service, place: placeOf(service, place)}))
    .sort((a, b) => a.place - b.place)
    .map(({service}) => service);
}

function candidates({country, emergency, international}: Directory, who: Who): readonly Service[] {
  const own = country?.services ?? [];
  const replaced = own.map(service => service.same_as);
  const hasChildHelpline = own.some(
    service => service.kind === 'child-helpline' && isShown(service) && isConfirmed(service),
  );
  return [...(emergency ? [emergency] : []), ...own, ...international].filter(
    service =>
      isShown(service) &&
      serves(service, who.age) &&
      service.kind !== 'platform-complaint' &&
      !replaced.includes(service.id) &&
      // A hotline for images of children has nothing to do with the image of an adult.
      !(service.kind === 'hotline-csam-report' && imageAgeOf(who) === 'adult') &&
      // The list of all child helplines is for a country whose own we do not know.
      !(service.id === 'intl-chi' && hasChildHelpline),
  );
}

function rankOf({country}: Directory, {age}: Who): (service: Service) => number {
  const kinds = [...(age === 'adult' ? CRISIS_FIRST : CHILD_FIRST), ...AFTER_LINES];
  const hasCrisisLine = country?.services.some(
    service =>
      service.kind === 'crisis-line' &&
      isShown(service) &&
      isConfirmed(service) &&
      serves(service, age) &&
      // A line of one city is no line for the country.
      !service.area,
  );
  return service => {
    // Find A Helpline stands in for the crisis line that is missing.
    if (service.id === FIND_A_HELPLINE && !hasCrisisLine) return kinds.indexOf('image-abuse-helpline') - 0.5;
    // What serves no country in particular is a way to find help, except for the take-down services.
    const kind = service.country === 'INTL' && service.kind !== 'image-removal' ? 'directory' : service.kind;
    return kinds.indexOf(kind);
  };
}

/** 0 where the service is made for this age, 1 where it is for everybody or ends at some age. */
function ageFit(service: Service, age: Audience): number {
  if (age === 'unknown') return 0;
  if (age === 'minor') return audienceOf(service) === 'minor' ? 0 : 1;
  return agesOf(service).under === undefined ? 0 : 1;
}

/** A number of three digits is given out by the state: a list by others is as good there as its own page. */
const isNationalLine = (service: Service): boolean =>
  service.contacts.some(contact => isPhone(contact) && contact.number.replace(/\D/g, '').length === 3);

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
