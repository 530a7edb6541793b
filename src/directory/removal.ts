import {inOrder} from './listing.js';
import type {Directory, Service} from './model.js';
import {type Offer, isConfirmed, isShown} from './offer.js';
import {type Who, imageAgeOf} from './who.js';

/**
 * The services that stop an image spreading, by the age in the image alone; both, labelled, where that
 * is not known. A country's own service comes first, and its record of an international one replaces
 * that. An adult whose image shows them under 18 gets the hotline as well.
 */
export function removalServices(directory: Directory, who: Who): readonly Offer[] {
  const services = inOrder(directory, who).filter(
    ({service}) => service.kind === 'image-removal' && isConfirmed(service),
  );
  const isOwn = ({service}: Offer) => service.country !== 'INTL' && service.same_as === undefined;
  const hotline = who.age === 'adult' && imageAgeOf(who) === 'minor' ? hotlineWithoutCopy(directory, who) : undefined;
  return [
    ...services.filter(isOwn),
    ...services.filter(offer => !isOwn(offer)),
    ...(hotline ? [{service: hotline}] : []),
  ];
}

/**
 * The hotline that can help with an image of somebody under 18 when there is no copy to make a
 * fingerprint from. None for an image of an adult, and none that the country's list keeps from this reader.
 */
export function hotlineWithoutCopy(directory: Directory, who: Who): Service | undefined {
  if (imageAgeOf(who) === 'adult') return undefined;
  return inOrder(directory, who).find(
    ({service}) =>
      service.kind === 'hotline-csam-report' && service.country === directory.country?.code && isConfirmed(service),
  )?.service;
}

/** Where to complain about a platform that does not remove an image. It stands in no list: only beside the rule it is for. */
export const platformComplaint = ({country}: Directory): Service | undefined =>
  country?.services.find(service => service.kind === 'platform-complaint' && isShown(service) && isConfirmed(service));
