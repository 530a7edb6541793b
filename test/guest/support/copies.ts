import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

export const OUR_VERSION = version;
export const OTHER_VERSION = '9.9.9';

export interface Copy {
  readonly folder: string;
  remove(): void;
}

/** The folder `cdn/` once more, as if it were of another version. */
export function otherVersion(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'safety-elements-'));
  cpSync('cdn', folder, {recursive: true});
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, OTHER_VERSION));
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
