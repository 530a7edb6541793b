import {property} from 'lit/decorators.js';
import {define} from '../../core/define.js';
import {ContentElement} from '../blocks/content-element.js';

/**
 * Services and helpers near the reader: the emergency number first, then people to talk to, expert
 * services and the rest under a fold. Nothing a host sets can hide the emergency number or the only
 * crisis line.
 *
 * @summary A panel of help services for the reader's country and age.
 * @element resource-directory
 * @status experimental
 * @since 0.1.0
 * @slot - Fallback: the services as plain text, for readers whose browser runs no script.
 * @csspart heading - Each heading.
 * @csspart card - One service.
 * @csspart contact - One way to reach a service.
 */
export class ResourceDirectory extends ContentElement {
  static define(tag = 'resource-directory', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /**
   * Which kinds of services to show, separated by spaces: `emergency crisis-line child-helpline
   * image-removal image-abuse-helpline hotline-csam-report police-reporting cybercrime-report
   * platform-complaint victim-support sexual-violence legal-aid parent-support directory`. Absent: all.
   * Unknown words are warned about once and passed over. The emergency number and a crisis line are always shown.
   */
  @property() kinds?: string | undefined;

  /** The short form for a side panel: the emergency number and the best contact, the rest under "More help". */
  @property({type: Boolean}) compact = false;

  /** Address of the site's form for mistakes, http(s) or relative; gets `?service=` and the id. Absent: words only. */
  @property({attribute: 'correction-href'}) correctionHref?: string | undefined;

  protected override readonly says = 'resource-directory';
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-directory': ResourceDirectory;
  }
}
