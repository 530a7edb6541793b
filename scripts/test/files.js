import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The files below a folder whose names end in `suffix`, sorted. */
export function filesBelow(folder, suffix) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, {recursive: true}).filter(name => name.endsWith(suffix));
  return names.map(name => join(folder, name)).sort();
}
