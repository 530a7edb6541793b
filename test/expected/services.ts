import {imageAgeOf, type Age, type Reader, type Region, type Situation} from './reader.js';

type ByAge = Readonly<Record<Age, readonly string[]>>;

const none: ByAge = {minor: [], adult: [], unknown: []};

/** National report routes, at most two. Not for private details: those involve no image. */
const REPORT: Readonly<Record<Region, ByAge>> = {
  US: {minor: ['us-cybertipline'], adult: ['us-ic3', 'us-fbi'], unknown: ['us-cybertipline', 'us-ic3']},
  GB: {
    minor: ['gb-ceop'],
    adult: ['gb-revenge-porn-helpline', 'gb-police-101'],
    unknown: ['gb-ceop', 'gb-revenge-porn-helpline'],
  },
  BO: none,
};

/** The same where private details are used: no hotline for images of children. */
const REPORT_PERSONAL_INFO: Readonly<Record<Region, ByAge>> = {
  US: {minor: ['us-fbi'], adult: ['us-ic3', 'us-fbi'], unknown: ['us-fbi', 'us-ic3']},
  GB: {minor: ['gb-ceop'], adult: ['gb-police-101'], unknown: ['gb-ceop', 'gb-police-101']},
  BO: none,
};

type WhoReports = Pick<Reader, 'age' | 'region'> & {readonly situation?: Situation};

/** The services beside G12, in order. */
export const expectedReportRoutes = ({age, region, situation}: WhoReports): readonly string[] =>
  (situation === 'personal-info' ? REPORT_PERSONAL_INFO : REPORT)[region][age];

type WhoTakesDown = Pick<Reader, 'age' | 'imageAge' | 'region'>;

/**
 * Take-down of an image of someone under 18. Report Remove is for readers who may be under 18 themselves;
 * an adult who says that the image shows someone under 18 gets the hotline for such images beside it.
 */
const TAKE_DOWN_MINOR: Readonly<Record<Region, ByAge>> = {
  US: {minor: ['us-takeitdown'], adult: ['us-takeitdown', 'us-cybertipline'], unknown: ['us-takeitdown']},
  GB: {
    minor: ['gb-report-remove', 'intl-take-it-down'],
    adult: ['intl-take-it-down', 'gb-iwf'],
    unknown: ['gb-report-remove', 'intl-take-it-down'],
  },
  BO: {minor: ['intl-take-it-down'], adult: ['intl-take-it-down'], unknown: ['intl-take-it-down']},
};

/** The services beside G11, in order, by the age in the image alone; unknown: both kinds, the reader's own first. */
export function expectedTakeDown(reader: WhoTakesDown): readonly string[] {
  const minor = TAKE_DOWN_MINOR[reader.region][reader.age];
  const imageAge = imageAgeOf(reader);
  if (imageAge === 'minor') return minor;
  if (imageAge === 'adult') return ['intl-stopncii'];
  return reader.age === 'adult' ? ['intl-stopncii', ...minor.slice(0, 1)] : [...minor, 'intl-stopncii'];
}

/** With a known person, the line that stands right after the crisis line. */
const KNOWN_PERSON: Readonly<Record<Region, ByAge>> = {
  US: {minor: ['us-loveisrespect'], adult: ['us-ndvh'], unknown: ['us-loveisrespect', 'us-ndvh']},
  GB: {minor: ['gb-childline'], adult: ['gb-domestic-abuse'], unknown: ['gb-childline', 'gb-domestic-abuse']},
  BO: none,
};

export const expectedKnownPersonLine = ({age, region}: Pick<Reader, 'age' | 'region'>): readonly string[] =>
  KNOWN_PERSON[region][age];

/** Beside G3: the crisis line, for readers who may be under 18 the child helpline too. */
const CRISIS: Readonly<Record<Region, ByAge>> = {
  US: {minor: ['us-988', 'us-childhelp'], adult: ['us-988'], unknown: ['us-988', 'us-childhelp']},
  GB: {minor: ['gb-childline', 'gb-samaritans'], adult: ['gb-samaritans'], unknown: ['gb-childline', 'gb-samaritans']},
  BO: {minor: ['intl-findahelpline'], adult: ['intl-findahelpline'], unknown: ['intl-findahelpline']},
};

/** In any order. */
export const expectedCrisisLines = ({age, region}: Pick<Reader, 'age' | 'region'>): readonly string[] =>
  CRISIS[region][age];

const NEVER: Readonly<Record<Region, ByAge>> = {
  US: {
    minor: ['us-ic3', 'us-ccri', 'us-aba-free-legal-answers', 'intl-stopncii'],
    adult: ['us-childhelp', 'us-loveisrespect', 'us-runaway'],
    unknown: [],
  },
  GB: {
    minor: ['gb-revenge-porn-helpline', 'gb-iwf', 'intl-stopncii', 'gb-domestic-abuse'],
    adult: ['gb-childline', 'gb-report-remove', 'gb-ceop'],
    unknown: [],
  },
  BO: {minor: ['intl-stopncii'], adult: [], unknown: []},
};

/** Nobody could confirm these, or they were taken out on purpose: never in steps or tips. */
const NEVER_FOR_ANYBODY = [
  'us-nova',
  'us-victimconnect',
  'us-teenline',
  'us-school-counselor',
  'us-know2protect',
  'us-without-my-consent',
  'us-ncmec-family-support',
  'us-netsmartz',
  'us-stopitnow',
  'eu-116111',
  'eu-116006',
];

export const forbiddenServices = ({age, region}: Pick<Reader, 'age' | 'region'>): readonly string[] => [
  ...NEVER[region][age],
  ...NEVER_FOR_ANYBODY,
];

/** Prefixes of services that may be shown at all: never another country's number. */
export const ownPrefixes: Readonly<Record<Region, readonly string[]>> = {
  US: ['us-', 'intl-'],
  GB: ['gb-', 'intl-'],
  BO: ['intl-'],
};

/** What becomes of the image: only these make a fingerprint on the reader's own device. */
export const fingerprintOnDevice = ['us-takeitdown', 'intl-take-it-down', 'intl-stopncii'];

/** To whom a service may pass on what a reader tells it: said beside it, never folded away. */
export const passesOn: Readonly<Record<string, readonly RegExp[]>> = {
  'us-cybertipline': [/\b(can|may) go to the police\b|\bpass(es)? (your |the )?reports? (on )?to the police\b/i],
  'us-ic3': [/\b(can|may) go to the police\b|\bpass(es)? (your |the )?reports? (on )?to the police\b/i],
  'gb-ceop': [
    /\b(can|may) go to the police\b|\bpass(es)? (your |the )?reports? (on )?to the police\b/i,
    /other adults|family/i,
  ],
  'us-childhelp': [/child protection/i],
  'us-crisis-text-line': [/child protection/i],
};
