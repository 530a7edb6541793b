import {audienceOf} from './ages.js';
import type {Directory, ListEntry, Service} from './model.js';
import {type Who, imageAgeOf} from './who.js';

/** Whom an offer is for, where that is not known of the reader: "If you are under 18", or who is in the image. */
export interface Label {
  readonly of: 'reader' | 'image';
  readonly age: 'minor' | 'adult';
}

/** A service as offered to one reader. */
export interface Offer {
  readonly service: Service;
  readonly label?: Label | undefined;
  /** Stands beside a line that keeps hours, because this one never closes. */
  readonly always?: true | undefined;
}

type Place = Exclude<ListEntry, string>;

const placeOf = (entry: ListEntry): Place => (typeof entry === 'string' ? {id: entry} : entry);

/** The service of that id among what is loaded, shown or not. */
export const serviceById = ({country, emergency, international}: Directory, id: string): Service | undefined =>
  [...(emergency ? [emergency] : []), ...(country?.services ?? []), ...international].find(
    service => service.id === id,
  );

/** False for a service that has ended, rests, or is kept in the file alone. */
export const isShown = (service: Service): boolean => service.status === 'active' && service.listed !== false;

/** True where sources agree and at least one contact can be used. */
export const isConfirmed = (service: Service): boolean =>
  service.assurance === 'confirmed' && service.contacts.some(contact => !contact.unconfirmed);

/** The age in the image that a place in a list depends on. Take-down services are chosen by it alone. */
const imageAgeAt = (place: Place, service: Service): 'minor' | 'adult' | undefined =>
  place.image_age ?? (service.kind === 'image-removal' ? service.image_age : undefined);

/** The service with its label, or nothing where the age in the image is another. */
export function offerOf(service: Service, who: Who, place: Place = {id: service.id}): Offer | undefined {
  const image = imageAgeAt(place, service);
  const known = imageAgeOf(who);
  if (image && known !== 'unknown' && image !== known) return undefined;
  const reader = who.age === 'unknown' ? (place.age ?? audienceOf(service)) : undefined;
  if (reader) return {service, label: {of: 'reader', age: reader}};
  return image && known === 'unknown' ? {service, label: {of: 'image', age: image}} : {service};
}

/** The offers of a list that was ordered by hand. */
export const offersAt = (directory: Directory, entries: readonly ListEntry[], who: Who): readonly Offer[] =>
  entries.flatMap(entry => {
    const place = placeOf(entry);
    const service = serviceById(directory, place.id);
    return (service && isShown(service) && offerOf(service, who, place)) || [];
  });

/** Not a line itself: a website that lists lines in many countries. Part of what is always loaded. */
export const FIND_A_HELPLINE = 'intl-findahelpline';

export const findAHelpline = (directory: Directory): readonly Offer[] => {
  const service = serviceById(directory, FIND_A_HELPLINE);
  return service ? [{service}] : [];
};
