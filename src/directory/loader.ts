import {EMERGENCY, emergencyFor} from './emergency.js';
import {EU_MEMBERS} from './eu.js';
import {INTERNATIONAL} from './international.js';
import type {Country, Directory} from './model.js';
import {regionCode} from './region.js';

/** How each country's file is fetched, by its code. */
export type Chunks = Readonly<Record<string, () => Promise<Country>>>;

export interface Loader {
  /**
   * The directory of a region: the value where it is known, else a promise of it that never rejects.
   * A region we have no data for, or one that is no code, is known at once. A chunk that failed leaves
   * the emergency number and the international services, and is not asked for again until `retry`.
   */
  readonly directoryFor: (region: string | undefined) => Directory | Promise<Directory>;
  /** What is known of a region without its chunk: the emergency number and the international services. */
  readonly baseFor: (region: string | undefined) => Directory;
  /** Puts a country in place without a chunk: in Node and in the bundle of one file. */
  readonly registerCountry: (country: Country) => void;
  /** Forgets that the chunk of a region failed: the reader chose the country again, or the browser is back online. */
  readonly retry: (region: string | undefined) => void;
  /** The codes a reader can choose from: countries with data and the members of the European Union, in order. */
  readonly regions: () => readonly string[];
}

/** A loader over these chunks. It fetches nothing until it is asked for a region. */
export function loaderOf(chunks: Chunks): Loader {
  const known = new Map<string | undefined, Directory>();
  const waiting = new Map<string, Promise<Directory>>();

  const withCountry = (region: string | undefined, country?: Country): Directory => ({
    region,
    country,
    emergency: emergencyFor(region),
    international: INTERNATIONAL,
  });

  const settle = (region: string | undefined, country?: Country): Directory => {
    const directory = withCountry(region, country);
    known.set(region, directory);
    return directory;
  };

  const fetchCountry = async (region: string, chunk: () => Promise<Country>): Promise<Directory> => {
    // A country may have been registered meanwhile: that one stays.
    try {
      const country = await chunk();
      return known.get(region) ?? settle(region, country);
    } catch {
      return known.get(region) ?? settle(region);
    } finally {
      waiting.delete(region);
    }
  };

  return {
    directoryFor(region) {
      const code = regionCode(region);
      const value = known.get(code);
      if (value) return value;
      const chunk = code === undefined ? undefined : chunks[code];
      if (code === undefined || !chunk) return settle(code);
      const promise = waiting.get(code) ?? fetchCountry(code, chunk);
      waiting.set(code, promise);
      return promise;
    },
    baseFor: region => withCountry(regionCode(region)),
    registerCountry(country) {
      settle(country.code, country);
    },
    retry(region) {
      const code = regionCode(region);
      if (code !== undefined && !known.get(code)?.country) known.delete(code);
    },
    regions() {
      const registered = [...known.values()].flatMap(directory => directory.country?.code ?? []);
      const emergency = EMERGENCY.map(service => service.country).filter(code => code !== 'EU');
      return [...new Set([...Object.keys(chunks), ...registered, ...emergency, ...EU_MEMBERS])].sort();
    },
  };
}
