import {property} from 'lit/decorators.js';
import {define} from '../../core/define.js';
import type {Topic} from '../../content/reader.js';
import {ContentElement} from '../blocks/content-element.js';

/**
 * One topic of guidance. The tag's own children are its fallback: they show until the first render,
 * and stay if the script never comes.
 *
 * @summary One topic of safety guidance, such as what to do when somebody asks for a nude image.
 * @element safety-tip
 * @status experimental
 * @since 0.1.0
 * @slot - Fallback: plain guidance for readers whose browser runs no script.
 * @csspart heading - Each heading.
 * @csspart steps - The list of the topic.
 * @csspart step - One item of the list.
 * @csspart card - One service.
 * @csspart contact - One way to reach a service.
 */
export class SafetyTip extends ContentElement {
  static define(tag = 'safety-tip', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /**
   * `asked-for-image` (default), `someone-you-know`, `fake-images`, `recovery-scams`,
   * `secure-accounts`, `for-parents` or `for-friends`. Anything else is warned about once and shows the default.
   */
  @property() topic?: Topic | undefined;

  /** Address of the Community Guidelines of the site, http(s) or relative. Absent: the words without a link. */
  @property({attribute: 'guidelines-href'}) guidelinesHref?: string | undefined;

  /** Address of a page for parents, http(s) or relative. Absent: no link. */
  @property({attribute: 'parents-href'}) parentsHref?: string | undefined;

  /** Address of the page with `<threat-response-steps>`, http(s) or relative. Absent: no link. */
  @property({attribute: 'steps-href'}) stepsHref?: string | undefined;

  /** Address of the site's form to report a person, http(s) or relative. Absent: words that name the Report button. */
  @property({attribute: 'report-href'}) reportHref?: string | undefined;

  protected override readonly says = 'safety-tip';
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-tip': SafetyTip;
  }
}
