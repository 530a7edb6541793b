import {KINDS, type Kind} from '../directory/model.js';
import {regionCode} from '../directory/region.js';
import type {Age, Person, Situation, Topic} from '../guidance/model.js';
import {asking, type Given} from './given.js';
import {safeHref} from './href.js';
import type {HrefName, Picks, Reader} from './reader.js';

export interface Resolved {
  readonly reader: Reader;
  /** 1-6 */
  readonly headingLevel: number;
  /** What was wrong with the input, each in words that say the cure. */
  readonly problems: readonly string[];
}

const TOPICS: readonly Topic[] = [
  'asked-for-image',
  'someone-you-know',
  'fake-images',
  'recovery-scams',
  'secure-accounts',
  'for-parents',
  'for-friends',
];
const SITUATIONS: readonly Situation[] = ['threatened', 'shared', 'personal-info'];
const AGES = ['minor', 'adult'] as const;
const PERSONS = ['known', 'stranger'] as const;
const VIEWS = ['list', 'one-at-a-time'] as const;
const HREFS: readonly HrefName[] = ['report', 'removal', 'parents', 'guidelines', 'steps', 'exit', 'correction'];

/** The kinds named, each once. An unknown word is passed over; where nothing is left, nothing was said. */
function kindsOf(value: string, problems: string[]): readonly Kind[] | undefined {
  const words = [...new Set(value.toLowerCase().split(/\s+/).filter(Boolean))];
  const kinds = KINDS.filter(kind => words.includes(kind));
  if (kinds.length === 0) return undefined;
  for (const word of words.filter(each => !kinds.some(kind => kind === each))) {
    problems.push(`kinds has the unknown word "${word}". Use any of ${KINDS.join(', ')}.`);
  }
  return kinds;
}

/**
 * Attributes, settings and the reader's own choices become one reader. Whatever is wrong is named
 * and passed over, so that the next best value, or a safe default, stands in its place.
 */
export function resolveReader(
  given: Given,
  picks: Picks,
  lang: string,
  has: {readonly topics: boolean; readonly guess?: string | undefined},
): Resolved {
  const {problems, first, oneOf} = asking(given);

  const age: Age = oneOf('age', AGES, 'Until then the guidance speaks to readers of every age.') ?? 'unknown';
  let imageAge: Age = oneOf('image-age', AGES, 'Until then both ages are covered.') ?? 'unknown';
  if (age === 'minor') {
    if (imageAge === 'adult') {
      problems.push(
        'image-age="adult" cannot stand beside age="minor". Remove one; until then "minor" holds for both.',
      );
    }
    imageAge = 'minor';
  }
  const topic = has.topics
    ? (oneOf('topic', TOPICS, 'Until then "asked-for-image" is shown.') ?? 'asked-for-image')
    : undefined;
  const situation = oneOf('situation', SITUATIONS, 'Until then "threatened" is shown.') ?? 'threatened';
  const view = oneOf('view', VIEWS, 'Until then the list is shown.') ?? 'list';
  const person: Person = oneOf('person', PERSONS, 'Until then the reader is asked.') ?? 'unknown';
  const said = first(
    'region',
    regionCode,
    'Use two letters of ISO 3166-1, such as US or GB. Until then it is as if the attribute were not there.',
  );
  const region = picks.region ?? said;
  const platform = first('platform', value => value.trim() || undefined, 'Use the name of your site, or leave it out.');
  const headingLevel = first(
    'heading-level',
    value => (/^[1-6]$/.test(value.trim()) ? Number(value) : undefined),
    'Use a number from 1 to 6. Until then it is 2.',
  );
  const kinds = first(
    'kinds',
    value => kindsOf(value, problems),
    `Use any of ${KINDS.join(', ')}, or leave the attribute out. Until then all are shown.`,
  );
  const hrefs: Partial<Record<HrefName, string>> = {};
  for (const name of HREFS) {
    const href = first(`${name}-href`, safeHref, 'Use an http(s) or relative address. The words stay, without a link.');
    if (href !== undefined) hrefs[name] = href;
  }

  return {
    reader: {
      lang,
      age,
      imageAge,
      person: topic === 'someone-you-know' ? 'known' : (picks.person ?? person),
      situation: picks.situation ?? situation,
      view,
      topic,
      region: region ?? has.guess,
      guessed: region === undefined && has.guess !== undefined,
      platform: platform ?? 'HerHelp',
      hrefs,
      picks,
      kinds,
      compact: given('compact').length > 0,
    },
    headingLevel: headingLevel ?? 2,
    problems,
  };
}
