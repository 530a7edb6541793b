import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {answer} from '../../src/content/index.js';
import type {Service} from '../../src/directory/model.js';
import {readSiteList} from '../../src/directory/host/index.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {directoryOf} from '../directory/records.js';
import type {Attributes} from './support/ask.js';
import {nodesIn} from './support/blocks.js';

/** The cards that are shown at once, and those under "More help". */
function cardsFor(attributes: Attributes, added: readonly Service[] = []) {
  const {blocks} = answer('resource-directory', {
    given: name => (attributes[name] === undefined ? [] : [attributes[name]]),
    picks: {},
    lang: 'en',
    directory: {...directoryOf(attributes['region']), added},
    msg: boundMsg(),
    regions: [],
    now: new Date('2026-11-23'),
  });
  const cardsIn = (inside: unknown): readonly string[] =>
    [...nodesIn(inside)].flatMap(({kind, services}) =>
      kind === 'services' ? (services as readonly {readonly service: string}[]).map(({service}) => service) : [],
    );
  const all = cardsIn(blocks);
  const more = cardsIn([...nodesIn(blocks)].find(({style}) => style === 'rest'));
  return {shown: all.filter(id => !more.includes(id)), more, all};
}

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
