import {readList} from './notation.js';
import {audienceOf, type Age, type Region} from './reader.js';

export type Topic =
  | 'asked-for-image'
  | 'someone-you-know'
  | 'fake-images'
  | 'recovery-scams'
  | 'secure-accounts'
  | 'for-parents'
  | 'for-friends';

/** Who reads a tip, on which site. */
export interface TipReader {
  readonly topic: Topic;
  readonly age: Age;
  readonly imageAge: Age;
  readonly region: Region;
  /** The site's own name; absent: HerHelp. */
  readonly platform?: string;
  readonly guidelinesHref?: string;
  readonly reportHref?: string;
  readonly parentsHref?: string;
  readonly stepsHref?: string;
}

const TOPICS: Readonly<Record<Topic, string>> = {
  'asked-for-image':
    'S3 · S5+S4[rules] · S14+S15+G23 · S16 · S12+S13 · S6+S7+S8 · S11 · S9[minor/unknown]+S10[minor/unknown] · S2',
  'someone-you-know':
    'G17 · G2+G3 · S21[minor/unknown]+G16[minor/unknown]+S34[minor/unknown] · S24[adult]+S25[adult]+S28[adult]+G16[adult] · G7 · G15 · S2',
  'fake-images': 'G1 · G13 · G11 · G12[route]+G23 · G14 · S2',
  'recovery-scams': 'G14 · G11 · S2',
  'secure-accounts': 'G15 · S2',
  'for-parents': 'S22 · G20 · G3 · G7+G8 · G9+S20 · G11 · G12[route]+G23 · G10 · S2',
  'for-friends': 'G20 · G8 · S21 · G2+G3 · S2',
};

export const topics = Object.keys(TOPICS) as readonly Topic[];

/** Topics whose reader helps somebody else: the strict rule about evidence, whatever the ages. */
export const helperTopics: readonly Topic[] = ['for-parents', 'for-friends'];

/** Whose age chooses the lines: a parent reads for a child, a friend for somebody whose age nobody said. */
export function helpedAge({topic, age}: TipReader): Age {
  if (topic === 'for-parents') return 'minor';
  return topic === 'for-friends' ? 'unknown' : age;
}

/** Every `data-statement` of `<safety-tip>` in the order of its composed tree. */
export const expectedTip = (reader: TipReader): readonly string[] =>
  readList(TOPICS[reader.topic], {
    'minor/unknown': audienceOf(reader) === 'minor',
    adult: audienceOf(reader) === 'adult',
    route: reader.region !== 'BO',
    rules: reader.platform === undefined || reader.guidelinesHref !== undefined,
  }).flat();

export function tipAttributes(reader: TipReader): Record<string, string> {
  const said: Record<string, string> = {topic: reader.topic, region: reader.region};
  if (reader.age !== 'unknown') said['age'] = reader.age;
  if (reader.imageAge !== 'unknown') said['image-age'] = reader.imageAge;
  if (reader.platform !== undefined) said['platform'] = reader.platform;
  if (reader.guidelinesHref !== undefined) said['guidelines-href'] = reader.guidelinesHref;
  if (reader.reportHref !== undefined) said['report-href'] = reader.reportHref;
  if (reader.parentsHref !== undefined) said['parents-href'] = reader.parentsHref;
  if (reader.stepsHref !== undefined) said['steps-href'] = reader.stepsHref;
  return said;
}

export const nameOfTip = (reader: TipReader): string =>
  Object.entries(tipAttributes(reader))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
