import {property} from 'lit/decorators.js';
import {define} from '../../core/define.js';
import type {Situation} from '../../content/reader.js';
import {ContentElement} from '../blocks/content-element.js';

/**
 * What to do now, in order, for somebody who is threatened or whose image is out. The first screen
 * fits a small phone: what not to do, one person to talk to, the emergency number, one next step.
 *
 * @summary The steps for somebody who is threatened with a nude image or with private details.
 * @element threat-response-steps
 * @status experimental
 * @since 0.1.0
 * @slot - Fallback: the steps as plain text, for readers whose browser runs no script.
 * @csspart first-screen - The block at the very top.
 * @csspart heading - Each heading.
 * @csspart steps - The numbered list.
 * @csspart step - One step.
 * @csspart card - One service.
 * @csspart contact - One way to reach a service.
 */
export class ThreatResponseSteps extends ContentElement {
  static define(tag = 'threat-response-steps', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /** `threatened` (default), `shared` or `personal-info`. Anything else is warned about once and shows the default. */
  @property() situation?: Situation | undefined;

  /**
   * `list` (default): all steps below each other. `one-at-a-time`: one step in view, with Back and Next. Paper
   * has the whole list. Anything else is warned about once and shows the list.
   */
  @property() view?: 'list' | 'one-at-a-time' | undefined;

  /** Where the leave button leads, http(s) or relative. Absent: `https://www.wikipedia.org/`. */
  @property({attribute: 'exit-href'}) exitHref?: string | undefined;

  /** Address of the site's form to report a person, http(s) or relative. Absent: words that name the Report button. */
  @property({attribute: 'report-href'}) reportHref?: string | undefined;

  /** Address of a page for parents, http(s) or relative. Absent: no link. */
  @property({attribute: 'parents-href'}) parentsHref?: string | undefined;

  protected override readonly says = 'threat-response-steps';
}

declare global {
  interface HTMLElementTagNameMap {
    'threat-response-steps': ThreatResponseSteps;
  }
}
