import type {Contact, Service, ServiceNote} from '../directory/model.js';
import type {Offer} from '../directory/order.js';
import {interfaceWords} from '../guidance/interface.js';
import {notes, purpose} from '../guidance/services.js';
import type {ContactLine, ServiceCard, Text} from './blocks.js';
import type {Context} from './context.js';
import {contactLine} from './contacts.js';
import {agesText, detailsOf, hoursOf, tryFirst, type Around} from './service-details.js';
import {shortWord, warningsOf, who} from './services.js';
import {sentences, spoken} from './statement.js';

/** Whom or what a service is for: on the card. Everything else about it is behind "More about this". */
const ON_CARD: readonly ServiceNote[] = [
  'mainly-england',
  'lgbtq-young-people',
  'trans-people',
  'women-and-girls',
  'low-income',
  'teens-and-young-adults',
  'thinking-of-leaving-home',
  'for-images-of-children-only',
  'guides-only',
  'does-not-answer-people',
  'proof-of-age',
];

/** The statements of the source guidance that name a service: its card, and one of its contacts, carry them. */
const CARRIES: Readonly<Record<string, {card: 'S26' | 'S30'; contact: 'S27' | 'S31'; type: Contact['type']}>> = {
  'us-988': {card: 'S26', contact: 'S27', type: 'chat'},
  'us-nova': {card: 'S30', contact: 'S31', type: 'web'},
};

function linesOf({service, label}: Offer, context: Context): readonly Text[] {
  const what = purpose[service.kind];
  const noted = (service.notes ?? []).filter(note => ON_CARD.includes(note)).map(note => notes[note]);
  return [
    ...[...(what ? [what] : []), ...noted, ...warningsOf(service)].map(words => context.say(words)),
    ...[...(label ? [] : agesText(service, context)), ...hoursOf(service, context), ...tryFirst(service, context)].map(
      text => [text],
    ),
  ];
}

function contactLineOf(contact: Contact, service: Service, context: Context): ContactLine {
  const line = contactLine(contact, service, context.msg);
  const carries = CARRIES[service.id];
  if (contact.type !== carries?.type) return line;
  return {...line, statements: [carries.contact], polarity: 'know', note: spoken(carries.contact, context)};
}

/** Call, text and chat of the best contact stand side by side as buttons; whatever else it has follows as rows. */
function asButtons(service: Service, context: Context): Pick<ServiceCard, 'best' | 'contacts'> {
  const first = (type: Contact['type']) => service.contacts.find(contact => contact.type === type);
  const buttons = BUTTONS.flatMap(type => first(type) ?? []);
  const line = (contact: Contact): ContactLine => contactLineOf(contact, service, context);
  return {
    best: buttons.map((contact, index) => ({
      ...line(contact),
      note: undefined,
      short: index > 0 ? shortWord(contact, context) : undefined,
    })),
    contacts: service.contacts.filter(contact => !buttons.includes(contact)).map(line),
  };
}

const BUTTONS: readonly Contact['type'][] = ['voice', 'text', 'chat'];

/** One service of the directory. `best` draws its contacts as the buttons of the best contact. */
export function directoryCard(offer: Offer, around: Around, best: boolean, context: Context): ServiceCard {
  const {service} = offer;
  const carries = CARRIES[service.id];
  const further = (service.notes ?? []).filter(note => !ON_CARD.includes(note)).map(note => notes[note]);
  return {
    service: service.id,
    ...(carries && {statements: [carries.card], polarity: 'know'}),
    who: who(offer, context),
    name: service.name,
    lines: [...linesOf(offer, context), ...(carries ? [sentences(carries.card, context)] : [])],
    ...(best
      ? asButtons(service, context)
      : {contacts: service.contacts.map(contact => contactLineOf(contact, service, context))}),
    more: {
      kind: 'disclosure',
      label: context.label(interfaceWords.more),
      blocks: detailsOf(service, around, further, context).map(text => ({kind: 'text', style: 'fine', text})),
    },
  };
}
