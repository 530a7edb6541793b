import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import {filesBelow} from '../../../scripts/test/files.js';

const sourceFiles = (): string[] =>
  filesBelow('src', '.ts').filter(file => !file.startsWith(join('src', 'i18n', 'locales')));

/** The translators' note of every message in src, read out of the syntax. */
export function translatorsNotes(): string[] {
  const notes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'desc' && ts.isStringLiteralLike(node.initializer)) {
      notes.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of sourceFiles())
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return notes;
}

/** What ships with the record too, or names a part of our own words. */
const PLAIN_FACTS = new Set(['part', 'publisher', 'page_date']);

/** Every string inside the values that the modules export. */
export async function stringsExportedBy(files: readonly string[]): Promise<string[]> {
  const modules: unknown[] = await Promise.all(files.map(file => import(pathToFileURL(file).href)));
  return modules.flatMap(module => [...stringsIn(module)]);
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) if (!PLAIN_FACTS.has(key)) yield* stringsIn(inner);
  }
}

export const provenanceFiles = (): string[] => sourceFiles().filter(file => file.endsWith('.sources.ts'));

/** The files that hold facts which do ship. */
export const factFiles = (): string[] =>
  filesBelow(join('src', 'directory'), '.ts').filter(file => !/\.(sources|unlisted)\.ts$/.test(file));
