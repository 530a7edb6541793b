import {serves, servesEveryAdult} from './ages.js';
import {inOrder} from './listing.js';
import type {Directory, Service} from './model.js';
import {type Offer, findAHelpline, isConfirmed, offerOf} from './offer.js';
import type {Who} from './who.js';

/** Lines for one group are labelled further down: nobody's only button may be for somebody else. */
const FOR_ONE_GROUP = ['trans-people', 'lgbtq-young-people', 'women-and-girls'] as const;

const labelled = (service: Service, age: 'minor' | 'adult'): Offer => ({service, label: {of: 'reader', age}});

/**
 * The best contact: the first confirmed line whose ages include the reader. Where the age is not known
 * and the first is for young people, it and the first line for adults, each labelled. Find A Helpline
 * where there is none, so there is always at least one.
 */
export function bestContacts(directory: Directory, who: Who): readonly Offer[] {
  const lines = linesFor(directory, who);
  const adult = adultLine(lines);
  const none = findAHelpline(directory);
  if (who.age !== 'unknown') {
    const line = who.age === 'adult' ? adult : lines[0];
    return line ? [{service: line}] : none;
  }
  const young = lines.find(line => serves(line, 'minor'));
  if (young && adult && young !== adult) return [labelled(young, 'minor'), labelled(adult, 'adult')];
  const only = young ?? adult;
  if (!only) return none;
  if (!serves(only, 'adult')) return [labelled(only, 'minor')];
  return [serves(only, 'minor') ? {service: only} : labelled(only, 'adult')];
}

/**
 * The lines for somebody who may hurt themselves: the crisis line of the region, and the child helpline
 * as well where the reader is or may be under 18. A line that can be called comes before one that can
 * only be texted. Empty where none is confirmed.
 */
export function crisisLines(directory: Directory, who: Who): readonly Offer[] {
  const lines = linesFor(directory, who);
  const crisis = crisisLine(lines, who);
  const child = who.age === 'adult' ? undefined : lines.find(line => line.kind === 'child-helpline');
  return lines.filter(line => line === crisis || line === child).flatMap(line => offerOf(line, who) ?? []);
}

/** Crisis lines and child helplines that a reader of this age can turn to, in the order of the list. */
const linesFor = (directory: Directory, who: Who): readonly Service[] =>
  inOrder(directory, who)
    .map(({service}) => service)
    .filter(
      service =>
        (service.kind === 'crisis-line' || service.kind === 'child-helpline') &&
        isConfirmed(service) &&
        serves(service, who.age) &&
        !FOR_ONE_GROUP.some(note => service.notes?.includes(note)),
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
