import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {answer, type Question} from '../../src/content/index.js';
import {corrected, readSiteList} from '../../src/directory/host/index.js';
import * as hours from '../../src/directory/hours/index.js';
import {type Audience, type Kind, KINDS, type Service} from '../../src/directory/model.js';
import {bestContacts} from '../../src/directory/order.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {COUNTRIES, directoryOf, who} from '../directory/records.js';
import type {Attributes} from './support/ask.js';
import {nodesIn} from './support/blocks.js';

/** The cards that are shown at once, and those under "More help". */
function cardsFor(attributes: Attributes, added: readonly Service[] = [], around: Partial<Question> = {}) {
  const {blocks} = answer('resource-directory', {
    given: name => (attributes[name] === undefined ? [] : [attributes[name]]),
    picks: {},
    lang: 'en',
    directory: {...directoryOf(attributes['region']), added},
    msg: boundMsg(),
    regions: [],
    now: new Date('2026-11-23'),
    ...around,
  });
  const cardsIn = (inside: unknown): readonly string[] =>
    [...nodesIn(inside)].flatMap(({kind, services}) =>
      kind === 'services' ? (services as readonly {readonly service: string}[]).map(({service}) => service) : [],
    );
  const all = cardsIn(blocks);
  const more = cardsIn([...nodesIn(blocks)].find(({style}) => style === 'rest'));
  return {shown: all.filter(id => !more.includes(id)), more, all};
}

/** Every card of the region that is a line somebody confirmed, or Find A Helpline. */
const linesOf = (region: string, ids: readonly string[]): readonly string[] =>
  (directoryOf(region).country?.services ?? [])
    .filter(({id, kind, assurance}) => isTalk(kind) && assurance === 'confirmed' && ids.includes(id))
    .map(({id}) => id);
const isTalk = (kind: Kind): boolean => kind === 'crisis-line' || kind === 'child-helpline';

describe('what the kinds of a site cannot hide', () => {
  const ages: readonly Audience[] = ['minor', 'adult', 'unknown'];

  for (const {code: region} of COUNTRIES) {
    test(`${region}: the best contact, the only crisis line, somebody to talk to`, () => {
      const services = directoryOf(region).country?.services ?? [];
      const isCrisis = (id: string) => services.some(service => service.id === id && service.kind === 'crisis-line');
      for (const age of ages) {
        const said: Attributes = {region, ...(age === 'unknown' ? {} : {age})};
        const best = bestContacts(directoryOf(region), who(age)).map(({service}) => service.id);
        const lines = linesOf(region, cardsFor(said).all);
        for (const kinds of [...KINDS, 'legal-aid directory']) {
          const left = cardsFor({...said, kinds}).all;
          const where = `${age} ${kinds}: ${left.join()}`;
          for (const id of best) assert.ok(left.includes(id), `${id} ${where}`);
          if (lines.length > 0) assert.ok(linesOf(region, left).length > 0, where);
          if (lines.some(isCrisis)) assert.ok(left.some(isCrisis), where);
        }
      }
    });
  }

  test('Morocco: the line for reports and protection, where there is no other', () => {
    const {shown} = cardsFor({region: 'MA', kinds: 'legal-aid'});
    assert.deepEqual(shown.slice(0, 2), ['ma-onde-2511', 'intl-findahelpline']);
  });

  test('Colombia: the line of Bogotá', () => {
    assert.deepEqual(cardsFor({region: 'CO', kinds: 'legal-aid'}).all, ['co-linea-141', 'co-linea-106-bogota']);
  });

  test('and no more than that', () => {
    assert.deepEqual(cardsFor({region: 'US', age: 'minor', kinds: 'image-removal'}).all, ['us-988', 'us-takeitdown']);
    assert.deepEqual(cardsFor({region: 'GB', age: 'adult', kinds: 'child-helpline'}).all, ['gb-samaritans']);
  });
});

describe('what the site added', () => {
  const {services} = readSiteList(
    [1, 2, 3].map(number => ({
      id: `own-${number}`,
      name: `Own ${number}`,
      kind: 'victim-support',
      phones: [{number: '+1 202-555-0142'}],
    })),
  );
  const own = services.map(({id}) => id);
  const chile = {region: 'CL', age: 'minor'};

  test('stands above what nobody could confirm, where that would be shown at once', () => {
    const one = cardsFor(chile, services.slice(0, 1));
    assert.deepEqual(one.shown.slice(-2), [own[0], 'cl-4141']);
    const {shown, more} = cardsFor(chile, services);
    assert.deepEqual([...shown, ...more].slice(-4), [...own, 'cl-4141']);
    assert.equal(shown.length, cardsFor(chile).shown.length);
  });

  test('stands there in every country, and no card of ours is lost or moved', () => {
    for (const region of ['US', 'GB', 'CL', 'PE', 'CA', 'MA', 'BO']) {
      for (const age of ['minor', 'adult']) {
        const before = cardsFor({region, age}).all;
        const {all} = cardsFor({region, age}, services);
        assert.deepEqual(
          all.filter(id => !own.includes(id)),
          before,
        );
        assert.equal(all.indexOf(own[2] ?? '') - all.indexOf(own[0] ?? ''), 2);
        const {country} = directoryOf(region);
        const doubtful = all.findIndex(id =>
          country?.services.some(service => service.id === id && service.assurance === 'unconfirmed'),
        );
        if (doubtful >= 0) assert.ok(all.indexOf(own[2] ?? '') < doubtful, `${region} ${age}: ${all.join()}`);
      }
    }
  });
});

describe('a correction that comes after the list is shown', () => {
  const DE = {region: 'DE', age: 'minor'};
  const NIGHT = new Date('2026-11-23T01:00:00Z');
  const before = directoryOf('DE');
  const around = {hours, now: NIGHT, orderedAt: NIGHT};
  const correctedBy = (correction: object) =>
    corrected(before, readSiteList({corrections: [{corrected_date: '2026-11-20', ...correction}]}).corrections)
      .directory;

  test('of hours moves no card', () => {
    const directory = correctedBy({id: 'de-nummer-gegen-kummer-116111', always_open: true});
    const shown = cardsFor(DE, [], around).all;
    assert.deepEqual(cardsFor(DE, [], {...around, directory, orderedBy: before}).all, shown);
    assert.notDeepEqual(cardsFor(DE, [], {...around, directory}).all, shown, 'it would, had it come in time');
  });

  test('that retires a service takes its card away, and no other', () => {
    const directory = correctedBy({id: 'de-beschwerdestelle', status: 'defunct'});
    const shown = cardsFor(DE, [], around).all;
    assert.ok(shown.includes('de-beschwerdestelle'));
    assert.deepEqual(
      cardsFor(DE, [], {...around, directory, orderedBy: before}).all,
      shown.filter(id => id !== 'de-beschwerdestelle'),
    );
  });
});
