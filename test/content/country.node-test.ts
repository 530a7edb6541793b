import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {CountryControl} from '../../src/content/blocks.js';
import {contextFor} from '../../src/content/context.js';
import {countryControl} from '../../src/content/country.js';
import type {Picks} from '../../src/content/reader.js';
import {resolveReader} from '../../src/content/resolve.js';
import {directoryFor} from '../../src/directory/load.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {ask} from './support/ask.js';
import {nodesIn} from './support/blocks.js';

const CODES = ['AT', 'DE', 'GB', 'SE', 'US'];

interface Asker {
  readonly lang?: string;
  readonly region?: string;
  readonly picks?: Picks;
}

async function control({lang = 'en', region, picks = {}}: Asker = {}): Promise<CountryControl> {
  const given = (name: string) => (name === 'region' && region !== undefined ? [region] : []);
  const {reader} = resolveReader(given, picks, lang, {topics: false});
  return countryControl(contextFor(reader, await directoryFor(region), boundMsg(), new Date()), CODES);
}

const labels = ({options}: CountryControl) => options.map(({label}) => label);
const values = ({options}: CountryControl) => options.map(({value}) => value);

describe('the countries', () => {
  for (const [lang, names] of [
    ['en', ['Austria', 'Germany', 'Sweden', 'United Kingdom', 'United States']],
    ['de', ['Deutschland', 'Österreich', 'Schweden', 'Vereinigte Staaten', 'Vereinigtes Königreich']],
    // In Swedish Ö is the last letter.
    ['sv', ['Storbritannien', 'Sverige', 'Tyskland', 'USA', 'Österrike']],
  ] as const) {
    test(`have the names and the order of ${lang}, and "Another country" is last`, async () => {
      assert.deepEqual(labels(await control({lang, region: 'US'})), [...names, 'Another country']);
    });
  }

  test('have English names where a language has none', async () => {
    assert.deepEqual(labels(await control({lang: 'en-XA', region: 'US'})), labels(await control({region: 'US'})));
  });

  test('are the codes, each once, whatever the language', async () => {
    for (const lang of ['en', 'de', 'sv', 'ar-XB']) {
      const found = values(await control({lang, region: 'US'}));
      assert.deepEqual(found.toSorted(), [...CODES, 'ZZ']);
      assert.equal(found.at(-1), 'ZZ');
    }
  });
});

describe('what is chosen', () => {
  test('is the country of the reader', async () => {
    assert.equal((await control({region: 'SE'})).value, 'SE');
    assert.equal((await control({region: 'gb'})).value, 'GB');
  });

  test('is what the reader picked, over what the page says', async () => {
    assert.equal((await control({region: 'US', picks: {region: 'GB'}})).value, 'GB');
  });

  test('is "Another country" where we have no data', async () => {
    assert.equal((await control({region: 'BO'})).value, 'ZZ');
    assert.equal((await control({picks: {region: 'ZZ'}})).value, 'ZZ');
  });

  test('is nothing where nobody said: the first line asks, and goes away with an answer', async () => {
    const asking = await control();
    assert.equal(asking.value, '');
    assert.deepEqual(asking.options[0], {value: '', label: 'Choose your country'});
    assert.equal(values(asking).at(-1), 'ZZ');
    assert.equal(values(await control({region: 'US'})).includes(''), false);
  });

  test('is among what can be chosen, always', async () => {
    for (const asker of [{}, {region: 'US'}, {region: 'BO'}, {region: 'nonsense'}, {picks: {region: 'GB'}}]) {
      const found = await control(asker);
      assert.equal(values(found).filter(value => value === found.value).length, 1, JSON.stringify(asker));
    }
  });
});

test('a change is announced, a page that has just come is not', async () => {
  assert.equal((await control({region: 'US'})).status, '');
  assert.equal((await control({region: 'US', picks: {region: 'GB'}})).status, 'The numbers on this page have changed.');
});

test('the steps have one, with every country there is', async () => {
  const {blocks} = await ask('threat-response-steps', {region: 'US'});
  const found = [...nodesIn(blocks)].filter(node => node['control'] === 'country') as unknown as CountryControl[];
  assert.equal(found.length, 1);
  const [own] = found;
  assert.ok(own && own.options.length > 25);
  for (const code of ['US', 'GB', 'FR']) assert.ok(values(own).includes(code), code);
});
