import type {Age, Region} from './reader.js';

/** DE stands for the members of the European Union without lines of their own, NG for every country without data. */
export type UrgentRegion = Region | 'LU' | 'none';

/** Whom `<urgent-help>` speaks to. The age in the image and who is threatening change nothing in it. */
export interface UrgentReader {
  readonly age: Age;
  readonly imageAge: 'unknown';
  readonly region: UrgentRegion;
}

export const urgentRegions = ['US', 'GB', 'LU', 'BO', 'none'] as const satisfies readonly UrgentRegion[];

export const everyUrgentReader: readonly UrgentReader[] = urgentRegions.flatMap(region =>
  (['minor', 'adult', 'unknown'] as const).map((age): UrgentReader => ({age, imageAge: 'unknown', region})),
);

/** One way to reach a service: what a reader hears of the link, and where it leads. */
export interface Way {
  readonly service: string;
  readonly type: 'voice' | 'text' | 'chat' | 'web';
  readonly name: string;
  readonly href: string;
}

const lifeline: readonly Way[] = [
  {service: 'us-988', type: 'voice', name: 'Call 988', href: 'tel:988'},
  {service: 'us-988', type: 'text', name: 'Text 988', href: 'sms:988'},
  {service: 'us-988', type: 'chat', name: 'Chat (opens in a new tab)', href: 'https://988lifeline.org/chat'},
];

const findAHelpline: readonly Way[] = [
  {
    service: 'intl-findahelpline',
    type: 'web',
    name: 'Open Find A Helpline (opens in a new tab)',
    href: 'https://findahelpline.com/',
  },
];

const nobody = {minor: findAHelpline, adult: findAHelpline, unknown: findAHelpline};

/** The best contact first, then text and chat of the same service; where the age decides, one for each. */
const BEST: Readonly<Record<UrgentRegion, Readonly<Record<Age, readonly Way[]>>>> = {
  US: {minor: lifeline, adult: lifeline, unknown: lifeline},
  GB: {
    minor: [
      {service: 'gb-childline', type: 'voice', name: 'Call 0800 1111', href: 'tel:08001111'},
      {
        service: 'gb-childline',
        type: 'chat',
        name: 'Chat on their website (opens in a new tab)',
        href: 'https://www.childline.org.uk/',
      },
    ],
    adult: [{service: 'gb-samaritans', type: 'voice', name: 'Call 116 123', href: 'tel:116123'}],
    unknown: [
      {service: 'gb-childline', type: 'voice', name: 'Under 19: call 0800 1111', href: 'tel:08001111'},
      {service: 'gb-samaritans', type: 'voice', name: 'Older: call 116 123', href: 'tel:116123'},
    ],
  },
  LU: nobody,
  BO: nobody,
  none: nobody,
};

export const expectedWays = ({age, region}: UrgentReader): readonly Way[] => BEST[region][age];

/** The line about danger: its words, and the number it calls where there is one. */
export interface Danger {
  readonly words: string;
  readonly service?: string;
  readonly href?: string;
}

const anywhere: Danger = {
  words: 'In danger? Call your local emergency number. 112 or 911 often works on mobiles.',
};

const DANGER: Readonly<Record<UrgentRegion, Danger>> = {
  US: {words: 'In danger? Call 911.', service: 'us-911', href: 'tel:911'},
  GB: {words: 'In danger? Call 999.', service: 'gb-emergency', href: 'tel:999'},
  LU: {words: 'In danger? Call 112.', service: 'eu-112', href: 'tel:112'},
  BO: anywhere,
  none: anywhere,
};

export const expectedDanger = ({region}: UrgentReader): Danger => DANGER[region];

/** What the country picker shows. */
export const expectedCountry: Readonly<Record<UrgentRegion, string>> = {
  US: 'United States',
  GB: 'United Kingdom',
  LU: 'Luxembourg',
  BO: 'Another country',
  none: 'Choose your country',
};

export function urgentAttributes({age, region}: UrgentReader): Record<string, string> {
  return {...(region === 'none' ? {} : {region}), ...(age === 'unknown' ? {} : {age})};
}

export const nameOfUrgent = ({age, region}: UrgentReader): string => `${region}, age ${age}`;
