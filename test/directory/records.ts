import {gb} from '../../src/directory/countries/gb.js';
import {gbSources} from '../../src/directory/countries/gb.sources.js';
import {us} from '../../src/directory/countries/us.js';
import {usSources} from '../../src/directory/countries/us.sources.js';
import {usUnlisted} from '../../src/directory/countries/us.unlisted.js';
import {EMERGENCY} from '../../src/directory/emergency.js';
import {emergencySources} from '../../src/directory/emergency.sources.js';
import {euSources} from '../../src/directory/eu.sources.js';
import {euUnlisted} from '../../src/directory/eu.unlisted.js';
import {INTERNATIONAL} from '../../src/directory/international.js';
import {internationalSources} from '../../src/directory/international.sources.js';
import {loaderOf} from '../../src/directory/loader.js';
import type {Audience, Country, Directory, Service} from '../../src/directory/model.js';
import type {Offer, Who} from '../../src/directory/order.js';
import type {ProvenanceById} from '../../src/directory/provenance.js';

export const COUNTRIES: readonly Country[] = [us, gb];

/** What a page can load. */
export const SHIPPED: readonly Service[] = [
  ...EMERGENCY,
  ...INTERNATIONAL,
  ...COUNTRIES.flatMap(country => country.services),
];

/** What is kept in files that no page loads. */
export const UNLISTED: readonly Service[] = [...usUnlisted, ...euUnlisted];

export const ALL: readonly Service[] = [...SHIPPED, ...UNLISTED];

/** Each file of records with the file of its sources. */
export const PROVENANCE: readonly (readonly [records: readonly Service[], sources: ProvenanceById])[] = [
  [EMERGENCY, emergencySources],
  [INTERNATIONAL, internationalSources],
  [[...us.services, ...usUnlisted], usSources],
  [gb.services, gbSources],
  [euUnlisted, euSources],
];

/** The directory of a region with these countries in place and no other, without waiting. */
export function directoryWith(countries: readonly Country[], region: string | undefined): Directory {
  const loader = loaderOf({});
  countries.forEach(loader.registerCountry);
  const directory = loader.directoryFor(region);
  if (directory instanceof Promise) throw new Error('a registered country is there at once');
  return directory;
}

export const directoryOf = (region: string | undefined): Directory => directoryWith(COUNTRIES, region);

/** A reader of whom nothing else is known. */
export const who = (age: Audience, more: Partial<Who> = {}): Who => ({
  age,
  imageAge: 'unknown',
  person: 'unknown',
  situation: 'threatened',
  ...more,
});

export const ids = (offers: readonly Offer[]): readonly string[] => offers.map(({service}) => service.id);

/** `gb-childline minor`, `intl-stopncii image adult`: an offer with its label. */
export const labelled = (offers: readonly Offer[]): readonly string[] =>
  offers.map(({service, label}) =>
    [service.id, label?.of === 'image' ? 'image' : undefined, label?.age].filter(Boolean).join(' '),
  );
