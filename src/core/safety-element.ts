import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import {interimFor, type Interim} from './interim.js';
import {watch} from './notifier.js';
import {makeRoot} from './root.js';
import {onConfigured} from './settings.js';
import {dress} from './sheets.js';
import {VERSION} from './version.js';
import {warnOnce} from './warn.js';

/**
 * Base of every element: a closed shadow root, the tag's own children as fallback until the first
 * render that worked, and a render that waits for what it needs and never throws on a host's page.
 */
export abstract class SafetyElement extends LitElement {
  static readonly version = VERSION;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  #interim: Interim | undefined;
  #wake: (() => void) | undefined;
  #listening: (() => void)[] = [];

  /** What has to arrive before a render that a reader should see, or nothing. May not reject. */
  protected abstract arriving(): Promise<unknown> | undefined;

  /** Shown in an empty tag that has to wait or cannot render: the emergency line. */
  protected abstract drawWaiting(into: HTMLElement): void;

  /** Everything that makes a connected element draw itself again: each answers with what ends it. */
  protected listen(changed: () => void): (() => void)[] {
    return [watch(this, changed), onConfigured(changed)];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Some pages call this twice.
    this.#stopListening();
    this.#listening = this.listen(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening();
  }

  /** Whatever changes while it waits may change what it waits for. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Lit asks once before there are fields.
    if (#wake in this) this.#wake?.();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** Style sheets belong to the document they were made in, so a moved element gets them anew. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#dress(this.renderRoot as ShadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot | DocumentFragment {
    try {
      const root = makeRoot(this);
      const interim = interimFor(this);
      root.replaceChildren(interim.node);
      this.#dress(root);
      this.#interim = interim;
      return root;
    } catch (error) {
      this.#complain(error);
      // Drawn nowhere: without a root of ours the children of the tag are what a reader sees.
      return this.ownerDocument.createDocumentFragment();
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      for (let wait = this.arriving(); wait; wait = this.arriving()) {
        this.#showWaiting();
        await this.#orChange(wait);
      }
      await super.scheduleUpdate();
    } catch (error) {
      this.#complain(error);
      this.#showWaiting();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#interim?.node.remove();
    this.#interim = undefined;
  }

  #orChange(wait: Promise<unknown>): Promise<void> {
    return new Promise((resume, fail) => {
      this.#wake = resume;
      wait.then(() => resume(), fail);
    });
  }

  #stopListening(): void {
    for (const stop of this.#listening) stop();
    this.#listening = [];
  }

  #showWaiting(): void {
    try {
      this.#interim?.wait(into => this.drawWaiting(into));
    } catch {
      // What broke this breaks the render too, and that one says so.
    }
  }

  #dress(root: ShadowRoot): void {
    dress(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }

  #complain(error: unknown): void {
    warnOnce(
      `<${this.localName}> could not be drawn: ${String(error)}. What stood in it stays visible. ` +
        'Load safety.js before any script that replaces what browsers bring along.',
      String(error),
    );
  }
}
