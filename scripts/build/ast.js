/** Calls `visit` for every node of an ESTree, parents first. */
export function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) walkChild(child, visit);
    else walkChild(value, visit);
  }
}

function walkChild(child, visit) {
  if (child && typeof child.type === 'string') walk(child, visit);
}

/**
 * The code with each edit put in. They may not overlap.
 *
 * @param {string} code
 * @param {readonly {start: number, end: number, text: string}[]} edits
 * @returns {string}
 */
export function applyEdits(code, edits) {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce((text, {start, end, text: put}) => text.slice(0, start) + put + text.slice(end), code);
}
