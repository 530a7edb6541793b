import {serves} from '../ages.js';
import {answering, neverCloses} from '../answering.js';
import {bestContacts, crisisLines} from '../lines.js';
import {inOrder, knownPersonLines} from '../listing.js';
import type {Directory, Service} from '../model.js';
import {FIND_A_HELPLINE, type Offer, isConfirmed} from '../offer.js';
import type {Who} from '../who.js';

/** What readers of every age are offered, so that a directory can be compared with what a correction makes of it. */
export interface Help {
  /** Who has what: a sentence for each, whose last word is `line`, `call` (can be called) or `always` (never closes). */
  readonly facts: ReadonlySet<string>;
  /** The ids of what some reader is told to turn to first. */
  readonly best: ReadonlySet<string>;
  /** The ids of all of whom a fact speaks: a change to another takes nothing from anybody. */
  readonly weighed: ReadonlySet<string>;
}

type Contacts = Pick<Service, 'contacts'>;

/** By a call, a text or a chat. */
export const canBeAnswered = (service: Contacts): boolean =>
  answering(service).some(({type}) => !['web', 'email', 'textphone'].includes(type));

export const canBeCalled = (service: Contacts): boolean => answering(service).some(({type}) => type === 'voice');

export function helpIn(directory: Directory): Help {
  const facts = new Set<string>();
  const best = new Set<string>();
  const weighed = new Set<string>();
  for (const age of ['minor', 'adult', 'unknown'] as const) {
    const who: Who = {age, person: 'known', imageAge: 'unknown', situation: 'threatened'};
    // A list of lines elsewhere is what stands there where there is none.
    const first = bestContacts(directory, who).filter(({service}) => service.id !== FIND_A_HELPLINE);
    const crisis = crisisLines(directory, who);
    const note = (place: string, offers: readonly Offer[]): void => {
      for (const {service, label} of offers) {
        weighed.add(service.id);
        for (const reader of readersOf(service, label?.age, age))
          for (const what of usesOf(service)) facts.add([age, place, reader, what].join(' '));
      }
    };
    for (const {service} of first) best.add(service.id);
    note('first', [...first, ...crisis]);
    note('known', knownPersonLines(directory, who));
    const lines = inOrder(directory, who).filter(({service}) => isLine(service));
    note('list', lines);
    // The steps send a child to both kinds.
    for (const {service} of crisis)
      for (const what of usesOf(service)) if (what !== 'always') facts.add([age, service.kind, what].join(' '));
  }
  return {facts, best, weighed};
}

const isLine = (service: Service): boolean =>
  (service.kind === 'crisis-line' || service.kind === 'child-helpline') && isConfirmed(service);

/** Whom an offer helps: where the age is not known, that may be half of the readers. */
const readersOf = (service: Service, labelled: 'minor' | 'adult' | undefined, age: Who['age']): readonly string[] =>
  age === 'unknown'
    ? (['minor', 'adult'] as const).filter(reader => (labelled ?? reader) === reader && serves(service, reader))
    : [age];

const usesOf = (service: Service): readonly string[] => [
  'line',
  ...(canBeCalled(service) ? ['call'] : []),
  ...(neverCloses(service) ? ['always'] : []),
];
