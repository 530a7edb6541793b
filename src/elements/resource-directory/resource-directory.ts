import {property} from 'lit/decorators.js';
import type {Surroundings} from '../../content/index.js';
import type {Directory} from '../../directory/model.js';
import type {Late} from '../../core/late.js';
import {define} from '../../core/define.js';
import {onWindow} from '../../core/window-events.js';
import {finding, hours} from '../blocks/chunks.js';
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

  /**
   * Address of the site's own services: JSON of Open Referral's HSDS 3 (a service, a list, or a page of a list),
   * from the same site or with CORS, at most 1 MB and 200 services. They stand below ours, labelled as the site's.
   * Absent: those of `services-src`. Whatever cannot be used is told once in the console and left out.
   */
  @property() src?: string | undefined;

  /** The same as a value, in place of a file. */
  @property({attribute: false}) services?: object | undefined;

  protected override readonly says = 'resource-directory';

  /** Its own list goes before that of the settings, whose corrections hold all the same. */
  protected override siteSources(): readonly (string | undefined)[] {
    return [this.src, ...super.siteSources()];
  }

  protected override siteServices(): unknown {
    return this.services;
  }

  /** The services of a region as they were when its list was first shown, and when that was: without a clock, never. */
  #order: {readonly by: Directory; readonly at: Date | undefined} | undefined;
  #onPaper = false;

  protected override listen(changed: () => void): (() => void)[] {
    const paper = (onPaper: boolean) => () => {
      this.#onPaper = onPaper;
      changed();
    };
    return [
      onWindow('online', () => hours.retry()),
      ...super.listen(changed),
      onWindow('beforeprint', paper(true)),
      onWindow('afterprint', paper(false)),
    ];
  }

  protected override alsoArriving(): readonly Late<object>[] {
    // Whether a list is long is known once its country is there. Asked for then, a search would move the numbers.
    return this.compact ? [hours] : [hours, finding];
  }

  /** The order is that of the first time: a number must not move under a thumb. The labels are of now. */
  protected override surroundings(directory: Directory): Surroundings {
    const around = super.surroundings(directory);
    const before = this.#order?.by;
    const isSame = before?.region === directory.region && !before?.country === !directory.country;
    const order = (isSame && this.#order) || {by: directory, at: hours.now && around.now};
    this.#order = order;
    return {
      ...around,
      // What came after the cards would say "open" below "closed".
      hours: order.at && hours.now,
      orderedAt: order.at,
      orderedBy: order.by,
      finding: finding.now?.finding,
      onPaper: this.#onPaper,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-directory': ResourceDirectory;
  }
}
