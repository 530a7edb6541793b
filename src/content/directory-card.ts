import {isPhone, partsOf} from '../directory/contact.js';
import type {Contact, Service, ServiceNote} from '../directory/model.js';
import type {Offer} from '../directory/order.js';
import {interfaceWords} from '../guidance/interface.js';
import {notes, purposeOf} from '../guidance/services.js';
import type {ContactLine, CopyNumber, ServiceCard, Text} from './blocks.js';
import type {Context} from './context.js';
import {contactLine, numberToCopy} from './contacts.js';
import {contactHours, hoursOf, type Clock} from './hours.js';
import {addedLines, changedLine, hasOwnPurpose} from './host-services.js';
import {agesText, detailsOf, tryFirst, type Around} from './service-details.js';
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
  'helps-with-image-threats',
  'helps-with-removal',
  'run-by-police',
  'government-may-answer',
  'police-in-emergency',
  'for-reports-and-protection',
  'tips-only',
  'about-under-18-only',
  'also-reports-of-under-18',
  'human-trafficking',
  'phone-for-lost-money',
  'women-child-section',
  'first-number-sexual-crime',
  'second-number-children-in-danger',
  'primary-school-children',
  'women-and-children',
  'children-too',
  'all-genders-and-ages',
  'younger-with-a-parent',
  'residents-only',
  'run-by-each-region',
  'not-in-every-part',
  'calls-back-after-text',
  'code-for-call-back',
];

/** The statements of the source guidance that name a service: its card, and one of its contacts, carry them. */
const CARRIES: Readonly<Record<string, {card: 'S26' | 'S30'; contact: 'S27' | 'S31'; type: Contact['type']}>> = {
  'us-988': {card: 'S26', contact: 'S27', type: 'chat'},
  'us-nova': {card: 'S30', contact: 'S31', type: 'web'},
};

function linesOf({service, label}: Offer, context: Context): readonly Text[] {
  const what = hasOwnPurpose(service) ? undefined : purposeOf(service);
  const noted = (service.notes ?? []).filter(note => ON_CARD.includes(note)).map(note => notes[note]);
  return [
    ...addedLines(service, context),
    ...[...(what ? [what] : []), ...noted, ...warningsOf(service)].map(words => context.say(words)),
    ...[...(label ? [] : agesText(service, context)), ...tryFirst(service, context)].map(text => [text]),
    ...changedLine(service, context),
  ];
}

function contactLineOf(contact: Contact, service: Service, clock: Clock, context: Context): ContactLine {
  const hours = contactHours(contact, service, clock, context);
  const line = {...contactLine(contact, service, context.msg), hours, copy: copyOf(contact, service, context)};
  const carries = CARRIES[service.id];
  if (contact.type !== carries?.type) return line;
  return {...line, statements: [carries.contact], polarity: 'know', note: spoken(carries.contact, context)};
}

/** One number is copied from one place, also where it can be both called and texted. */
function copyOf(contact: Contact, service: Service, {msg}: Context): CopyNumber | undefined {
  if (!isPhone(contact) || !partsOf(contact, service).href) return undefined;
  const first = service.contacts.find(other => isPhone(other) && other.number === contact.number);
  return first === contact ? numberToCopy(contact, msg) : undefined;
}

/** Call, text and chat of the best contact stand side by side as buttons; whatever else it has follows as rows. */
function asButtons(service: Service, clock: Clock, context: Context): Pick<ServiceCard, 'best' | 'contacts'> {
  const line = (contact: Contact): ContactLine => contactLineOf(contact, service, clock, context);
  const [main, ...others] = BUTTONS.flatMap(
    type => service.contacts.find(contact => contact.type === type && !contact.unconfirmed) ?? [],
  );
  if (!main) return {contacts: service.contacts.map(line)};
  // A small button has no room for what has to be known before.
  const small = others.filter(contact => {
    const {note, hours} = contactLine(contact, service, context.msg, {hours: line(contact).hours});
    return !note && !hours;
  });
  const {note} = contactLine(main, service, context.msg);
  return {
    best: [
      {...line(main), note},
      ...small.map(contact => ({...line(contact), note: undefined, short: shortWord(contact, context)})),
    ],
    contacts: service.contacts.filter(contact => contact !== main && !small.includes(contact)).map(line),
  };
}

const BUTTONS: readonly Contact['type'][] = ['voice', 'text', 'chat'];

/** One service of the directory. `best` draws its contacts as the buttons of the best contact. */
export function directoryCard(offer: Offer, around: Around, best: boolean, context: Context): ServiceCard {
  const {service} = offer;
  const carries = CARRIES[service.id];
  const {clock} = around;
  const said = hoursOf(service, clock, context);
  const further = (service.notes ?? []).filter(note => !ON_CARD.includes(note)).map(note => notes[note]);
  return {
    service: service.id,
    ...(carries && {statements: [carries.card], polarity: 'know'}),
    who: who(offer, context),
    name: service.name,
    lines: [...linesOf(offer, context), ...(carries ? [sentences(carries.card, context)] : [])],
    hours: said?.hours,
    ...(best
      ? asButtons(service, clock, context)
      : {contacts: service.contacts.map(contact => contactLineOf(contact, service, clock, context))}),
    more: {
      kind: 'disclosure',
      label: context.label(interfaceWords.more),
      blocks: [...(said?.folded ? [[said.folded]] : []), ...detailsOf(service, around, further, context)].map(text => ({
        kind: 'text',
        style: 'fine',
        text,
      })),
    },
  };
}
