import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {hrefOf} from '../../../src/directory/contact.js';
import {readSiteList} from '../../../src/directory/host/index.js';
import type {Service} from '../../../src/directory/model.js';
import {EXAMPLES, OWN_LIST} from './support/files.js';

/** A service with what the test is about. */
const one = (fields: object): object => ({name: 'Help', phones: [{number: '555 0100'}], ...fields});
const read = (fields: object): Service | undefined => readSiteList([one(fields)]).services[0];
const hrefs = (service: Service | undefined): readonly (string | undefined)[] =>
  service?.contacts.map(contact => hrefOf(contact, service)) ?? [];
const problems = (value: unknown): string => readSiteList(value).problems.join('\n');

describe("Open Referral's own example files load", () => {
  for (const [name, text] of Object.entries(EXAMPLES)) {
    test(name, () => {
      const {services, problems} = readSiteList(text);
      const [service, ...others] = services;
      assert.equal(others.length, 0);
      assert.equal(service?.name, 'Community Counselling');
      assert.equal(service?.organization, 'Example Organization Inc.');
      assert.equal(service?.minimum_age, 12);
      assert.equal(service?.maximum_age, undefined, '100 means no limit');
      assert.equal(service?.source_date, '2005-01-01');
      assert.match(service?.added_by_site?.description ?? '', /^Counselling Services provided by trained/);
      assert.match(service?.added_by_site?.alert ?? '', /^Following COVID-19/);
      assert.ok(hrefs(service).includes('mailto:email@example.com'));
      assert.match(
        problems.join('\n'),
        /"http:\/\/example\.com\/counselling" is left out\. Use an address that begins with https:/,
      );
    });
  }

  test('the full one with its telephone, languages, hours and area', () => {
    const [service] = readSiteList(EXAMPLES['service_full.json']).services;
    assert.deepEqual(hrefs(service), ['tel:+441234234567', 'mailto:email@example.com']);
    const [phone] = service?.contacts ?? [];
    assert.deepEqual(phone && 'number' in phone && [phone.number, phone.extension], ['+44 1234 234567', '100']);
    assert.deepEqual(service?.languages, ['ur']);
    assert.match(service?.hours ?? '', /^The service is available from 10 am/);
    assert.equal(service?.schedules, undefined, 'a difference to UTC and dates of validity are not computed');
    assert.match(service?.added_by_site?.area ?? '', /^The service is available to all residents/);
  });

  test('a page of a longer list says that the rest is missing', () => {
    assert.match(problems(EXAMPLES['service_list.json']), /one page of several.*Serve all services in one file/);
  });
});

describe('shapes', () => {
  test('one service, a list, a page of a list, the property’s value and its JSON are all the same', () => {
    const service = one({});
    for (const value of [service, [service], {contents: [service]}, {services: [service]}]) {
      assert.equal(readSiteList(value).services[0]?.name, 'Help');
      assert.deepEqual(readSiteList(JSON.stringify(value)), readSiteList(value));
    }
  });

  test('anything else is told, with what to give instead', () => {
    for (const value of [null, 7, 'help', '{', '', {}, {contents: 'x'}, new Date(), () => 1])
      assert.match(problems(value), /Give an HSDS 3 service, a list of them/, typeof value);
  });

  test('a list with names of prototypes changes nothing and inherits nothing', () => {
    const text = '{"__proto__": {"contents": [{"name": "x"}]}, "constructor": {"prototype": {"status": "active"}}}';
    assert.deepEqual(readSiteList(text).services, []);
    assert.equal('status' in {}, false);
    assert.equal(read(Object.create({name: 'inherited'}) as object)?.name, 'Help');
  });

  test('a getter that throws costs its own record alone', () => {
    const broken = {
      get name() {
        throw new Error('no');
      },
    };
    const {services, problems} = readSiteList([broken, one({name: 'Second'})]);
    assert.deepEqual(
      services.map(({name}) => name),
      ['Second'],
    );
    assert.match(problems.join(), /service 1: it cannot be read/);
  });

  test('neither does a record that cannot even be looked at, nor a place in the list that breaks', () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const list = [proxy, one({name: 'Second'}), one({name: 'Third'})];
    Object.defineProperty(list, 2, {
      get() {
        throw new Error('no');
      },
    });
    const {services, problems} = readSiteList(list);
    assert.deepEqual(
      services.map(({name}) => name),
      ['Second'],
    );
    assert.match(problems.join('\n'), /service 1: it cannot be read[^]*service 3: it cannot be read/);
    const {proxy: broken, revoke: breakIt} = Proxy.revocable({}, {});
    breakIt();
    const day = '2026-11-20';
    const {corrections} = readSiteList({corrections: [broken, {id: 'us-988', hours: 'x', corrected_date: day}]});
    assert.deepEqual(
      corrections.map(({id}) => id),
      ['us-988'],
    );
  });
});

describe('limits', () => {
  test('the first 200 services are read', () => {
    const {services, problems} = readSiteList(Array.from({length: 250}, (_, id) => one({id: String(id)})));
    assert.equal(services.length, 200);
    assert.match(problems.join(), /has 250 services, and only the first 200 are read/);
  });

  test('texts are cut where they would fill the page, and nothing of a nested list is followed', () => {
    const service = read({
      name: 'n'.repeat(1e6),
      description: 'd'.repeat(1e6),
      phones: Array(500).fill({number: '1234'}),
    });
    assert.equal([...(service?.name ?? '')].length, 120);
    assert.equal([...(service?.added_by_site?.description ?? '')].length, 600);
    assert.equal(service?.contacts.length, 1);
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    assert.equal(read({attributes: deep, service_areas: deep})?.name, 'Help');
    assert.match(problems(`${'['.repeat(200_000)}`), /Give an HSDS 3 service/);
  });

  test('at most ten messages, and how many more there are', () => {
    const {problems} = readSiteList(Array.from({length: 30}, (_, index) => ({name: `No contact ${index}`})));
    assert.equal(problems.length, 11);
    assert.equal(problems.at(-1), 'and 20 more of the kind.');
  });
});

describe('contacts', () => {
  test('pages by https alone, numbers and mail by what their addresses hold', () => {
    const addresses: readonly (readonly [string, string | undefined])[] = [
      ['https://help.example/x?y=1#z', 'https://help.example/x?y=1#z'],
      ['HTTPS://Help.Example', 'https://help.example/'],
      ['tel:+1-202-555-0142', 'tel:+12025550142'],
      ['sms:55577', 'sms:55577'],
      ['mailto:talk@help.example?subject=x', 'mailto:talk@help.example'],
      ['http://help.example', undefined],
      ['javascript:alert(1)', undefined],
      ['data:text/html,x', undefined],
      ['//help.example', undefined],
      ['https://user:word@help.example', undefined],
      ['tel:*21*5550100#', undefined],
      ['mailto:a%0Ab@help.example', undefined],
    ];
    for (const [url, href] of addresses) {
      const service = read({url});
      assert.deepEqual(hrefs(service), href === undefined ? ['tel:5550100'] : ['tel:5550100', href], url);
      assert.equal(problems([one({url})]) === '', href !== undefined, url);
    }
  });

  test('numbers as people write them; never a code that changes the settings of a phone', () => {
    const numbers: readonly (readonly [unknown, string | undefined])[] = [
      ['"+44 1234 234567"', 'tel:+441234234567'],
      ['(02) 5550 1234', 'tel:0255501234'],
      [988, 'tel:988'],
      ['*4141', 'tel:*4141'],
      ['*725551234567', undefined],
      ['#31#911', undefined],
      ['1-800-HELP', undefined],
      ['٩٨٨', undefined],
      ['1'.repeat(16), undefined],
      [null, undefined],
      ['+44 (0)20 7946 0000', 'tel:+442079460000'],
      ['+49 (0)30 901820', 'tel:+4930901820'],
      ['+49 (030) 901820', undefined],
      ['+1 911', undefined],
    ];
    for (const [number, href] of numbers) {
      const service = readSiteList([{name: 'Help', url: 'https://a.example', phones: [{number}]}]).services[0];
      assert.equal(
        hrefs(service).find(each => each?.startsWith('tel:')),
        href,
        String(number),
      );
    }
    assert.match(problems([one({phones: [{number: '1-800-HELP'}]})]), /"1-800-HELP" is left out\. Use digits/);
    assert.match(problems([one({phones: [{number: '+1 911'}]})]), /"\+1 911" is left out.*a short number without \+/);
    assert.match(problems([one({phones: [{number: '+49 (030) 1'}]})]), /no 0 after a country code/);
    const addresses = [one({url: 'tel:+44(0)2079460000'}), one({url: 'sms:+1911'})];
    assert.deepEqual(
      readSiteList(addresses).services.map(service => hrefs(service)),
      [['tel:5550100', 'tel:+442079460000'], ['tel:5550100']],
    );
  });

  test('types of HSDS: a cell phone is called, a text is sent, a fax is nobody to talk to', () => {
    const phones = ['voice', 'text', 'cell', 'textphone', 'fax'].map((type, index) => ({
      number: `555 010${index}`,
      type,
    }));
    assert.deepEqual(hrefs(read({phones})), ['tel:5550100', 'sms:5550101', 'tel:5550102', 'tel:5550103']);
    assert.equal(problems([one({phones})]), '');
    assert.match(problems([one({phones: [{number: '555', type: 'fone'}]})]), /type "fone"\. Use one of voice, text/);
  });

  test('where the service names none: its places, then the website of who runs it; else it is told and left out', () => {
    const places = {name: 'Help', service_at_locations: [{phones: [{number: '555 0100'}]}]};
    const organization = {name: 'Help', organization: {name: 'Org', website: 'https://org.example/'}};
    assert.deepEqual(hrefs(readSiteList([places]).services[0]), ['tel:5550100']);
    assert.deepEqual(hrefs(readSiteList([organization]).services[0]), ['https://org.example/']);
    assert.match(
      problems([{name: 'Nobody'}]),
      /service 1 \("Nobody"\): it has no contact that can be used\. Give it "phones"/,
    );
  });
});

describe('nothing is lost without a word', () => {
  test('a country that is no code: the service is left out, because it would count as local everywhere', () => {
    for (const country of ['USA', 'Germany', 'Vereinigte Staaten', 'U', 49, {code: 'DE'}, ['DE']]) {
      const {services, problems} = readSiteList([one({country}), one({name: 'Second'})]);
      assert.deepEqual(
        services.map(({name}) => name),
        ['Second'],
        JSON.stringify(country),
      );
      assert.match(
        problems.join(),
        /service 1 \("Help"\): its "country" .*is left out\. Use two letters, such as "US"/,
      );
    }
    for (const [country, code] of [
      ['de', 'DE'],
      ['UK', 'GB'],
      [' US ', 'US'],
      ['EU', 'EU'],
      ['', ''],
      [null, ''],
      [undefined, ''],
      ['INTL', ''],
    ]) {
      const {services, problems} = readSiteList([one({country})]);
      assert.equal(services[0]?.country, code, String(country));
      assert.deepEqual(problems, [], String(country));
    }
  });

  test('ages in quotation marks are ages; what is none is told', () => {
    const service = read({minimum_age: '18', maximum_age: ' 25 '});
    assert.deepEqual([service?.minimum_age, service?.maximum_age], [18, 25]);
    for (const minimum_age of ['18+', 'eighteen', -1, 200, '1e1', {}, '']) {
      const {services, problems} = readSiteList([one({minimum_age})]);
      assert.equal(services[0]?.minimum_age, undefined, JSON.stringify(minimum_age));
      assert.match(problems.join(), /"minimum_age" is no number of years.*Use digits alone, such as 18/);
    }
    assert.equal(problems([one({minimum_age: null, maximum_age: 100})]), '');
  });

  test('more contacts than are used are told', () => {
    const phones = Array.from({length: 9}, (_, index) => ({number: `555 010${index}`}));
    for (const fields of [{phones}, {phones: phones.slice(0, 8), url: 'https://help.example/'}]) {
      assert.equal(read(fields)?.contacts.length, 8);
      assert.match(problems([one(fields)]), /has 9 contacts, and only the first 8 are used\. Leave out/);
    }
    assert.equal(problems([one({phones: phones.slice(0, 8)})]), '');
  });
});

describe('what else is read', () => {
  test('only active services are shown; without a status it is taken as active', () => {
    assert.equal(
      readSiteList(['inactive', 'defunct', 'temporarily closed', 7].map(status => one({status}))).services.length,
      0,
    );
    assert.equal(read({})?.status, 'active');
  });

  test('a kind where a term or the record says one of ours; otherwise none', () => {
    assert.equal(read({kind: 'legal-aid'})?.kind, 'legal-aid');
    assert.equal(read({attributes: [{taxonomy_term: {name: 'Legal Aid'}}]})?.kind, 'legal-aid');
    assert.equal(read({attributes: [{taxonomy_term: {code: 'BD-1800'}}]})?.added_by_site?.kindless, true);
  });

  test('hidden and turned letters are left out, joiners of Persian stay, markup stays text', () => {
    assert.equal(read({name: ' Help\u202e\u0000\n<b>line</b>\ue000 '})?.name, 'Help <b>line</b>');
    assert.equal(read({name: 'می\u200cخواهم'})?.name, 'می\u200cخواهم');
  });

  test('hours are computed only with a time zone of the place, and only where they hold every week', () => {
    const window = {byday: 'MO,TU', opens_at: '09:00:00', closes_at: '17:00'};
    const zoned = read({schedules: [window], timezone: 'Europe/Vienna'});
    assert.deepEqual(zoned?.schedules, [{byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00'}]);
    assert.equal(zoned?.timezone, 'Europe/Vienna');
    assert.equal(read({schedules: [{...window, timezone: 1}]})?.schedules, undefined);
    assert.ok(read({schedules: [window]})?.added_by_site?.windows, 'for the eye');
    for (const not of [
      {valid_to: '2027-01-01'},
      {freq: 'MONTHLY'},
      {interval: 2},
      {byday: '1MO'},
      {opens_at: '09:00-05:00'},
    ])
      assert.equal(
        read({schedules: [{...window, ...not}], timezone: 'Europe/Vienna'})?.schedules,
        undefined,
        JSON.stringify(not),
      );
  });

  test('a list as a partner writes one, with what our records have beyond HSDS', () => {
    const {services, corrections, problems} = readSiteList(OWN_LIST);
    const [service] = services;
    assert.deepEqual(problems, []);
    assert.deepEqual(
      service?.contacts.map(({type}) => type),
      ['voice', 'text', 'web', 'email'],
    );
    assert.deepEqual(service?.languages, ['en', 'es']);
    assert.deepEqual(service?.privacy, {anonymous: 'possible', may_pass_on: ['child-protection']});
    assert.deepEqual(
      [service?.kind, service?.cost, service?.minimum_age, service?.maximum_age],
      ['victim-support', 'free', 11, 19],
    );
    assert.equal(service?.id, 'host-school');
    assert.deepEqual(
      corrections.map(({id}) => id),
      ['us-crisis-text-line', 'us-rainn'],
    );
  });

  test('an id never becomes one of ours, and two of the same are told', () => {
    const {services, problems} = readSiteList([one({id: 'us-988'}), one({id: 'us-988', name: 'Other'})]);
    assert.deepEqual(
      services.map(({id}) => id),
      ['host-us-988'],
    );
    assert.match(problems.join(), /"Other" has the id of a service before it/);
  });

  test('only equal ids are the same service, and each keeps an id of its own', () => {
    const long = 'https://directory.example.org/open-referral/api/v3/services/community-health/';
    const pairs: readonly (readonly [unknown, unknown])[] = [
      ['2', undefined],
      [undefined, '1'],
      [`${long}1`, `${long}2`],
      ['a b', 'a-b'],
      ['ab', 'AB'],
      ['日本', '東京'],
      ['', ' '],
      [5, 6],
    ];
    for (const [first, second] of pairs) {
      const {services, problems} = readSiteList([one({id: first}), one({id: second, name: 'Other'})]);
      const ids = services.map(({id}) => id);
      assert.deepEqual(problems, [], JSON.stringify([first, second]));
      assert.equal(new Set(ids).size, 2, ids.join());
      for (const id of ids) assert.match(id, /^host-[\w-]{1,80}$/);
    }
    for (const id of [5, `${long}1`])
      assert.match(problems([one({id}), one({id, name: 'Other'})]), /"Other" has the id of a service before it/);
  });

  test('an id that would be the third of the same kind is still its own', () => {
    const ids = ['a-b', 'a b', 'a-b-2', 'a.b'];
    const {services} = readSiteList(ids.map(id => one({id})));
    assert.equal(new Set(services.map(({id}) => id)).size, ids.length);
  });
});
