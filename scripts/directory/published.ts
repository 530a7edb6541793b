/*
 * The data as it is published in `data/services.json`: every record with its sources and caveats, also
 * those that no page shows, each contact with the link that the elements make of it.
 */
import {hrefOf} from '../../src/directory/contact.js';
import type {Contact, Country, Service} from '../../src/directory/model.js';
import type {Provenance, ProvenanceById} from '../../src/directory/provenance.js';
import {COUNTRIES, PROVENANCE, UNLISTED} from './records.js';

export type PublishedContact = Contact & {readonly href?: string};
export type PublishedService = Omit<Service, 'contacts' | 'listed'> & {
  readonly contacts: readonly PublishedContact[];
  readonly listed: boolean;
  readonly provenance: Provenance;
};
export interface Published {
  readonly $schema: string;
  readonly title: string;
  readonly version: string;
  /** The day of the newest reading. */
  readonly assured_date: string;
  readonly how: string;
  readonly countries: readonly Pick<Country, 'code' | 'timezone'>[];
  readonly services: readonly PublishedService[];
}

const HOW =
  'Everything was read in stored copies of pages. Nobody dialled a number. A contact without href must not be ' +
  'shown as a link, and a service with listed false must not be shown at all.';

function published(service: Service, provenance: Provenance): PublishedService {
  const listed = service.listed !== false && !UNLISTED.includes(service);
  const withLink = (contact: Contact): PublishedContact => {
    const href = listed ? hrefOf(contact, service) : undefined;
    return href === undefined ? contact : {...contact, href};
  };
  return {...service, contacts: service.contacts.map(withLink), listed, provenance};
}

/** Sorted by country, so that a change is a small difference. */
const byCountry = (a: Service, b: Service): number => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0);

type Shelves = readonly (readonly [readonly Service[], ProvenanceById])[];

export function publishedData(version: string, shelves: Shelves = PROVENANCE): Published {
  const records = shelves.flatMap(([services, sources]) =>
    services.map(service => [service, sources[service.id] ?? {sources: []}] as const),
  );
  return {
    $schema: './services.schema.json',
    title: 'Help services for people who are threatened with a nude or sexual image',
    version,
    assured_date:
      records
        .map(([{assured_date}]) => assured_date)
        .sort()
        .at(-1) ?? '',
    how: HOW,
    countries: COUNTRIES.map(({code, timezone}) => ({code, timezone})),
    services: records.toSorted(([a], [b]) => byCountry(a, b)).map(([service, sources]) => published(service, sources)),
  };
}
