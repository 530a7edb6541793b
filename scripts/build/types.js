import {cpSync, existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';

/** Copies the declarations that the entries lead to, and no others: what does not ship has no types there. */
export function copyTypes(entryFiles, from, to) {
  for (const file of reachable(entryFiles)) cpSync(file, join(to, relative(from, file)));
}

function reachable(entryFiles) {
  const found = new Set();
  const waiting = [...entryFiles];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (found.has(file)) continue;
    if (!existsSync(file)) throw new Error(`A declaration names ${file}, which is not there.`);
    found.add(file);
    waiting.push(...importsOf(file));
  }
  return found;
}

/** The relative imports of a declaration, as paths of declarations. */
function importsOf(file) {
  const names = readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )['"](\.[^'"]+)\.js['"]/g);
  return Array.from(names, ([, name]) => `${join(dirname(file), name)}.d.ts`);
}
