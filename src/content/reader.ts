export type {Situation, Topic} from '../guidance/model.js';
import type {Kind} from '../directory/model.js';
import type {Age, Condition, ImageAge, Need, Person, Situation, Topic} from '../guidance/model.js';

/** The links a host may give. Each is http(s) or relative; anything else was dropped on the way here. */
export type HrefName = 'report' | 'removal' | 'parents' | 'guidelines' | 'steps' | 'exit' | 'correction';

/** What the reader chose on the page. It wins over attributes and never leaves our memory. */
export interface Picks {
  readonly region?: string | undefined;
  readonly person?: Person | undefined;
  readonly situation?: Situation | undefined;
  /** The step in view, from 1. */
  readonly step?: number | undefined;
  /** What is looked for in a long list, as it was typed. */
  readonly query?: string | undefined;
  /** One of the needs of that list. */
  readonly need?: string | undefined;
  readonly openNow?: boolean | undefined;
}

/** Everything a content function may know about the person it speaks to. */
export interface Reader {
  /** The rendered language, BCP 47. */
  readonly lang: string;
  /** How old the reader is now. */
  readonly age: Age;
  /** How old the person in the image was when it was taken. */
  readonly imageAge: ImageAge;
  /** Who is threatening. */
  readonly person: Person;
  readonly situation: Situation;
  /** How the steps are shown. */
  readonly view: 'list' | 'one-at-a-time';
  /** Absent in elements that have no topics. */
  readonly topic?: Topic | undefined;
  /** ISO 3166-1 alpha-2, or absent where nobody said and nothing could be guessed. */
  readonly region?: string | undefined;
  /** True where nobody said the region and it is a guess: then the words say so behind the number. */
  readonly guessed: boolean;
  /** The name of the site the guidance stands on. */
  readonly platform: string;
  readonly hrefs: Readonly<Partial<Record<HrefName, string>>>;
  readonly picks: Picks;
  /** The kinds of services to show. Absent: all of them. */
  readonly kinds?: readonly Kind[] | undefined;
  /** The short form of the directory. */
  readonly compact: boolean;
}

/** Which of two lists: a reader whose age nobody said gets the one for under 18. */
export const audienceOf = (reader: Reader): 'minor' | 'adult' => (reader.age === 'adult' ? 'adult' : 'minor');

/** A reader who helps somebody else. */
export const isHelper = (reader: Reader): boolean => reader.topic === 'for-parents' || reader.topic === 'for-friends';

const allows = <T>(allowed: readonly T[] | undefined, value: T): boolean => !allowed || allowed.includes(value);

/** True where words are meant for this reader; `met` are the needs that host and region fulfil. */
export function isFor(when: Condition | undefined, reader: Reader, met: ReadonlySet<Need>): boolean {
  return (
    !when ||
    (allows(when.ages, reader.age) &&
      allows(when.imageAges, reader.imageAge) &&
      allows(when.persons, reader.person) &&
      allows(when.situations, reader.situation) &&
      allows(when.topics, reader.topic) &&
      allows<string | undefined>(when.regions, reader.region) &&
      (when.helper === undefined || when.helper === isHelper(reader)) &&
      (when.needs ?? []).every(need => met.has(need)) &&
      !(when.lacks ?? []).some(need => met.has(need)))
  );
}
