import {inOrder} from './listing.js';
import type {Directory, Kind, Service} from './model.js';
import {type Offer, isConfirmed, offersAt} from './offer.js';
import type {Who} from './who.js';

/** More than two are a choice that nobody under threat can make; the rest is in the directory. */
const MOST = 2;

/** For each route the kinds that can be it, the better one first. */
type Routes = readonly (readonly Kind[])[];
const POLICE: readonly Kind[] = ['cybercrime-report', 'police-reporting'];
const ROUTES: Readonly<Record<'minor' | 'adult', Routes>> = {
  minor: [['hotline-csam-report'], ['police-reporting']],
  adult: [['image-abuse-helpline'], POLICE],
};
/** Without an image neither a hotline for images of children nor a helpline for image abuse is the place. */
const ROUTES_PERSONAL_INFO: Readonly<Record<'minor' | 'adult', Routes>> = {
  minor: [['police-reporting']],
  adult: [POLICE],
};

/**
 * Where this reader can report to, at most two. By hand where the country's file says so, else by kind
 * from what its lists show to the reader's age. An unknown age gets the first of each, labelled. Empty
 * where nothing is confirmed.
 */
export function reportRoutes(directory: Directory, who: Who): readonly Offer[] {
  const {country} = directory;
  if (!country) return [];
  const byHand = who.situation === 'personal-info' ? country.report_routes_personal_info : country.report_routes;
  if (byHand) {
    return offersAt(directory, byHand[who.age], who)
      .filter(({service}) => isConfirmed(service))
      .slice(0, MOST);
  }
  if (who.age !== 'unknown') return routesFor(directory, who, who.age).map(service => ({service}));
  const [minor] = routesFor(directory, who, 'minor');
  const [adult] = routesFor(directory, who, 'adult');
  if (minor && minor === adult) return [{service: minor}];
  return [
    ...(minor ? [{service: minor, label: {of: 'reader', age: 'minor'}} as const] : []),
    ...(adult ? [{service: adult, label: {of: 'reader', age: 'adult'}} as const] : []),
  ];
}

function routesFor(directory: Directory, who: Who, age: 'minor' | 'adult'): readonly Service[] {
  const own = inOrder(directory, {...who, age})
    .map(({service}) => service)
    .filter(isConfirmed);
  const routes = (who.situation === 'personal-info' ? ROUTES_PERSONAL_INFO : ROUTES)[age];
  return routes.flatMap(kinds => firstOf(own, kinds) ?? []);
}

const firstOf = (services: readonly Service[], kinds: readonly Kind[]): Service | undefined =>
  kinds.map(kind => services.find(service => service.kind === kind)).find(service => service !== undefined);
