import type {Directory, Service} from './model.js';
import {isShown} from './offer.js';

/*
 * Which services a reader is offered, and in which order: pure functions over what is loaded for the
 * region and what is known of the reader.
 */
export {addedOffers} from './added.js';
export {agesOf, type Ages} from './ages.js';
export {bestContacts, crisisLines} from './lines.js';
export {knownPersonLines, listed, type Listing} from './listing.js';
export {FIND_A_HELPLINE, type Label, type Offer, findAHelpline, isConfirmed, isShown, serviceById} from './offer.js';
export type {Openness} from './order-by-kind.js';
export {hotlineWithoutCopy, platformComplaint, removalServices} from './removal.js';
export {reportRoutes} from './report-routes.js';
export type {Who} from './who.js';

/** The emergency service of the region: of the base, else of a country that a host registered. */
export const emergencyOf = ({emergency, country}: Directory): Service | undefined =>
  emergency ?? country?.services.find(service => service.kind === 'emergency' && isShown(service));
