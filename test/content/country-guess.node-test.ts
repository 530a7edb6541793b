import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Block, CountryControl, EmergencyBlock} from '../../src/content/blocks.js';
import {answer, type ContentName} from '../../src/content/index.js';
import type {Picks} from '../../src/content/reader.js';
import {resolveReader} from '../../src/content/resolve.js';
import {directoryFor, regions} from '../../src/directory/load.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {nodesIn} from './support/blocks.js';

interface Asker {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly picks?: Picks;
  readonly guess?: string;
  readonly lang?: string;
}

async function ask(name: ContentName, {attributes = {}, picks = {}, guess, lang = 'en'}: Asker) {
  const region = picks.region ?? attributes['region'] ?? guess;
  const {blocks} = answer(name, {
    given: said => (attributes[said] === undefined ? [] : [attributes[said]]),
    picks,
    guess,
    lang,
    directory: await directoryFor(region),
    msg: boundMsg(),
    regions: regions(),
    now: new Date('2026-11-23'),
  });
  return blocks;
}

/** All text in reading order, contacts and numbers as they are read. */
const said = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(said).join('');
  return value && typeof value === 'object' && 'text' in value ? said(value.text) : '';
};

const find = (blocks: readonly Block[], key: string, value: string): readonly Record<string, unknown>[] =>
  [...nodesIn(blocks)].filter(node => node[key] === value);

const pickersIn = (blocks: readonly Block[]) => find(blocks, 'control', 'country') as unknown as CountryControl[];
const dangerIn = (blocks: readonly Block[]) =>
  (find(blocks, 'kind', 'emergency') as unknown as EmergencyBlock[]).map(({text}) => said(text));

describe('whose region counts', () => {
  const regionOf = (picked: string | undefined, attribute: string | undefined, guess: string | undefined) => {
    const given = (name: string) => (name === 'region' && attribute !== undefined ? [attribute] : []);
    const {reader} = resolveReader(given, {region: picked}, 'en', {topics: false, guess});
    return [reader.region, reader.guessed];
  };

  test('the reader, then the page, then the guess', () => {
    assert.deepEqual(regionOf('DE', 'US', 'GB'), ['DE', false]);
    assert.deepEqual(regionOf(undefined, 'US', 'GB'), ['US', false]);
    assert.deepEqual(regionOf(undefined, undefined, 'GB'), ['GB', true]);
    assert.deepEqual(regionOf(undefined, undefined, undefined), [undefined, false]);
  });

  test('"Another country" is an answer, of the reader as of the page', () => {
    assert.deepEqual(regionOf('ZZ', undefined, 'GB'), ['ZZ', false]);
    assert.deepEqual(regionOf(undefined, 'ZZ', 'GB'), ['ZZ', false]);
  });

  test('what is no country leaves the guess', () => {
    assert.deepEqual(regionOf(undefined, 'Narnia', 'GB'), ['GB', true]);
  });
});

describe('a guessed country stands behind the number', () => {
  for (const [guess, words] of [
    ['GB', 'In danger? Call 999 (United Kingdom).'],
    ['US', 'In danger? Call 911 (United States).'],
    ['MT', 'In danger? Call 112 (Malta).'],
    ['IE', 'In danger? Call 112 or 999 (Ireland).'],
    ['JP', 'In danger? Call 110 (police) or 119 (ambulance) (Japan).'],
  ] as const) {
    test(words, async () => {
      for (const name of ['threat-response-steps', 'resource-directory', 'urgent-help'] as const) {
        assert.deepEqual(dangerIn(await ask(name, {guess})), [words], name);
      }
    });
  }

  test('also in the sentences of the steps and tips', async () => {
    const tip = {attributes: {topic: 'someone-you-know'}, guess: 'GB'};
    for (const blocks of [await ask('threat-response-steps', {guess: 'GB'}), await ask('safety-tip', tip)]) {
      const urgent = find(blocks, 'kind', 'statement').find(node => (node['statements'] as string[]).includes('G2'));
      assert.match(JSON.stringify(urgent), /\(United Kingdom\)/);
    }
  });

  test('in the language of the words', async () => {
    assert.match(dangerIn(await ask('urgent-help', {guess: 'DE', lang: 'de'}))[0] ?? '', /\(Deutschland\)/);
  });

  test('and does not where somebody said it', async () => {
    for (const asker of [{attributes: {region: 'GB'}}, {picks: {region: 'GB'}}, {picks: {region: 'GB'}, guess: 'GB'}]) {
      const blocks = await ask('threat-response-steps', asker);
      assert.deepEqual(dangerIn(blocks), ['In danger? Call 999.']);
      assert.doesNotMatch(JSON.stringify(blocks).replace(/"label":"United Kingdom"/, ''), /United Kingdom/);
    }
  });
});

describe('the way out of a wrong guess', () => {
  test('asks for the country by name, shows it as chosen, says that it is a guess', async () => {
    for (const name of ['threat-response-steps', 'resource-directory', 'urgent-help'] as const) {
      const [picker, ...others] = pickersIn(await ask(name, {guess: 'GB'}));
      assert.ok(picker && others.length === 0, name);
      assert.equal(picker.label, 'Not in the United Kingdom? Choose your country');
      assert.equal(picker.value, 'GB');
      assert.equal(picker.note, 'We guessed the country from the time zone of this device.');
      assert.equal(picker.status, '');
      assert.equal(picker.options.at(-1)?.value, 'ZZ');
      for (const code of regions()) assert.equal(picker.options.filter(({value}) => value === code).length, 1, code);
    }
  });

  test('speaks of each country as English does', async () => {
    const wantsThe = /^(United|Netherlands|Philippines|Czech Rep|Dominican|Bahamas|Gambia|Maldives|.* Islands)/;
    const names = new Intl.DisplayNames('en', {type: 'region'});
    for (const guess of regions()) {
      const name = names.of(guess) ?? '';
      const [picker] = pickersIn(await ask('urgent-help', {guess}));
      assert.equal(picker?.label, `Not in ${wantsThe.test(name) ? 'the ' : ''}${name}? Choose your country`);
    }
  });

  test('comes right under the first screen, never before the number', async () => {
    const blocks = await ask('threat-response-steps', {guess: 'GB'});
    const kinds = blocks.map(block => ('role' in block ? block.role : 'control' in block ? block.control : block.kind));
    assert.equal(kinds.indexOf('country'), kinds.indexOf('first-screen') + 1);
    for (const name of ['resource-directory', 'urgent-help', 'threat-response-steps'] as const) {
      const words = JSON.stringify(await ask(name, {guess: 'GB'}));
      assert.ok(words.indexOf('"999"') < words.indexOf('"control":"country"'), name);
    }
  });

  test('after a choice all of that is gone, and the change is announced', async () => {
    for (const region of ['FR', 'GB', 'ZZ']) {
      const [picker] = pickersIn(await ask('resource-directory', {guess: 'GB', picks: {region}}));
      assert.equal(picker?.label, 'Numbers for');
      assert.equal(picker.value, region);
      assert.equal(picker.note, undefined);
      assert.equal(picker.status, 'The numbers on this page have changed.');
    }
  });

  test('"Another country" leads to no number of the guess', async () => {
    const blocks = await ask('threat-response-steps', {guess: 'GB', picks: {region: 'ZZ'}});
    assert.match(dangerIn(blocks)[0] ?? '', /local emergency number.*112.*911/);
    assert.doesNotMatch(JSON.stringify(blocks), /999|116123|gb-/);
  });

  test('a tip that names services has it while the country is a guess, and after the choice', async () => {
    const tip = (topic: string, asker: Asker) =>
      ask('safety-tip', {...asker, attributes: {...asker.attributes, topic}});
    const topics = ['someone-you-know', 'fake-images', 'recovery-scams', 'for-parents', 'for-friends'];
    for (const topic of topics) {
      assert.equal(pickersIn(await tip(topic, {guess: 'GB'})).length, 1, topic);
      assert.equal(pickersIn(await tip(topic, {guess: 'GB', picks: {region: 'FR'}})).length, 1, topic);
      assert.equal(pickersIn(await tip(topic, {attributes: {region: 'GB'}})).length, 0, topic);
      assert.equal(pickersIn(await tip(topic, {})).length, 0, topic);
    }
  });

  test('a tip without it names no service, in no country', async () => {
    for (const guess of regions()) {
      for (const topic of ['asked-for-image', 'secure-accounts']) {
        const blocks = await ask('safety-tip', {attributes: {topic}, guess});
        assert.equal(pickersIn(blocks).length, 0);
        assert.doesNotMatch(JSON.stringify(blocks), /"service":|tel:/, `${topic} in ${guess}`);
      }
    }
  });
});

test('without a guess nothing is assumed, and nothing speaks of one', async () => {
  const blocks = await ask('threat-response-steps', {});
  const [picker] = pickersIn(blocks);
  assert.deepEqual([picker?.label, picker?.value, picker?.note], ['Numbers for', '', undefined]);
  assert.doesNotMatch(JSON.stringify(blocks), /guessed/);
  assert.match(dangerIn(blocks)[0] ?? '', /local emergency number/);
});
