import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, test} from 'node:test';
import {promisify} from 'node:util';
import {KINDS_OF_FAULTS, findings, spoilt} from '../../scripts/directory/check.js';
import {CHECKS, type Finding} from '../../scripts/directory/checks/index.js';
import {EXPECTED_UNKNOWN} from '../../scripts/directory/checks/unknown-to-number-plans.js';
import {catches, mutations} from '../../scripts/directory/mutation.js';
import {type PublishedService, publishedData} from '../../scripts/directory/published.js';

const run = promisify(execFile);
const data = publishedData('0.0.0');

type Change = (service: PublishedService) => PublishedService;

/** What the checks say of the records with one of them changed. */
const after = (id: string, change: Change): readonly string[] =>
  said(findings({...data, services: data.services.map(each => (each.id === id ? change(each) : each))}));
const said = (found: readonly Finding[]): readonly string[] =>
  found.map(({check, service, says, warning}) => `${warning ? 'warning: ' : ''}${check}: ${service}: ${says}`);

/** The first contact with another number, and nothing else touched. */
const numbered =
  (number: string): Change =>
  service => ({...service, contacts: service.contacts.with(0, {type: 'voice', number})});
const onlyOf = (check: string, all: readonly string[]): readonly string[] =>
  all.filter(one => one.replace('warning: ', '').startsWith(`${check}:`));

test('the records have no fault, and no warning that nobody looked at', () => {
  assert.deepEqual(said(findings(data)), []);
});

test('each kind of fault is found in a spoilt copy', () => {
  const found = findings(spoilt(data)).filter(({warning}) => !warning);
  for (const kind of KINDS_OF_FAULTS)
    assert.ok(
      found.some(({check}) => check === kind),
      kind,
    );
});

describe('a number', () => {
  test('that no telephone in the country can have', () => {
    assert.deepEqual(onlyOf('number plan', after('gb-childline', numbered('0800 11119'))), [
      'number plan: gb-childline: 0800 11119 is no number of GB (libphonenumber)',
    ]);
  });

  test('that is a new short code is a warning, for a person', () => {
    assert.deepEqual(onlyOf('number plan', after('hk-rainlily', numbered('5551'))), [
      'warning: number plan: hk-rainlily: 5551 is a short code that libphonenumber does not know for HK',
    ]);
  });

  test('that was expected to be unknown and is no longer there', () => {
    assert.match(onlyOf('number plan', after('vn-111', numbered('112'))).join(), /111 is expected there, and is not/);
    for (const because of EXPECTED_UNKNOWN.values()) assert.match(because, /\.$/);
  });

  test('that its letters do not spell', () => {
    const change: Change = service => ({
      ...service,
      contacts: [{type: 'voice', number: '1-800-799-7234', vanity: '1-800-799-SAFE'}],
    });
    assert.deepEqual(onlyOf('keypad', after('us-ndvh', change)), [
      'keypad: us-ndvh: 1-800-799-SAFE spells 18007997233, and the number is 1-800-799-7234',
    ]);
  });

  test('that is not the one in the name', () => {
    assert.match(onlyOf('number in record', after('ch-147', numbered('148'))).join(), /“147” is in its name or id/);
  });

  test('that was retired, however it is written', () => {
    for (const [id, number] of [
      ['kr-109', '1393'],
      ['tw-113', '0800 788 995'],
      ['gb-shout', '+44 7860 039967'],
    ] as const)
      assert.equal(onlyOf('retired', after(id, numbered(number))).length, 1, number);
  });

  test('that the list of somebody else does not have', () => {
    assert.deepEqual(onlyOf('second list', after('ph-ncmh', numbered('1554'))), [
      'second list: ph-ncmh: only in the records: voice 1554 – – –',
      'second list: ph-ncmh: only in the second list: voice 1553 tel:1553 – –',
    ]);
  });
});

describe('a record', () => {
  test('that has ended and came back', () => {
    const back: Change = service => ({...service, status: 'active', listed: true});
    assert.deepEqual(onlyOf('retired', after('us-crisischat', back)).slice(0, 1), [
      'retired: us-crisischat: a retired id came back',
    ]);
    const without = {...data, services: data.services.filter(({id}) => id !== 'us-crisischat')};
    assert.match(said(findings(without)).join(), /a retired id has to stay in the file as retired/);
  });

  test('whose id is used twice', () => {
    const [first] = data.services;
    assert.ok(first);
    assert.ok(
      said(findings({...data, services: [...data.services, first]})).includes(`ids: ${first.id}: the id is used twice`),
    );
  });

  test('with an unconfirmed number as a link', () => {
    const linked: Change = service => ({
      ...service,
      contacts: service.contacts.map(contact => ({...contact, href: 'tel:18008796682'})),
    });
    assert.ok(onlyOf('unconfirmed', after('us-nova', linked)).length > 0);
    assert.ok(onlyOf('schema', after('us-nova', linked)).length > 0);
  });

  test('without a source', () => {
    const bare: Change = service => ({...service, provenance: {sources: []}});
    assert.ok(after('us-988', bare).includes('sources: us-988: has no source'));
  });

  test('with a link that is no https', () => {
    const plain: Change = service => ({...service, contacts: [{type: 'web', url: 'http://988lifeline.org/'}]});
    assert.equal(onlyOf('https', after('us-988', plain)).length, 1);
  });
});

test('a digit that is wrong is caught: a sample of the whole run', () => {
  const some = [...mutations(data.services)].filter((_, place) => place % 29 === 0);
  assert.ok(some.length > 100, `${some.length} mutations`);
  const missed = some.filter(mutation => !catches(CHECKS, mutation));
  assert.ok(
    missed.length <= some.length * 0.05,
    missed.map(({service, from, to}) => `${service} ${from} ${to}`).join(),
  );
  for (const {from, to} of some) {
    const differing = [...from].filter((character, place) => character !== to[place]);
    assert.equal(differing.length, 1, `${from} ${to}`);
  }
});

test('npm run check:services says how many, and ends well', async () => {
  const {stdout} = await run('node', ['--import', 'tsx', 'scripts/directory/check.ts']);
  assert.match(stdout, /^Seeded faults of 12 kinds were found\./);
  assert.match(stdout, /\n0 faults, 0 warnings\n$/);
});
