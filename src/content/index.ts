import type {Directory} from '../directory/model.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block} from './blocks.js';
import type {Picks, Reader} from './reader.js';
import {resourceDirectory} from './resource-directory.js';
import type {Given} from './given.js';
import {heldUntil} from './hours.js';
import type {FindingSurroundings} from './long-list.js';
import {quickExit} from './quick-exit.js';
import {resolveReader} from './resolve.js';
import {safetyTip} from './safety-tip.js';
import {threatResponseSteps} from './threat-response-steps.js';
import {urgentHelp} from './urgent-help.js';

interface Content {
  /** True where the element takes a `topic`. */
  readonly topics: boolean;
  /** True where some of its words hold for a time only. */
  readonly hours?: boolean;
  readonly blocks: (reader: Reader, directory: Directory, msg: MsgFn, around: Surroundings) => readonly Block[];
}

const contents = {
  'safety-tip': {topics: true, blocks: safetyTip},
  'threat-response-steps': {topics: false, blocks: threatResponseSteps},
  'resource-directory': {topics: false, hours: true, blocks: resourceDirectory},
  'urgent-help': {topics: false, blocks: urgentHelp},
} as const satisfies Record<string, Content>;

/** The elements that have words of their own. */
export type ContentName = keyof typeof contents | 'quick-exit';
export const CONTENT_NAMES = [...Object.keys(contents), 'quick-exit'] as readonly ContentName[];

/** What does not depend on the reader. */
export interface Surroundings extends FindingSurroundings {
  /** The countries a reader can choose from, ISO 3166-1 alpha-2. */
  readonly regions: readonly string[];
  /** True where the site's own list of services did not load. */
  readonly siteListFailed?: boolean | undefined;
}

/** What an element is given to speak with. */
export interface Question extends Surroundings {
  /** Attributes and settings. */
  readonly given: Given;
  readonly picks: Picks;
  /** The rendered language, BCP 47. */
  readonly lang: string;
  readonly directory: Directory;
  readonly msg: MsgFn;
  /** The country that the time zone suggests, where nobody said one. Absent on servers. */
  readonly guess?: string | undefined;
}

export interface Answer {
  readonly blocks: readonly Block[];
  /** 1-6 */
  readonly headingLevel: number;
  /** What was wrong with the input, each in words that say the cure. */
  readonly problems: readonly string[];
  /** When to ask again, because words about hours change. Absent where none do. */
  readonly until?: Date | undefined;
}

/** What an element says to its reader: the one way from attributes to blocks, in a page and on a server. */
export function answer(name: ContentName, {given, picks, lang, directory, msg, guess, ...around}: Question): Answer {
  if (name === 'quick-exit') {
    const {control, problems} = quickExit(given, msg);
    return {blocks: [control], headingLevel: 2, problems};
  }
  const {topics, hours, blocks}: Content = contents[name];
  const {reader, headingLevel, problems} = resolveReader(given, picks, lang, {topics, guess});
  const until = hours ? heldUntil(directory, around) : undefined;
  return {blocks: blocks(reader, directory, msg, around), headingLevel, problems, until};
}
