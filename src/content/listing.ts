import {
  addedOffers,
  bestContacts,
  crisisLines,
  isConfirmed,
  isShown,
  listed,
  serviceById,
  type Listing,
  type Offer,
} from '../directory/order.js';
import type {Kind, Service} from '../directory/model.js';
import {whoFor, type Context} from './context.js';
import {opennessAt, type Clock} from './hours.js';

/** Shown at once where a host's choice of kinds leaves few. */
const FOLD = 5;

const isCrisisLine = ({service}: Offer): boolean => service.kind === 'crisis-line';
const isLine = (offer: Offer): boolean => isCrisisLine(offer) || offer.service.kind === 'child-helpline';

/**
 * Whom nobody may hide: the best contact always, and where the kinds would leave no crisis line, or nobody to
 * talk to at all, the lines there are. One of a city or for one group is more than none.
 */
function keepers(
  offers: readonly Offer[],
  kinds: readonly Kind[],
  best: readonly Offer[],
  context: Context,
): readonly string[] {
  const left = offers.filter(({service}) => kinds.includes(service.kind));
  const confirmed = offers.filter(({service}) => isConfirmed(service));
  const general = crisisLines(context.directory, whoFor(context.reader)).filter(isCrisisLine);
  const crisis = general.length > 0 ? general : confirmed.filter(isCrisisLine);
  const kept = [...best, ...(left.some(isCrisisLine) ? [] : crisis)];
  const talk = [...left, ...kept].some(isLine) ? [] : confirmed.filter(isLine);
  return [...kept, ...talk].map(({service}) => service.id);
}

/** The emergency line stands above the list. Numbers that nobody could confirm are not in it: they stay in the list. */
const standsAbove = (service: Service): boolean => service.kind === 'emergency' && isConfirmed(service);

/** The best contact, by the same clock as the order of the list. */
export const bestAt = (context: Context, clock: Clock): readonly Offer[] =>
  bestContacts(context.directory, whoFor(context.reader), opennessAt(context.directory, clock));

/** What the site added, of the kinds it wants shown. One that names no kind is always of them. */
const addedFor = ({directory, reader}: Context): readonly Offer[] =>
  addedOffers(directory, whoFor(reader)).filter(
    ({service}) => !reader.kinds || service.added_by_site?.kindless || reader.kinds.includes(service.kind),
  );

/** What the site added stands below ours, and before what nobody could confirm, wherever the fold is. */
function withAdded({shown, more}: Listing, added: readonly Offer[]): Listing {
  const ours = [...shown, ...more];
  const place = ours.findLastIndex(({service}) => isConfirmed(service)) + 1;
  const all = [...ours.slice(0, place), ...added, ...ours.slice(place)];
  const fold = added.length > 0 && all.length <= FOLD ? all.length : shown.length;
  return {shown: all.slice(0, fold), more: all.slice(fold)};
}

/** The services of the directory without the emergency line, which stands above them. */
export const listing = (context: Context, clock: Clock): Listing =>
  withAdded(ownListing(context, clock), addedFor(context));

/** In the order of the first time; what a site has corrected or retired since is as it is now. */
function ownListing(context: Context, clock: Clock): Listing {
  const {directory, reader} = context;
  const then = clock.orderedBy ?? directory;
  const {shown, more} = listed(then, whoFor(reader), opennessAt(then, clock));
  const asNow = (offers: readonly Offer[]) =>
    offers.flatMap(offer => {
      const service = serviceById(directory, offer.service.id);
      return service && isShown(service) && !standsAbove(service) ? {...offer, service} : [];
    });
  const all = {shown: asNow(shown), more: asNow(more)};
  const {kinds} = context.reader;
  if (!kinds) return all;
  const kept = keepers([...all.shown, ...all.more], kinds, bestAt(context, clock), context);
  const chosen = (offers: readonly Offer[]) =>
    offers.filter(
      ({service}) => service.kind === 'emergency' || kinds.includes(service.kind) || kept.includes(service.id),
    );
  const left = [...chosen(all.shown), ...chosen(all.more)];
  return left.length <= FOLD ? {shown: left, more: []} : {shown: chosen(all.shown), more: chosen(all.more)};
}
