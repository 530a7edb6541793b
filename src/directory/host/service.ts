import {KINDS, type AddedBySite, type Kind, type Privacy, type Service} from '../model.js';
import {regionCode} from '../region.js';
import {contactsIn, languagesIn} from './contacts.js';
import {hoursIn, type Hours} from './hours.js';
import {fieldsOf, firstOf, oneOf, own, recordsIn, type Fields, type Tell} from './reading.js';
import {dayIn, languageTag, plainText, textIn} from './text.js';

const AGES = ['minor', 'adult'] as const;
/** Older than anybody a limit could mean: HSDS files say 99 or 100 for "no limit". */
const NO_LIMIT = 99;

/** One service of the site's own, or nothing where a reader could not use it; `tell` says why. */
export function serviceIn(record: Fields, id: string, tell: Tell): Service | undefined {
  const name = textIn(record, 'name', 120);
  if (name === undefined) return tell('it has no "name". Give it one.');
  const status = own(record, 'status') ?? 'active';
  // HSDS: inactive, defunct and temporarily closed are kept in a list on purpose.
  if (status !== 'active') return undefined;
  const country = countryIn(record);
  if (country === undefined) {
    const said = textIn(record, 'country', 40) ?? '';
    return tell(
      `its "country" ("${said}") is no code, so the service is left out. Use two letters, such as "US", or none if it serves every country.`,
    );
  }
  const contacts = withOrganization(record, contactsIn(record, tell), tell);
  if (contacts.length === 0) {
    return tell('it has no contact that can be used. Give it "phones", an https "url" or an "email".');
  }
  const organization = fieldsOf(own(record, 'organization'));
  const kind = kindOf(record);
  const {schedules, timezone, ...hours} = hoursIn(record);
  return {
    id,
    name,
    organization: (organization && textIn(organization, 'name', 120)) ?? textIn(record, 'organization', 120) ?? '',
    country,
    kind: kind ?? 'directory',
    contacts,
    ...agesIn(record, tell),
    ...choicesIn(record),
    ...(languagesIn(record) && {languages: languagesIn(record)}),
    ...hours,
    ...(timezone !== undefined && schedules && {schedules, timezone}),
    assurance: 'confirmed',
    assurance_method: 'second-hand',
    status: 'active',
    source_date: dayIn(record, 'assured_date'),
    assured_date: dayIn(record, 'assured_date') ?? '',
    added_by_site: ownWords(record, schedules, kind === undefined),
  } as Service;
}

/**
 * Its country, and nothing in particular where it names none. Absent where what it names cannot be read: shown
 * everywhere, a service of one country would pass for a local one in all others.
 */
function countryIn(record: Fields): string | undefined {
  const country = own(record, 'country') ?? '';
  // Our own word for every country, in a record that was copied.
  if (country === '' || country === 'INTL') return '';
  return typeof country === 'string' ? regionCode(country) : undefined;
}

/** Where the service itself names no way to reach it, that of its places, else the website of who runs it. */
function withOrganization(record: Fields, contacts: readonly Service['contacts'][number][], tell: Tell) {
  if (contacts.length > 0) return contacts;
  for (const place of recordsIn(own(record, 'service_at_locations'), 4)) {
    const there = contactsIn({phones: own(place, 'phones')}, tell);
    if (there.length > 0) return there;
  }
  const organization = fieldsOf(own(record, 'organization'));
  if (!organization) return [];
  const url = own(organization, 'website') ?? own(organization, 'url');
  return contactsIn({url, email: own(organization, 'email')}, tell);
}

/** What it is for, where it or one of its taxonomy terms says so in one of our words. */
function kindOf(record: Fields): Kind | undefined {
  const terms = recordsIn(own(record, 'attributes'), 40)
    .map(attribute => fieldsOf(own(attribute, 'taxonomy_term')))
    .filter(term => term !== undefined);
  const words = [own(record, 'kind'), ...terms.flatMap(term => [own(term, 'code'), own(term, 'name')])];
  return words
    .map(word =>
      oneOf(
        plainText(word, 40)
          ?.toLowerCase()
          .replace(/[\s_]+/g, '-'),
        KINDS,
      ),
    )
    .find(kind => kind !== undefined);
}

function agesIn(record: Fields, tell: Tell): Pick<Service, 'minimum_age' | 'maximum_age'> {
  const years = (name: string): number | undefined => {
    const given = own(record, name) ?? undefined;
    const value = typeof given === 'string' && /^\s*\d+\s*$/.test(given) ? Number(given) : given;
    if (typeof value === 'number' && value >= 0 && value <= 150) return Math.floor(value);
    if (given !== undefined) tell(`"${name}" is no number of years and is passed over. Use digits alone, such as 18.`);
    return undefined;
  };
  const minimum = years('minimum_age') ?? 0;
  const maximum = years('maximum_age') ?? NO_LIMIT;
  if (minimum > maximum) {
    tell(`"minimum_age" ${minimum} is over "maximum_age" ${maximum}. Both are passed over.`);
    return {};
  }
  return {...(minimum > 0 && {minimum_age: minimum}), ...(maximum < NO_LIMIT && {maximum_age: maximum})};
}

/** What our records say beyond HSDS, under the same names. */
function choicesIn(record: Fields): Partial<Service> {
  const privacy = privacyIn(fieldsOf(own(record, 'privacy')));
  const facts = {
    audience: oneOf(own(record, 'audience'), AGES),
    image_age: oneOf(own(record, 'image_age'), AGES),
    image_handling: oneOf(own(record, 'image_handling'), ['fingerprint-on-device', 'image-sent-to-staff'] as const),
    cost: oneOf(own(record, 'cost'), ['free', 'standard-rate'] as const),
    not_on_phone_bill: own(record, 'not_on_phone_bill') === true ? true : undefined,
    privacy,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function privacyIn(record: Fields | undefined): Privacy | undefined {
  if (!record) return undefined;
  const to = ['police', 'child-protection', 'emergency-services', 'courts', 'family'] as const;
  const passed = firstOf(own(record, 'may_pass_on'), to.length).flatMap(word => oneOf(word, to) ?? []);
  const anonymous = oneOf(own(record, 'anonymous'), ['yes', 'possible', 'no'] as const);
  const confidential = oneOf(own(record, 'confidential'), ['yes', 'unless-danger'] as const);
  return {
    ...(anonymous && {anonymous}),
    ...(confidential && {confidential}),
    ...(passed.length > 0 && {may_pass_on: [...new Set(passed)]}),
  };
}

/** What only the site says: shown as it is, in the language it names. */
function ownWords(record: Fields, windows: Hours['schedules'], kindless: boolean): AddedBySite {
  const areas = recordsIn(own(record, 'service_areas'), 3).flatMap(area => textIn(area, 'name', 200) ?? []);
  const facts = {
    description: textIn(record, 'description', 600),
    alert: textIn(record, 'alert', 300),
    area: areas.join(', ') || textIn(record, 'area', 200),
    lang: languageTag(own(record, 'lang')),
    windows: windows && !textIn(record, 'hours', 200) ? windows : undefined,
    kindless: kindless ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
