/*
 * Everything in one classic script, `cdn/safety.all.js`: for old content management systems, and for pages
 * opened from disk, where the browser loads no modules. The build puts each country and language into it.
 */
import * as content from './content/index.js';
import {configureSafety} from './core/settings.js';
import {VERSION} from './core/version.js';
import * as reckoning from './directory/hours/index.js';
import {finding, guidance, hours} from './elements/blocks/chunks.js';
import * as search from './elements/blocks/finding.js';
import './define.js';

/** What a page without modules can reach: the one global of `cdn/safety.all.js`. */
export interface HerHelpSafety {
  readonly version: string;
  /** Settings for the whole page; see `configureSafety` of the package. */
  readonly configureSafety: typeof configureSafety;
}

declare global {
  var HerHelpSafety: HerHelpSafety;
}

guidance.register(content);
hours.register(reckoning);
finding.register(search);

// The copy that came first has defined the elements, so its settings are the ones that count. `hasOwn`,
// because an element of the page with this id is found under the name too, and is no copy of ours.
if (!Object.hasOwn(globalThis, 'HerHelpSafety')) {
  globalThis.HerHelpSafety = Object.freeze({version: VERSION, configureSafety});
}
