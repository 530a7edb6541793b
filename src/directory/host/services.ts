import type {Service} from '../model.js';
import {correctionIn, type Correction} from './corrections.js';
import {fieldsOf, own, type Fields} from './reading.js';
import {serviceIn} from './service.js';
import {plainText} from './text.js';

/** What one file, or one value of the property, holds. */
export interface SiteList {
  readonly services: readonly Service[];
  readonly corrections: readonly Correction[];
  /** What was wrong, each in words that say the cure. */
  readonly problems: readonly string[];
  /** Not what such a list looks like at all: the same as one that did not come. */
  readonly unreadable?: true;
}

export const MOST_SERVICES = 200;
/** Letters of an id that are kept. */
const MOST_OF_ID = 64;
/** Messages for one file: a console full of them is read by nobody. */
const MOST_PROBLEMS = 10;

class Problems {
  readonly #told = new Set<string>();

  readonly tell = (problem: string): undefined => void this.#told.add(problem);

  get list(): readonly string[] {
    const told = [...this.#told];
    const more = told.length - MOST_PROBLEMS;
    return more > 0 ? [...told.slice(0, MOST_PROBLEMS), `and ${more} more of the kind.`] : told;
  }
}

const SHAPE =
  'Give an HSDS 3 service, a list of them, or {"contents": […]}; corrections of our services stand in {"corrections": […]}.';

const NOTHING = {services: [], corrections: [], unreadable: true} as const;

/**
 * A site's own services and corrections: an HSDS 3 service, a list, or a page of a list as Open Referral's API
 * gives it, as a value or as its JSON. Never throws: what cannot be used is left out and told.
 */
export function readSiteList(value: unknown): SiteList {
  const problems = new Problems();
  try {
    return {...readAll(typeof value === 'string' ? JSON.parse(value) : value, problems), problems: problems.list};
  } catch (error) {
    problems.tell(`cannot be read: ${String(error).slice(0, 200)}. ${SHAPE}`);
    return {...NOTHING, problems: problems.list};
  }
}

function readAll(value: unknown, {tell}: Problems): Omit<SiteList, 'problems'> {
  const record = fieldsOf(value);
  const corrections = record && own(record, 'corrections');
  const contents = record ? contentsOf(record) : value;
  if (!Array.isArray(contents)) {
    tell(`holds no services. ${SHAPE}`);
    return NOTHING;
  }
  if (record && Number(own(record, 'total_pages')) > 1)
    tell('is one page of several, and only this page is read. Serve all services in one file.');
  const services = each(contents, 'service', tell, (fields, index, say) => {
    const own = ownIdOf(fields);
    const service = serviceIn(fields, idFrom(own ?? String(index + 1)), say);
    return service && {own, service};
  });
  return {
    services: onceEach(services, tell),
    corrections: Array.isArray(corrections)
      ? each(corrections, 'correction', tell, (fields, _, say) => correctionIn(fields, say))
      : [],
  };
}

/** A page of a list, a list under our own name, a file of corrections alone, or one service. */
function contentsOf(record: Fields): unknown {
  const list = own(record, 'contents') ?? own(record, 'services');
  if (list !== undefined) return list;
  if (own(record, 'name') !== undefined) return [record];
  return own(record, 'corrections') === undefined ? undefined : [];
}

/** Reads every record of a list. One that breaks is left out, and the others stay. */
function each<T>(
  list: readonly unknown[],
  what: string,
  tell: Problems['tell'],
  read: (fields: Fields, index: number, say: Problems['tell']) => T | undefined,
): readonly T[] {
  if (list.length > MOST_SERVICES)
    tell(
      `has ${list.length} ${what}s, and only the first ${MOST_SERVICES} are read. Leave out what readers need least.`,
    );
  const places = Array.from({length: Math.min(list.length, MOST_SERVICES)}, (_, index) => index);
  return places.flatMap(index => {
    let name: string | undefined;
    const say: Problems['tell'] = problem => tell(`${what} ${index + 1}${name ? ` ("${name}")` : ''}: ${problem}`);
    try {
      // Even to look at a record can fail: at a getter of the list, or at a proxy that was revoked.
      const fields = fieldsOf(list[index]);
      if (!fields) return say('it is no record. Put { } around its fields.') ?? [];
      name = plainText(own(fields, 'name') ?? own(fields, 'id'), 60);
      return read(fields, index, say) ?? [];
    } catch {
      return say('it cannot be read. Give plain JSON.') ?? [];
    }
  });
}

/** As the site wrote it: two services are the same only where this is. */
function ownIdOf(record: Fields): string | undefined {
  const id = own(record, 'id');
  return typeof id === 'number' ? String(id) : typeof id === 'string' && id.trim() !== '' ? id : undefined;
}

/** `host-…`: never the id of a service of ours. */
const idFrom = (id: string): string => `host-${id.slice(0, MOST_OF_ID).replace(/[^\w-]+/g, '-')}`;

interface Identified {
  readonly own: string | undefined;
  readonly service: Service;
}

/** Ids that only look the same after they were shortened get a number, so that no service is lost to them. */
function onceEach(services: readonly Identified[], tell: Problems['tell']): readonly Service[] {
  const named = new Set<string>();
  const taken = new Set<string>();
  return services.flatMap(({own, service}) => {
    if (own !== undefined && named.has(own))
      return tell(`"${service.name}" has the id of a service before it and is left out. Give each its own "id".`) ?? [];
    if (own !== undefined) named.add(own);
    let {id} = service;
    for (let next = 2; taken.has(id); next++) id = `${service.id}-${next}`;
    taken.add(id);
    return {...service, id};
  });
}
