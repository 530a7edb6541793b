import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isOld} from '../../src/directory/freshness.js';
import type {Service} from '../../src/directory/model.js';
import {ALL} from './records.js';

const read = (source_date?: string): Pick<Service, 'kind' | 'source_date'> =>
  source_date === undefined ? {kind: 'crisis-line'} : {kind: 'crisis-line', source_date};
const at = (date: string) => new Date(`${date}T00:00:00Z`);

test('old is older than 24 months', () => {
  assert.equal(isOld(read('2024-11-22'), at('2026-11-22')), false);
  assert.equal(isOld(read('2024-11-22'), at('2026-11-23')), true);
  assert.equal(isOld(read('2024-03-25'), at('2026-11-22')), true);
});

test('a partial date counts as its first day', () => {
  assert.equal(isOld(read('2024'), at('2026-01-01')), false);
  assert.equal(isOld(read('2024'), at('2026-01-02')), true);
  assert.equal(isOld(read('2024-12'), at('2026-12-01')), false);
  assert.equal(isOld(read('2024-12'), at('2026-12-02')), true);
});

test('undated is old', () => {
  assert.equal(isOld(read(), at('2026-11-22')), true);
});

test('an emergency number never is', () => {
  assert.equal(isOld({kind: 'emergency'}, at('2099-01-01')), false);
  assert.equal(isOld({kind: 'emergency', source_date: '2001'}, at('2099-01-01')), false);
});

test('which of ours are old on the day we read them', () => {
  const old = ALL.filter(service => isOld(service, at('2026-11-22'))).map(({id}) => id);
  for (const id of ['us-lawhelp', 'us-fbi', 'us-nova', 'gb-revenge-porn-helpline', 'gb-domestic-abuse', 'intl-lila']) {
    assert.ok(old.includes(id), id);
  }
  for (const id of ['us-988', 'us-911', 'gb-childline', 'gb-samaritans', 'eu-112', 'intl-take-it-down']) {
    assert.ok(!old.includes(id), id);
  }
});
