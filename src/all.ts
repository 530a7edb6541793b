/*
 * Everything in one classic script, `cdn/safety.all.js`: for old content management systems, and for pages
 * opened from disk, where the browser loads no modules. The build puts each country and language into it.
 */
import * as finding from './content/finding.js';
import * as content from './content/index.js';
import {configureSafety} from './core/settings.js';
import {VERSION} from './core/version.js';
import {registerFinding} from './elements/blocks/finding.js';
import * as hours from './directory/hours/index.js';
import {registerGuidance} from './elements/blocks/guidance.js';
import {registerHours} from './elements/blocks/hours.js';
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

registerGuidance(content);
registerHours(hours);
registerFinding(finding);

// The copy that came first has defined the elements, so its settings are the ones that count. `hasOwn`,
// because an element of the page with this id is found under the name too, and is no copy of ours.
if (!Object.hasOwn(globalThis, 'HerHelpSafety')) {
  globalThis.HerHelpSafety = Object.freeze({version: VERSION, configureSafety});
}
