import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {templates as arXB} from '../../src/i18n/locales/ar-XB.js';
import {templates as enXA} from '../../src/i18n/locales/en-XA.js';
import type {TemplateMap} from '../../src/i18n/msg.js';
import {sourceMessages} from '../guidance/support/messages.js';

/** A message as words and the numbers of its placeholders, in order. */
interface Said {
  readonly words: string;
  readonly placeholders: readonly number[];
}
type Catalogue = ReadonlyMap<string, Said>;

function catalogueOf(templates: TemplateMap): Catalogue {
  return new Map(
    Object.entries(templates).map(([id, template]) => {
      if (typeof template === 'string') return [id, {words: template, placeholders: []}];
      assert.ok('strTag' in template, `${id} is no plain text`);
      return [id, {words: template.strings.join(' '), placeholders: template.values as readonly number[]}];
    }),
  );
}

/** XLIFF as lit-localize writes it: a unit has a source and perhaps a target, a placeholder is an empty `x`. */
function xliff(text: string, part: 'source' | 'target'): Catalogue {
  const units = [...text.matchAll(/<trans-unit id="([^"]*)">(.*?)<\/trans-unit>/gs)];
  return new Map(
    units.flatMap(([, id = '', unit = '']) => {
      const [, inside] = new RegExp(`<${part}>(.*?)</${part}>`, 's').exec(unit) ?? [];
      if (inside === undefined) return [];
      const placeholders = [...inside.matchAll(/<x id="(\d+)"[^>]*\/>/g)].map(([, number]) => Number(number));
      const words = inside
        .replaceAll(/<x [^>]*\/>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      return [[id, {words: words.replaceAll('&amp;', '&'), placeholders}]];
    }),
  );
}

let source: Catalogue;

before(() => {
  source = new Map(
    sourceMessages().map(({id, strings}) => [
      id ?? '',
      {words: strings.join(' '), placeholders: strings.slice(1).map((_, index) => index)},
    ]),
  );
  assert.ok(source.size > 200, `${source.size} messages`);
});

const missing = (catalogue: Catalogue) => [...source.keys()].filter(id => !catalogue.has(id));
const unknown = (catalogue: Catalogue) => [...catalogue.keys()].filter(id => !source.has(id));

/** Translations that lost a placeholder, made one up or show one twice. */
const lost = (catalogue: Catalogue) =>
  [...catalogue].filter(
    ([id, {placeholders}]) => placeholders.toSorted().join() !== source.get(id)?.placeholders.join(),
  );

const doctored = (catalogue: Catalogue, change: (own: Map<string, Said>) => void): Catalogue => {
  const own = new Map(catalogue);
  change(own);
  return own;
};

for (const [lang, templates] of [
  ['en-XA', enXA],
  ['ar-XB', arXB],
] as const) {
  describe(lang, () => {
    const catalogue = catalogueOf(templates);
    const file = readFileSync(`locales/${lang}.xlf`, 'utf8');

    test('has each message of the source, and no other', () => {
      assert.deepEqual(missing(catalogue), []);
      assert.deepEqual(unknown(catalogue), []);
    });

    test('has each placeholder of each message, once', () => {
      assert.ok([...catalogue.values()].some(({placeholders}) => placeholders.length > 1));
      assert.deepEqual(lost(catalogue), []);
    });

    test('says nothing in the words of the source', () => {
      // "{numbers} ({country})" has no word of its own.
      const same = (own: Catalogue) =>
        [...own].filter(([id, {words}]) => /\p{L}/u.test(words) && words === source.get(id)?.words);
      assert.deepEqual(same(catalogue), []);
      assert.ok(same(source).length > 200);
    });

    test('a message too few or too many, and a placeholder lost or shown twice, are found', () => {
      const cut = {words: '[Ĉáļļ]', placeholders: []};
      const twice = {words: '', placeholders: [0, 0]};
      const without = (found: readonly (readonly [string, Said])[]) => found.map(([id]) => id);
      assert.ok(missing(doctored(catalogue, own => own.delete('statement.G2'))).includes('statement.G2'));
      assert.ok(unknown(doctored(catalogue, own => own.set('ui.gone', cut))).includes('ui.gone'));
      for (const said of [cut, twice])
        assert.deepEqual(without(lost(doctored(catalogue, own => own.set('statement.G2', said)))), ['statement.G2']);
    });

    test(`locales/${lang}.xlf holds the same messages: what translators see is what is said`, () => {
      const shown = xliff(file, 'source');
      assert.deepEqual([...missing(shown), ...unknown(shown)], []);
      assert.deepEqual(lost(shown), []);
      const other = [...shown].filter(([id, {words}]) => words !== source.get(id)?.words).map(([id]) => id);
      assert.deepEqual(other, []);
      assert.equal((file.match(/<trans-unit /g) ?? []).length, source.size, 'each once');
      assert.equal((file.match(/<note from="lit-localize">[^<]/g) ?? []).length, source.size, 'each with a note');
    });

    test(`what is translated in locales/${lang}.xlf is what the elements load`, () => {
      const translated = xliff(file, 'target');
      assert.deepEqual(
        [...translated].filter(([id, {words, placeholders}]) => {
          const loaded = catalogue.get(id);
          return loaded?.words !== words || loaded.placeholders.join() !== placeholders.join();
        }),
        [],
      );
      assert.equal(translated.size, source.size);
    });
  });
}

test('en-XA is at least 30 % longer, as other languages are', () => {
  const growth = (catalogue: Catalogue): number => {
    const lengths = [...catalogue].map(([id, {words}]) => words.length / (source.get(id)?.words.length ?? 1));
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  };
  assert.ok(growth(catalogueOf(enXA)) >= 1.3, `${growth(catalogueOf(enXA))}`);
  assert.ok(growth(source) < 1.3);
});
