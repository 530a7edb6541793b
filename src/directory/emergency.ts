import {EU_MEMBERS} from './eu.js';
import type {PhoneContact, Service} from './model.js';
import {recordsOf} from './record.js';

type Assurance = Pick<Service, 'assurance_method' | 'publisher' | 'source_date' | 'dated_elsewhere'>;
type Own = Assurance & Partial<Pick<Service, 'id' | 'name' | 'organization' | 'notes' | 'always_open' | 'cost'>>;

const NEWEST = '2026-10-09';
const official = (publisher: string, source_date = NEWEST): Assurance => ({
  assurance_method: 'official',
  publisher,
  source_date,
});
const EUROPEAN_COMMISSION = official('the European Commission');
/** The newest page that names the number is another than the travel advice. */
const UK_TRAVEL_ADVICE: Assurance = {
  ...official('the UK government (travel advice)', '2026-07-17'),
  dated_elsewhere: true,
};

/** `999`, `998 ambulance`, `106 ambulance unconfirmed`: the number, what it is for where it is not for all, and whether to trust it. */
const WRITTEN = /^(\S+)(?: (police|ambulance|fire))?( unconfirmed)?$/;

function contactOf(written: string): PhoneContact {
  const [, number = '', service, unconfirmed] = WRITTEN.exec(written) ?? [];
  return {
    type: 'voice',
    number,
    ...(service && {for: service as NonNullable<PhoneContact['for']>}),
    ...(unconfirmed && {unconfirmed: true}),
  };
}

const emergency = (country: string, numbers: readonly string[], own: Own): Service =>
  recordsOf(
    country,
    '2026-11-22',
  )({
    id: `${country.toLowerCase()}-emergency`,
    name: `Emergency: ${numbers.join(', ')}`,
    organization: 'national emergency services',
    kind: 'emergency',
    contacts: numbers.map(contactOf),
    ...own,
  });

const all = (numbers: Readonly<Record<string, readonly string[]>>, assurance: Assurance): readonly Service[] =>
  Object.entries(numbers).map(([country, written]) => emergency(country, written, assurance));

/**
 * The only home of these records: a country's chunk may fail to load, the emergency number may not. A general
 * number stands first; a country without one has a number for each service.
 */
export const EMERGENCY: readonly Service[] = [
  emergency('US', ['911'], {
    id: 'us-911',
    name: '911 (police, fire, ambulance)',
    organization: 'Local public-safety answering points',
    ...official('the US government'),
  }),
  emergency('GB', ['999'], {assurance_method: 'second-hand', source_date: NEWEST}),
  emergency('EU', ['112'], {
    id: 'eu-112',
    name: 'European emergency number 112',
    organization: 'EU member states',
    always_open: true,
    cost: 'free',
    ...EUROPEAN_COMMISSION,
  }),
  emergency('ES', ['112'], {always_open: true, ...EUROPEAN_COMMISSION}),
  ...all(
    {
      AE: ['999 police', '998 ambulance', '997 fire'],
      AR: ['911 police', '107 ambulance', '100 fire'],
      BD: ['999'],
      CH: ['112', '117 police', '144 ambulance'],
      CO: ['123'],
      EG: ['122 police', '123 ambulance', '180 fire'],
      GH: ['999'],
      HK: ['999'],
      // 112 is general, but answers in some districts alone: the numbers for everywhere come first.
      ID: ['110 police', '112', '118 ambulance'],
      IL: ['100 police', '101 ambulance', '102 fire'],
      KE: ['999', '112'],
      KR: ['112 police', '119 ambulance'],
      MY: ['999'],
      NO: ['112 police', '113 ambulance', '110 fire'],
      PK: ['15 police', '1122 ambulance'],
      SG: ['999 police', '995 ambulance'],
      TH: ['191', '1669 ambulance'],
      TR: ['112'],
      TW: ['110 police', '119 ambulance'],
      UA: ['102 police', '103 ambulance', '101 fire'],
      VN: ['113 police', '115 ambulance', '114 fire'],
    },
    UK_TRAVEL_ADVICE,
  ),
  ...all(
    {
      AT: ['112'],
      BE: ['112'],
      DE: ['112', '110 police'],
      DK: ['112'],
      FI: ['112'],
      GR: ['112'],
      IT: ['112'],
      NL: ['112'],
      PL: ['112', '997 police'],
      PT: ['112'],
      RO: ['112'],
      SE: ['112'],
    },
    EUROPEAN_COMMISSION,
  ),
  emergency('AU', ['000'], official('the Australian government')),
  emergency('BR', ['190 police', '192 ambulance', '193 fire'], official('the Brazilian government')),
  emergency('CA', ['911'], {...UK_TRAVEL_ADVICE, source_date: NEWEST}),
  emergency('IE', ['112', '999'], {...UK_TRAVEL_ADVICE, source_date: NEWEST}),
  emergency('JP', ['110 police', '119 ambulance'], {...UK_TRAVEL_ADVICE, source_date: NEWEST}),
  emergency('FR', ['112', '17 police', '15 ambulance', '18 fire'], official('the French government')),
  emergency('IN', ['112'], official('the Indian government')),
  emergency('MX', ['911'], official('the Mexican government')),
  emergency('NZ', ['111'], official('the New Zealand Police')),
  emergency('PH', ['911'], official('the Philippine Department of the Interior and Local Government')),
  emergency('ZA', ['10111 police', '10177 ambulance'], official('the South African Police Service')),
  emergency('CL', ['133 police', '131 ambulance', '132 fire'], {
    organization: 'Carabineros, SAMU, Bomberos',
    ...official('the Chilean tourist board', '2024'),
    dated_elsewhere: true,
  }),
  emergency('NG', ['112'], {notes: ['not-in-every-part'], ...official('the Nigerian Communications Commission')}),
  emergency('PE', ['105 police', '116 fire', '106 ambulance unconfirmed'], {
    organization: 'Policía Nacional, Bomberos, SAMU',
    assurance_method: 'second-hand',
  }),
];

/** The region's own emergency service, else 112 in the European Union, else none: never another country's. */
export function emergencyFor(region: string | undefined): Service | undefined {
  if (region === undefined) return undefined;
  const of = (country: string) => EMERGENCY.find(service => service.country === country);
  return of(region) ?? (EU_MEMBERS.includes(region) ? of('EU') : undefined);
}
