/*
 * What the research says each service is reached by, worked out here anew: nothing of `src` is used, so a
 * mistake in the conversion or in how a link is made shows as a difference.
 */

export interface Researched {
  readonly id: string;
  readonly country: string;
  readonly kind: string;
  readonly audience: 'any' | 'minor' | 'adult';
  readonly ageRange?: string;
  readonly image_age?: 'minor' | 'adult';
  readonly status: 'active' | 'unconfirmed' | 'not-shown';
  readonly same_as?: string;
  readonly not_shown_because?: string;
  readonly channels: readonly Channel[];
}
export interface Channel {
  readonly type: 'phone' | 'sms' | 'whatsapp' | 'chat' | 'web' | 'email';
  readonly value: string;
  readonly note?: string;
  readonly unconfirmed?: string;
}
export type Age = 'minor' | 'adult' | 'unknown';

/** One contact as a reader gets it: its digits or address, and where it leads, null where it is text. */
export interface Reached {
  readonly printed: string;
  readonly href: string | null;
}

/** What a service differs in from the research on purpose, with the reason. */
interface Departure {
  /** Contacts the research has as links, by their value, that are text here. */
  readonly text?: readonly string[];
  /** Contacts the research has that are not shown at all. */
  readonly absent?: readonly string[];
  /** Links the research does not list as channels. */
  readonly added?: readonly string[];
  readonly because: string;
}

export const DEPARTURES: Readonly<Record<string, Departure>> = {
  'us-trans-lifeline': {
    absent: ['1-877-330-6366'],
    because: 'It is the number of another country, Canada.',
  },
  'es-anar-116111': {
    text: ['116 111'],
    because: 'Its caveat: both sources of 2026 print the other number only.',
  },
  'eg-child-16000': {
    text: ['+20 101 660 9579'],
    because: 'Its caveat: the source prints the trunk 0 as well, so this form must be confirmed.',
  },
  'dk-sletdet': {
    text: ['https://redbarnet.dk/sletdet'],
    added: ['https://redbarnet.dk/'],
    because: 'Its caveat: this address was on no page that was read. The front page is that of its own source.',
  },
  'pt-linha-internet-segura': {
    text: ['https://www.internetsegura.pt/'],
    because: 'Its channel says that the address was on no page that was read.',
  },
};

const KEYPAD = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const digitsOf = (value: string): string =>
  value.replace(/[A-Z]/g, letter => String(KEYPAD.findIndex(letters => letters.includes(letter)))).replace(/\D/g, '');

/** The digits to dial, with the country code where the research prints one, or where North America's `1-` is one. */
function dialled({value, note}: Channel, country: string): string | null {
  if (/^[*#]\d+$/.test(value)) return value.replace('#', '%23');
  if (/[*#]/.test(value)) return null;
  const code = /country code (\+\d+)/.exec(note ?? '')?.[1];
  if (code !== undefined) return code + digitsOf(value);
  const international = value.startsWith('+') || (/^1-/.test(value) && ['US', 'CA'].includes(country));
  return (international ? '+' : '') + digitsOf(value);
}

function linkOf(channel: Channel, {country}: Researched): string | null {
  const {type, value} = channel;
  if (type === 'email') return `mailto:${value}`;
  if (type === 'web' || type === 'chat') return value.startsWith('https:') ? value : null;
  const number = dialled(channel, country);
  if (number === null) return null;
  if (type === 'whatsapp') return number.startsWith('+') ? `https://wa.me/${number.slice(1)}` : null;
  return `${type === 'sms' ? 'sms' : 'tel'}:${number}`;
}

/** What stands on the screen at least: the digits of a number, an address without its scheme. */
const printedOf = ({type, value}: Channel): string =>
  ['phone', 'sms', 'whatsapp'].includes(type) ? digitsOf(value) : value.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Nobody could confirm it: text, though a website of an unconfirmed service may be opened to look there. */
const isDoubtful = (channel: Channel, {status}: Researched): boolean =>
  channel.unconfirmed !== undefined || (status === 'unconfirmed' && channel.type !== 'web');

export function reachedBy(service: Researched): readonly Reached[] {
  const {text = [], absent = []} = DEPARTURES[service.id] ?? {};
  return service.channels
    .filter(({value}) => !absent.includes(value))
    .map(channel => ({
      printed: printedOf(channel),
      href: isDoubtful(channel, service) || text.includes(channel.value) ? null : linkOf(channel, service),
    }));
}

/** Links it may have besides those of its channels. */
export function alsoReachedBy({id, channels}: Researched): readonly string[] {
  const texted = channels
    .filter(({type, note}) => type === 'phone' && /call or (text|SMS)/.test(note ?? ''))
    .map(({value}) => value);
  return [
    ...(DEPARTURES[id]?.added ?? []),
    ...texted.map(value => `sms:${/^1-/.test(value) ? '+' : ''}${digitsOf(value)}`),
  ];
}

/** Ranges of years that end at or before 18, or begin there. The others reach over both. */
const FOR_MINORS = /^under 1[89]|^up to 18|^8-18|^minors|^primary-school/;
const FOR_ADULTS = /^18\+/;

/** The readers a service is for. A range that speaks of the image says nothing of the reader. */
export function agesServedBy({audience, ageRange = ''}: Researched): readonly Age[] {
  const years = ageRange.includes('image') ? '' : ageRange;
  const own = FOR_MINORS.test(years) ? 'minor' : FOR_ADULTS.test(years) ? 'adult' : audience;
  return own === 'any' ? ['minor', 'adult', 'unknown'] : [own, 'unknown'];
}
