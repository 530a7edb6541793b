import {serves} from './ages.js';
import {EU_MEMBERS} from './eu.js';
import type {Directory, Service} from './model.js';
import {type Offer, offerOf} from './offer.js';
import {type Who, imageAgeOf} from './who.js';

/** The services that the site added, as offered to this reader, in the order of the site. */
export const addedOffers = (directory: Directory, who: Who): readonly Offer[] =>
  (directory.added ?? [])
    .filter(
      service =>
        serves(service, who.age) &&
        worksIn(service, directory.region) &&
        // As with ours: a hotline for images of children has nothing to do with the image of an adult.
        !(service.kind === 'hotline-csam-report' && imageAgeOf(who) === 'adult'),
    )
    .flatMap(service => offerOf(service, who) ?? []);

/** A service that names a country is for readers there. Where no country is known, the site decides. */
const worksIn = ({country}: Service, region: string | undefined): boolean =>
  country === '' || region === undefined || country === region || (country === 'EU' && EU_MEMBERS.includes(region));
