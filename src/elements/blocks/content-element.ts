import {html, render, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Block} from '../../content/blocks.js';
import type {Picks, Reader} from '../../content/reader.js';
import {resolveReader, type Resolved} from '../../content/resolve.js';
import {baseDirectory, waiting} from '../../content/waiting.js';
import {onPagePick, pickRegion, pickedRegion} from '../../core/page-picks.js';
import {SafetyElement} from '../../core/safety-element.js';
import {settingsFor, type SettingName} from '../../core/settings.js';
import {languageOf} from '../../core/walk.js';
import {warnOnce} from '../../core/warn.js';
import {directoryFor, retry} from '../../directory/load.js';
import type {Directory} from '../../directory/model.js';
import {catalogueFor, sourceCatalogue} from '../../i18n/catalogue.js';
import {boundMsg, type MsgFn} from '../../i18n/msg.js';
import {sheet} from '../../styles/index.js';
import {drawBlocks} from './draw.js';
import type {Action} from './view.js';

/** How long a button says "Copied". */
const COPIED_MS = 4000;

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const settled = <T extends object>(value: T | Promise<T>): T | undefined => (value instanceof Promise ? undefined : value);

/** An element that says what a content function has for its reader. It holds no words and chooses none. */
export abstract class ContentElement extends SafetyElement {
  static override styles = [...sheet];

  /**
   * How old the reader is now: `minor` (under 18) or `adult`. Absent: not known, and the guidance
   * covers both. Anything else is warned about once and taken as absent.
   */
  @property() age?: 'minor' | 'adult' | undefined;

  /**
   * How old the person in the image was when it was taken: `minor` or `adult`. Absent: not known.
   * `age="minor"` implies `minor`.
   */
  @property({attribute: 'image-age'}) imageAge?: 'minor' | 'adult' | undefined;

  /** Who is threatening: `known` or `stranger`. Absent: not known, and the reader can choose. */
  @property() person?: 'known' | 'stranger' | undefined;

  /** Country of the reader, ISO 3166-1 alpha-2 such as `US`. Absent or unknown: the reader can choose; never silently the US. */
  @property() region?: string | undefined;

  /** Name of the site the guidance stands on. Default `HerHelp`. */
  @property() platform?: string | undefined;

  /** Level of the element's own heading, 1 to 6. Default 2; headings inside are one deeper, never past 6. */
  @property({attribute: 'heading-level'}) headingLevel?: number | string | undefined;

  #picks: Picks = {};
  #copied: string | undefined;
  #copyFailed: string | undefined;
  #copyTimer: ReturnType<typeof setTimeout> | undefined;
  #stopHearing: (() => void) | undefined;

  /** What this element says to this reader. */
  protected abstract content(reader: Reader, directory: Directory, msg: MsgFn): readonly Block[];

  /** True where the element takes a `topic`. */
  protected get hasTopics(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopHearing = onPagePick(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopHearing?.();
    clearTimeout(this.#copyTimer);
    this.#copied = this.#copyFailed = undefined;
  }

  protected override arriving(): Promise<unknown> | undefined {
    const needed = [catalogueFor(languageOf(this)), directoryFor(this.#resolve().reader.region)];
    return needed.find(each => each instanceof Promise);
  }

  protected override drawWaiting(into: HTMLElement): void {
    const {reader, headingLevel} = this.#resolve();
    render(this.#draw(waiting(reader), headingLevel, 'en', 'ltr'), into);
  }

  protected override render(): unknown {
    // Both are there when a browser draws; on a server nothing waits, and the base speaks.
    const {lang, dir, templates} = settled(catalogueFor(languageOf(this))) ?? sourceCatalogue;
    const {reader, headingLevel, problems} = this.#resolve(lang);
    for (const problem of problems) warnOnce(`<${this.localName}> ${problem}`);
    const directory = settled(directoryFor(reader.region)) ?? baseDirectory(reader.region);
    return this.#draw(this.content(reader, directory, boundMsg(templates)), headingLevel, lang, dir);
  }

  #draw(blocks: readonly Block[], headingLevel: number, lang: string, dir: string): TemplateResult {
    const view = {headingLevel, copied: this.#copied, copyFailed: this.#copyFailed, act: this.#act};
    return html`<div class="sheet" lang=${lang} dir=${dir}>${drawBlocks(blocks, view)}</div>`;
  }

  #resolve(lang = 'en'): Resolved {
    const picks = {...this.#picks, region: pickedRegion()};
    return resolveReader(name => this.#given(name), picks, lang, {topics: this.hasTopics});
  }

  /** What the tag itself says, then what the page says around it. */
  #given(name: string): readonly string[] {
    const own: unknown = (this as unknown as Record<string, unknown>)[camel(name)];
    const settings = settingsFor(this, name as SettingName);
    return own === undefined || own === null ? settings : [String(own), ...settings];
  }

  #act = (action: Action): void => {
    if (action.control === 'country') {
      retry(action.value);
      pickRegion(action.value || undefined);
    } else if (action.control === 'copy') {
      void this.#copy(action.text);
    } else {
      void this.#choose(action.pick);
    }
  };

  /** A list gives way to another: focus goes to the heading of what is new, so that nobody is left nowhere. */
  async #choose(pick: Extract<Action, {control: 'choice'}>['pick']): Promise<void> {
    this.#picks = 'reset' in pick ? {...this.#picks, [pick.reset]: undefined} : {...this.#picks, ...pick};
    this.requestUpdate();
    await this.updateComplete;
    const headings = this.renderRoot.querySelectorAll<HTMLElement>('[tabindex="-1"]');
    const heading = 'situation' in pick ? headings[0] : headings[headings.length - 1];
    heading?.focus();
  }

  async #copy(text: string): Promise<void> {
    clearTimeout(this.#copyTimer);
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#copied = copied ? text : undefined;
    this.#copyFailed = copied ? undefined : text;
    this.requestUpdate();
    this.#copyTimer = setTimeout(() => {
      this.#copied = this.#copyFailed = undefined;
      this.requestUpdate();
    }, COPIED_MS);
  }
}
