import {define} from '../../core/define.js';
import {ContentElement} from '../blocks/content-element.js';

/**
 * The emergency number of the region and who answers right now, in one calm line for the top or the foot
 * of any page. Several on one page are fine.
 *
 * @summary One line: the emergency number and the best contact of the region.
 * @element urgent-help
 * @status experimental
 * @since 0.1.0
 * @slot - Fallback: the same line as plain text, for readers whose browser runs no script.
 * @csspart contact - One way to reach a service.
 */
export class UrgentHelp extends ContentElement {
  static define(tag = 'urgent-help', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  protected override readonly says = 'urgent-help';
}

declare global {
  interface HTMLElementTagNameMap {
    'urgent-help': UrgentHelp;
  }
}
