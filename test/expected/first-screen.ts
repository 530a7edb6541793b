import {audienceOf, type Age, type Reader, type Region, type Situation} from './reader.js';

interface MarkedLine {
  readonly words: string;
  /** The statement it repeats; where the brief leaves it open, each that fits. */
  readonly repeats: readonly string[];
}

export interface ContactOffered {
  /** What the reader reads on it, or the beginning of that. */
  readonly words: string;
  readonly href: RegExp;
}

export interface FirstScreen {
  readonly heading: string;
  readonly lead: string;
  readonly lines: readonly [MarkedLine, MarkedLine, MarkedLine];
  readonly next: string;
  readonly wordLimit: number;
  /** The solid button first, what stands beside it after it. */
  readonly best: readonly [ContactOffered, ...ContactOffered[]];
  /** Words of the line about danger. */
  readonly danger: readonly string[];
  /** The one number that line calls; none where we have no data. */
  readonly dangerHref: string | undefined;
}

const HEADINGS: Readonly<Record<Situation, string>> = {
  threatened: 'Is someone threatening you?',
  shared: 'Is your image out?',
  'personal-info': 'Is someone using your private details?',
};

const doNotReply: MarkedLine = {words: 'Do not reply.', repeats: ['G4']};
const doNotPay: MarkedLine = {words: 'Do not pay.', repeats: ['G5']};
const doNotSend: MarkedLine = {words: 'Do not send more.', repeats: ['G6', 'G5']};
const notEveryCopy: MarkedLine = {words: 'You do not have to find every copy.', repeats: ['G19']};
const helplineFirst: MarkedLine = {words: 'Talk to a helpline before you block or report.', repeats: ['G17']};

const LINES: Readonly<Record<Situation | 'known', FirstScreen['lines']>> = {
  threatened: [doNotReply, doNotPay, doNotSend],
  shared: [doNotPay, doNotSend, notEveryCopy],
  'personal-info': [doNotReply, doNotPay, doNotSend],
  known: [doNotPay, doNotSend, helplineFirst],
};

const NEXT = {minor: 'Next: tell one adult you trust', adult: 'Next: tell one person you trust'} as const;

const lifeline: FirstScreen['best'] = [
  {words: 'Call 988', href: /^tel:988$/},
  {words: 'Text', href: /^sms:988$/},
  {words: 'Chat', href: /^https:\/\/988lifeline\.org\/chat\/?$/},
];
const findAHelpline: FirstScreen['best'] = [{words: 'Find A Helpline', href: /^https:\/\/findahelpline\.com\/?/}];

/** The first confirmed line whose ages include the reader. */
const BEST: Readonly<Record<Region, Readonly<Record<Age, FirstScreen['best']>>>> = {
  US: {minor: lifeline, adult: lifeline, unknown: lifeline},
  GB: {
    minor: [{words: 'Call 0800 1111', href: /^tel:(0|\+44)8001111$/}],
    adult: [{words: 'Call 116 123', href: /^tel:116123$/}],
    unknown: [
      {words: 'Under 19: call 0800 1111', href: /^tel:(0|\+44)8001111$/},
      {words: 'Older: call 116 123', href: /^tel:116123$/},
    ],
  },
  BO: {minor: findAHelpline, adult: findAHelpline, unknown: findAHelpline},
};

const DANGER: Readonly<Record<Region, Pick<FirstScreen, 'danger' | 'dangerHref'>>> = {
  US: {danger: ['In danger?', 'Call 911'], dangerHref: 'tel:911'},
  GB: {danger: ['In danger?', 'Call 999'], dangerHref: 'tel:999'},
  BO: {danger: ['In danger?', 'local emergency number', '112', '911'], dangerHref: undefined},
};

export const expectedFirstScreen = (reader: Reader): FirstScreen => ({
  heading: HEADINGS[reader.situation],
  lead: 'It is not your fault. There are people who can help.',
  lines: LINES[reader.person === 'known' ? 'known' : reader.situation],
  next: NEXT[audienceOf(reader)],
  wordLimit: reader.region === 'BO' ? 65 : 50,
  best: BEST[reader.region][reader.age],
  ...DANGER[reader.region],
});

/** The disclosure directly under the three lines, and the button in it. */
export const branch = {
  label: 'Do you know them, or fear them? Read this first.',
  choose: 'Show the steps for someone I know',
  back: 'Show the other steps',
} as const;
