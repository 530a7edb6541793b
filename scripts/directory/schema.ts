/*
 * The JSON Schema (2020-12) that is published as `data/services.schema.json`. Descriptions name the field of
 * Open Referral's Human Services Data Specification (HSDS 3) where there is one, and say "Ours" where not.
 */
import {type ContactType, KINDS, type Service} from '../../src/directory/model.js';
import {notes} from '../../src/guidance/services.js';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string, more: Schema = {}): Schema => ({type: 'string', minLength: 1, description, ...more});
const oneOf = (description: string, values: readonly string[]): Schema => ({type: 'string', enum: values, description});
const list = (description: string, items: Schema): Schema => ({
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items,
  description,
});
const onlyTrue = (description: string): Schema => ({const: true, description});
const record = (properties: Schema, required: readonly string[], more: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
  ...more,
});

const PHONES = ['voice', 'text', 'whatsapp', 'textphone'] as const satisfies readonly ContactType[];
const ADDRESSES = ['chat', 'web', 'email'] as const satisfies readonly ContactType[];
const METHODS = ['own-site', 'official', 'second-hand'] as const satisfies readonly Service['assurance_method'][];
const STATUSES = [
  ...(['active', 'inactive', 'defunct', 'temporarily closed'] as const satisfies readonly Service['status'][]),
];

const COUNTRY = '^([A-Z]{2}|INTL)$';
const ID = '^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$';
/** A day, or its beginning where the source says no more. */
const DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const MONTH_DAY = '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const id = (description: string): Schema => text(description, {pattern: ID});
/** Not `format: uri`: some names are written in the letters of their country. */
const WEB = '^https?://[^\\s<>"\\\\]+$';
const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';

const languages = list('HSDS languages: BCP 47 tags.', text('A tag.', {pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'}));
const schedules = list(
  'HSDS schedules, in the time zone of the service.',
  record(
    {
      byday: text('HSDS byday: days of RFC 5545. Absent: every day.', {
        pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$',
      }),
      opens_at: text('HSDS opens_at.', {pattern: `^${CLOCK}$`}),
      closes_at: text('HSDS closes_at. Not later than opens_at: on the next day. 24:00 is the end of the day.', {
        pattern: `^(${CLOCK}|24:00)$`,
      }),
    },
    ['opens_at', 'closes_at'],
  ),
);
const hours = text('HSDS schedules[].description: the words of the source, in English.');
const area = text('HSDS service_areas[].name: the part of the country it serves, where not all of it.');
const always = onlyTrue('Ours: day and night, every day.');

const contact: Schema = {
  type: 'object',
  required: ['type'],
  additionalProperties: false,
  properties: {
    type: oneOf('HSDS phones[].type for voice, text and textphone; the others are ours.', [...PHONES, ...ADDRESSES]),
    number: text('HSDS phones[].number, exactly as people there write it.', {pattern: '^[+*#(\\d][\\d ()*#.-]*$'}),
    url: text('HSDS url, or email for type email.'),
    href: text('Ours: the link to offer. Absent: plain text, never a link.', {
      pattern: '^(tel:(\\+?\\d+|\\*\\d+|%23\\d+)|sms:\\+?\\d+|https://\\S+|mailto:[^\\s?&]+)$',
    }),
    vanity: text('Ours: letters that people know the number by.'),
    keyword: text('Ours: the first word to send.', {pattern: '^[A-Z]+$'}),
    extension: text('HSDS phones[].extension.'),
    for: oneOf('Ours: what a number of the emergency services is for.', ['police', 'ambulance', 'fire']),
    unconfirmed: onlyTrue('Ours: nobody could confirm this contact.'),
    languages,
    always_open: always,
    hours,
    schedules,
    fallback: onlyTrue('Ours: to be tried where the one before it does not work.'),
    works_from: oneOf('Ours: from where it can be reached.', ['within-country', 'mobile', 'landline', 'one-operator']),
    keypad: text('Ours: the key to press once somebody answers.', {pattern: '^[\\d*#]+$'}),
    area,
    description: text('HSDS phones[].description.'),
  },
  oneOf: [
    {properties: {type: {enum: PHONES}}, required: ['number'], not: {required: ['url']}},
    {
      properties: {type: {enum: ['chat', 'web']}, url: {pattern: WEB}},
      required: ['url'],
      not: {required: ['number']},
    },
    {
      properties: {type: {const: 'email'}, url: {format: 'email'}},
      required: ['url'],
      not: {required: ['number']},
    },
  ],
};

const privacy = record(
  {
    anonymous: oneOf('Whether one has to say who one is.', ['yes', 'possible', 'no']),
    confidential: oneOf('Whether it is kept private.', ['yes', 'unless-danger']),
    may_pass_on: list(
      'Whom it may tell.',
      oneOf('Who.', ['police', 'child-protection', 'emergency-services', 'courts', 'family']),
    ),
    never_calls_emergency: onlyTrue('It does not call the emergency services without consent.'),
  },
  [],
  {description: 'Ours.'},
);

const source: Schema = {
  ...record(
    {
      url: text('The page that was read, in a stored copy.', {pattern: WEB}),
      note: text('What it was, where it has no address or where there is more to say.'),
      publisher: text('The official body whose page it is.'),
      own_site: onlyTrue('The page of the service itself.'),
      page_date: text('The own date of the page. Absent: undated.', {pattern: DATE}),
    },
    [],
  ),
  anyOf: [{required: ['url']}, {required: ['note']}],
};

const provenance = record(
  {
    sources: {type: 'array', minItems: 1, items: source, description: 'Where the facts were read.'},
    caveats: text('What stays open.'),
    privacy: text('What a source says about privacy.'),
    cost: text('What a source says about cost.'),
    unconfirmed_because: text('Why the service, or one of its contacts, has no link.'),
    unlisted_because: text('Why it must not be shown.'),
  },
  ['sources'],
  {description: 'HSDS metadata and attributes have no place for these: ours.'},
);

const age = (description: string): Schema => ({type: 'integer', minimum: 0, maximum: 120, description});

const service: Schema = {
  ...record(
    {
      id: id('HSDS id: country, hyphen, short name. Never used again for another service.'),
      name: text('HSDS name.'),
      organization: text('HSDS organization.name.'),
      country: text('HSDS addresses[].country: ISO 3166-1 alpha-2, EU or INTL.', {pattern: COUNTRY}),
      kind: oneOf('HSDS taxonomy_terms: one of our own terms.', KINDS),
      contacts: {
        type: 'array',
        items: {$ref: '#/$defs/contact'},
        description: 'HSDS phones, url and email in one list.',
      },
      minimum_age: age('HSDS minimum_age.'),
      maximum_age: age('HSDS maximum_age: the last year it is for.'),
      audience: oneOf('Ours: for people under 18, or for adults, where the source has no years.', ['minor', 'adult']),
      image_age: oneOf('Ours: the age in the image when it was taken.', ['minor', 'adult']),
      image_handling: oneOf('Ours: what happens to the image.', ['fingerprint-on-device', 'image-sent-to-staff']),
      languages,
      area,
      always_open: always,
      hours,
      schedules,
      holidays: oneOf('Ours: the schedules hold on public holidays too. Absent: they may not, or nobody says.', [
        'same-hours',
      ]),
      exdates: list(
        'After RFC 5545 EXDATE: days of every year on which the schedules do not hold. Open or closed is unknown then.',
        record(
          {
            from: text('The first day, month-day.', {pattern: MONTH_DAY}),
            to: text('The last day, month-day. Before from: in the next year.', {pattern: MONTH_DAY}),
          },
          ['from', 'to'],
        ),
      ),
      timezone: text('HSDS schedules[].timezone: an IANA name, where it is not that of the country.'),
      cost: oneOf('HSDS cost_options, in one word.', ['free', 'standard-rate']),
      not_on_phone_bill: onlyTrue('Ours: a call does not show on the bill.'),
      privacy,
      notes: list('Ours: what has to be said besides, as codes.', oneOf('A code.', Object.keys(notes).sort())),
      assurance: oneOf('Ours: whether sources agree.', ['confirmed', 'unconfirmed']),
      assurance_method: oneOf('Ours: whose page it was read on. Nobody called.', METHODS),
      publisher: text('Ours: the official body, where assurance_method is official.'),
      status: oneOf('HSDS status.', STATUSES),
      source_date: text('Ours: the own date of the newest source. Absent: undated.', {pattern: DATE}),
      dated_elsewhere: onlyTrue('Ours: that date is of another page than the one assurance_method speaks of.'),
      assured_date: text('HSDS assured_date: when it was read.', {format: 'date'}),
      listed: {type: 'boolean', description: 'Ours: false means kept in the file, and never to be shown.'},
      try_first: id('Ours: the service to try before an unconfirmed one.'),
      replaced_by: id('Ours: what took its place.'),
      same_as: id('Ours: the same service under the id of another country.'),
      provenance,
    },
    [
      ...['id', 'name', 'organization', 'country', 'kind', 'contacts', 'assurance', 'assurance_method', 'status'],
      ...['assured_date', 'listed', 'provenance'],
    ],
  ),
  allOf: [
    {
      if: {properties: {assurance_method: {const: 'official'}}},
      then: {required: ['publisher']},
      else: {not: {required: ['publisher']}},
    },
    {
      // An unconfirmed service keeps the link to its website alone.
      if: {properties: {assurance: {const: 'unconfirmed'}}},
      then: {properties: {contacts: {items: {if: {required: ['href']}, then: {properties: {type: {const: 'web'}}}}}}},
    },
    {
      if: {properties: {listed: {const: false}}},
      then: {properties: {contacts: {items: {not: {required: ['href']}}}}},
    },
  ],
};

export const SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Help services of @herhelp/safety-elements',
  description:
    'Services in the words of HSDS 3, with what it lacks added. Read the text `how` before you show any of them.',
  ...record(
    {
      $schema: text('The address of this schema.'),
      title: text('What the file holds.'),
      version: text('The release of the package.'),
      assured_date: text('The day of the newest reading.', {format: 'date'}),
      how: text('How the facts were read, and what must not be shown.'),
      countries: list(
        'Countries with services.',
        record(
          {
            code: text('ISO 3166-1 alpha-2.', {pattern: '^[A-Z]{2}$'}),
            timezone: text('HSDS schedules[].timezone of its schedules: an IANA name.'),
          },
          ['code', 'timezone'],
        ),
      ),
      services: list('HSDS services.', {$ref: '#/$defs/service'}),
    },
    ['version', 'assured_date', 'how', 'countries', 'services'],
  ),
  $defs: {contact, service},
};
