import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {hrefOf} from '../../../src/directory/contact.js';
import {corrected, readSiteList, type Corrected} from '../../../src/directory/host/index.js';
import {directoryFor, regions} from '../../../src/directory/load.js';
import type {Directory} from '../../../src/directory/model.js';
import {bestContacts, crisisLines, serviceById} from '../../../src/directory/order.js';
import {drawnIn, htmlOf} from './support/drawn-static.js';

const DAY = '2026-11-20';
const US = await directoryFor('US');

const correct = (directory: Directory, ...corrections: object[]): Corrected =>
  corrected(directory, readSiteList({corrections}).corrections);
const hrefsOf = (directory: Directory, id: string): readonly (string | undefined)[] => {
  const service = serviceById(directory, id);
  return service?.contacts.map(contact => hrefOf(contact, service)) ?? [];
};
const shows = (directory: Directory, id: string): boolean =>
  [...drawnIn(htmlOf(directory))].some(({attributes}) => attributes['data-service'] === id);

describe('a correction by id', () => {
  test('replaces the contacts, and the card says who changed them and when', () => {
    const {directory, refused} = correct(US, {
      id: 'us-rainn',
      phones: [{number: '1-800-555-0199'}],
      corrected_date: DAY,
    });
    assert.deepEqual(refused, []);
    assert.deepEqual(hrefsOf(directory, 'us-rainn'), ['tel:+18005550199']);
    const html = htmlOf(directory);
    assert.match(html, /Changed by this site on November 20, 2026\./);
    assert.match(html, /tel:\+18005550199/);
    assert.equal(html.includes('656-4673'), false, 'the old number is nowhere');
    assert.notDeepEqual(hrefsOf(US, 'us-rainn'), ['tel:+18005550199'], 'ours is as it was');
  });

  test('retires a service: it is shown no more', () => {
    assert.ok(shows(US, 'us-crisis-text-line'));
    const {directory} = correct(US, {id: 'us-crisis-text-line', status: 'defunct', corrected_date: DAY});
    assert.equal(shows(directory, 'us-crisis-text-line'), false);
  });

  test('new hours stand in place of all that was said of hours', () => {
    const {directory} = correct(US, {id: 'us-988', hours: 'Weekdays only', corrected_date: DAY});
    const service = serviceById(directory, 'us-988');
    assert.deepEqual(
      [service?.hours, service?.always_open, service?.schedules],
      ['Weekdays only', undefined, undefined],
    );
  });

  test('an id of another country changes nothing here', () => {
    const {directory, refused} = correct(US, {id: 'gb-childline', status: 'defunct', corrected_date: DAY});
    assert.equal(directory, US);
    assert.deepEqual(refused, []);
  });

  test('without a day, without a change or without an id it is told how to mend it', () => {
    const {corrections, problems} = readSiteList({
      corrections: [
        {id: 'us-988', status: 'defunct'},
        {id: 'us-988', status: 'defunct', corrected_date: '2026-02-30'},
        {id: 'us-988', corrected_date: DAY},
        {status: 'defunct', corrected_date: DAY},
      ],
    });
    assert.deepEqual(corrections, []);
    assert.match(problems.join('\n'), /no "corrected_date"\. Give the day[^]*it changes nothing[^]*it has no "id"/);
  });
});

describe('nobody is left without help', () => {
  const AGES = ['minor', 'adult', 'unknown'] as const;
  const who = (age: (typeof AGES)[number]) =>
    ({age, imageAge: 'unknown', person: 'unknown', situation: 'threatened'}) as const;

  test('no page changes or retires an emergency number', async () => {
    for (const region of ['US', 'GB', 'FR', 'LU']) {
      const before = await directoryFor(region);
      const id = before.emergency?.id;
      for (const change of [{status: 'defunct'}, {phones: [{number: '555 0100'}]}, {hours: 'Never'}]) {
        const {directory, refused} = correct(before, {id, corrected_date: DAY, ...change});
        assert.equal(directory, before, region);
        assert.match(refused.join(), /no page changes an emergency number/);
      }
    }
  });

  test('the only line of a country can get another number; it cannot be taken away', async () => {
    // Every line of every kind, one after the other: something always stays.
    for (const region of ['US', 'GB', 'DE', 'JP', 'KE', 'MX', 'IN', 'BO']) {
      const before = await directoryFor(region);
      const all = before.country?.services ?? [];
      const {directory, refused} = correct(
        before,
        ...[...all, ...before.international].map(({id}) => ({id, status: 'defunct', corrected_date: DAY})),
      );
      for (const age of AGES) {
        const kinds = (at: Directory) => new Set(crisisLines(at, who(age)).map(({service}) => service.kind));
        assert.deepEqual(kinds(directory), kinds(before), `${region} ${age}`);
        assert.ok(bestContacts(directory, who(age)).length > 0, `${region} ${age}`);
      }
      if (crisisLines(before, who('unknown')).length > 0)
        assert.match(refused.join('\n'), /without the only line of their country\. Give its new "phones"/);
      assert.match(refused.join('\n'), /intl-findahelpline/);
    }
  });

  const PAGE = {url: 'https://help.example/'};
  const PHONES = {phones: [{number: '0800 555 0199'}]};
  const ENDED = {status: 'defunct'};

  /** A reader would be left without help, or with less of it. */
  const REFUSED: readonly (readonly [region: string, id: string, change: object, reason: RegExp])[] = [
    ['RO', 'ro-119', ENDED, /without the only line of their country\. Give its new "phones" instead of a "status"/],
    ['ID', 'id-healing119', ENDED, /without the only line of their country/],
    ['MA', 'ma-onde-2511', ENDED, /without the only (?:line|number)/],
    ['MY', 'my-talian-kasih', ENDED, /without the only line/],
    ['BD', 'bd-child-helpline-1098', ENDED, /without the only line/],
    ['US', 'us-988', PAGE, /could call there, and it gives no number\. Give its new "phones" as well/],
    ['US', 'us-988', {phones: [{number: '555 0100', type: 'textphone'}]}, /ives no number/],
    ['US', 'us-988', {phones: [{number: '988', type: 'text'}]}, /ives no number/],
    ['US', 'us-crisis-text-line', PAGE, /could write to somebody there\. Give its new "phones" or a "chat" as well/],
    ['US', 'us-988', ENDED, /the first that some readers are told to turn to/],
    ['US', 'us-ndvh', ENDED, /without the only line/],
    [
      'RO',
      'ro-119',
      {hours: 'Weekdays 9-17'},
      /only line that is open day and night\. Give its new "phones" instead, or tell/,
    ],
    ['RO', 'ro-119', {...PHONES, hours: 'Weekdays 9-17'}, /only line that is open day and night/],
    ['RO', 'ro-119', {...PHONES, ...ENDED}, /without the only line/],
  ];
  for (const [region, id, change, reason] of REFUSED) {
    test(`${region}: ${id} ${JSON.stringify(change)} is refused, with the cure`, async () => {
      const before = await directoryFor(region);
      assert.ok(serviceById(before, id), `${id} is one of ours`);
      const {directory, refused} = correct(before, {id, corrected_date: DAY, ...change});
      assert.equal(directory, before);
      assert.match(refused.join(), reason);
      assert.match(refused.join(), /Give|give|tell the people who maintain/);
    });
  }

  const ACCEPTED: readonly (readonly [region: string, id: string, change: object])[] = [
    ['RO', 'ro-119', PHONES],
    ['ID', 'id-healing119', PHONES],
    ['ID', 'id-healing119', PAGE],
    ['MA', 'ma-onde-2511', PHONES],
    ['US', 'us-988', {phones: [{number: '988'}, {number: '988', type: 'text'}], ...PAGE}],
    ['RO', 'ro-119', {hours: 'At all times', always_open: true}],
    ['US', 'us-crisis-text-line', ENDED],
    // Its hours stand with its number, and nobody knows those of the new one.
    ['AT', 'at-telefonseelsorge-142', PHONES],
  ];
  for (const [region, id, change] of ACCEPTED) {
    test(`${region}: ${id} ${JSON.stringify(change)} is used`, async () => {
      const {directory, refused} = correct(await directoryFor(region), {id, corrected_date: DAY, ...change});
      assert.deepEqual(refused, []);
      assert.equal(serviceById(directory, id)?.corrected_date, DAY);
    });
  }

  test('not in several steps either: a new number, then an end; each of two lines', async () => {
    const ro = await directoryFor('RO');
    const {directory, refused} = correct(
      ro,
      {id: 'ro-119', ...PHONES, corrected_date: DAY},
      {id: 'ro-119', ...ENDED, corrected_date: DAY},
      {id: 'ro-119', ...PAGE, corrected_date: DAY},
      {id: 'ro-119', hours: 'Never', corrected_date: DAY},
    );
    assert.equal(refused.length, 3, refused.join('\n'));
    assert.deepEqual(hrefsOf(directory, 'ro-119'), ['tel:08005550199']);
  });

  /** What matters of the lines that this reader is offered first, told without the code that it checks. */
  const needs = (directory: Directory, age: (typeof AGES)[number], person: 'known' | 'stranger') => {
    const reader = {...who(age), person};
    const lines = [...bestContacts(directory, reader), ...crisisLines(directory, reader)]
      .map(({service}) => service)
      .filter(({id}) => id !== 'intl-findahelpline');
    const confirmed = lines.flatMap(service =>
      service.contacts.filter(({unconfirmed}) => !unconfirmed).map(contact => ({service, contact})),
    );
    return {
      line: lines.length > 0,
      call: confirmed.some(({contact}) => contact.type === 'voice'),
      always: confirmed.some(
        ({service, contact}) => contact.always_open ?? (!contact.hours && !contact.schedules && service.always_open),
      ),
    };
  };

  for (const [what, change] of Object.entries({ended: ENDED, 'only a page': PAGE, 'other hours': {hours: 'Never'}})) {
    test(`whatever one page corrects, in every country and in any order: ${what}`, async () => {
      let refusals = 0;
      for (const region of regions()) {
        const before = await directoryFor(region);
        const ours = [...(before.country?.services ?? []), ...before.international].map(({id}) => id);
        for (const order of [ours, ours.toReversed()]) {
          const {directory, refused} = correct(before, ...order.map(id => ({id, corrected_date: DAY, ...change})));
          refusals += refused.length;
          for (const age of AGES)
            for (const person of ['known', 'stranger'] as const) {
              const had = needs(before, age, person);
              const has = needs(directory, age, person);
              for (const need of ['line', 'call', 'always'] as const)
                assert.ok(!had[need] || has[need], `${region} ${age} ${person}: ${need}`);
            }
        }
      }
      assert.ok(refusals > 50, String(refusals));
    });
  }
});
