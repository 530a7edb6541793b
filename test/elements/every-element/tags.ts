import type {SafetyElement} from '../../../src/core/safety-element.js';
import {situations} from '../../expected/reader.js';
import {topics} from '../../expected/tips.js';
import {
  directoryFaults,
  exitFaults,
  stepsFaults,
  tipFaults,
  urgentFaults,
  type Attributes,
  type Faults,
} from './due.js';

/** Every tag that draws. A new one does not compile until it has a row below, and with it every test here. */
export type DrawnTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends SafetyElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** What a page may get wrong, and what the warning has to name so that its developer can put it right. */
interface BadValue {
  readonly attribute: string;
  readonly value: string;
  readonly cure: string;
}

/** An attribute with an address, and what has to stand beside it for its link to be drawn. */
interface HrefAttribute {
  readonly beside: Attributes;
  /** Where the link leads; absent: where the page said. */
  readonly to?: (href: string) => string;
}

interface Row {
  /** As a page writes it for an adult in the US. */
  readonly written: Attributes;
  /** What that reader can press. Its look tells whether the style sheets are there. */
  readonly contact: string;
  readonly faults: Faults;
  /** Each attribute of the tag, with values that mean something and others that do not. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Each value is used up by one test: a message is said once per page. */
  readonly bad: readonly BadValue[];
  readonly hrefs: Readonly<Record<string, HrefAttribute>>;
  /** What the tag can be asked for, so that all of its words are drawn once. */
  readonly forms: readonly Attributes[];
  readonly hasHeadings: boolean;
  /** What the settings around it say, what the tag says itself, and what the settings say later. */
  readonly settings: Readonly<Record<'around' | 'own' | 'later', Attributes>>;
  /** Of the random order of attributes. */
  readonly seed: number;
}

const READER = {
  age: ['minor', 'adult', 'nonsense', ''],
  'image-age': ['minor', 'adult', 'nonsense', ''],
  person: ['known', 'stranger', 'nonsense', ''],
  platform: ['HerHelp', 'Example', ''],
  'heading-level': ['1', '6', '99', 'x', ''],
  lang: ['en', 'en-XA', 'ar-XB', 'xx', ''],
};

const regionsAmong = (...others: readonly string[]) => ['US', 'GB', ...others, 'BO', 'nonsense', ''];

const address = (right: string) => [right, 'javascript:x', ''];

const country = {
  around: {region: 'GB', age: 'minor'},
  own: {age: 'adult'},
  later: {region: 'US'},
};

export const rows: Readonly<Record<DrawnTag, Row>> = {
  'threat-response-steps': {
    written: {age: 'adult', region: 'US'},
    contact: 'a[href="tel:988"]',
    faults: stepsFaults,
    values: {
      ...READER,
      region: regionsAmong(),
      situation: [...situations, 'nonsense', ''],
      view: ['list', 'one-at-a-time', 'nonsense', ''],
      'report-href': address('/report'),
      'parents-href': address('/parents'),
      'exit-href': address('/away'),
    },
    bad: [
      {attribute: 'situation', value: 'stalked', cure: 'threatened'},
      {attribute: 'view', value: 'slides', cure: 'one-at-a-time'},
      {attribute: 'age', value: '15', cure: 'minor'},
      {attribute: 'image-age', value: 'child', cure: 'minor'},
      {attribute: 'person', value: 'friend', cure: 'known'},
      {attribute: 'region', value: 'Narnia', cure: 'US'},
      {attribute: 'heading-level', value: 'banana', cure: '1'},
      {attribute: 'heading-level', value: '7', cure: '6'},
    ],
    hrefs: {'report-href': {beside: {}}, 'parents-href': {beside: {age: 'minor'}}, 'exit-href': {beside: {}}},
    forms: [{}, ...situations.flatMap(situation => [{situation}, {situation, region: 'US', age: 'minor'}])],
    hasHeadings: true,
    settings: country,
    seed: 20240917,
  },
  'safety-tip': {
    written: {topic: 'someone-you-know', age: 'adult', region: 'US'},
    contact: 'a[href="tel:988"]',
    faults: tipFaults,
    values: {
      ...READER,
      region: regionsAmong(),
      topic: [...topics, 'nonsense', ''],
      'report-href': address('/report'),
      'parents-href': address('/parents'),
      'guidelines-href': address('/rules'),
      'steps-href': address('/steps'),
    },
    bad: [
      {attribute: 'topic', value: 'sexting', cure: 'asked-for-image'},
      {attribute: 'age', value: 'teen', cure: 'minor'},
      {attribute: 'image-age', value: 'none', cure: 'adult'},
      {attribute: 'person', value: 'nobody', cure: 'stranger'},
      {attribute: 'region', value: 'Atlantis', cure: 'US'},
      {attribute: 'heading-level', value: 'h3', cure: '1'},
      {attribute: 'heading-level', value: '12', cure: '6'},
    ],
    hrefs: {
      'report-href': {beside: {topic: 'for-parents'}},
      'parents-href': {beside: {topic: 'for-parents'}},
      'guidelines-href': {beside: {topic: 'asked-for-image'}},
      'steps-href': {beside: {topic: 'asked-for-image'}},
    },
    forms: topics.flatMap(topic => [{topic}, {topic, region: 'US', age: 'minor'}]),
    hasHeadings: true,
    settings: {...country, own: {age: 'adult', topic: 'someone-you-know'}},
    seed: 19700101,
  },
  'resource-directory': {
    written: {age: 'adult', region: 'US'},
    contact: 'a[href="tel:988"]',
    faults: directoryFaults,
    values: {
      ...READER,
      region: regionsAmong('LU'),
      kinds: ['legal-aid', 'crisis-line legal-aid', 'image-removal police-reporting directory', 'nonsense', ''],
      compact: ['', 'false'],
      'correction-href': address('/wrong'),
      src: ['', ' '],
    },
    bad: [
      {attribute: 'age', value: 'child', cure: 'minor'},
      {attribute: 'image-age', value: '17', cure: 'minor'},
      {attribute: 'person', value: 'partner', cure: 'known'},
      {attribute: 'region', value: 'Utopia', cure: 'US'},
      {attribute: 'heading-level', value: 'h2', cure: '1'},
      {attribute: 'heading-level', value: '8', cure: '6'},
      {attribute: 'kinds', value: 'hospital', cure: 'crisis-line'},
    ],
    hrefs: {
      'correction-href': {
        beside: {},
        to: href =>
          href.replace(/^([^#?]*)(\?[^#]*)?/, (_, page, query) => `${page}${query ? `${query}&` : '?'}service=us-988`),
      },
    },
    forms: [{}, {region: 'US'}, {region: 'GB', age: 'minor', compact: ''}],
    hasHeadings: true,
    settings: country,
    seed: 20261123,
  },
  'urgent-help': {
    written: {age: 'adult', region: 'US'},
    contact: 'a[href="tel:988"]',
    faults: urgentFaults,
    values: {...READER, region: regionsAmong('LU')},
    bad: [
      {attribute: 'age', value: '16', cure: 'minor'},
      {attribute: 'image-age', value: 'old', cure: 'adult'},
      {attribute: 'person', value: 'them', cure: 'stranger'},
      {attribute: 'region', value: 'Lilliput', cure: 'US'},
      {attribute: 'heading-level', value: 'apple', cure: '1'},
      {attribute: 'heading-level', value: '9', cure: '6'},
    ],
    hrefs: {},
    forms: [{}, {region: 'US'}, {region: 'GB'}],
    hasHeadings: false,
    settings: country,
    seed: 19580417,
  },
  'quick-exit': {
    written: {href: '/weather'},
    contact: 'a',
    faults: exitFaults,
    values: {
      href: ['https://a.example/', '/b', 'javascript:x', 'tel:1', ''],
      placement: ['inline', 'sticky', 'nonsense', ''],
      shortcut: ['shift', 'off', 'nonsense', ''],
      'shortcut-window': ['500', '60000', '-1', ''],
      compact: [''],
      lang: ['en', 'xx', ''],
    },
    bad: [
      {attribute: 'href', value: 'javascript:alert(1)', cure: 'https://www.wikipedia.org/'},
      {attribute: 'href', value: 'data:text/html,x', cure: 'http(s) or relative'},
      {attribute: 'href', value: 'mailto:a@b.example', cure: 'http(s) or relative'},
      {attribute: 'placement', value: 'top', cure: 'inline, sticky'},
      {attribute: 'shortcut', value: 'escape', cure: 'shift, off'},
      {attribute: 'shortcut-window', value: '5s', cure: '500 to 60000'},
    ],
    hrefs: {href: {beside: {}}},
    forms: [{}, {placement: 'sticky'}, {compact: ''}],
    hasHeadings: false,
    settings: {
      around: {'exit-href': 'https://one.example/'},
      own: {placement: 'sticky'},
      later: {'exit-href': 'https://two.example/'},
    },
    seed: 20260101,
  },
};

/** The same tests for each of them. */
export function forEveryTag(test: (tag: DrawnTag, row: Row) => void): void {
  for (const tag of Object.keys(rows) as DrawnTag[]) describe(`<${tag}>`, () => test(tag, rows[tag]));
}

/** What is written on a tag now. */
export const saidOn = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

/** What is wrong with what a reader gets from an element; where settings stand around it, with what they say too. */
export const faultsIn = (
  element: {readonly renderRoot: ParentNode & Node} & Element,
  around: Attributes = {},
): readonly string[] => rows[element.localName as DrawnTag].faults(element.renderRoot, {...around, ...saidOn(element)});
