import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {hrefOf} from '../../../src/directory/contact.js';
import {corrected, readSiteList, type Corrected} from '../../../src/directory/host/index.js';
import {directoryFor} from '../../../src/directory/load.js';
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

  test('a line that is only a website afterwards is no line', async () => {
    const before = await directoryFor('JP');
    const [line] = crisisLines(before, who('adult'));
    assert.ok(line, 'Japan has a line');
    const lines = crisisLines(before, who('adult'));
    const {refused} = correct(
      before,
      ...lines.map(({service}) => ({id: service.id, url: 'https://a.example/', corrected_date: DAY})),
    );
    assert.match(refused.join(), /only line/);
  });
});
