import {answer, type Answer, type ContentName} from '../../../src/content/index.js';
import type {Picks} from '../../../src/content/reader.js';
import {directoryFor, regions} from '../../../src/directory/load.js';
import {boundMsg, type MsgFn} from '../../../src/i18n/msg.js';

export type Attributes = Readonly<Record<string, string>>;

interface Otherwise {
  readonly picks?: Picks;
  readonly lang?: string;
  readonly msg?: MsgFn;
}

/** A source grows old by itself, a test does not. */
const TODAY = new Date('2026-11-23');

/** What an element says to a reader whom only its attributes describe. */
export async function ask(
  tag: ContentName,
  attributes: Attributes = {},
  {picks = {}, lang = 'en', msg = boundMsg()}: Otherwise = {},
): Promise<Answer> {
  return answer(tag, {
    given: name => (attributes[name] === undefined ? [] : [attributes[name]]),
    picks,
    lang,
    directory: await directoryFor(picks.region ?? attributes['region']),
    msg,
    regions: regions(),
    now: TODAY,
  });
}
