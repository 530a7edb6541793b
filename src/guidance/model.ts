import type {MsgFn} from '../i18n/msg.js';

export type Age = 'minor' | 'adult' | 'unknown';
export type ImageAge = Age;
export type Person = 'known' | 'stranger' | 'unknown';
export type Situation = 'threatened' | 'shared' | 'personal-info';
export type Topic =
  | 'asked-for-image'
  | 'someone-you-know'
  | 'fake-images'
  | 'recovery-scams'
  | 'secure-accounts'
  | 'for-parents'
  | 'for-friends';

/** Held beside the words so that no translation can turn a "do" into a "do not". */
export type Polarity = 'do' | 'dont' | 'know';

/**
 * What has to be there for some words: a link the host gave; the platform being HerHelp; rules of the
 * platform being known; a number or a service of the region.
 */
export type Need =
  | 'report'
  | 'parents'
  | 'guidelines'
  | 'steps'
  | 'herhelp'
  | 'rules'
  | 'emergency-number'
  | 'crisis-line'
  | 'report-route'
  | 'hotline'
  | 'us';

/** For whom. An absent field means anybody. */
export interface Condition {
  readonly ages?: readonly Age[];
  readonly imageAges?: readonly ImageAge[];
  readonly persons?: readonly Person[];
  readonly situations?: readonly Situation[];
  /** `undefined` stands for an element that has no topics. */
  readonly topics?: readonly (Topic | undefined)[];
  /** The reader helps somebody else: a parent or a friend. */
  readonly helper?: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly regions?: readonly string[];
  readonly needs?: readonly Need[];
  readonly lacks?: readonly Need[];
}

/** What content puts into a sentence: plain words, or the mark of a link that is put back afterwards. */
export interface Fill {
  readonly platform: string;
  readonly emergency: string;
  readonly local112: string;
  readonly local911: string;
  readonly hotline: string;
  readonly source: string;
}

/** For words without placeholders. */
export const NO_FILL: Fill = {platform: '', emergency: '', local112: '', local911: '', hotline: '', source: ''};

/** One message: a literal call, so that it can be extracted for translation. */
export type Words = (msg: MsgFn, fill: Fill) => string;

/** One line of a statement. */
export interface Line {
  readonly words: Words;
  /** Where it differs from the statement's. */
  readonly polarity?: Polarity;
  /** `bold` is the one line at the top; `more` stands behind "More about this", never a `dont`. Absent: a sentence. */
  readonly place?: 'bold' | 'more';
  readonly when?: Condition;
}

export interface Statement {
  /** Of the bold line. */
  readonly polarity: Polarity;
  /** In reading order: one bold line for each reader, then at most three short sentences. */
  readonly lines: readonly Line[];
}
