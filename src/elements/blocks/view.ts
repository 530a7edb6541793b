import type {ChoiceControl} from '../../content/blocks.js';
import type {Picks} from '../../content/reader.js';

/** What the reader's hands can ask for. It goes to the element alone: no event tells the page. */
export type Action =
  | {readonly control: 'country'; readonly value: string}
  | {readonly control: 'choice'; readonly pick: ChoiceControl['pick']}
  /** Private to the element, without another place for the focus: words looked for, a filter. */
  | {readonly control: 'pick'; readonly pick: Picks}
  | {readonly control: 'step'; readonly to: number}
  | {readonly control: 'copy'; readonly text: string};

/** What the blocks do not say about how they stand on this page just now. */
export interface View {
  /** 1-6, the level of the element's own heading. */
  readonly headingLevel: number;
  /** The text that has just been copied: its button says so. */
  readonly copied?: string | undefined;
  /** The text that the browser refused to copy. */
  readonly copyFailed?: string | undefined;
  readonly act: (action: Action) => void;
}
