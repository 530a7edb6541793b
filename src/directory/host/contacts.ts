import {dialledNumber} from '../contact.js';
import type {AddressContact, Contact, ContactType, PhoneContact} from '../model.js';
import {fieldsOf, firstOf, oneOf, own, recordsIn, type Fields, type Tell} from './reading.js';
import {languageTag, plainText, textIn} from './text.js';

const MOST = 8;
const PHONES = ['voice', 'text', 'whatsapp', 'textphone'] as const;
const PAGES = ['chat', 'web', 'email'] as const;
/** HSDS names that mean a call, and those that nobody can use to talk. */
const CALLS = ['cell'];
const NOT_FOR_TALK = ['fax', 'video', 'pager'];
const WORKS_FROM = ['within-country', 'mobile', 'landline', 'one-operator'] as const;

/**
 * A number that a phone may be told to dial. A star code is short: the longer ones change the settings of the
 * phone, such as where its calls go.
 */
function dialable(value: unknown): string | undefined {
  // Open Referral's own example has quotation marks around the number.
  const number = plainText(typeof value === 'number' ? String(value) : value, 40)
    ?.replace(/["'“”„]/g, '')
    .trim();
  if (number === undefined) return undefined;
  const digits = number.replace(/\D/g, '').length;
  const usual =
    /^\+?[\d ().-]+$/.test(number) && digits >= 2 && digits <= 15 && dialledNumber(number, '') !== undefined;
  return usual || /^\*\d{3,5}$/.test(number) ? number : undefined;
}

const mailAddress = (value: string): string | undefined =>
  value.length <= 254 && /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(value) ? value : undefined;

/** An https address as a browser understands it, without a name and password in it. */
function pageAddress(value: string): string | undefined {
  if (value.length > 2000) return undefined;
  try {
    const {protocol, username, password, href} = new URL(value);
    return protocol === 'https:' && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

const CURE = 'Use an address that begins with https:, tel:, sms: or mailto:.';
const CURE_OF_NUMBER =
  'Use digits, spaces and a leading +: a short number without +, no 0 after a country code. Letters belong in "vanity".';

/** What an address opens: a page, or for `tel:`, `sms:` and `mailto:` what stands in it. */
function contactAt(value: unknown, type: AddressContact['type'], tell: Tell): Contact | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const contact = contactOf(value.trim(), type);
  const cure = /^\s*(?:tel|sms):/i.test(value) ? CURE_OF_NUMBER : CURE;
  if (!contact) tell(`the address "${plainText(value, 80) ?? ''}" is left out. ${cure}`);
  return contact;
}

/** An address may be written with escapes; one that cannot be read is no number. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function contactOf(address: string, type: AddressContact['type']): Contact | undefined {
  const [, scheme = '', rest = ''] = /^(tel|sms|mailto):([^?]*)/i.exec(address) ?? [];
  if (scheme) {
    const dialled = decoded(rest);
    return /^mailto$/i.test(scheme) ? mail(dialled) : phone(/^tel$/i.test(scheme) ? 'voice' : 'text', dialled);
  }
  return type === 'email' ? mail(address) : page(type, address);
}

const phone = (type: PhoneContact['type'], value: unknown): PhoneContact | undefined => {
  const number = dialable(value);
  return number === undefined ? undefined : {type, number};
};
const mail = (value: string): Contact | undefined => {
  const url = mailAddress(value);
  return url === undefined ? undefined : {type: 'email', url};
};
const page = (type: AddressContact['type'], value: string): Contact | undefined => {
  const url = pageAddress(value);
  return url === undefined ? undefined : {type, url};
};

function typeOf(record: Fields): PhoneContact['type'] | undefined {
  const type = plainText(own(record, 'type'), 20)?.toLowerCase() ?? 'voice';
  return CALLS.includes(type) ? 'voice' : oneOf(type, PHONES);
}

function phoneIn(record: Fields, tell: Tell): Contact | undefined {
  const type = typeOf(record);
  if (!type) {
    const said = plainText(own(record, 'type'), 20) ?? '';
    if (!NOT_FOR_TALK.includes(said.toLowerCase()))
      tell(`a phone has the type "${said}". Use one of ${PHONES.join(', ')}.`);
    return undefined;
  }
  const contact = phone(type, own(record, 'number'));
  if (!contact) {
    const said = plainText(String(own(record, 'number')), 40) ?? '';
    tell(`the number "${said}" is left out. ${CURE_OF_NUMBER}`);
  }
  return contact && {...contact, ...aboutPhone(record)};
}

const given = <T extends object>(facts: T): {[K in keyof T]?: Exclude<T[K], undefined>} =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;

/** What HSDS and our own records say about a number beside it. */
function aboutPhone(record: Fields) {
  const extension = own(record, 'extension');
  const digits = typeof extension === 'number' ? String(extension) : plainText(extension, 12);
  const keypad = textIn(record, 'keypad', 4);
  return given({
    extension: digits !== undefined && /^\d{1,10}$/.test(digits) ? digits : undefined,
    keyword: textIn(record, 'keyword', 20),
    vanity: textIn(record, 'vanity', 30),
    keypad: keypad !== undefined && /^[\d*#]+$/.test(keypad) ? keypad : undefined,
    works_from: oneOf(own(record, 'works_from'), WORKS_FROM),
    ...aboutAny(record),
  });
}

const aboutAny = (record: Fields) =>
  given({
    description: textIn(record, 'description', 200),
    hours: textIn(record, 'hours', 200),
    always_open: own(record, 'always_open') === true ? (true as const) : undefined,
    languages: languagesIn(record),
  });

/** The languages named, as codes: HSDS has records with `code`, ours are the codes alone. */
export function languagesIn(record: Fields): readonly string[] | undefined {
  const tags = firstOf(own(record, 'languages'), 20).flatMap(item => {
    const named = fieldsOf(item);
    return languageTag(named ? own(named, 'code') : item) ?? [];
  });
  return tags.length > 0 ? [...new Set(tags)] : undefined;
}

/** One of our own `contacts`. HSDS has people under that name; they have no such type and are passed over. */
function ownContact(record: Fields, tell: Tell): Contact | undefined {
  const type = oneOf(own(record, 'type'), PAGES);
  if (type) {
    const contact = contactAt(own(record, 'url'), type, tell);
    return contact && {...contact, ...aboutAny(record)};
  }
  return oneOf<ContactType>(own(record, 'type'), PHONES) ? phoneIn(record, tell) : undefined;
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** Every contact of a record that a reader can be given, each once. What cannot be used is told and left out. */
export function contactsIn(record: Fields, tell: Tell): readonly Contact[] {
  const phones = own(record, 'phones');
  const others = own(record, 'contacts');
  const contacts = [
    ...recordsIn(phones, MOST).map(each => phoneIn(each, tell)),
    ...recordsIn(others, MOST).map(each => ownContact(each, tell)),
    contactAt(own(record, 'url'), 'web', tell),
    contactAt(own(record, 'email'), 'email', tell),
  ].flatMap(contact => contact ?? []);
  const keys = contacts.map(contact => `${contact.type} ${'number' in contact ? contact.number : contact.url}`);
  const once = contacts.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  const most = Math.max(lengthOf(phones), lengthOf(others), once.length);
  if (most > MOST)
    tell(`it has ${most} contacts, and only the first ${MOST} are used. Leave out what readers need least.`);
  return once.slice(0, MOST);
}
