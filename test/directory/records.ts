import {COUNTRIES} from '../../scripts/directory/records.js';
import {loaderOf} from '../../src/directory/loader.js';
import type {Audience, Country, Directory} from '../../src/directory/model.js';
import type {Offer, Who} from '../../src/directory/order.js';

export {ALL, COUNTRIES, PROVENANCE, SHIPPED, UNLISTED} from '../../scripts/directory/records.js';

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
