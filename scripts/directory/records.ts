/*
 * Every record there is with its sources, for tests, docs and the published data: what a page loads one
 * country at a time, and what no page loads. A new country is found by its file.
 */
import {readdirSync} from 'node:fs';
import {emergencySources} from '../../src/directory/emergency.sources.js';
import {EMERGENCY} from '../../src/directory/emergency.js';
import {euSources} from '../../src/directory/eu.sources.js';
import {euUnlisted} from '../../src/directory/eu.unlisted.js';
import {internationalSources} from '../../src/directory/international.sources.js';
import {INTERNATIONAL} from '../../src/directory/international.js';
import type {Country, Service} from '../../src/directory/model.js';
import type {ProvenanceById} from '../../src/directory/provenance.js';

const FOLDER = new URL('../../src/directory/countries/', import.meta.url);

/** What a file of a country exports: one value. */
async function read<Value>(file: string): Promise<Value | undefined> {
  if (!names.includes(file)) return undefined;
  const [value] = Object.values((await import(new URL(file, FOLDER).href)) as Record<string, Value>);
  return value;
}

const names = readdirSync(FOLDER);
const codes = names.flatMap(name => /^(\w\w)\.ts$/.exec(name)?.[1] ?? []).sort();

interface Shelf {
  readonly country: Country;
  readonly unlisted: readonly Service[];
  readonly sources: ProvenanceById;
}

async function shelfOf(code: string): Promise<Shelf> {
  const country = await read<Country>(`${code}.ts`);
  const sources = await read<ProvenanceById>(`${code}.sources.ts`);
  if (!country || !sources)
    throw new Error(`countries/${code}.ts and countries/${code}.sources.ts export one value each.`);
  return {country, sources, unlisted: (await read<readonly Service[]>(`${code}.unlisted.ts`)) ?? []};
}

const shelves = await Promise.all(codes.map(shelfOf));

/** In the order of their codes. */
export const COUNTRIES: readonly Country[] = shelves.map(({country}) => country);

/** What a page can load. */
export const SHIPPED: readonly Service[] = [
  ...EMERGENCY,
  ...INTERNATIONAL,
  ...COUNTRIES.flatMap(({services}) => services),
];

/** What is kept in files that no page loads. */
export const UNLISTED: readonly Service[] = [...shelves.flatMap(({unlisted}) => unlisted), ...euUnlisted];

export const ALL: readonly Service[] = [...SHIPPED, ...UNLISTED];

/** Each group of records with the file of its sources. */
export const PROVENANCE: readonly (readonly [records: readonly Service[], sources: ProvenanceById])[] = [
  [EMERGENCY, emergencySources],
  [INTERNATIONAL, internationalSources],
  [euUnlisted, euSources],
  ...shelves.map(({country, unlisted, sources}) => [[...country.services, ...unlisted], sources] as const),
];
