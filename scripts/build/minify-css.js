import {applyEdits, walk} from './ast.js';

/**
 * Rollup plugin: takes comments and needless space out of css`…`. Templates of html stay as they are:
 * hydration and Lit's own caches compare their strings.
 */
export function minifyCss() {
  return {
    name: 'minify-css',
    transform(code) {
      if (!/\bcss\s*`/.test(code)) return null;
      const edits = [];
      walk(this.parse(code), node => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
        for (const {start, end} of node.quasi.quasis) edits.push({start, end, text: minified(code.slice(start, end))});
      });
      return {code: applyEdits(code, edits), map: null};
    },
  };
}

/** In this order: strings stay; comments go; marks lose the space around them; `a: b` the one after; the rest is one space. */
const TOKENS = /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|(\s+)/g;

/** CSS text between two `${…}`, shorter. */
export const minified = css =>
  css
    .replace(TOKENS, (_, string, mark, colon, space) => string ?? mark ?? colon ?? (space ? ' ' : ''))
    .replaceAll(';}', '}');
