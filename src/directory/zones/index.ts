import {PLACES} from './table.js';

/** `Europe/London` → `GB` */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([area, countries]) =>
    countries.split(';').flatMap(entry => {
      const [country = '', ...places] = entry.trim().split(/\s+/);
      return places.map(place => [area ? `${area}/${place}` : place, country] as const);
    }),
  ),
);

/**
 * The one country that the time zone database names for a zone, ISO 3166-1 alpha-2; old names such as
 * `Asia/Calcutta` included. Absent for a zone that lies in no country, such as `UTC`, or that is not known.
 */
export const countryOfZone = (zone: string): string | undefined => COUNTRIES.get(zone);
