import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import {watch} from './notifier.js';
import {onConfigured} from './settings.js';
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

  #interim: HTMLSlotElement | undefined;
  #stopWatching: (() => void)[] = [];

  /** What has to arrive before a render that a reader should see, or nothing. May not reject. */
  protected abstract arriving(): Promise<unknown> | undefined;

  /** Shown in an empty tag that has to wait or cannot render: the emergency line. */
  protected abstract drawWaiting(into: HTMLElement): void;

  override connectedCallback(): void {
    super.connectedCallback();
    const changed = (): void => this.requestUpdate();
    this.#stopWatching = [watch(this, changed), onConfigured(changed)];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopWatching) stop();
    this.#stopWatching = [];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** Style sheets belong to the document they were made in, so a moved element gets them anew. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#dress(this.renderRoot as ShadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    // Recorders and autocapture read open roots. The switch is for accessibility auditors; see the docs.
    const mode = this.ownerDocument.documentElement?.hasAttribute('data-safety-audit') ? 'open' : 'closed';
    const declared = this.attachInternals?.().shadowRoot;
    const root = declared ?? this.attachShadow({mode});
    const interim = (this.#interim = this.ownerDocument.createElement('slot'));
    // Keeps the room that `cdn/safety.css` reserved for the unknown tag. Without that file there is none.
    interim.style.display = 'block';
    interim.style.minBlockSize = 'var(--safety-reserve, 0)';
    root.replaceChildren(interim);
    this.#dress(root);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      for (let wait = this.arriving(); wait; wait = this.arriving()) {
        this.#showWaiting();
        await wait;
      }
      await super.scheduleUpdate();
    } catch (error) {
      this.#showWaiting();
      warnOnce(`<${this.localName}> could not be drawn: ${String(error)}. What stood in it stays visible.`);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#interim?.remove();
    this.#interim = undefined;
  }

  /** An empty tag says the emergency line at once; blank text would hide a slot's own content. */
  #showWaiting(): void {
    const slot = this.#interim;
    if (!slot || this.childElementCount > 0 || this.textContent?.trim()) return;
    slot.name = 'empty';
    this.drawWaiting(slot);
  }

  #dress(root: ShadowRoot): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    root.adoptedStyleSheets = styles.map(style => sheetFor(style, view));
  }
}

const sheets = new WeakMap<CSSResult, WeakMap<object, CSSStyleSheet>>();

/** One sheet per style and document, shared by all elements of that document. */
function sheetFor(style: CSSResult, view: Window & typeof globalThis): CSSStyleSheet {
  const made = sheets.get(style) ?? new WeakMap<object, CSSStyleSheet>();
  sheets.set(style, made);
  let sheet = made.get(view.document);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    made.set(view.document, sheet);
  }
  return sheet;
}
