import {EU_MEMBERS} from './eu.js';
import type {Service} from './model.js';
import {recordsOf} from './record.js';

/** The only home of these records: a country's chunk may fail to load, the emergency number may not. */
export const EMERGENCY: readonly Service[] = [
  recordsOf(
    'US',
    '2026-11-22',
  )({
    id: 'us-911',
    name: '911 (police, fire, ambulance)',
    organization: 'Local public-safety answering points',
    kind: 'emergency',
    contacts: [{type: 'voice', number: '911'}],
    assurance_method: 'official',
    publisher: 'the US government',
    source_date: '2026-10-09',
  }),
  recordsOf(
    'GB',
    '2026-11-22',
  )({
    id: 'gb-emergency',
    name: 'Emergency: 999',
    organization: 'national emergency services',
    kind: 'emergency',
    contacts: [{type: 'voice', number: '999'}],
    assurance_method: 'second-hand',
    source_date: '2026-10-09',
  }),
  recordsOf(
    'EU',
    '2026-11-22',
  )({
    id: 'eu-112',
    name: 'European emergency number 112',
    organization: 'EU member states',
    kind: 'emergency',
    contacts: [{type: 'voice', number: '112'}],
    always_open: true,
    cost: 'free',
    assurance_method: 'official',
    publisher: 'the European Commission',
    source_date: '2026-10-09',
  }),
];

/** The region's own emergency service, else 112 in the European Union, else none: never another country's. */
export function emergencyFor(region: string | undefined): Service | undefined {
  if (region === undefined) return undefined;
  const of = (country: string) => EMERGENCY.find(service => service.country === country);
  return of(region) ?? (EU_MEMBERS.includes(region) ? of('EU') : undefined);
}
