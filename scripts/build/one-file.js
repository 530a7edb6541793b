import {pseudoLocales} from '../localize/pseudo.js';
import {applyEdits, walk} from './ast.js';

/**
 * Rollup plugin for the bundle of one file: the made-up languages stay out. They test length and direction,
 * no reader speaks them, and they are a quarter of the file. Asked for one of them, it gives English that is
 * marked as English, as it does for any language there is none of. Real languages go in by themselves.
 */
export function withoutMadeUpLanguages() {
  return {
    name: 'without-made-up-languages',
    transform(code) {
      if (!code.includes('/locales/')) return null;
      const edits = [];
      walk(this.parse(code), node => {
        if (node.type !== 'ImportExpression' || !isMadeUp(node.source.value)) return;
        edits.push({start: node.start, end: node.end, text: 'Promise.reject()'});
      });
      return edits.length > 0 ? {code: applyEdits(code, edits), map: null} : null;
    },
  };
}

const isMadeUp = source => Object.keys(pseudoLocales).some(name => source?.endsWith(`/locales/${name}.js`));

/**
 * Rollup plugin, after the minifier: every letter outside of ASCII as `\uXXXX`. A browser reads a classic
 * script in the encoding of its page, and old pages have old encodings. The minifier can do this too, but
 * leaves tagged templates as they are; Lit and @lit/localize read the cooked strings, which stay the same.
 */
export function asciiOnly() {
  return {
    name: 'ascii-only',
    renderChunk: code => ({code: code.replace(/[^\0-\x7f]/g, escaped), map: null}),
  };
}

const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Rollup plugin: fails where the bundle of one file would load another. */
export function standsAlone() {
  return {
    name: 'stands-alone',
    generateBundle(_options, bundle) {
      for (const {fileName, imports = [], dynamicImports = []} of Object.values(bundle)) {
        const loaded = [...imports, ...dynamicImports];
        if (loaded.length > 0) this.error(`${fileName} loads ${loaded.join(', ')}.`);
      }
    },
  };
}
