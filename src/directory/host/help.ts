import {serves} from '../ages.js';
import {answering, neverCloses} from '../answering.js';
import type {Directory, Kind, Service} from '../model.js';
import {
  FIND_A_HELPLINE,
  type Offer,
  type Who,
  bestContacts,
  crisisLines,
  isConfirmed,
  knownPersonLines,
  listed,
} from '../order.js';

/** What readers of every age are offered, so that a directory can be compared with what a correction makes of it. */
export interface Help {
  /** Who has what: a sentence for each, whose last word is `line`, `call` (can be called) or `always` (never closes). */
  readonly facts: ReadonlySet<string>;
  /** The ids of what some reader is told to turn to first. */
  readonly best: ReadonlySet<string>;
  /** The ids of all of whom a fact speaks: a change to another takes nothing from anybody. */
  readonly lines: ReadonlySet<string>;
}

type Contacts = Pick<Service, 'contacts'>;

const UNANSWERED = ['web', 'email', 'textphone'];
const LINES: readonly Kind[] = ['crisis-line', 'child-helpline'];
const AGES = ['minor', 'adult', 'unknown'] as const;
const PERSONS = ['stranger', 'known'] as const;

export const canBeCalled = (service: Contacts): boolean => answering(service).some(({type}) => type === 'voice');

/** By a call, a text or a chat. */
export const canBeAnswered = (service: Contacts): boolean =>
  answering(service).some(({type}) => !UNANSWERED.includes(type));

export function helpIn(directory: Directory): Help {
  const facts = new Set<string>();
  const best = new Set<string>();
  const lines = new Set<string>();
  for (const age of AGES)
    for (const person of PERSONS) {
      const who: Who = {age, person, imageAge: 'unknown', situation: 'threatened'};
      // A list of lines elsewhere is what stands there where there is none.
      const first = bestContacts(directory, who).filter(({service}) => service.id !== FIND_A_HELPLINE);
      const crisis = crisisLines(directory, who);
      const note = (place: string, {service, label}: Offer): void => {
        lines.add(service.id);
        for (const reader of readersOf(service, label?.age, age))
          for (const what of usesOf(service)) facts.add([age, person, place, reader, what].join(' '));
      };
      for (const {service} of first) best.add(service.id);
      for (const offer of [...first, ...crisis]) note('first', offer);
      for (const offer of linesListed(directory, who)) note('listed', offer);
      if (person === 'known') for (const offer of knownPersonLines(directory, who)) note('known', offer);
      // The steps send a child to both kinds.
      for (const {service} of crisis)
        for (const what of usesOf(service)) if (what !== 'always') facts.add([age, service.kind, what].join(' '));
    }
  return {facts, best, lines};
}

function linesListed(directory: Directory, who: Who): readonly Offer[] {
  const {shown, more} = listed(directory, who);
  return [...shown, ...more].filter(({service}) => LINES.includes(service.kind) && isConfirmed(service));
}

/** Whom an offer helps: where the age is not known, that may be half of the readers. */
const readersOf = (service: Service, labelled: 'minor' | 'adult' | undefined, age: Who['age']): readonly string[] =>
  age === 'unknown'
    ? (['minor', 'adult'] as const).filter(reader => (labelled ?? reader) === reader && serves(service, reader))
    : [age];

const usesOf = (service: Service): readonly ('line' | 'call' | 'always')[] => [
  'line',
  ...(canBeCalled(service) ? (['call'] as const) : []),
  ...(neverCloses(service) ? (['always'] as const) : []),
];
