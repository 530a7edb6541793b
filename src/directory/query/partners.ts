import type {Offer} from '../offer.js';
import {needOf} from './needs.js';

/**
 * What was found, in the order of the list, with the partner of each service that is for one age alone. Such
 * labels exist only where the age is not known, and then nobody may find the line for somebody else alone.
 *
 * @param best Whether this is a line that the reader should try first.
 */
export function withPartners(
  found: readonly Offer[],
  all: readonly Offer[],
  best: (offer: Offer) => boolean,
): readonly Offer[] {
  const partners = found.map(offer => partnerOf(offer, all, best));
  return all.filter(offer => found.includes(offer) || partners.includes(offer));
}

/** The other of a pair that stands side by side, else whom the other age can turn to with the same need. */
function partnerOf(offer: Offer, all: readonly Offer[], best: (offer: Offer) => boolean): Offer | undefined {
  const {label} = offer;
  if (!label) return undefined;
  const at = all.indexOf(offer);
  const isPaired = (other: Offer) => other.label?.of === label.of && other.label.age !== label.age;
  const isAlike = (other: Offer) => needOf(other.service.kind) === needOf(offer.service.kind);
  const beside = all.filter((other, place) => Math.abs(place - at) === 1 && isPaired(other));
  const alike = all
    .filter(other => isAlike(other) && other.label?.age !== label.age)
    .sort((a, b) => Math.abs(all.indexOf(a) - at) - Math.abs(all.indexOf(b) - at));
  return beside.find(isAlike) ?? beside[0] ?? alike.find(best) ?? alike[0];
}
