import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {hrefOf, isPhone, partsOf} from '../../src/directory/contact.js';
import {type Contact, KINDS, type Service} from '../../src/directory/model.js';
import {ALL, COUNTRIES, PROVENANCE, SHIPPED, UNLISTED} from './records.js';
import {RETIRED} from './retired.js';
import {SECOND_LIST} from './second-list.js';

const contacts: readonly (readonly [Service, Contact])[] = ALL.flatMap(service =>
  service.contacts.map(contact => [service, contact] as const),
);
const printed = (contact: Contact): string => (isPhone(contact) ? contact.number : contact.url);
const digits = (text: string): string => text.replace(/\D/g, '');

describe('every record against a second typing', () => {
  test('the same services, no more and no fewer', () => {
    assert.deepEqual(ALL.map(({id}) => id).sort(), Object.keys(SECOND_LIST).sort());
  });

  for (const service of ALL) {
    test(service.id, () => {
      const rows = (SECOND_LIST[service.id] ?? []).map(([type, text, href, words]) => ({
        type,
        text,
        href,
        keyword: words?.keyword,
        vanity: words?.vanity,
      }));
      const records = service.contacts.map(contact => {
        const {href, number, address, keyword, vanity} = partsOf(contact, service);
        assert.equal(href, hrefOf(contact, service));
        if (isPhone(contact)) assert.equal(number, contact.number);
        else assert.equal(address, contact.url.replace(/^https?:\/\//, '').replace(/\/$/, ''));
        return {type: contact.type, text: printed(contact), href: href ?? null, keyword, vanity};
      });
      assert.deepEqual(records, rows);
    });
  }
});

describe('what is true of every record', () => {
  test('an id is used once, and says whose country it is', () => {
    const all = ALL.map(({id}) => id);
    assert.deepEqual(
      all.filter((id, index) => all.indexOf(id) !== index),
      [],
    );
    for (const {id, country} of ALL) assert.equal(id.split('-')[0]?.toUpperCase(), country, id);
    for (const {code, services} of COUNTRIES) for (const {id, country} of services) assert.equal(country, code, id);
  });

  test('the kind is one of the known ones', () => {
    for (const {id, kind} of ALL) assert.ok(KINDS.includes(kind), id);
  });

  test('only https, except for an address that is not a link', () => {
    for (const [service, contact] of contacts) {
      if (isPhone(contact) || contact.type === 'email') continue;
      if (contact.url.startsWith('https://')) assert.ok(URL.canParse(contact.url), service.id);
      else assert.ok(contact.unconfirmed && hrefOf(contact, service) === undefined, `${service.id}: ${contact.url}`);
    }
  });

  test('a short code never gets a plus', () => {
    const short = contacts.filter(([, contact]) => isPhone(contact) && digits(contact.number).length <= 6);
    assert.ok(short.length >= 15, 'there are some');
    for (const [service, contact] of short) {
      assert.doesNotMatch(hrefOf(contact, service) ?? '', /\+/, `${service.id}: ${printed(contact)}`);
    }
  });

  test('what nobody could confirm is never a call link', () => {
    const doubtful = contacts.filter(([{assurance}, contact]) => assurance === 'unconfirmed' || contact.unconfirmed);
    assert.ok(doubtful.length >= 8, 'there are some');
    for (const [service, contact] of doubtful) {
      assert.doesNotMatch(hrefOf(contact, service) ?? '', /^(tel|sms|mailto):|wa\.me/, service.id);
      if (contact.unconfirmed) assert.equal(hrefOf(contact, service), undefined, service.id);
    }
  });

  test('letters that people know a number by spell its digits', () => {
    const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
    const spelt = (letters: string) =>
      letters.replace(/[A-Z]/g, letter => String(keypad.findIndex(key => key.includes(letter))));
    for (const [{id}, contact] of contacts) {
      if (isPhone(contact) && contact.vanity) assert.equal(digits(spelt(contact.vanity)), digits(contact.number), id);
    }
  });

  test('a North American number has eleven digits', () => {
    for (const [{id, country}, contact] of contacts) {
      if (country === 'US' && isPhone(contact) && digits(contact.number).length > 6) {
        assert.match(contact.number, /^1-\d{3}-\d{3}-\d{4}$/, id);
      }
    }
  });

  test('the number of another country is not among them', () => {
    for (const [{id}, contact] of contacts) assert.notEqual(digits(printed(contact)), '18773306366', id);
  });

  test('dates are ISO 8601 or the beginning of it, and not from the future of the day we read', () => {
    for (const {id, source_date, assured_date} of ALL) {
      assert.match(assured_date, /^\d{4}-\d\d-\d\d$/, id);
      if (source_date === undefined) continue;
      assert.match(source_date, /^\d{4}(-\d\d(-\d\d)?)?$/, id);
      assert.ok(source_date <= assured_date, id);
    }
  });

  test('a record names only others that exist', () => {
    for (const {id, try_first, replaced_by, same_as} of ALL) {
      for (const other of [try_first, replaced_by, same_as]) {
        assert.ok(other === undefined || ALL.some(service => service.id === other), `${id}: ${String(other)}`);
      }
    }
  });

  test('a line that is unconfirmed names the one to try first', () => {
    for (const {id, kind, assurance, try_first} of SHIPPED)
      // An emergency number that sources disagree on gives way to the words for a country without one.
      if (kind !== 'emergency') assert.equal(assurance === 'unconfirmed', try_first !== undefined, id);
  });
});

describe('retired contacts', () => {
  const living = contacts.filter(([{status}]) => status !== 'defunct');
  for (const {country, value, reason} of RETIRED) {
    test(`${value} (${country}: ${reason})`, () => {
      const isAddress = /[a-z]/.test(value);
      for (const [{id, country: own}, contact] of living) {
        const text = printed(contact);
        if (isAddress) assert.ok(!text.includes(value.replace(/^www\./, '')), id);
        else if (digits(value).length > 6) assert.ok(!digits(text).endsWith(digits(value).replace(/^0/, '')), id);
        else assert.ok(own !== country || digits(text) !== digits(value), id);
      }
    });
  }

  test('the two dead services of the guidance stay in the file as dead, and lead to 988', () => {
    const defunct = ALL.filter(({status}) => status === 'defunct');
    assert.deepEqual(
      defunct.map(({id, replaced_by, listed}) => [id, replaced_by, listed]),
      [
        ['us-lifeline-centers', 'us-988', false],
        ['us-crisischat', 'us-988', false],
      ],
    );
  });
});

describe('where each fact comes from', () => {
  for (const [records, sources] of PROVENANCE) {
    const [first] = records;
    test(`${first?.country ?? ''}: a source for every service, and no source without one`, () => {
      assert.deepEqual(Object.keys(sources).sort(), records.map(({id}) => id).sort());
    });

    for (const service of records) {
      test(service.id, () => {
        const provenance = sources[service.id];
        assert.ok(provenance && provenance.sources.length > 0, 'a source');
        for (const source of provenance.sources) {
          assert.ok(source.url ?? source.note, 'a source has an address or says what it was');
          if (source.url !== undefined) assert.ok(URL.canParse(source.url), source.url);
        }
        const {assurance_method: method, publisher} = service;
        if (method === 'own-site') assert.ok(provenance.sources.some(source => source.own_site));
        assert.equal(method === 'official', publisher !== undefined);
        if (publisher !== undefined) assert.ok(provenance.sources.some(source => source.publisher === publisher));
        const doubtful = service.assurance === 'unconfirmed' || service.contacts.some(contact => contact.unconfirmed);
        if (doubtful && service.listed !== false) assert.ok(provenance.unconfirmed_because, 'why it is unconfirmed');
        assert.equal(UNLISTED.includes(service), provenance.unlisted_because !== undefined, 'why no list shows it');
      });
    }
  }
});

describe('what ships', () => {
  const folder = new URL('../../src/directory/', import.meta.url);

  test('no file that a page loads imports sources or unlisted records', async () => {
    const files = (await readdir(folder, {recursive: true})).filter(file => file.endsWith('.ts'));
    assert.ok(files.length > 15);
    for (const file of files) {
      const code = await readFile(new URL(file, folder), 'utf8');
      assert.doesNotMatch(code, /from '[^']*\.(sources|unlisted)\.js'|import\('[^']*\.(sources|unlisted)\.js'/, file);
    }
  });

  test('nothing that is kept out of the lists is in a chunk, nor anything that has ended', () => {
    for (const {id, listed, status} of SHIPPED) assert.ok(listed !== false && status === 'active', id);
  });

  test('an emergency record has one home', () => {
    for (const {services} of COUNTRIES)
      for (const {id, kind, assurance} of services) assert.ok(kind !== 'emergency' || assurance === 'unconfirmed', id);
  });
});
