import {applyEdits, walk} from './ast.js';

/**
 * Rollup plugin: takes the translators' notes out of every message. `msg('Copy', {id: 'ui.copy', desc: '…'})`
 * becomes `msg('Copy', {id: 'ui.copy'})`. A reader's phone has no use for them, and they are long.
 */
export function stripNotes() {
  return {
    name: 'strip-notes',
    transform(code) {
      if (!code.includes('desc')) return null;
      const edits = [];
      walk(this.parse(code), node => {
        const notes = notesOf(node);
        if (!notes) return;
        const {id, options} = notes;
        edits.push({start: options.start, end: options.end, text: `{ ${code.slice(id.start, id.end)} }`});
      });
      return edits.length > 0 ? {code: applyEdits(code, edits), map: null} : null;
    },
  };
}

/** The second argument of a call where it is an object with exactly `id` and `desc`. */
function notesOf(node) {
  if (node.type !== 'CallExpression' || node.arguments.length !== 2) return undefined;
  const options = node.arguments[1];
  if (options.type !== 'ObjectExpression' || options.properties.length !== 2) return undefined;
  const named = name => options.properties.find(property => property.key?.name === name);
  const id = named('id');
  return id && named('desc') ? {id, options} : undefined;
}
