import {readFileSync} from 'node:fs';
import {tags} from './entries.js';
import {minified} from './minify-css.js';

const SOURCE = 'src/reserve/safety.css';

/** These draw nothing or one line, so there is nothing to keep a screen for. */
const NO_ROOM = new Set(['safety-settings', 'quick-exit', 'urgent-help']);

/** The tags that reserve a screen: every element there is, but for those above. */
export const reservedTags = () => tags().filter(tag => !NO_ROOM.has(tag));

/** Rollup plugin: `safety.css` beside the bundle, with the tags that there are. */
export function reserve(banner) {
  return {
    name: 'reserve',
    generateBundle() {
      const css = minified(readFileSync(SOURCE, 'utf8')).replaceAll('our-elements', reservedTags().join());
      this.emitFile({type: 'asset', fileName: 'safety.css', source: `${banner}\n${css.trim()}\n`});
    },
  };
}
