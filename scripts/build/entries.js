import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The tags we have: the folders under `src/elements` that hold a `define.ts`. */
export function tags() {
  const root = 'src/elements';
  if (!existsSync(root)) return [];
  return readdirSync(root).filter(tag => existsSync(join(root, tag, 'define.ts')));
}

/** Every module that a developer may import: name → file below `root`. */
export function entries(root, extension = '.js') {
  const ofTags = tags().flatMap(tag => [`elements/${tag}/${tag}`, `elements/${tag}/define`]);
  const names = ['index', 'define', 'static/index', ...ofTags];
  return Object.fromEntries(names.map(name => [name, join(root, name + extension)]));
}
