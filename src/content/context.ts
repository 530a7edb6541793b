import type {Directory} from '../directory/model.js';
import {crisisLines, hotlineWithoutCopy, reportRoutes} from '../directory/order.js';
import {NO_FILL, type Condition, type Fill, type Need, type Words} from '../guidance/model.js';
import type {MsgFn} from '../i18n/msg.js';
import type {LinkInline, Text} from './blocks.js';
import {countryName} from './country-name.js';
import {emergencyText} from './emergency.js';
import {Marks} from './marks.js';
import {isFor, isHelper, type Reader} from './reader.js';
import {interfaceWords} from '../guidance/interface.js';

/** What every content function needs: who reads, what is known of the place, and a voice. */
export interface Context {
  readonly reader: Reader;
  readonly directory: Directory;
  readonly msg: MsgFn;
  /** What is said about old sources is of this instant. */
  readonly now: Date;
  /** The name of the country where it is a guess: it stands behind the number. */
  readonly guess?: string | undefined;
  /** True where words are meant for this reader. */
  isFor(when: Condition | undefined): boolean;
  /** The words as text, with numbers and links in their places. `own` replaces what a placeholder holds. */
  say(words: Words, own?: Partial<Record<keyof Fill, Text>>): Text;
  /** The words as a plain string, for labels. */
  label(words: Words): string;
}

/** Whom services are chosen for. A helper asks for somebody else: a child is under 18, a friend may be any age. */
export function whoFor(reader: Reader): Pick<Reader, 'age' | 'imageAge' | 'person' | 'situation'> {
  const {age, imageAge, person, situation} = reader;
  if (!isHelper(reader)) return {age, imageAge, person, situation};
  const helped = reader.topic === 'for-parents' && imageAge !== 'adult' ? 'minor' : 'unknown';
  return {age: helped, imageAge, person, situation};
}

/** A link to another site: a new tab, so that this page stays open and no event of the page names the help chosen. */
export const outbound = (href: string, text: Text, newTab: string): LinkInline => ({
  kind: 'link',
  href,
  text,
  newTab,
  printed: href.replace(/^https?:\/\//, '').replace(/\/$/, ''),
});

function needsMet(reader: Reader, directory: Directory): ReadonlySet<Need> {
  const {hrefs} = reader;
  const who = whoFor(reader);
  const all: readonly (readonly [Need, boolean])[] = [
    ['report', hrefs.report !== undefined],
    ['parents', hrefs.parents !== undefined],
    ['guidelines', hrefs.guidelines !== undefined],
    ['steps', hrefs.steps !== undefined],
    ['herhelp', reader.platform === 'HerHelp'],
    ['rules', reader.platform === 'HerHelp' || hrefs.guidelines !== undefined],
    ['emergency-number', directory.emergency !== undefined],
    ['crisis-line', crisisLines(directory, who).length > 0],
    ['report-route', reportRoutes(directory, who).length > 0],
    ['hotline', hotlineWithoutCopy(directory, who) !== undefined],
    ['us', reader.region === 'US'],
  ];
  return new Set(all.filter(([, met]) => met).map(([need]) => need));
}

export function contextFor(reader: Reader, directory: Directory, msg: MsgFn, now: Date): Context {
  const met = needsMet(reader, directory);
  const guess = reader.guessed && reader.region ? countryName(reader.region, reader.lang) : undefined;

  const say = (words: Words, own: Partial<Record<keyof Fill, Text>> = {}): Text => {
    const marks = new Marks();
    const held: Record<keyof Fill, () => Text> = {
      platform: () => [reader.platform],
      emergency: () => emergencyText(directory, msg, guess),
      local112: () => [{kind: 'number', text: '112'}],
      local911: () => [{kind: 'number', text: '911'}],
      hotline: () => [hotlineWithoutCopy(directory, whoFor(reader))?.name ?? ''],
      source: () => [outbound('https://connectsafely.org/', ['ConnectSafely.org'], interfaceWords.newTab(msg))],
    };
    const fill = Object.defineProperties(
      {} as Fill,
      Object.fromEntries(
        (Object.keys(held) as (keyof Fill)[]).map(name => [name, {get: () => marks.hold(own[name] ?? held[name]())}]),
      ),
    );
    return marks.release(words(msg, fill));
  };

  return {
    reader,
    directory,
    msg,
    now,
    guess,
    isFor: when => isFor(when, reader, met),
    say,
    label: words => words(msg, {...NO_FILL, platform: reader.platform}),
  };
}
