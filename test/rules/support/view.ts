import type {DirectoryReader} from '../../expected/directory.js';
import type {Reader} from '../../expected/reader.js';
import type {TipReader} from '../../expected/tips.js';

/** What one reader is shown by one element. */
export type View = {readonly name: string; readonly root: HTMLElement} & (
  | {readonly tag: 'threat-response-steps'; readonly reader: Reader}
  | {readonly tag: 'safety-tip'; readonly reader: TipReader}
  | {readonly tag: 'resource-directory'; readonly reader: DirectoryReader; readonly compact: boolean}
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
