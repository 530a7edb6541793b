/*
 * Looks for strings in files that ship. A string may be written there with other quotes or escapes than
 * in the source, so both are compared without backslashes.
 */
import {readFileSync} from 'node:fs';
import {filesBelow} from '../../../scripts/test/files.js';

const plain = (text: string): string => text.replaceAll('\\', '');

/** The text of every script below the folders. */
export const shippedText = (...folders: string[]): string =>
  plain(
    folders
      .flatMap(folder => filesBelow(folder, '.js'))
      .map(file => readFileSync(file, 'utf8'))
      .join('\n'),
  );

/** The strings that stand in the text, anywhere. */
export const wordsFound = (text: string, strings: Iterable<string>): string[] =>
  [...new Set(strings)].filter(string => text.includes(plain(string)));

/** The strings that stand in the text as a whole, between quotes: one address may be the beginning of another. */
export const literalsFound = (text: string, strings: Iterable<string>): string[] =>
  [...new Set(strings)].filter(string => ['"', "'", '`'].some(quote => text.includes(quote + plain(string) + quote)));
