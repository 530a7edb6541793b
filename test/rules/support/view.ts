import type {DirectoryReader} from '../../expected/directory.js';
import type {Reader} from '../../expected/reader.js';
import type {TipReader} from '../../expected/tips.js';
import type {UrgentReader} from '../../expected/urgent-help.js';

/** What one reader is shown by one element. */
export type View = {readonly name: string; readonly root: HTMLElement} & (
  | {
      readonly tag: 'threat-response-steps';
      readonly reader: Reader;
      /** Where the reader sees one at a time: which, 0 before the first. Absent: the whole list. */
      readonly step?: number;
    }
  | {readonly tag: 'safety-tip'; readonly reader: TipReader}
  | {readonly tag: 'resource-directory'; readonly reader: DirectoryReader; readonly compact: boolean}
  | {readonly tag: 'urgent-help'; readonly reader: UrgentReader}
);

/** One promise of a rule. `breaks` spoils a copy of a view so that the check has something to find. */
export interface Check {
  readonly says: string;
  /** Where it is asked at all; absent: everywhere. */
  readonly where?: (view: View) => boolean;
  /** Empty where the promise is kept. */
  readonly faults: (view: View) => readonly string[];
  readonly breaks: (root: HTMLElement, view: View) => void;
}

export interface Rule {
  readonly title: string;
  readonly checks: readonly Check[];
}

export const isSteps = (view: View): view is Extract<View, {tag: 'threat-response-steps'}> =>
  view.tag === 'threat-response-steps';

export const isWholeList = (view: View): view is Extract<View, {tag: 'threat-response-steps'}> =>
  isSteps(view) && view.step === undefined;

export const isUrgent = (view: View): view is Extract<View, {tag: 'urgent-help'}> => view.tag === 'urgent-help';

export const isTip = (view: View): view is Extract<View, {tag: 'safety-tip'}> => view.tag === 'safety-tip';

export const isDirectory = (view: View): view is Extract<View, {tag: 'resource-directory'}> =>
  view.tag === 'resource-directory';

/** Adds a paragraph, to spoil a copy with words that must never be there. */
export function say(root: ParentNode, words: string, attributes: Readonly<Record<string, string>> = {}): void {
  const paragraph = (root as Element).ownerDocument.createElement('p');
  paragraph.textContent = words;
  for (const [name, value] of Object.entries(attributes)) paragraph.setAttribute(name, value);
  root.append(paragraph);
}

/** The sentences that match, each as a fault. */
export const found = (sentences: readonly string[], banned: RegExp): readonly string[] =>
  sentences.filter(sentence => banned.test(sentence)).map(sentence => `"${sentence}"`);
