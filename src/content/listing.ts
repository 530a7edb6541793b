import {bestContacts, crisisLines, listed, type Listing, type Offer} from '../directory/order.js';
import type {Kind} from '../directory/model.js';
import {whoFor, type Context} from './context.js';

/** Shown at once where a host's choice of kinds leaves few. */
const FOLD = 5;

const isCrisisLine = ({service}: Offer): boolean => service.kind === 'crisis-line';

/** Whom nobody may hide: the best contact always, and a crisis line where the kinds would leave none. */
function keepers(offers: readonly Offer[], kinds: readonly Kind[], context: Context): readonly string[] {
  const who = whoFor(context.reader);
  const left = offers.filter(({service}) => kinds.includes(service.kind));
  const lines = left.some(isCrisisLine) ? [] : crisisLines(context.directory, who).filter(isCrisisLine);
  return [...bestContacts(context.directory, who), ...lines].map(({service}) => service.id);
}

/** The services of the directory without the emergency line, which stands above them. */
export function listing(context: Context): Listing {
  const {shown, more} = listed(context.directory, whoFor(context.reader));
  const withoutEmergency = (offers: readonly Offer[]) => offers.filter(({service}) => service.kind !== 'emergency');
  const all = {shown: withoutEmergency(shown), more: withoutEmergency(more)};
  const {kinds} = context.reader;
  if (!kinds) return all;
  const kept = keepers([...all.shown, ...all.more], kinds, context);
  const chosen = (offers: readonly Offer[]) =>
    offers.filter(({service}) => kinds.includes(service.kind) || kept.includes(service.id));
  const left = [...chosen(all.shown), ...chosen(all.more)];
  return left.length <= FOLD ? {shown: left, more: []} : {shown: chosen(all.shown), more: chosen(all.more)};
}
