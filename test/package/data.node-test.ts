import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, test} from 'node:test';
import type {Published, PublishedService} from '../../scripts/directory/published.js';
import {validatorOf} from '../../scripts/directory/validation.js';
import {ALL, PROVENANCE, UNLISTED} from '../directory/records.js';
import {SECOND_LIST} from '../directory/second-list.js';

/** As somebody who installed the package finds it. */
const fileOf = (name: string): string => fileURLToPath(import.meta.resolve(`@herhelp/safety-elements/data/${name}`));
const read = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'));

const schema = read('services.schema.json') as {readonly $schema: string};
const data = read('services.json') as Published;
const faults = validatorOf(schema);

describe('the published data', () => {
  test('follows the published schema, which is of 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(data.$schema, './services.schema.json');
    assert.deepEqual(faults(data), []);
  });

  test('holds every record there is, with its sources and caveats', () => {
    assert.deepEqual(data.services.map(({id}) => id).sort(), ALL.map(({id}) => id).sort());
    const sources = new Map(PROVENANCE.flatMap(([, read]) => Object.entries(read)));
    for (const {id, provenance} of data.services) assert.deepEqual(provenance, sources.get(id), id);
    assert.ok(data.services.filter(({provenance}) => provenance.caveats).length > 200);
  });

  test('says which must not be shown, and gives those no link', () => {
    const hidden = data.services.filter(({listed}) => !listed);
    assert.deepEqual(hidden.map(({id}) => id).sort(), UNLISTED.map(({id}) => id).sort());
    for (const {id, contacts} of hidden)
      assert.ok(
        contacts.every(({href}) => href === undefined),
        id,
      );
  });

  test('gives each contact the link of the second list, and an unconfirmed one none', () => {
    for (const {id, listed, contacts} of data.services.filter(({listed}) => listed)) {
      assert.ok(listed);
      assert.deepEqual(
        contacts.map(({href}) => href ?? null),
        SECOND_LIST[id]?.map(([, , href]) => href),
        id,
      );
    }
  });

  test('says in its own words how it was read', () => {
    assert.match(data.how, /Nobody dialled a number\./);
    assert.match(data.assured_date, /^\d{4}-\d\d-\d\d$/);
    assert.equal(data.countries.length, 51);
  });

  test('names the fields of HSDS where it has them', () => {
    const text = JSON.stringify(schema);
    for (const field of ['organization.name', 'phones[].number', 'opens_at', 'minimum_age', 'status', 'assured_date'])
      assert.ok(text.includes(`HSDS ${field}`), field);
  });
});

/** A record that is wrong, and where the schema has to say so. */
const BAD: readonly (readonly [what: string, change: (service: PublishedService) => object, where: RegExp])[] = [
  ['a kind that is none', service => ({...service, kind: 'hotline'}), /\/kind: must be equal to one of/],
  ['no source', service => ({...service, provenance: {sources: []}}), /\/provenance\/sources: must NOT have fewer/],
  ['a misspelt field', service => ({...service, minimum_agee: 18}), /must NOT have additional .*minimum_agee/],
  [
    'a link that is a script',
    withContact({type: 'voice', number: '988', href: 'javascript:alert(1)'}),
    /\/href: must match/,
  ],
  ['a number that is words', withContact({type: 'voice', number: 'call us'}), /\/number: must match pattern/],
  ['a contact without a number', withContact({type: 'voice'}), /required property 'number'/],
  ['an address that is no web page', withContact({type: 'web', url: 'ftp://example.org'}), /\/url: must match pattern/],
  [
    'a phone with an address',
    withContact({type: 'voice', number: '988', url: 'https://a.example'}),
    /must match exactly one/,
  ],
  ['no mail address', withContact({type: 'email', url: 'not-mail'}), /\/url: must match format "email"/],
  [
    'hours that are none',
    service => ({...service, schedules: [{opens_at: '9', closes_at: '25:00'}]}),
    /\/opens_at: must match/,
  ],
  ['a date that is none', service => ({...service, source_date: '2026-13'}), /\/source_date: must match/],
  [
    'official, and nobody named',
    ({publisher: _, ...service}) => ({...service, assurance_method: 'official'}),
    /publisher/,
  ],
  [
    'unconfirmed with a call link',
    service => ({...service, assurance: 'unconfirmed'}),
    /\/contacts\/0\/type: must be equal to constant/,
  ],
  ['not to be shown, with a link', service => ({...service, listed: false}), /\/contacts\/0: must NOT be valid/],
  ['an id without a country', service => ({...service, id: '988'}), /\/id: must match pattern/],
];

function withContact(contact: object): (service: PublishedService) => object {
  return service => ({...service, contacts: [contact]});
}

describe('a bad record is reported', () => {
  const place = data.services.findIndex(({id}) => id === 'us-988');
  for (const [what, change, where] of BAD) {
    test(what, () => {
      const services = data.services.map((service, index) => (index === place ? change(service) : service));
      const found = faults({...data, services});
      assert.match(found.join('\n'), where);
      assert.ok(
        found.every(fault => fault.startsWith(`/services/${place}`)),
        found.join('\n'),
      );
    });
  }
});
