import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {gb} from '../../src/directory/countries/gb.js';
import {us} from '../../src/directory/countries/us.js';
import {EMERGENCY} from '../../src/directory/emergency.js';
import {EU_MEMBERS} from '../../src/directory/eu.js';
import {directoryFor, regions} from '../../src/directory/load.js';
import {loaderOf} from '../../src/directory/loader.js';
import type {Country, Directory} from '../../src/directory/model.js';
import {regionCode} from '../../src/directory/region.js';

/** A chunk that counts how often it is asked for and answers when told. */
function chunk() {
  let settle: {resolve(country: Country): void; reject(reason: unknown): void} | undefined;
  const counted = {
    asked: 0,
    load: () => {
      counted.asked += 1;
      return new Promise<Country>((resolve, reject) => (settle = {resolve, reject}));
    },
    arrive: (country: Country) => settle?.resolve(country),
    fail: () => settle?.reject(new TypeError('Failed to fetch dynamically imported module')),
  };
  return counted;
}

const value = (directory: Directory | Promise<Directory>): Directory => {
  assert.ok(!(directory instanceof Promise), 'known at once');
  return directory;
};
const pending = (directory: Directory | Promise<Directory>): Promise<Directory> => {
  assert.ok(directory instanceof Promise, 'a promise');
  return directory;
};

describe('a country with a chunk', () => {
  test('comes as a promise, then as the same value at once', async () => {
    const us_ = chunk();
    const {directoryFor} = loaderOf({US: us_.load});
    const promise = pending(directoryFor('US'));
    us_.arrive(us);
    const directory = await promise;
    assert.equal(directory.country, us);
    assert.equal(directory.region, 'US');
    assert.equal(directory.emergency?.id, 'us-911');
    assert.ok(directory.international.some(({id}) => id === 'intl-findahelpline'));
    assert.equal(value(directoryFor('US')), directory);
  });

  test('is asked for once by many at the same time', async () => {
    const us_ = chunk();
    const {directoryFor} = loaderOf({US: us_.load});
    const promises = [directoryFor('US'), directoryFor('us'), directoryFor(' US ')];
    assert.equal(new Set(promises).size, 1);
    us_.arrive(us);
    await Promise.all(promises.map(pending));
    assert.equal(us_.asked, 1);
  });

  test('of another country does not come with it', async () => {
    const us_ = chunk();
    const gb_ = chunk();
    const {directoryFor} = loaderOf({US: us_.load, GB: gb_.load});
    const promise = pending(directoryFor('GB'));
    gb_.arrive(gb);
    assert.equal((await promise).country?.code, 'GB');
    assert.equal(us_.asked, 0);
  });
});

describe('a chunk that fails', () => {
  test('leaves the emergency number and the international services, and never rejects', async () => {
    const us_ = chunk();
    const {directoryFor} = loaderOf({US: us_.load});
    const promise = pending(directoryFor('US'));
    us_.fail();
    const directory = await promise;
    assert.equal(directory.country, undefined);
    assert.equal(directory.region, 'US');
    assert.equal(directory.emergency?.id, 'us-911');
    assert.ok(directory.international.length > 0);
  });

  test('that throws before it gives a promise is no worse', async () => {
    const {directoryFor} = loaderOf({
      US: () => {
        throw new Error('blocked');
      },
    });
    assert.equal((await directoryFor('US')).emergency?.id, 'us-911');
  });

  test('is not asked for again by every render, only when the reader tries again', async () => {
    const us_ = chunk();
    const {directoryFor, retry} = loaderOf({US: us_.load});
    const first = pending(directoryFor('US'));
    us_.fail();
    await first;
    assert.equal(value(directoryFor('US')).country, undefined);
    assert.equal(us_.asked, 1);

    retry('us');
    const second = pending(directoryFor('US'));
    assert.equal(us_.asked, 2);
    us_.arrive(us);
    assert.equal((await second).country, us);
    retry('US');
    assert.equal(value(directoryFor('US')).country, us, 'what has come stays');
    assert.doesNotThrow(() => retry(undefined));
  });
});

describe('a registered country', () => {
  test('is there at once, without a chunk', () => {
    const us_ = chunk();
    const {directoryFor, registerCountry} = loaderOf({US: us_.load});
    registerCountry(us);
    assert.equal(value(directoryFor('US')).country, us);
    assert.equal(us_.asked, 0);
  });

  test('stays when a chunk that was on its way comes or fails', async () => {
    for (const end of ['arrive', 'fail'] as const) {
      const us_ = chunk();
      const {directoryFor, registerCountry} = loaderOf({US: us_.load});
      const promise = pending(directoryFor('US'));
      const own: Country = {...us};
      registerCountry(own);
      us_[end](us);
      assert.equal((await promise).country, own, end);
      assert.equal(value(directoryFor('US')).country, own, end);
    }
  });
});

describe('a region without data', () => {
  test('is known at once: no country and no emergency number of another', () => {
    const directory = value(loaderOf({}).directoryFor('BO'));
    assert.deepEqual([directory.region, directory.country, directory.emergency], ['BO', undefined, undefined]);
    assert.ok(directory.international.length > 0);
  });

  test('that is no code, or absent, is no region', () => {
    for (const region of [undefined, '', 'United States', 'USA', '12', 'constructor']) {
      const directory = value(directoryFor(region));
      assert.deepEqual([directory.region, directory.country, directory.emergency], [undefined, undefined, undefined]);
    }
  });

  test('in the European Union has 112', () => {
    const own = EMERGENCY.map(({country}) => country);
    const without = EU_MEMBERS.filter(region => !own.includes(region));
    assert.equal(without.join(' '), 'BG CY CZ EE HR HU LT LU LV MT SI SK');
    for (const region of without) assert.equal(value(loaderOf({}).directoryFor(region)).emergency?.id, 'eu-112');
  });

  test('and a member with numbers of its own has those, without its chunk', () => {
    assert.equal(value(loaderOf({}).directoryFor('DE')).emergency?.id, 'de-emergency');
  });

  test('next to the European Union has not', () => {
    for (const region of ['GB', 'CH', 'NO', 'IS', 'TR', 'UA']) {
      assert.notEqual(value(loaderOf({}).directoryFor(region)).emergency?.id, 'eu-112', region);
    }
  });
});

test('the chunks of the package are the files of their countries', async () => {
  assert.equal((await directoryFor('US')).country, us);
  assert.equal((await directoryFor('UK')).country, gb);
});

test('the picker offers what has data and the members of the European Union, once each', () => {
  const own = regions();
  assert.deepEqual(own, [...new Set(own)].sort());
  for (const region of ['US', 'GB', 'DE', 'MT']) assert.ok(own.includes(region), region);
  for (const region of ['EU', 'INTL', 'UK', 'BO']) assert.ok(!own.includes(region), region);
});

test('the members of the European Union are these 27', () => {
  assert.equal(
    EU_MEMBERS.join(' '),
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  );
});

test('a region code is two letters, in capitals, under the name of the standard', () => {
  const examples = {
    us: 'US',
    ' gb ': 'GB',
    UK: 'GB',
    uk: 'GB',
    EL: 'GR',
    de: 'DE',
    '': undefined,
    USA: undefined,
    'en-US': undefined,
  };
  for (const [region, code] of Object.entries(examples)) assert.equal(regionCode(region), code, region);
  assert.equal(regionCode(undefined), undefined);
});
