import {serves, servesEveryAdult} from './ages.js';
import {neverCloses} from './answering.js';
import {inOrder} from './listing.js';
import type {Directory, Service} from './model.js';
import {type Offer, findAHelpline, isConfirmed, offerOf} from './offer.js';
import {type Openness, opennessOf} from './order-by-kind.js';
import type {Who} from './who.js';

/** Lines for one group are labelled further down: nobody's only button may be for somebody else, or no line to talk. */
const NOT_FOR_EVERYBODY = [
  'trans-people',
  'lgbtq-young-people',
  'women-and-girls',
  'primary-school-children',
  'for-reports-and-protection',
] as const;

const labelled = (service: Service, age: 'minor' | 'adult'): Offer => ({service, label: {of: 'reader', age}});

/**
 * The best contact: the first confirmed line whose ages include the reader. Where the age is not known
 * and the first is for young people, it and the first line for adults, each labelled. Where none of them
 * answers this reader day and night, the first line that does stands beside them. Find A Helpline where
 * there is no line, so there is always at least one. `openness` says what can be reached now.
 */
export function bestContacts(
  directory: Directory,
  who: Who,
  openness: (service: Service) => Openness = opennessOf,
): readonly Offer[] {
  const lines = linesFor(directory, who, openness);
  const best = bestOf(lines, who);
  return best.length > 0 ? withOneForTheNight(best, lines, who) : findAHelpline(directory);
}

function bestOf(lines: readonly Service[], {age}: Who): readonly Offer[] {
  const adult = adultLine(lines);
  if (age !== 'unknown') {
    const line = age === 'adult' ? adult : lines[0];
    return line ? [{service: line}] : [];
  }
  const young = lines.find(line => serves(line, 'minor'));
  if (young && adult && young !== adult) return [labelled(young, 'minor'), labelled(adult, 'adult')];
  const only = young ?? adult;
  if (!only) return [];
  if (!serves(only, 'adult')) return [labelled(only, 'minor')];
  return [serves(only, 'minor') ? {service: only} : labelled(only, 'adult')];
}

/**
 * The line that answers day and night whoever these offers leave alone when they close: nobody may be left with
 * a number that rings in the dark while another one is answered. None where nobody is alone.
 */
function lineForTheNight(offers: readonly Offer[], lines: readonly Service[], {age}: Who): Service | undefined {
  const readers = age === 'unknown' ? (['minor', 'adult'] as const) : [age];
  const answers = (line: Service, reader: 'minor' | 'adult'): boolean =>
    neverCloses(line) && serves(line, reader) && (reader === 'minor' || servesEveryAdult(line));
  const alone = readers.filter(
    reader => !offers.some(({service, label}) => (label?.age ?? reader) === reader && answers(service, reader)),
  );
  if (alone.length === 0) return undefined;
  const candidates = [...offers.map(({service}) => service), ...lines];
  return candidates.find(line => alone.every(reader => answers(line, reader)));
}

function withOneForTheNight(best: readonly Offer[], lines: readonly Service[], who: Who): readonly Offer[] {
  const night = lineForTheNight(best, lines, who);
  if (!night) return best;
  const others = best.filter(({service}) => service !== night);
  // "Older" alone beside a line for everybody would say nothing.
  return others.every(({label}) => label?.age === 'adult')
    ? [{service: night}]
    : [...others, {service: night, always: true}];
}

/**
 * The lines for somebody who may hurt themselves: the crisis line of the region, and the child helpline
 * as well where the reader is or may be under 18. A line that can be called comes before one that can
 * only be texted. Where none of them answers this reader day and night, the first line that does stands
 * below them. Empty where none is confirmed.
 */
export function crisisLines(directory: Directory, who: Who): readonly Offer[] {
  const lines = linesFor(directory, who);
  const crisis = crisisLine(lines, who);
  const child = who.age === 'adult' ? undefined : lines.find(line => line.kind === 'child-helpline');
  const offers = lines.filter(line => line === crisis || line === child).flatMap(line => offerOf(line, who) ?? []);
  const night = offers.length > 0 ? lineForTheNight(offers, lines, who) : undefined;
  return night ? [...offers, {...offerOf(night, who), service: night, always: true}] : offers;
}

/** Crisis lines and child helplines that a reader of this age can turn to, in the order of the list. */
const linesFor = (
  directory: Directory,
  who: Who,
  openness: (service: Service) => Openness = opennessOf,
): readonly Service[] =>
  inOrder(directory, who, openness)
    .map(({service}) => service)
    .filter(
      service =>
        (service.kind === 'crisis-line' || service.kind === 'child-helpline') &&
        isConfirmed(service) &&
        serves(service, who.age) &&
        // A line of one city is no line for the country.
        !service.area &&
        !NOT_FOR_EVERYBODY.some(note => service.notes?.includes(note)),
    );

/** The line for an adult: a crisis line, else a helpline for every age. */
function adultLine(lines: readonly Service[]): Service | undefined {
  const open = lines.filter(line => serves(line, 'adult') && servesEveryAdult(line));
  return open.find(line => line.kind === 'crisis-line') ?? open[0];
}

function crisisLine(lines: readonly Service[], {age}: Who): Service | undefined {
  const crisis = lines.filter(line => line.kind === 'crisis-line' && (age === 'minor' || servesEveryAdult(line)));
  const forAll = crisis.filter(line => serves(line, 'minor'));
  const first = forAll.length > 0 ? forAll : crisis;
  return first.find(canBeCalled) ?? first[0];
}

const canBeCalled = (service: Service): boolean =>
  service.contacts.some(contact => contact.type === 'voice' && !contact.unconfirmed);
