import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {Script} from 'node:vm';
import {asciiOnly} from '../../scripts/build/one-file.js';
import {tags} from '../../scripts/build/entries.js';
import {reservedTags} from '../../scripts/build/reserve.js';
import {filesBelow} from '../../scripts/test/files.js';

describe('cdn/safety.all.js', () => {
  const script = readFileSync('cdn/safety.all.js', 'utf8');

  test('is a classic script', () => {
    assert.throws(() => new Script('export {}'));
    assert.doesNotThrow(() => new Script(script));
  });

  test('loads nothing', () => {
    assert.doesNotMatch(script, /\bimport\s*\(|\bimport\.meta\b|\bimportScripts\b|document\.currentScript/);
  });

  test('is the same in every encoding', () => {
    assert.equal(Buffer.byteLength(script), script.length);
    assert.ok(script.includes('\\u201c'), 'the quotation marks of the guidance are there');
  });

  test('the way its letters are written changes none of them', () => {
    const text = 'a`“é”` · \u{1f600} \ue000';
    const {code} = asciiOnly().renderChunk(JSON.stringify(text));
    assert.match(code, /^[\0-\x7f]*$/);
    assert.equal(JSON.parse(code), text);
  });

  test('holds every service of every country file', () => {
    const files = filesBelow('cdn', '.js').filter(file => file.includes('country-'));
    assert.ok(files.length > 50);
    for (const file of files) {
      const ids = readFileSync(file, 'utf8').match(/"[a-z]{2}-[a-z0-9-]+"/g) ?? [];
      assert.ok(ids.length > 0, file);
      for (const id of ids) assert.ok(script.includes(id), `${file}: ${id}`);
    }
  });

  test('says what it is', () => {
    assert.match(script, /^\/\*! @herhelp\/safety-elements \d+\.\d+\.\d+, MIT\./);
  });
});

describe('cdn/safety.css', () => {
  const css = readFileSync('cdn/safety.css', 'utf8');

  test('keeps a screen for every element that fills one, and for no other', () => {
    const [, list = ''] = /:is\(([^)]*)\)/.exec(css) ?? [];
    assert.deepEqual(list.split(','), reservedTags());
    assert.deepEqual(
      tags().filter(tag => !reservedTags().includes(tag)),
      ['quick-exit', 'safety-settings', 'urgent-help'],
    );
  });

  test('has no rule for any other element of the page', () => {
    const rules = Array.from(css.replace(/^\/\*!.*\n/, '').matchAll(/([^{}]+)\{/g), ([, rule = '']) => rule.trim());
    const selectors = rules.filter(rule => !rule.startsWith('@'));
    assert.ok(selectors.length > 3);
    for (const selector of selectors)
      assert.match(selector, /^(:is\(resource-directory,|:where\(safety-settings\)$|from,to$)/);
  });
});
