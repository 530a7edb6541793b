import type {AddressContact, Contact, PhoneContact, Service} from './model.js';

/** What links and words are made from: the same datum for both, so that they cannot differ. */
export interface ContactParts {
  /** Absent where nothing may be called or opened: the parts are then plain text. */
  readonly href?: string | undefined;
  /** The number as printed. */
  readonly number?: string | undefined;
  readonly vanity?: string | undefined;
  /** The first word to send. */
  readonly keyword?: string | undefined;
  /** An address for paper and for plain text: `takeitdown.ncmec.org`, `help@example.org`. */
  readonly address?: string | undefined;
}

type Assured = Pick<Service, 'country' | 'assurance' | 'status'>;

/** The countries whose numbers printed with a leading `1-` are those of North America. */
const NORTH_AMERICA = ['US', 'CA'];
/** Networks give numbers up to this length a meaning of their own: an international form would call somebody else. */
const SHORT_CODE_DIGITS = 6;

/**
 * A zero in brackets right after a country code is what people dial within the country alone, never behind that
 * code (RFC 3966, ITU-T E.123). Not after these codes: numbers there keep their zero, so the brackets say nothing.
 */
const TRUNK_ZERO = /^((?:\+|00) *(?!(?:39|378|225|241|242)\D)\d{1,3}[ .-]*)\( *0 *\)/;
/** Any other bracket that begins with a zero, behind digits: nobody can say whether it is dialled. */
const DOUBTFUL_ZERO = /\d\D*\( *0/;

export const isPhone = (contact: Contact): contact is PhoneContact => 'number' in contact;

/** The parts of one contact of a service. */
export function partsOf(contact: Contact, service: Assured): ContactParts {
  const href = hrefOf(contact, service);
  return isPhone(contact)
    ? {href, number: contact.number, vanity: contact.vanity, keyword: contact.keyword}
    : {href, address: printedAddress(contact)};
}

/**
 * The link of a contact, made from what is printed. None for a contact or a service that nobody could
 * confirm, nor for one that is not active; an unconfirmed service keeps the link to its website alone,
 * where the reader can look. A keyword is printed and never put into the message: a text that is
 * already written has been sent by accident.
 */
export function hrefOf(contact: Contact, service: Assured): string | undefined {
  if (contact.unconfirmed || service.status !== 'active') return undefined;
  if (service.assurance === 'unconfirmed' && contact.type !== 'web') return undefined;
  return isPhone(contact) ? phoneHref(contact, service.country) : addressHref(contact);
}

/** True where a chat starts on the front page of a website and the reader has to look for it there. */
export const isFrontPage = (contact: AddressContact): boolean =>
  contact.type !== 'email' && /^https:\/\/[^/?#]+\/?$/.test(contact.url);

function phoneHref({type, number}: PhoneContact, country: string): string | undefined {
  const dialled = dialledNumber(number, country);
  if (dialled === undefined) return undefined;
  if (type === 'text') return `sms:${dialled}`;
  if (type !== 'whatsapp') return `tel:${dialled}`;
  // WhatsApp knows numbers in international form alone, and guessing one could reach a stranger.
  return dialled.startsWith('+') ? `https://wa.me/${dialled.slice(1)}` : undefined;
}

/**
 * The digits to dial, as printed. `+` only where the print is international, or North American with its leading
 * `1-`. None where they are in doubt: no link is better than one that calls somebody else. Short numbers work within
 * their network alone, so behind a country code they are nobody's.
 */
export function dialledNumber(number: string, country: string): string | undefined {
  // National star and hash codes, such as *4141: the hash would end an address, so it is escaped.
  if (/^[*#]\d+$/.test(number)) return number.replace('#', '%23');
  const dialled = number.replace(TRUNK_ZERO, '$1');
  if (!/^\+?[\d ().-]+$/.test(dialled) || DOUBTFUL_ZERO.test(dialled)) return undefined;
  const digits = dialled.replace(/\D/g, '');
  if (digits.length <= SHORT_CODE_DIGITS) return number.startsWith('+') ? undefined : digits;
  const international =
    number.startsWith('+') || (NORTH_AMERICA.includes(country) && /^1-/.test(number) && digits.length === 11);
  return international ? `+${digits}` : digits;
}

function addressHref({type, url}: AddressContact): string | undefined {
  if (type === 'email') return /^[^\s@?&%]+@[^\s@?&%]+$/.test(url) ? `mailto:${url}` : undefined;
  return url.startsWith('https://') ? url : undefined;
}

const printedAddress = ({url}: AddressContact): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
