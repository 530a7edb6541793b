import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {countryOfZone} from '../../src/directory/zones/index.js';
import {PLACES, TZ_VERSION} from '../../src/directory/zones/table.js';

type CountryOf = (zone: string) => string | undefined;

/** Typed by hand, for every area and for the names that are most easily wrong. */
const KNOWN = {
  'Europe/London': 'GB',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Europe/Amsterdam': 'NL',
  'Europe/Oslo': 'NO',
  'Europe/Stockholm': 'SE',
  'Europe/Copenhagen': 'DK',
  'Europe/Luxembourg': 'LU',
  'Europe/Simferopol': 'UA',
  'Europe/Isle_of_Man': 'IM',
  'America/New_York': 'US',
  'America/Indiana/Indianapolis': 'US',
  'America/Toronto': 'CA',
  'America/Tijuana': 'MX',
  'America/Sao_Paulo': 'BR',
  'America/Argentina/Buenos_Aires': 'AR',
  'America/Puerto_Rico': 'PR',
  'Asia/Tokyo': 'JP',
  'Asia/Kolkata': 'IN',
  'Asia/Hong_Kong': 'HK',
  'Asia/Taipei': 'TW',
  'Asia/Dubai': 'AE',
  'Asia/Nicosia': 'CY',
  'Africa/Lagos': 'NG',
  'Africa/Johannesburg': 'ZA',
  'Africa/Accra': 'GH',
  'Africa/Nairobi': 'KE',
  'Africa/Ceuta': 'ES',
  'Atlantic/Canary': 'ES',
  'Atlantic/Azores': 'PT',
  'Australia/Sydney': 'AU',
  'Pacific/Auckland': 'NZ',
  'Pacific/Honolulu': 'US',
  'Indian/Reunion': 'RE',
  'Arctic/Longyearbyen': 'SJ',
  'Antarctica/McMurdo': 'AQ',
} as const;

/** Names that browsers return although the database has given the place another one. */
const OLD = {
  'Asia/Calcutta': 'IN',
  'Asia/Saigon': 'VN',
  'Asia/Rangoon': 'MM',
  'Asia/Katmandu': 'NP',
  'Asia/Dacca': 'BD',
  'Asia/Tel_Aviv': 'IL',
  'Asia/Istanbul': 'TR',
  'Europe/Kiev': 'UA',
  'Europe/Uzhgorod': 'UA',
  'Europe/Belfast': 'GB',
  'America/Buenos_Aires': 'AR',
  'America/Indianapolis': 'US',
  'America/Louisville': 'US',
  'America/Montreal': 'CA',
  'America/Godthab': 'GL',
  'America/Santa_Isabel': 'MX',
  'Atlantic/Faeroe': 'FO',
  'Australia/ACT': 'AU',
  'US/Eastern': 'US',
  'Canada/Pacific': 'CA',
  'Brazil/East': 'BR',
  Japan: 'JP',
  Singapore: 'SG',
  Turkey: 'TR',
  NZ: 'NZ',
  GB: 'GB',
} as const;

/** Old names whose clock is that of another country today, and whose link leads there. */
const JOINED = {
  'Africa/Asmera': 'ER',
  'Africa/Timbuktu': 'ML',
  'America/Coral_Harbour': 'CA',
  'America/Virgin': 'VI',
  'Antarctica/South_Pole': 'AQ',
  'Atlantic/Jan_Mayen': 'SJ',
  'Pacific/Ponape': 'FM',
  'Pacific/Truk': 'FM',
  'Pacific/Yap': 'FM',
  Iceland: 'IS',
} as const;

/** Nobody's country. */
const NOWHERE = [
  ...['UTC', 'GMT', 'UCT', 'Zulu', 'Universal', 'Greenwich', 'Etc/UTC', 'Etc/GMT+5', 'Etc/Unknown', 'Factory'],
  ...['CET', 'EET', 'MET', 'WET', 'EST', 'MST', 'HST', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT'],
  ...['', 'Europe', 'Europe/', '/London', 'Europe/london', 'London', 'Europe/Narnia', '+01:00', 'DE', 'US'],
  ...['constructor', 'constructor/name', '__proto__', 'toString', 'Europe/constructor', 'Europe/GB', 'Africa/AO'],
];

const faultsOf = (expected: Readonly<Record<string, string | undefined>>, of: CountryOf): readonly string[] =>
  Object.entries(expected)
    .filter(([zone, country]) => of(zone) !== country)
    .map(([zone, country]) => `${zone} is ${of(zone)} and not ${country}`);

/** What the JavaScript engine itself says of each country's zones, from the tables of ICU. */
function byEngine(): Readonly<Record<string, string>> {
  const codes = new Set(Object.values(PLACES).flatMap(text => text.match(/\b[A-Z]{2}(?= )/g) ?? []));
  const zonesOf = (code: string): readonly string[] => {
    const locale = new Intl.Locale('und', {region: code}) as {timeZones?: string[]; getTimeZones?: () => string[]};
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  };
  return Object.fromEntries([...codes].flatMap(code => zonesOf(code).map(zone => [zone, code])));
}

const ZONE_TAB = '/usr/share/zoneinfo/zone.tab';
/** The machine's own copy of zone.tab, where it has one. */
const byMachine = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(ZONE_TAB, 'utf8')
      .split('\n')
      .filter(line => /^[A-Z]{2}\t/.test(line))
      .map(line => line.split('\t'))
      .map(([country = '', , zone = '']) => [zone, country]),
  );

/** One wrong letter in the table. */
const wrong: CountryOf = zone => (zone === 'Europe/London' ? 'GD' : countryOfZone(zone));

describe('the country of a time zone', () => {
  test('is the one that anybody would say', () => {
    assert.deepEqual(faultsOf(KNOWN, countryOfZone), []);
  });

  test('is found under the old names that browsers still return', () => {
    assert.deepEqual(faultsOf(OLD, countryOfZone), []);
  });

  test('is the place that the name names, not another whose clock is the same today', () => {
    assert.deepEqual(faultsOf(JOINED, countryOfZone), []);
  });

  test('is none for a clock without a place, and for what is no zone', () => {
    assert.deepEqual(faultsOf(Object.fromEntries(NOWHERE.map(zone => [zone, undefined])), countryOfZone), []);
  });

  test('is there for every zone that this engine knows: the tables are those of Chromium', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter(zone => !/^(Etc\/|UTC$|GMT$)/.test(zone));
    assert.ok(zones.length > 400, `${zones.length} zones`);
    assert.deepEqual(
      zones.filter(zone => countryOfZone(zone) === undefined),
      [],
    );
  });

  test('is what the engine says of the country, zone by zone', () => {
    const expected = byEngine();
    assert.ok(Object.keys(expected).length > 400, `${Object.keys(expected).length} zones`);
    assert.deepEqual(faultsOf(expected, countryOfZone), []);
    assert.deepEqual(faultsOf(expected, wrong), ['Europe/London is GD and not GB'], 'a wrong row is found');
  });

  test('is what zone.tab of this machine says', {skip: !existsSync(ZONE_TAB) && 'this machine has no zone.tab'}, () => {
    const expected = byMachine();
    assert.ok(Object.keys(expected).length > 400, `${Object.keys(expected).length} zones`);
    assert.deepEqual(faultsOf(expected, countryOfZone), []);
    assert.deepEqual(faultsOf(expected, wrong), ['Europe/London is GD and not GB'], 'a wrong row is found');
  });
});

test('the table names the version of the database', () => {
  assert.match(TZ_VERSION, /^20\d\d[a-z]$/);
});
