import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type * as CatalogueModule from '../../src/i18n/catalogue.js';

type Catalogues = Pick<typeof CatalogueModule, 'catalogueFor' | 'registerCatalogue' | 'sourceCatalogue'>;

/* Each test gets a copy of the module that has loaded nothing, and languages that can be made to fail. */

const folders: string[] = [];

async function freshCopy(broken: readonly string[] = []): Promise<Catalogues> {
  const folder = mkdtempSync(join(tmpdir(), 'safety-i18n-'));
  folders.push(folder);
  cpSync('src/i18n', folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  for (const lang of broken) {
    writeFileSync(join(folder, 'locales', `${lang}.ts`), `throw new TypeError('Failed to fetch');`);
  }
  return (await import(pathToFileURL(join(folder, 'catalogue.ts')).href)) as Catalogues;
}

after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

describe('the catalogue for a tag', () => {
  let catalogues: Catalogues;

  before(async () => void (catalogues = await freshCopy()));

  for (const [tag, lang, dir] of [
    ['en-XA', 'en-XA', 'ltr'],
    ['ar-XB', 'ar-XB', 'rtl'],
    ['en-xa', 'en-XA', 'ltr'],
    ['EN-XA', 'en-XA', 'ltr'],
    ['AR-xb', 'ar-XB', 'rtl'],
    ['en-XA-x-private', 'en-XA', 'ltr'],
    ['ar-xb-u-nu-latn', 'ar-XB', 'rtl'],
  ] as const) {
    test(`${tag} is ${lang}, from ${dir === 'ltr' ? 'left to right' : 'right to left'}`, async () => {
      const catalogue = await catalogues.catalogueFor(tag);
      assert.equal(catalogue.lang, lang);
      assert.equal(catalogue.dir, dir);
      assert.ok(Object.keys(catalogue.templates ?? {}).length > 100);
    });
  }

  for (const tag of [
    '',
    'en',
    'EN-GB',
    'ar',
    'ar-EG',
    'en-XAB',
    'xx',
    '-',
    'no language',
    'constructor',
    '__proto__',
  ]) {
    test(`"${tag}" is English at once`, () => {
      const catalogue = catalogues.catalogueFor(tag);
      assert.equal(catalogue, catalogues.sourceCatalogue);
      assert.deepEqual(catalogue, {lang: 'en', dir: 'ltr'});
    });
  }
});

describe('a language that is a chunk', () => {
  test('is a promise first, one for all who ask, and then there at once', async () => {
    const {catalogueFor} = await freshCopy();
    const promise = catalogueFor('ar-XB');
    assert.ok(promise instanceof Promise);
    assert.equal(catalogueFor('AR-XB'), promise);
    const catalogue = await promise;
    assert.equal(catalogueFor('ar-XB'), catalogue);
    assert.equal(catalogueFor('ar-XB-x-y'), catalogue);
    assert.ok(catalogueFor('en-XA') instanceof Promise, 'another language did not come with it');
  });

  test('that was registered needs no chunk, and keeps its direction', async () => {
    const {catalogueFor, registerCatalogue} = await freshCopy(['ar-XB']);
    const templates = {'ui.more': 'M'};
    registerCatalogue('ar-XB', templates);
    assert.deepEqual(catalogueFor('ar-xb'), {lang: 'ar-XB', dir: 'rtl', templates});
  });

  test('that does not arrive is English, marked so, and the others are not touched', async () => {
    const {catalogueFor, sourceCatalogue} = await freshCopy(['en-XA']);
    assert.equal(await catalogueFor('en-XA'), sourceCatalogue);
    assert.equal(catalogueFor('en-XA'), sourceCatalogue, 'known from now on: nobody waits for it again');
    assert.equal((await catalogueFor('ar-XB')).lang, 'ar-XB');
  });
});
