import {html, render, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Block} from '../../content/blocks.js';
import type {ContentName, Surroundings} from '../../content/index.js';
import type {Picks} from '../../content/reader.js';
import {waiting} from '../../content/waiting.js';
import type {Late} from '../../core/late.js';
import {Patience} from '../../core/patience.js';
import {onPagePick, pickRegion, pickedRegion} from '../../core/page-picks.js';
import {SafetyElement} from '../../core/safety-element.js';
import {given} from '../../core/settings.js';
import {languageOf} from '../../core/walk.js';
import {warnOnce} from '../../core/warn.js';
import {onWindow} from '../../core/window-events.js';
import {baseFor, directoryFor, regions, retry} from '../../directory/load.js';
import type {Directory} from '../../directory/model.js';
import {regionCode} from '../../directory/region.js';
import {catalogueFor, sourceCatalogue, type Catalogue} from '../../i18n/catalogue.js';
import {boundMsg} from '../../i18n/msg.js';
import {sheet} from '../../styles/index.js';
import {guidance} from './chunks.js';
import {Copying} from './copying.js';
import {drawBlocks} from './draw.js';
import {HostServices} from './host-services.js';
import {askRegion, guessRegion, regionGuess} from './region-guess.js';
import {goToHeading} from './stepper.js';
import type {Action} from './view.js';
import {Wake} from './wake.js';

/** Not `instanceof`: pages replace `Promise`, and what the browser itself promises is then no instance of it. */
const isPromise = (value: object | undefined): value is Promise<unknown> => value !== undefined && 'then' in value;

/** Milliseconds that a first render waits for a country or a language: until then the emergency line stands alone. */
const FIRST_PATIENCE = 3000;
/** The numbers of one country may not stand for long under the name of another. */
const COUNTRY_PATIENCE = 300;
const PATIENCE = 1000;

const settled = <T extends object>(value: T | Promise<T>): T | undefined => (isPromise(value) ? undefined : value);

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

  /** Country of the reader, ISO 3166-1 alpha-2 such as `US`. Absent or unknown: a guess from the time zone, shown as one; the reader can choose. `ZZ`: no guess. */
  @property() region?: string | undefined;

  /** Name of the site the guidance stands on. Default `HerHelp`. */
  @property() platform?: string | undefined;

  /** Level of the element's own heading, 1 to 6. Default 2; headings inside are one deeper, never past 6. */
  @property({attribute: 'heading-level'}) headingLevel?: number | string | undefined;

  #picks: Picks = {};
  readonly #patience = new Patience(() => this.requestUpdate());
  readonly #site = new HostServices(() => this.requestUpdate());
  readonly #copying = new Copying(() => this.requestUpdate());
  readonly #wake = new Wake(() => this.requestUpdate());

  /** Which words are this element's. */
  protected abstract readonly says: ContentName;

  protected override listen(changed: () => void): (() => void)[] {
    const again = (): void => {
      guidance.retry();
      retry(this.#region());
      this.#site.retry();
      changed();
    };
    guidance.retry();
    return [
      ...super.listen(changed),
      onPagePick(changed),
      onWindow('online', again),
      onWindow('beforeprint', () => this.#unfold()),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wake.stop();
    this.#copying.stop();
    this.#site.leave();
  }

  /** What it draws better with, and can do without. */
  protected alsoArriving(): readonly Late<object>[] {
    return [];
  }

  /** Where the site's own services and corrections are, the nearest first. */
  protected siteSources(): readonly (string | undefined)[] {
    return given(this, 'services-src').slice(0, 1);
  }

  /** The same as a value. */
  protected siteServices(): unknown {
    return undefined;
  }

  /** What its words depend on besides the reader and the services. */
  protected surroundings(_directory: Directory): Surroundings {
    return {regions: regions(), now: new Date()};
  }

  protected override arriving(): Promise<unknown> | undefined {
    if (guidance.failed) {
      warnOnce(
        'The guidance could not be loaded, so what stands in the tags stays visible. ' +
          'Serve all files of the folder cdn/ beside safety.js, not that file alone.',
      );
    }
    // All are asked for at once, and the one that is awaited leads to the next. What can be done without comes
    // last, and the time for it begins then: on a slow line it may come before the words do.
    const unsaid = this.#saidRegion() === undefined;
    const more = this.alsoArriving();
    const needed = [guidance.soon(), this.#patient(catalogueFor(languageOf(this)), PATIENCE)];
    const services = [
      this.#patient(directoryFor(this.#region()), COUNTRY_PATIENCE),
      this.#patient(this.#site.arriving(this.siteSources(), this.siteServices(), this.baseURI), PATIENCE),
    ];
    if (unsaid) askRegion();
    for (const part of more) part.ask();
    return (
      needed.find(isPromise) ??
      (unsaid ? guessRegion() : undefined) ??
      services.find(isPromise) ??
      more.map(part => part.soon()).find(isPromise)
    );
  }

  protected override drawWaiting(into: HTMLElement): void {
    // A guess needs the words that say so and the way out of it, so it waits for them.
    render(this.#draw(waiting(this.#saidRegion()), 2, sourceCatalogue), into);
  }

  /** Without the guidance there is nothing better to show than what stands in the tag. */
  protected override shouldUpdate(): boolean {
    return guidance.now !== undefined;
  }

  protected override render(): unknown {
    const catalogue = settled(catalogueFor(languageOf(this))) ?? sourceCatalogue;
    const region = this.#region();
    const directory = this.#site.applied(settled(directoryFor(region)) ?? baseFor(region));
    const said = guidance.now?.answer(this.says, {
      given: name => given(this, name),
      picks: {...this.#picks, region: pickedRegion()},
      lang: catalogue.lang,
      directory,
      msg: boundMsg(catalogue.templates),
      guess: regionGuess(),
      siteListFailed: this.#site.failed,
      ...this.surroundings(directory),
    });
    // On a server nothing waits: without the guidance the tag's own children speak.
    if (!said) return html`<slot></slot>`;
    this.#wake.set(this.isConnected ? said.until : undefined);
    for (const problem of said.problems) warnOnce(`<${this.localName}> ${problem}`);
    return this.#draw(said.blocks, said.headingLevel, catalogue);
  }

  #draw(blocks: readonly Block[], headingLevel: number, {lang, dir}: Catalogue): TemplateResult {
    const {copied, failed: copyFailed} = this.#copying;
    const view = {headingLevel, copied, copyFailed, act: this.#act};
    return html`<div class="place"><div class="sheet" lang=${lang} dir=${dir}>${drawBlocks(blocks, view)}</div></div>`;
  }

  #patient(arriving: object | undefined, later: number): Promise<unknown> | undefined {
    return isPromise(arriving) ? this.#patience.with(arriving, this.hasUpdated ? later : FIRST_PATIENCE) : undefined;
  }

  /** Paper cannot be unfolded. Newer browsers do this by style, without opening anything on the screen. */
  #unfold(): void {
    if (CSS.supports('selector(::details-content)')) return;
    for (const folded of this.renderRoot.querySelectorAll('details')) folded.open = true;
  }

  #region(): string | undefined {
    return this.#saidRegion() ?? regionGuess();
  }

  /** What the reader chose, else what the page says. */
  #saidRegion(): string | undefined {
    return (
      pickedRegion() ??
      given(this, 'region')
        .map(regionCode)
        .find(code => code !== undefined)
    );
  }

  #act = (action: Action): void => {
    if (action.control === 'country') {
      retry(action.value);
      pickRegion(action.value || undefined);
    } else if (action.control === 'copy') {
      void this.#copying.copy(action.text);
    } else if (action.control === 'step') {
      void this.#goTo(action.to);
    } else if (action.control === 'pick') {
      this.#picks = {...this.#picks, ...action.pick};
      this.requestUpdate();
    } else {
      void this.#choose(action.pick);
    }
  };

  /** A list gives way to another: focus goes to the heading of what is new, so that nobody is left nowhere. */
  async #choose(pick: Extract<Action, {control: 'choice'}>['pick']): Promise<void> {
    this.#picks = {...this.#picks, ...('reset' in pick ? {[pick.reset]: undefined} : pick)};
    // Where one step is in view, the other list begins at its first.
    if (this.renderRoot.querySelector('.now')) return this.#goTo(1);
    this.requestUpdate();
    await this.updateComplete;
    const headings = this.renderRoot.querySelectorAll<HTMLElement>('[tabindex="-1"]');
    const heading = 'situation' in pick ? headings[0] : headings[headings.length - 1];
    heading?.focus();
  }

  /** One step gives way to another: focus goes to its heading, or back to where the list begins. */
  async #goTo(step: number): Promise<void> {
    this.#picks = {...this.#picks, step};
    this.requestUpdate();
    await this.updateComplete;
    const place = this.renderRoot.querySelector('.sheet');
    const heading =
      this.renderRoot.querySelectorAll('.stepper .step')[step - 1]?.querySelector<HTMLElement>('.bold') ??
      this.renderRoot.querySelector<HTMLElement>('.title');
    if (place) goToHeading(place, heading);
  }
}
