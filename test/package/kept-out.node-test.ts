import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {factFiles, provenanceFiles, stringsExportedBy, translatorsNotes} from './support/notes.js';
import {literalsFound, shippedText, wordsFound} from './support/search.js';

/* Translators' notes, source addresses and caveats are for us. A reader's phone does not fetch them. */

/** Shorter notes ("A button.") may be somebody's words by chance. */
const LONG_ENOUGH = 15;

const isAddress = (string: string): boolean => /^https?:/.test(string);

const bundles = {
  'cdn/': () => shippedText('cdn'),
  'dist/': () => shippedText('dist'),
};

let notes: string[];
let addresses: string[];
let caveats: string[];

before(async () => {
  notes = translatorsNotes().filter(({length}) => length >= LONG_ENOUGH);
  const provenance = await stringsExportedBy(provenanceFiles());
  const facts = new Set(await stringsExportedBy(factFiles()));
  addresses = provenance.filter(string => isAddress(string) && !facts.has(string));
  caveats = provenance.filter(string => !isAddress(string) && string.length >= LONG_ENOUGH && !facts.has(string));
});

test('there is something to look for', () => {
  assert.ok(notes.length > 50, `${notes.length} notes`);
  assert.ok(addresses.length > 20, `${addresses.length} addresses`);
  assert.ok(caveats.length > 10, `${caveats.length} caveats`);
});

test('the search finds what is seeded, however it is quoted', () => {
  const [note = '', caveat = ''] = [notes.at(-1), caveats.at(-1)];
  const [address = ''] = addresses;
  const bundle =
    `a={id:"x",desc:${JSON.stringify(note)}};b='${caveat.replaceAll("'", "\\'")}';c=\`${address}\``.replaceAll(
      '\\',
      '',
    );
  assert.deepEqual(wordsFound(bundle, notes).includes(note), true);
  assert.deepEqual(wordsFound(bundle, caveats).includes(caveat), true);
  assert.deepEqual(literalsFound(bundle, addresses), [address]);
});

for (const [folder, read] of Object.entries(bundles)) {
  describe(folder, () => {
    test('holds code', () => assert.ok(read().includes('safety-tip')));
    test('has no field for notes', () => assert.doesNotMatch(read(), /\bdesc["']?:/));
    test("has none of the translators' notes", () => assert.deepEqual(wordsFound(read(), notes), []));
    test('has no address of a source', () => assert.deepEqual(literalsFound(read(), addresses), []));
    test('has no caveat', () => assert.deepEqual(wordsFound(read(), caveats), []));
  });
}
