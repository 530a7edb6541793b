import {html, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {quickExit, type Exit} from '../../content/quick-exit.js';
import {define} from '../../core/define.js';
import {SafetyElement} from '../../core/safety-element.js';
import {given} from '../../core/settings.js';
import {languageOf} from '../../core/walk.js';
import {warnOnce} from '../../core/warn.js';
import {catalogueFor, sourceCatalogue, type Catalogue} from '../../i18n/catalogue.js';
import {boundMsg} from '../../i18n/msg.js';
import {exit} from '../../styles/exit.js';
import {host} from '../../styles/host.js';
import {tokens} from '../../styles/tokens.js';
import {drawExit, type ExitView} from '../blocks/exit.js';
import {addExit} from './exits.js';
import {leave} from './leave.js';
import {quickExitStyles} from './quick-exit.styles.js';
import {makeRoom} from './room.js';

/** How long the words stand that say that nothing happened. */
const STAYED_MS = 4000;

/**
 * A way out: a link that covers the page at once and opens a harmless one in its place. It does not erase the
 * history, and says so.
 *
 * @summary A link that leaves the page fast.
 * @element quick-exit
 * @status experimental
 * @since 0.1.0
 * @slot - Fallback: a plain link to the same address, for readers whose browser runs no script.
 * @csspart button - The link.
 */
export class QuickExit extends SafetyElement {
  static override styles = [tokens, host, exit, quickExitStyles];

  static define(tag = 'quick-exit', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /** Where it leads, http(s) or relative. Default `https://www.wikipedia.org/`. Anything else is warned about once and the default holds. */
  @property() href?: string | undefined;

  /** `inline` (default) where the tag stands; `sticky` in the bottom corner of the screen. */
  @property() placement?: 'inline' | 'sticky' | undefined;

  /** `shift` (default): three presses of Shift leave. `off`: the keys are left alone, as far as this exit goes. */
  @property() shortcut?: 'shift' | 'off' | undefined;

  /** From the first press to the last, in milliseconds, 500 to 60000. Default 5000. */
  @property({attribute: 'shortcut-window'}) shortcutWindow?: number | string | undefined;

  /** The button alone with the short word. Say elsewhere that leaving does not erase the history. */
  @property({type: Boolean}) compact = false;

  #pressesLeft: 0 | 1 | 2 | undefined;
  #stayed: ReturnType<typeof setTimeout> | undefined;
  #endRoom: (() => void) | undefined;

  protected override listen(changed: () => void): (() => void)[] {
    const exit = addExit({
      tag: this,
      windowMs: () => {
        const {shortcut, shortcutWindow} = this.#exit().settings;
        return shortcut === 'off' ? undefined : shortcutWindow;
      },
      progress: left => this.#say(left),
      leave: () => this.#leave(),
    });
    return [...super.listen(changed), exit, () => this.#giveRoomBack(), () => this.#say(undefined)];
  }

  protected override arriving(): Promise<unknown> | undefined {
    const catalogue = catalogueFor(languageOf(this));
    return 'then' in catalogue ? catalogue : undefined;
  }

  /** Nobody waits for a language to leave. */
  protected override drawWaiting(into: HTMLElement): void {
    render(this.#draw(sourceCatalogue), into);
  }

  protected override render(): TemplateResult {
    for (const problem of this.#exit().problems) warnOnce(`<${this.localName}> ${problem}`);
    return this.#draw(this.#catalogue());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#giveRoomBack();
    const button = this.renderRoot.querySelector<HTMLElement>('.sticky');
    if (button && this.isConnected) this.#endRoom = makeRoom(button);
  }

  #draw(catalogue: Catalogue): TemplateResult {
    const {control, settings} = this.#exit(catalogue);
    const view: ExitView = {
      sticky: settings.placement === 'sticky',
      left: this.#pressesLeft,
      onLeave: this.#onLeave,
    };
    return html`<div class="place">
      <div class="sheet" lang=${catalogue.lang} dir=${catalogue.dir}>${drawExit(control, view)}</div>
    </div>`;
  }

  #catalogue(): Catalogue {
    const catalogue = catalogueFor(languageOf(this));
    return 'then' in catalogue ? sourceCatalogue : catalogue;
  }

  #exit({templates}: Catalogue = this.#catalogue()): Exit {
    return quickExit(name => given(this, name), boundMsg(templates));
  }

  #leave(): void {
    const catalogue = this.#catalogue();
    const {href, cover} = this.#exit(catalogue).control;
    leave(this.ownerDocument, href, {...cover, lang: catalogue.lang, dir: catalogue.dir});
  }

  #say(left: 0 | 1 | 2 | undefined): void {
    clearTimeout(this.#stayed);
    if (left === 0) this.#stayed = setTimeout(() => this.#say(undefined), STAYED_MS);
    if (left === this.#pressesLeft) return;
    this.#pressesLeft = left;
    this.requestUpdate();
  }

  #giveRoomBack(): void {
    this.#endRoom?.();
    this.#endRoom = undefined;
  }

  /** The link alone would leave this page in the history, and would leave it in view until the other has come. */
  #onLeave = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
