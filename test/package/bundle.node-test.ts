import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {filesBelow} from '../../scripts/test/files.js';

const scripts = filesBelow('cdn', '.js');
const read = (file: string): string => readFileSync(file, 'utf8');

test('a page needs one file, and asks for a country or language only when a reader does', () => {
  assert.ok(scripts.includes('cdn/safety.js'));
  for (const file of scripts) {
    assert.match(
      file,
      /^cdn\/(safety|safety\.all|guidance|zones|hours|finding|host-services|country-[a-z]{2}|locale-[A-Za-z-]+)\.js$/,
    );
    assert.doesNotMatch(
      read(file),
      /\bimport\s*[{"'*]|\bfrom\s*["']\.|^import\b/m,
      `${file} loads another file at once`,
    );
  }
});

test('the countries and languages are files of their own', () => {
  for (const file of ['country-us', 'country-gb', 'locale-en-XA', 'locale-ar-XB'])
    assert.ok(existsSync(`cdn/${file}.js`), file);
});

test("Lit's names are left as they are, so that copies on one page know each other", () => {
  const bundle = read('cdn/safety.js');
  for (const name of ['_$litType$', '_$AI', 'litHtmlVersions', 'reactiveElementVersions'])
    assert.ok(bundle.includes(name), name);
});

test("Lit's warnings for developers are not in it", () => {
  assert.doesNotMatch(read('cdn/safety.js'), /Lit is in dev mode|litIssuedWarnings/);
});

test('the bundle says what it is, and the licences of what is inside lie beside it', () => {
  assert.match(read('cdn/safety.js'), /^\/\*! @herhelp\/safety-elements \d+\.\d+\.\d+, MIT\./);
  const licences = read('cdn/licences.txt');
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element'])
    assert.match(licences, new RegExp(`^${name} `, 'm'));
  assert.match(licences, /Redistributions in binary form/);
});

test('there are no source maps: they would carry what is kept out', () => {
  for (const folder of ['cdn', 'dist']) assert.deepEqual(filesBelow(folder, '.map'), []);
});

test('dist/ leaves Lit to the page that uses it', () => {
  const files = filesBelow('dist', '.js');
  assert.ok(files.some(file => /from 'lit[^']*'/.test(read(file))));
  assert.deepEqual(
    files.filter(file => file.includes('node_modules') || /_\$litType\$ ?[:=]/.test(read(file))),
    [],
  );
});

test('nothing takes the main entry of @lit/localize, which holds the locale of the whole page', () => {
  for (const file of [...filesBelow('dist', '.js'), ...filesBelow('src', '.ts')]) {
    assert.doesNotMatch(read(file), /(?:from|import\()\s*['"]@lit\/localize['"]/, file);
  }
  assert.doesNotMatch(read('cdn/safety.js'), /lit-localize-status|configureLocalization/);
});
