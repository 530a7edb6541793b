import type {Directory, Kind, Service} from './model.js';
import {type Offer, isConfirmed, offersAt} from './offer.js';
import {type Openness, opennessOf, orderByKind} from './order-by-kind.js';
import type {Who} from './who.js';

/** What the directory shows at once, and what stands under "More help". */
export interface Listing {
  readonly shown: readonly Offer[];
  readonly more: readonly Offer[];
}

/** How many places are shown at once where no list was made by hand. A pair is one. */
const FOLD = 5;
const LINES: readonly Kind[] = ['emergency', 'crisis-line', 'child-helpline'];

/**
 * The services for this reader, in order. The country's own list decides alone where there is one, else
 * the rule of kinds. Where the reader knows the person, the line for that comes right after the crisis
 * lines. `openness` says what can be reached now.
 */
export function listed(directory: Directory, who: Who, openness: (service: Service) => Openness = opennessOf): Listing {
  const listing = listingOf(directory, who, openness);
  return who.person === 'known' ? withKnownPersonLines(listing, knownPersonLines(directory, who)) : listing;
}

/** Every service for this reader in one row, whoever is threatening. */
export function inOrder(
  directory: Directory,
  who: Who,
  openness: (service: Service) => Openness = opennessOf,
): readonly Offer[] {
  const {shown, more} = listingOf(directory, who, openness);
  return [...shown, ...more];
}

/** The lines for somebody who knows or fears the person. None where the country's file names none. */
export const knownPersonLines = (directory: Directory, who: Who): readonly Offer[] =>
  offersAt(directory, directory.country?.known_person_line?.[who.age] ?? [], who).filter(({service}) =>
    isConfirmed(service),
  );

function listingOf(directory: Directory, who: Who, openness: (service: Service) => Openness): Listing {
  const list = directory.country?.lists?.[who.age];
  if (list) return {shown: offersAt(directory, list.shown, who), more: offersAt(directory, list.more, who)};
  const offers = orderByKind(directory, who, openness);
  const fold = foldOf(offers);
  return {shown: offers.slice(0, fold), more: offers.slice(fold)};
}

/**
 * One after the other, one for each age: who is shown the first without the second may have nobody. Not two
 * websites that list others.
 */
const isPair = (first: Offer | undefined, second: Offer | undefined): boolean =>
  first?.label !== undefined &&
  first.service.kind !== 'directory' &&
  first.label.of === second?.label?.of &&
  first.label.age !== second.label.age;

function foldOf(offers: readonly Offer[]): number {
  let end = 0;
  for (let place = 0; place < FOLD; place++) end += isPair(offers[end], offers[end + 1]) ? 2 : 1;
  return end;
}

function withKnownPersonLines({shown, more}: Listing, lines: readonly Offer[]): Listing {
  const firstOther = shown.findIndex(({service}) => !LINES.includes(service.kind));
  const after = firstOther < 0 ? shown.length : firstOther;
  const crisis = shown.slice(0, after);
  const among = (offers: readonly Offer[], {service}: Offer) => offers.some(offer => offer.service.id === service.id);
  const moved = lines.filter(line => !among(crisis, line));
  const rest = (offers: readonly Offer[]) => offers.filter(offer => !among(moved, offer));
  return {shown: [...crisis, ...moved, ...rest(shown.slice(after))], more: rest(more)};
}
