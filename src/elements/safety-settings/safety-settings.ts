import {define} from '../../core/define.js';
import {VERSION} from '../../core/version.js';

/**
 * Settings for every element inside it, given once. The elements read its attributes, so they hold
 * before it is defined and whichever copy of the library defines it. It draws nothing and changes no layout.
 *
 * @summary Shared settings for the elements inside it.
 * @element safety-settings
 * @status experimental
 * @since 0.1.0
 * @slot - The page's own content with our elements in it.
 * @attr {'minor' | 'adult'} age - How old the reader is now.
 * @attr {'minor' | 'adult'} image-age - How old the person in the image was when it was taken.
 * @attr {'known' | 'stranger'} person - Who is threatening.
 * @attr {string} region - Country of the reader, ISO 3166-1 alpha-2.
 * @attr {string} platform - Name of the site. Default HerHelp.
 * @attr {number} heading-level - Level of each element's own heading, 1 to 6.
 * @attr {string} report-href - Form to report a person.
 * @attr {string} removal-href - Form to ask for an image to be removed.
 * @attr {string} parents-href - Page for parents.
 * @attr {string} guidelines-href - Community Guidelines of the site.
 * @attr {string} steps-href - Page with `<threat-response-steps>`.
 * @attr {string} exit-href - Where the leave button leads. Default https://www.wikipedia.org/.
 * @attr {string} correction-href - Form for mistakes in a service; gets `?service=` and its id.
 * @attr {string} services-src - The site's own services and its corrections of ours, as JSON: see docs/host-services.md.
 */
export class SafetySettings extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {
  static readonly version = VERSION;

  static define(tag = 'safety-settings', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-settings': SafetySettings;
  }
}
