import type {ContactType} from '../directory/model.js';
import type {StatementId} from '../guidance/coverage.js';
import type {Polarity} from '../guidance/model.js';

export type {Polarity};

/*
 * What an element says, free of any markup: content makes blocks, the views draw them with Lit,
 * `static/` prints them as HTML.
 */

/** Digits, a short code or a keyword: never translated, left to right, in its own `bdi`. */
export interface NumberInline {
  readonly kind: 'number';
  readonly text: string;
}
/** Words that are not ours, in a language of their own: shown as they are, with their own direction. */
export interface WordsInline {
  readonly kind: 'words';
  readonly text: string;
  /** BCP 47 */
  readonly lang?: string | undefined;
}
/** A link to a page. `newTab` for other sites: the steps stay open and no `navigate` event names the help chosen. */
export interface LinkInline {
  readonly kind: 'link';
  readonly href: string;
  readonly text: readonly Inline[];
  /** Set where the link opens a new tab: the words that say so, read aloud and not drawn. */
  readonly newTab?: string | undefined;
  /** Where it leads in words, for paper: `takeitdown.ncmec.org`. */
  readonly printed?: string | undefined;
}
/** A contact of a service inside a sentence. Without `href` it is plain text. */
export interface ContactInline {
  readonly kind: 'contact';
  readonly service: string;
  readonly type: ContactType;
  readonly href?: string | undefined;
  readonly text: readonly Inline[];
  readonly newTab?: string | undefined;
}
export type Inline = string | NumberInline | WordsInline | LinkInline | ContactInline;
export type Text = readonly Inline[];

/** The hooks that tests and an audit read. */
export interface Hooks {
  /** `data-statement`: the statements this node carries. */
  readonly statements?: readonly StatementId[] | undefined;
  /** `data-polarity` */
  readonly polarity?: Polarity | undefined;
  /** `data-first-screen`: the statement that a line of the first screen repeats. */
  readonly firstScreen?: StatementId | undefined;
}

/** A heading. `depth` 0 is the element's own (`heading-level`), 1 one deeper, and so on. */
export interface HeadingBlock extends Hooks {
  readonly kind: 'heading';
  readonly depth: 0 | 1 | 2 | 3;
  readonly text: Text;
  /** Where focus goes when the reader switches a list: the heading takes focus from script. */
  readonly focusTarget?: boolean;
}
export interface TextBlock extends Hooks {
  readonly kind: 'text';
  readonly style: 'plain' | 'lead' | 'fine';
  readonly text: Text;
}
/** One line of a statement. Another polarity than its statement's makes it a node with hooks of its own. */
export interface Line {
  readonly polarity: Polarity;
  readonly text: Text;
}
/**
 * A statement: one bold line and up to three sentences. `prominent` is the first of a step (larger,
 * a heading of `depth`); later ones have their bold line at text size.
 */
export interface StatementBlock extends Hooks {
  readonly kind: 'statement';
  readonly statements: readonly StatementId[];
  readonly polarity: Polarity;
  /** "If you are under 18" */
  readonly who?: string | undefined;
  readonly prominent: boolean;
  readonly depth: 1 | 2 | 3;
  readonly bold?: Text | undefined;
  readonly lines: readonly Line[];
}
export interface StepsBlock {
  readonly kind: 'steps';
  readonly ordered: boolean;
  /** The heading that names the list is the one before; this is the list's own name for assistive technology. */
  readonly label: string;
  readonly steps: readonly (readonly Block[])[];
}
/** When somebody answers: a text, a bold state ("Open now."), small print after it. */
export interface HoursBlock {
  readonly text?: string | undefined;
  readonly state?: string | undefined;
  readonly caveat?: string | undefined;
}
/** A number to copy where there is no dialler, with the words of the button. */
export interface CopyNumber {
  readonly text: string;
  readonly label: string;
  /** Replaces the label for 4 s and is announced. */
  readonly done: string;
  /** Where the browser refuses. */
  readonly failed: string;
}
/** One way to reach a service, as a row, a button or, without `href`, plain text. */
export interface ContactLine extends Hooks {
  /** Whose contact it is, where the block around it does not say. */
  readonly service?: string | undefined;
  readonly type: ContactType;
  readonly href?: string | undefined;
  /** "Call 988", "Text HOME to 741741", "Chat on their website" */
  readonly text: Text;
  /** One word for the narrow button beside the best contact: "Text". `text` stays its name and is what paper shows. */
  readonly short?: string | undefined;
  readonly newTab?: string | undefined;
  /** Small print under the words: whose line it is, its ages. */
  readonly note?: string | undefined;
  /** When this one answers, where that is not the same for all of a service. */
  readonly hours?: HoursBlock | undefined;
  readonly copy?: CopyNumber | undefined;
  /** Where it leads in words, for paper. */
  readonly printed?: string | undefined;
}
export interface ServiceCard extends Hooks {
  readonly service: string;
  /** "If you are under 18", "Someone 18 or over is in the image" */
  readonly who?: string | undefined;
  readonly name: string;
  /** What it is for, what it may pass on, honest lines: always visible. */
  readonly lines: readonly Text[];
  /** Right above the contacts. */
  readonly hours?: HoursBlock | undefined;
  /** The contacts of the best one, as buttons side by side. */
  readonly best?: readonly ContactLine[] | undefined;
  readonly contacts: readonly ContactLine[];
  /** Behind "More about this". */
  readonly more?: DisclosureBlock | undefined;
}
/** Cards of services. `card` = name, what for, contacts; `rows` = contacts alone, one outline per service, on a tint. */
export interface ServicesBlock {
  readonly kind: 'services';
  readonly style: 'cards' | 'rows';
  readonly depth: 1 | 2 | 3;
  readonly services: readonly ServiceCard[];
}
/** The best contact: the one solid button of the view, text and chat beside it; below it who it is and what it costs. */
export interface BestBlock {
  readonly kind: 'best';
  /** The first is the solid one. Each names its service: beside a line for young people stands one for all ages. */
  readonly contacts: readonly ContactLine[];
  /** "Free. Day or night." */
  readonly note?: string | undefined;
}
/** The outlined emergency line. A single number makes the whole line one link; else the links stand inside it. */
export interface EmergencyBlock extends Hooks {
  readonly kind: 'emergency';
  readonly service?: string | undefined;
  readonly href?: string | undefined;
  readonly text: Text;
}
export interface LinksBlock {
  readonly kind: 'links';
  /**
   * `next` is the line of the first screen that leads down: each of its links goes to the step that carries
   * the statement named by `firstScreen`, inside the same tree, so its `href` is empty and no address changes.
   */
  readonly style: 'plain' | 'next';
  readonly links: readonly (LinkInline & Hooks)[];
}
/** Native `details`. `ask` is a question before the underlined label; `rest` holds the rest of a list, as wide as it. */
export interface DisclosureBlock extends Hooks {
  readonly kind: 'disclosure';
  readonly style?: 'rest' | undefined;
  readonly ask?: string | undefined;
  readonly label: string;
  readonly blocks: readonly Block[];
}
/** Ready words in a message bubble, as a quotation. */
export interface QuoteBlock extends Hooks {
  readonly kind: 'quote';
  readonly text: string;
}
/** Blocks that belong together and get their place in the layout from `role`. */
export interface GroupBlock extends Hooks {
  readonly kind: 'group';
  readonly role:
    | 'first-screen'
    | 'marked-lines'
    | 'people'
    | 'urgent'
    | 'part'
    | 'say'
    | 'flow'
    | 'after'
    | 'foot'
    | 'rider'
    | 'reply'
    | 'help-line'
    | 'directory'
    // Emergency number and best contact, side by side where there is room.
    | 'line'
    // Without a box. It keeps its place: what follows is not drawn anew when its blocks come and go.
    | 'loose'
    // On paper alone: what another step or the start shows on the screen.
    | 'paper';
  /** Set where the group is a labelled region. */
  readonly label?: string | undefined;
  readonly blocks: readonly Block[];
}
/** Native `select`: the reader's way out of a wrong country. */
export interface CountryControl {
  readonly kind: 'control';
  readonly control: 'country';
  readonly label: string;
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  /** Small print: how we came to the country, where it is a guess. */
  readonly note?: string | undefined;
  /** Said politely after a change. */
  readonly status: string;
}
/** A button that changes what is shown in place. Static pages print what it would show, in `details`. */
export interface ChoiceControl {
  readonly kind: 'control';
  readonly control: 'choice';
  readonly pick:
    | {readonly person?: 'known' | undefined; readonly situation?: 'threatened' | 'shared'}
    | {readonly reset: 'person' | 'situation'};
  readonly label: string;
  /** What choosing shows, for the renderer that cannot choose. */
  readonly reveals?: (() => readonly Block[]) | undefined;
}
/** Words to copy in a bubble, with a button. Static pages print the quotation alone. */
export interface CopyControl extends Hooks {
  readonly kind: 'control';
  readonly control: 'copy';
  readonly text: string;
  readonly label: string;
  /** Replaces the label for 4 s and is announced. */
  readonly done: string;
  /** Where the browser refuses. */
  readonly failed: string;
  readonly quiet: boolean;
}
/** A link away from this page. It works without script; with it, a cover hides the page at once. */
export interface ExitControl {
  readonly kind: 'control';
  readonly control: 'exit';
  readonly href: string;
  /** "Leave this page", or "Leave" where there is little room. */
  readonly label: string;
  /** The whole name, which holds the label. */
  readonly name: string;
  /** What it cannot do, in one line. */
  readonly limits?: string | undefined;
  /** "Or press Shift three times." For readers with a keyboard. */
  readonly shortcut?: string | undefined;
  /** Announced with so many presses left; 0 when the reader stopped before the last. */
  readonly progress: Readonly<Record<0 | 1 | 2, string>>;
  /** All that is seen while the other site opens. It says nothing of this page. */
  readonly cover: {readonly loading: string; readonly stillLoading: string; readonly show: string};
}
/** The numbered list, one step in view. Paper and static pages have the whole list. */
export interface StepperControl {
  readonly kind: 'control';
  readonly control: 'stepper';
  readonly list: StepsBlock;
  /** The step in view, from 1; 0 before the reader began. */
  readonly current: number;
  /** "Step 3 of 9", announced with each step. */
  readonly progress: string;
  readonly begin: string;
  readonly back: string;
  readonly next: string;
  /** Stands with every step: who answers right now. */
  readonly always: readonly Block[];
}
/** A search and two filters above a long list. What is asked stays in the element's memory. */
export interface FindControl {
  readonly kind: 'control';
  readonly control: 'find';
  /** Names the three together. */
  readonly label: string;
  readonly search: {readonly label: string; readonly value: string};
  /** Absent where all services answer one need. */
  readonly need?:
    | {
        readonly label: string;
        readonly value: string;
        readonly options: readonly {readonly value: string; readonly label: string}[];
      }
    | undefined;
  /** A button that stays pressed. Absent where nobody knows hours. */
  readonly openNow?: {readonly label: string; readonly value: boolean} | undefined;
  /** "Results: 3", shown, and announced when the reader pauses. Absent where the list is whole. */
  readonly status?: string | undefined;
  readonly showAll: string;
  /** Announced when the list is whole again. */
  readonly all: string;
}
export type ControlBlock = CountryControl | ChoiceControl | CopyControl | ExitControl | StepperControl | FindControl;
/** An element of ours inside another, told by attributes alone. */
export interface ElementBlock {
  readonly kind: 'element';
  readonly tag: 'quick-exit';
  readonly attributes: {readonly href?: string | undefined};
  /** What it says, for where the tag is not defined and for pages without script. */
  readonly blocks: readonly Block[];
}
export type Block =
  | HeadingBlock
  | TextBlock
  | StatementBlock
  | StepsBlock
  | ServicesBlock
  | BestBlock
  | EmergencyBlock
  | LinksBlock
  | DisclosureBlock
  | QuoteBlock
  | GroupBlock
  | ControlBlock
  | ElementBlock;

/** What one paragraph of a statement says, and whether it says it with another polarity than the whole. */
export interface Paragraph {
  readonly polarity: Polarity;
  readonly text: Text;
}

/** Sentences of the statement's own polarity run on in one paragraph; one of another kind stands alone, to carry its own mark. */
export function paragraphsOf(statement: StatementBlock): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of statement.lines) {
    const last = paragraphs.at(-1);
    if (last && last.polarity === line.polarity && line.polarity === statement.polarity)
      paragraphs[paragraphs.length - 1] = {polarity: last.polarity, text: [...last.text, ' ', ...line.text]};
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** The level of a heading: nested ones go deeper, never past 6. */
export const levelAt = (headingLevel: number, depth: number): number => Math.min(6, headingLevel + depth);

/** Whether an address may become a link: web, telephone, text, mail, or a page of the same site. */
export const isLinkable = (href: string | undefined): href is string =>
  /^(?:https?:|tel:|sms:|mailto:|[./?#]|[^:/?#]+(?:[/?#]|$))/i.test(href ?? '');
