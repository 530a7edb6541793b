import {ages, imageAgeOf, persons, type Age, type Reader} from './reader.js';

/** LU stands for the members of the European Union without records of their own, BO for every country without data. */
export type DirectoryRegion = 'US' | 'GB' | 'LU' | 'BO';

export type Kind =
  | 'emergency'
  | 'crisis-line'
  | 'child-helpline'
  | 'image-removal'
  | 'image-abuse-helpline'
  | 'hotline-csam-report'
  | 'police-reporting'
  | 'cybercrime-report'
  | 'platform-complaint'
  | 'victim-support'
  | 'sexual-violence'
  | 'legal-aid'
  | 'parent-support'
  | 'directory';

export const directoryRegions = ['US', 'GB', 'LU', 'BO'] as const satisfies readonly DirectoryRegion[];

/** Who looks for help, and where. */
export interface DirectoryReader extends Pick<Reader, 'age' | 'imageAge' | 'person'> {
  readonly region: DirectoryRegion;
}

export const everyDirectoryReader: readonly DirectoryReader[] = directoryRegions.flatMap(region =>
  ages.flatMap(age => ages.flatMap(imageAge => persons.map(person => ({age, imageAge, person, region})))),
);

/** What an element without attributes takes its reader for. */
export const nobody: DirectoryReader = {age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'BO'};

export function directoryAttributes({age, imageAge, person, region}: DirectoryReader): Record<string, string> {
  const said: Record<string, string> = {region};
  if (age !== 'unknown') said['age'] = age;
  if (imageAge !== 'unknown') said['image-age'] = imageAge;
  if (person !== 'unknown') said['person'] = person;
  return said;
}

export const nameOfDirectory = ({age, imageAge, person, region}: DirectoryReader): string =>
  `${region}, age ${age}, image ${imageAge}, person ${person}`;

/** The emergency service is the line at the top; it is the first of the order and no card. */
const EMERGENCY: Readonly<Record<DirectoryRegion, string | undefined>> = {
  US: 'us-911',
  GB: 'gb-emergency',
  LU: 'eu-112',
  BO: undefined,
};

export const expectedEmergency = ({region}: Pick<DirectoryReader, 'region'>): string | undefined => EMERGENCY[region];

/*
 * The brief's own notation: `|` is the fold, `+` joins a pair, brackets say for which age in the image.
 * A slash, which the brief does not need, stands between two whose order it leaves open.
 */
const LISTS: Readonly<Record<DirectoryRegion, Readonly<Record<Age, string>>>> = {
  US: {
    minor:
      'us-911, us-988, us-cybertipline, us-takeitdown, us-crisis-text-line | us-childhelp, us-loveisrespect, us-fbi, us-rainn, us-boystown, us-trevor, us-trans-lifeline, us-runaway, us-lawhelp, us-connectsafely, us-thorn, intl-findahelpline',
    adult:
      'us-911, us-988, us-ccri, intl-stopncii [image adult/unknown], us-takeitdown + us-cybertipline [image minor/unknown], us-ic3 | us-fbi, us-ndvh, us-rainn, us-crisis-text-line, us-trevor, us-trans-lifeline, us-boystown, us-lawhelp, us-lsc, us-aba-free-legal-answers, us-ccri-attorneys, us-state-ag, us-ovc, intl-findahelpline, us-victimconnect, us-nova',
    unknown:
      'us-911, us-988, us-cybertipline + us-ccri, us-takeitdown [image minor/unknown], intl-stopncii [image adult/unknown], us-crisis-text-line | us-childhelp, us-loveisrespect + us-ndvh, us-fbi + us-ic3, us-rainn, us-boystown, us-trevor, us-trans-lifeline, us-runaway, us-lawhelp, us-lsc, us-aba-free-legal-answers, us-ccri-attorneys, us-state-ag, us-ovc, us-connectsafely, us-thorn, intl-findahelpline, us-victimconnect, us-nova',
  },
  GB: {
    minor:
      'gb-emergency, gb-childline, gb-report-remove, intl-take-it-down, gb-ceop | gb-shout, gb-samaritans, gb-papyrus, gb-police-101, intl-findahelpline',
    adult:
      'gb-emergency, gb-samaritans, gb-revenge-porn-helpline, intl-stopncii [image adult/unknown], intl-take-it-down + gb-iwf [image minor/unknown], gb-police-101 | gb-domestic-abuse, gb-shout, gb-papyrus, intl-findahelpline',
    unknown:
      'gb-emergency, gb-childline + gb-samaritans, gb-report-remove [image minor/unknown], gb-revenge-porn-helpline, intl-take-it-down [image minor/unknown], intl-stopncii [image adult/unknown], gb-ceop | gb-shout, gb-papyrus, gb-iwf, gb-police-101, gb-domestic-abuse, intl-findahelpline',
  },
  // By kind: no crisis line of its own, so Find A Helpline; take-down by the image; directories. Five places before the fold.
  LU: {
    minor: 'eu-112, intl-findahelpline, intl-take-it-down, intl-chi',
    adult:
      'eu-112, intl-findahelpline, intl-take-it-down [image minor/unknown] / intl-stopncii [image adult/unknown], intl-inhope [image minor/unknown], intl-lila, intl-nomore',
    unknown:
      'eu-112, intl-findahelpline, intl-take-it-down [image minor/unknown] / intl-stopncii [image adult/unknown], intl-chi, intl-lila, intl-nomore',
  },
  BO: {
    minor: 'intl-findahelpline, intl-take-it-down, intl-chi',
    adult:
      'intl-findahelpline, intl-take-it-down [image minor/unknown] / intl-stopncii [image adult/unknown], intl-inhope [image minor/unknown], intl-lila, intl-nomore',
    unknown:
      'intl-findahelpline, intl-take-it-down [image minor/unknown] / intl-stopncii [image adult/unknown], intl-chi, intl-lila, intl-nomore',
  },
};

/** With a known person, the line that stands right after the crisis line; where it is the first line already, nothing moves. */
const KNOWN_PERSON: Readonly<Record<'US' | 'GB', Readonly<Record<Age, readonly string[]>>>> = {
  US: {minor: ['us-loveisrespect'], adult: ['us-ndvh'], unknown: ['us-loveisrespect', 'us-ndvh']},
  GB: {minor: ['gb-childline'], adult: ['gb-domestic-abuse'], unknown: ['gb-childline', 'gb-domestic-abuse']},
};

/** The first cards: the one human to reach now. */
const FIRST_LINES: Readonly<Record<'US' | 'GB', Readonly<Record<Age, readonly string[]>>>> = {
  US: {minor: ['us-988'], adult: ['us-988'], unknown: ['us-988']},
  GB: {minor: ['gb-childline'], adult: ['gb-samaritans'], unknown: ['gb-childline', 'gb-samaritans']},
};

export interface ExpectedDirectory {
  /** The emergency service is the first of them. */
  readonly shown: readonly string[];
  readonly more: readonly string[];
}

function readEntry(entry: string, imageAge: Age): readonly string[] {
  const [, ids, mark] = /^(.+?)(?: \[image (.+)\])?$/.exec(entry) ?? [];
  if (ids === undefined) throw new Error(`not a service: "${entry}"`);
  return mark === undefined || mark.split('/').includes(imageAge) ? ids.split(' + ') : [];
}

/** The places of one half, each with its service or its pair. */
function placesIn(half: string, imageAge: Age, turned: boolean): readonly (readonly string[])[] {
  return half
    .split(',')
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .map(entry => {
      const either = entry.split(' / ');
      return (turned ? either.toReversed() : either).flatMap(one => readEntry(one, imageAge));
    })
    .filter(ids => ids.length > 0);
}

const readHalf = (half: string, imageAge: Age, turned: boolean): readonly string[] =>
  placesIn(half, imageAge, turned).flat();

function withKnownPerson(list: ExpectedDirectory, {age, person, region}: DirectoryReader): ExpectedDirectory {
  if (person !== 'known' || (region !== 'US' && region !== 'GB')) return list;
  const first = FIRST_LINES[region][age];
  const lines = KNOWN_PERSON[region][age].filter(id => !first.includes(id));
  const rest = (ids: readonly string[]) => ids.filter(id => !lines.includes(id));
  const shown = rest(list.shown);
  const after = Math.max(...first.map(id => shown.indexOf(id))) + 1;
  return {shown: [...shown.slice(0, after), ...lines, ...shown.slice(after)], more: rest(list.more)};
}

/** Every list that is right for this reader: one, or two where the order of a pair is open. */
export function expectedDirectories(reader: DirectoryReader): readonly ExpectedDirectory[] {
  const imageAge = imageAgeOf(reader);
  const list = LISTS[reader.region][reader.age];
  const [before = '', after = ''] = list.split('|');
  return (list.includes(' / ') ? [false, true] : [false]).map(turned => {
    const more = readHalf(after, imageAge, turned);
    const places = placesIn(before, imageAge, turned);
    if (reader.region === 'US' || reader.region === 'GB') return withKnownPerson({shown: places.flat(), more}, reader);
    return {shown: places.slice(0, 5).flat(), more: [...places.slice(5).flat(), ...more]};
  });
}

/** The first of them, for tests to whom the order within a pair does not matter. */
export function expectedDirectory(reader: DirectoryReader): ExpectedDirectory {
  const [first] = expectedDirectories(reader);
  if (!first) throw new Error('there is always a list');
  return first;
}

export const expectedServices = (reader: DirectoryReader): readonly string[] => {
  const {shown, more} = expectedDirectory(reader);
  return [...shown, ...more];
};

const isMinor = ({age}: DirectoryReader): boolean => age !== 'adult';
const isAdult = ({age}: DirectoryReader): boolean => age !== 'minor';

/** Every `data-statement` in the order of the composed tree. */
export function expectedDirectoryIds(reader: DirectoryReader): readonly string[] {
  const us = reader.region === 'US';
  return [
    ...['S23', 'S24', 'S25'],
    ...(us ? ['S26', 'S27'] : []),
    ...(isMinor(reader) ? ['S34'] : []),
    ...['S28', 'S29', 'S32', 'S33'],
    ...(us && isAdult(reader) ? ['S30', 'S31'] : []),
  ];
}

/** Helpers without a number: which statements, and where under "More help". */
export interface HelperPlace {
  readonly ids: readonly string[];
  /** What each counts as for `kinds`. */
  readonly kinds: readonly Kind[];
  /** The last card of their group, which they follow at once: of their own kind, or of the kinds that stand with it. */
  readonly after?: readonly string[];
  /** The card that they stand at once before. */
  readonly before?: string;
}

const school = {ids: ['S34'], kinds: ['child-helpline']} as const;
const advocate = {ids: ['S28', 'S29'], kinds: ['victim-support']} as const;
const legal = {ids: ['S32', 'S33'], kinds: ['legal-aid', 'crisis-line']} as const;

const HELPERS: Readonly<Record<DirectoryRegion, Readonly<Record<Age, readonly HelperPlace[]>>>> = {
  US: {
    minor: [
      {...school, before: 'us-childhelp'},
      {...advocate, after: ['us-loveisrespect', 'us-rainn']},
      {...legal, after: ['us-lawhelp']},
    ],
    adult: [
      {...advocate, after: ['us-ndvh', 'us-rainn']},
      {...legal, after: ['us-ccri-attorneys']},
    ],
    unknown: [
      {...school, before: 'us-childhelp'},
      {...advocate, after: ['us-ndvh', 'us-rainn']},
      {...legal, after: ['us-ccri-attorneys']},
    ],
  },
  // The United Kingdom's lists hold no legal aid, and for readers under 18 no victim support: the order of kinds decides.
  GB: {
    minor: [{...school, before: 'gb-shout'}, advocate, {...legal, before: 'intl-findahelpline'}],
    adult: [
      {...advocate, after: ['gb-domestic-abuse']},
      {...legal, before: 'intl-findahelpline'},
    ],
    unknown: [
      {...school, before: 'gb-shout'},
      {...advocate, after: ['gb-domestic-abuse']},
      {...legal, before: 'intl-findahelpline'},
    ],
  },
  LU: {minor: [school, advocate, legal], adult: [advocate, legal], unknown: [school, advocate, legal]},
  BO: {minor: [school, advocate, legal], adult: [advocate, legal], unknown: [school, advocate, legal]},
};

/** A card that moved up, for a known person, is no neighbour any more: then only their order among themselves is given. */
export function expectedHelpers(reader: DirectoryReader): readonly HelperPlace[] {
  const {more} = expectedDirectory(reader);
  return HELPERS[reader.region][reader.age].map(({ids, kinds, after, before}) => ({
    ids,
    kinds,
    ...(after?.some(id => more.includes(id)) ? {after} : {}),
    ...(before !== undefined && more.includes(before) ? {before} : {}),
  }));
}

/** The first confirmed line whose ages include the reader. Where the age is not known and two lines share them, both. */
const BEST: Readonly<Record<DirectoryRegion, Readonly<Record<Age, readonly string[]>>>> = {
  ...FIRST_LINES,
  LU: {minor: ['intl-findahelpline'], adult: ['intl-findahelpline'], unknown: ['intl-findahelpline']},
  BO: {minor: ['intl-findahelpline'], adult: ['intl-findahelpline'], unknown: ['intl-findahelpline']},
};

export const expectedBest = ({age, region}: Pick<DirectoryReader, 'age' | 'region'>): readonly string[] =>
  BEST[region][age];

/** Where the age of the reader is not known: who each of a pair is for. */
export const PAIRS: Readonly<Record<'US' | 'GB', readonly (readonly [young: string, adult: string])[]>> = {
  US: [
    ['us-cybertipline', 'us-ccri'],
    ['us-takeitdown', 'intl-stopncii'],
    ['us-loveisrespect', 'us-ndvh'],
    ['us-fbi', 'us-ic3'],
  ],
  GB: [
    ['gb-childline', 'gb-samaritans'],
    ['gb-report-remove', 'gb-revenge-porn-helpline'],
    ['intl-take-it-down', 'intl-stopncii'],
  ],
};

const NOT_SHOWN: Readonly<Record<DirectoryRegion, Readonly<Record<Age, readonly string[]>>>> = {
  US: {
    minor: ['us-ic3', 'us-ccri', 'us-aba-free-legal-answers', 'intl-stopncii', 'us-nova', 'us-victimconnect'],
    adult: ['us-childhelp', 'us-loveisrespect', 'us-runaway'],
    unknown: [],
  },
  GB: {
    minor: ['gb-revenge-porn-helpline', 'gb-iwf', 'intl-stopncii', 'gb-domestic-abuse'],
    adult: ['gb-childline', 'gb-report-remove', 'gb-ceop'],
    unknown: [],
  },
  LU: {minor: ['intl-stopncii', 'intl-inhope'], adult: ['intl-chi'], unknown: ['intl-inhope']},
  BO: {minor: ['intl-stopncii', 'intl-inhope'], adult: ['intl-chi'], unknown: ['intl-inhope']},
};

/** In no list: two that stand elsewhere in other words, one that nobody could confirm, and the unlisted. */
const NEVER = [
  ...['us-ftc-takeitdown', 'us-school-counselor', 'us-teenline'],
  ...['us-know2protect', 'us-without-my-consent', 'us-ncmec-family-support', 'us-netsmartz', 'us-stopitnow'],
  ...['eu-116111', 'eu-116006'],
];

export const neverListed = ({age, region}: Pick<DirectoryReader, 'age' | 'region'>): readonly string[] => [
  ...NOT_SHOWN[region][age],
  ...NEVER,
];

/** Nobody could confirm these: plain text, and whom to try first. */
export const UNCONFIRMED = ['us-victimconnect', 'us-nova'] as const;
export const TRY_FIRST = 'National Domestic Violence Hotline';

export const KINDS = [
  ...['emergency', 'crisis-line', 'child-helpline', 'image-removal', 'image-abuse-helpline', 'hotline-csam-report'],
  ...['police-reporting', 'cybercrime-report', 'platform-complaint', 'victim-support', 'sexual-violence'],
  ...['legal-aid', 'parent-support', 'directory'],
] as readonly Kind[];

/** What stays whatever `kinds` says, where it would leave nobody to talk to. */
export const alwaysReachable = ({age, region}: Pick<DirectoryReader, 'age' | 'region'>): readonly string[] => [
  ...BEST[region][age],
  ...(region === 'GB' && age === 'minor' ? ['gb-samaritans'] : []),
  ...(region === 'US' && age !== 'adult' ? ['us-childhelp'] : []),
];

/** What is wrong with what `kinds` left: danger, somebody to talk to, every card of these kinds, no other, in order. */
export function kindsFaults(
  shown: readonly string[],
  reader: DirectoryReader,
  kinds: readonly Kind[],
  kindOf: (id: string) => Kind,
): readonly string[] {
  const emergency = expectedEmergency(reader);
  const reachable = alwaysReachable(reader);
  const fits = ({shown: first, more}: ExpectedDirectory): readonly string[] => {
    const all = [...first, ...more];
    const due = all.filter(id => id === emergency || kinds.includes(kindOf(id)));
    return [
      ...due.filter(id => !shown.includes(id)).map(id => `${id} is missing`),
      ...shown.filter(id => !due.includes(id) && !reachable.includes(id)).map(id => `${id} is too many`),
      ...(shown.join(' ') === all.filter(id => shown.includes(id)).join(' ') ? [] : [`order: ${shown.join(' ')}`]),
    ];
  };
  const lines = shown.filter(id => reachable.includes(id) || /^(crisis-line|child-helpline)$/.test(kindOf(id)));
  const each = expectedDirectories(reader).map(fits);
  const best = each.find(faults => faults.length === 0) ?? each[0] ?? [];
  return [...best, ...(lines.length === 0 ? ['nobody to talk to'] : [])];
}

/** The statements of helpers that `kinds` leaves; a lawyer and a counselor share one statement. */
export const expectedHelpersOfKinds = (reader: DirectoryReader, kinds: readonly Kind[]): readonly string[] => {
  const left = expectedHelpers(reader).filter(helper => helper.kinds.some(kind => kinds.includes(kind)));
  return left.flatMap(({ids}) => ids).filter(id => id !== 'S32' || kinds.includes('legal-aid'));
};

/** Words of helpers and statements that a reader's safety hangs on. */
export interface DirectoryWords {
  readonly statement: string;
  readonly words: readonly RegExp[];
  readonly never?: readonly RegExp[];
  readonly when?: (reader: DirectoryReader) => boolean;
}

const US_OFFICES = [
  /county/i,
  /police station/i,
  /domestic violence/i,
  /rape crisis/i,
  /sheriff/i,
  /attorney general/i,
];

export const directoryWords: readonly DirectoryWords[] = [
  {
    statement: 'S24',
    words: [/Most lines do not ask for your name\. Most keep it private, unless someone is in serious danger\./],
  },
  {statement: 'S25', words: [/victim advocate/i, /legal/i]},
  {statement: 'S28', words: [/advocate/i, /social worker/i]},
  {statement: 'S28', words: US_OFFICES, when: ({region}) => region === 'US'},
  {statement: 'S28', words: [], never: [/sheriff/i, /attorney general/i], when: ({region}) => region !== 'US'},
  {statement: 'S29', words: [/evidence/i, /safe/i, /stalking|protection|keeps the person away/i, /\border\b/i]},
  {statement: 'S32', words: [/free/i, /legal/i]},
  {statement: 'S33', words: [/lawyer/i, /counselor/i]},
  {
    statement: 'S34',
    words: [/A school counselor, teacher or head can help\. Ask first: what do you have to tell others\?/],
    when: isMinor,
  },
  {statement: 'S34', words: [/If you are under 18/], when: ({age}) => age === 'unknown'},
];
