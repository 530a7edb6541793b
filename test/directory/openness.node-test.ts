import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {neverCloses} from '../../src/directory/answering.js';
import {openingOfService} from '../../src/directory/hours/index.js';
import type {Audience, Contact, Service} from '../../src/directory/model.js';
import {type Openness, bestContacts, crisisLines, isConfirmed, listed} from '../../src/directory/order.js';
import {recordsOf} from '../../src/directory/record.js';
import {ALL, directoryOf, directoryWith, ids, labelled, who} from './records.js';

/** A country that is made up, at noon on a Monday. */
const NOON = new Date('2026-11-23T12:00Z');
const HOME = {code: 'XX', timezone: 'UTC'};
const DAY = [{opens_at: '08:00', closes_at: '20:00'}];
const NIGHT = [{opens_at: '20:00', closes_at: '08:00'}];
const LINES = ['crisis-line', 'child-helpline'];
const AGES: readonly Audience[] = ['minor', 'adult', 'unknown'];

const made = recordsOf('XX', '2026-11-22');
const line = (name: string, facts: Partial<Service> = {}): Service =>
  made({
    id: `xx-${name}`,
    name,
    organization: name,
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '0800 123 456'}],
    assurance_method: 'own-site',
    source_date: '2026-11',
    ...facts,
  });
const child = (name: string, facts: Partial<Service> = {}): Service =>
  line(name, {kind: 'child-helpline', audience: 'minor', ...facts});

const at =
  (now: Date, home = HOME) =>
  (service: Service): Openness => {
    const {state} = openingOfService(service, home, now);
    return state === 'always' ? 'open' : state;
  };
const inXX = (...services: readonly Service[]) => directoryWith([{...HOME, services}], 'XX');
const ordered = (age: Audience, ...services: readonly Service[]): readonly string[] => {
  const {shown, more} = listed(inXX(...services), who(age), at(NOON));
  return ids([...shown, ...more]).filter(id => id.startsWith('xx-'));
};

describe('the order within a kind', () => {
  test('open now, then unknown, then closed', () => {
    const shut = line('shut', {schedules: NIGHT});
    const silent = line('silent');
    const open = line('open', {schedules: DAY});
    assert.deepEqual(ordered('adult', shut, silent, open), ['xx-open', 'xx-silent', 'xx-shut']);
  });

  test('the lines for this age come before what is open', () => {
    const shut = child('shut', {schedules: NIGHT});
    const open = line('open', {kind: 'child-helpline', schedules: DAY});
    assert.deepEqual(ordered('minor', open, shut), ['xx-shut', 'xx-open']);
  });

  test('but never one that is closed above one that never closes', () => {
    const shut = child('shut', {schedules: NIGHT});
    const always = line('always', {kind: 'child-helpline', always_open: true});
    const silent = line('silent', {kind: 'child-helpline'});
    assert.deepEqual(ordered('minor', shut, silent, always), ['xx-always', 'xx-shut', 'xx-silent']);
  });

  test('nor a child helpline above a crisis line that never closes', () => {
    const shut = child('shut', {schedules: NIGHT});
    const open = child('open', {schedules: DAY});
    const always = line('always', {always_open: true});
    assert.deepEqual(ordered('minor', shut, always), ['xx-always', 'xx-shut']);
    assert.deepEqual(ordered('minor', open, always), ['xx-open', 'xx-always']);
  });

  test('a line with an old source that says it never closes is not below a closed one', () => {
    const shut = child('shut', {schedules: NIGHT});
    const always = line('always', {always_open: true, source_date: '2019'});
    assert.deepEqual(ordered('minor', shut, always), ['xx-always', 'xx-shut']);
  });

  test('what nobody could confirm stays last, whatever it says', () => {
    const shut = line('shut', {schedules: NIGHT});
    const doubtful = line('doubtful', {always_open: true, assurance: 'unconfirmed'});
    assert.deepEqual(ordered('adult', doubtful, shut), ['xx-shut', 'xx-doubtful']);
  });

  test('another kind is not moved', () => {
    const shut = line('shut', {schedules: NIGHT});
    const always = line('always', {kind: 'image-abuse-helpline', always_open: true});
    assert.deepEqual(ordered('adult', always, shut), ['xx-shut', 'xx-always']);
  });
});

describe('the best contact keeps hours', () => {
  const best = (age: Audience, services: readonly Service[], now?: Date) =>
    bestContacts(inXX(...services), who(age), now && at(now)).map(
      ({service, label, always}) => `${service.name}${label ? ` ${label.age}` : ''}${always ? ' always' : ''}`,
    );
  const young = child('young', {schedules: DAY});
  const always = line('always', {always_open: true});

  test('so a line that never closes stands beside it, whatever the time', () => {
    assert.deepEqual(best('minor', [young, always]), ['young', 'always always']);
    assert.deepEqual(best('unknown', [young, always]), ['young minor', 'always always']);
    assert.deepEqual(best('minor', [young, always], NOON), ['young', 'always always']);
    assert.deepEqual(best('adult', [young, always]), ['always']);
  });

  test('and is the only one where the clock says that the other is closed', () => {
    const midnight = new Date('2026-11-23T00:30Z');
    assert.deepEqual(best('minor', [young, always], midnight), ['always']);
    assert.deepEqual(best('unknown', [young, always], midnight), ['always']);
  });

  test('not where it is for adults', () => {
    const adults = line('adults', {always_open: true, minimum_age: 18});
    assert.deepEqual(best('minor', [young, adults]), ['young']);
    assert.deepEqual(best('unknown', [young, adults]), ['young minor', 'adults adult']);
  });

  test('nor where it is for one group or one part of the country', () => {
    const city = line('city', {always_open: true, area: 'Bogotá'});
    const trans = line('trans', {always_open: true, notes: ['trans-people']});
    assert.deepEqual(best('minor', [young, city, trans]), ['young']);
  });

  test('"older" never stands alone beside a line for everybody', () => {
    const helpline = line('helpline', {kind: 'child-helpline', always_open: true});
    const crisis = line('crisis', {schedules: DAY});
    assert.deepEqual(best('unknown', [helpline, crisis]), ['helpline']);
    assert.deepEqual(best('adult', [helpline, crisis]), ['crisis', 'helpline always']);
  });
});

describe('the lines for somebody who may hurt themselves keep hours', () => {
  const lines = (age: Audience, ...services: readonly Service[]) =>
    crisisLines(inXX(...services), who(age)).map(({service, always}) => `${service.name}${always ? ' always' : ''}`);
  const young = child('young', {schedules: DAY});
  const crisis = line('crisis', {schedules: DAY});
  const helpline = line('helpline', {kind: 'child-helpline', always_open: true});

  test('so one that never closes stands below them', () => {
    assert.deepEqual(lines('minor', young, helpline), ['young', 'helpline always']);
    assert.deepEqual(lines('adult', crisis, helpline), ['crisis', 'helpline always']);
  });

  test('not where one of them never closes', () => {
    const always = line('always', {always_open: true});
    assert.deepEqual(lines('minor', young, always, helpline), ['young', 'always']);
    assert.deepEqual(lines('unknown', young, always), ['young', 'always']);
    assert.deepEqual(lines('unknown', helpline, crisis), ['helpline', 'crisis']);
  });

  test('nor where it is for others', () => {
    const adults = line('adults', {always_open: true, kind: 'child-helpline', minimum_age: 18});
    assert.deepEqual(lines('minor', young, adults), ['young']);
    const city = line('city', {always_open: true, area: 'Bogotá'});
    assert.deepEqual(lines('minor', young, city), ['young']);
  });

  test('in Romania and Malaysia', () => {
    const at = (region: string, age: Audience) => ids(crisisLines(directoryOf(region), who(age)));
    assert.deepEqual(at('RO', 'minor'), ['ro-116111', 'ro-119']);
    assert.deepEqual(at('MY', 'minor'), ['my-buddy-bear', 'my-heal-15555', 'my-talian-kasih']);
    assert.deepEqual(at('MY', 'adult'), ['my-heal-15555', 'my-talian-kasih']);
  });

  test('where there is no crisis line, an adult still gets none', () => {
    assert.deepEqual(lines('adult', helpline), []);
  });
});

describe('in every country, at every hour of a week', () => {
  const hours = Array.from({length: 7 * 24}, (_, hour) => new Date(NOON.getTime() + hour * 3_600_000));
  const regions = [...new Set(ALL.map(({country}) => country))].filter(code => directoryOf(code).country);

  /** Lines of a country that stand below one that is closed, though they never close. */
  const below = (list: readonly Service[], isClosed: (service: Service) => boolean): readonly string[] =>
    list.flatMap((service, place) =>
      neverCloses(service) &&
      isConfirmed(service) &&
      list
        .slice(0, place)
        .some(other => isClosed(other) && (other.kind === service.kind || [other, service].every(isLine)))
        ? service.id
        : [],
    );
  const isLine = ({kind}: Service): boolean => LINES.includes(kind);

  for (const region of regions) {
    const directory = directoryOf(region);
    test(`${region}: who may hurt themselves has a line that never closes, where there is one`, () => {
      for (const age of AGES) {
        const {shown, more} = listed(directory, who(age));
        const offered = crisisLines(directory, who(age)).map(({service}) => service);
        const night = [...shown, ...more].find(
          ({service}) => isLine(service) && neverCloses(service) && isConfirmed(service) && isForAll(service),
        );
        if (night && offered.length > 0) assert.ok(offered.some(neverCloses), `${age} ${night.service.id}`);
      }
    });

    if (directory.country?.lists) continue;
    test(region, () => {
      for (const now of hours) {
        const openness = at(now, directory.country);
        const isClosed = (service: Service) => openness(service) === 'closed';
        for (const age of AGES) {
          const {shown, more} = listed(directory, who(age), openness);
          const list = [...shown, ...more].map(({service}) => service);
          assert.deepEqual(below(list, isClosed), [], now.toISOString());
          const best = bestContacts(directory, who(age), openness);
          const night = list.find(
            service => isLine(service) && neverCloses(service) && isConfirmed(service) && isForAll(service),
          );
          if (night)
            assert.ok(
              best.some(({service}) => neverCloses(service)),
              `${age} ${labelled(best).join()}`,
            );
        }
      }
    });
  }

  test('finds one that is below', () => {
    const shut = child('shut', {schedules: NIGHT});
    const always = line('always', {always_open: true});
    assert.deepEqual(
      below([shut, always], service => service === shut),
      ['xx-always'],
    );
  });
});

const isForAll = ({audience, minimum_age, maximum_age, notes, area}: Service): boolean =>
  !audience && minimum_age === undefined && maximum_age === undefined && !notes && !area;

describe('a website or a mail address puts no line in doubt', () => {
  const voice: Contact = {type: 'voice', number: '0800 1', schedules: NIGHT};
  const beside: readonly Contact[] = [
    {type: 'web', url: 'https://example.org'},
    {type: 'email', url: 'help@example.org'},
    {type: 'textphone', number: '0800 2'},
  ];
  for (const contact of beside) {
    test(contact.type, () => assert.equal(at(NOON)(line('line', {contacts: [contact, voice]})), 'closed'));
  }

  for (const type of ['chat', 'text', 'whatsapp'] as const) {
    test(`${type} does: somebody may answer there`, () => {
      const contact = type === 'chat' ? {type, url: 'https://example.org'} : {type, number: '0800 2'};
      assert.equal(at(NOON)(line('line', {contacts: [contact, voice]})), 'unknown');
    });
  }

  test('alone it is what the service has', () => {
    const contacts: readonly Contact[] = [{type: 'email', url: 'help@example.org'}];
    assert.equal(at(NOON)(line('line', {contacts, schedules: DAY})), 'open');
  });
});

describe('a line that never closes', () => {
  test('is one that can be called day and night', () => {
    const voice: Contact = {type: 'voice', number: '0800 1'};
    const chat: Contact = {type: 'chat', url: 'https://example.org'};
    assert.ok(neverCloses(line('all', {always_open: true})));
    assert.ok(neverCloses(line('call', {contacts: [{...voice, always_open: true}, chat]})));
    assert.ok(neverCloses(line('chat alone', {contacts: [{...chat, always_open: true}]})));
    assert.ok(!neverCloses(line('chat', {contacts: [voice, {...chat, always_open: true}]})));
    assert.ok(!neverCloses(line('own hours', {always_open: true, contacts: [{...voice, hours: 'evenings'}]})));
    assert.ok(!neverCloses(line('unconfirmed', {contacts: [{...voice, always_open: true, unconfirmed: true}]})));
  });
});
