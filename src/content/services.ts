import {
  FIND_A_HELPLINE,
  agesOf,
  bestContacts,
  findAHelpline,
  crisisLines,
  knownPersonLines,
  platformComplaint,
  removalServices,
  reportRoutes,
  type Label,
  type Offer,
} from '../directory/order.js';
import {isFrontPage, isPhone} from '../directory/contact.js';
import {isOld} from '../directory/freshness.js';
import type {Contact, Service, ServiceNote} from '../directory/model.js';
import {contactWords, interfaceWords} from '../guidance/interface.js';
import {hoursWords} from '../guidance/hours.js';
import type {Words} from '../guidance/model.js';
import {complaintLabel, cost, goesToPolice, imageHandling, notes, passesOn, purposeOf} from '../guidance/services.js';
import type {BestBlock, Block, ContactLine, ServiceCard, ServicesBlock} from './blocks.js';
import {whoFor, type Context} from './context.js';
import {agedCall, callAnytime, contactLine, keypadNote} from './contacts.js';
import {changedLine} from './host-services.js';
import {isolated} from './marks.js';
import {isHelper} from './reader.js';

/** Kinds whose reports can reach the police: said beside each, before the reader decides. */
const REACHES_POLICE = ['hotline-csam-report', 'police-reporting', 'cybercrime-report'];

type Audiences = Readonly<Record<Label['age'], Words>>;
const READER: Audiences = {minor: interfaceWords.ifMinor, adult: interfaceWords.ifAdult};
const HELPED: Audiences = {minor: interfaceWords.helpMinor, adult: interfaceWords.helpAdult};
const IMAGE: Audiences = {minor: interfaceWords.imageMinor, adult: interfaceWords.imageAdult};

/** "If you are under 18", "Under 19": whom an offer is for, where nobody said. */
export function who({service, label}: Offer, context: Context): string | undefined {
  if (!label) return undefined;
  if (label.of === 'image') return context.label(IMAGE[label.age]);
  const {under} = agesOf(service);
  if (label.age === 'minor' && under !== undefined && under !== ADULT)
    return contactWords.under(context.msg, String(under));
  return context.label((isHelper(context.reader) ? HELPED : READER)[label.age]);
}

const ADULT = 18;

/** In a step the statement itself says what stops an image, and only warnings are said besides. */
const SAID_BY_STEP = 'image-removal';
const IN_STEPS: readonly ServiceNote[] = [
  'account-needed',
  'case-number-and-pin',
  'impostors-ask-for-images',
  'never-contacts-you-first',
];

/** What happens to an image there, and what may be passed on: always visible, before the reader decides. */
export function warningsOf(service: Service): readonly Words[] {
  const reaches = REACHES_POLICE.includes(service.kind);
  const passed = (service.privacy?.may_pass_on ?? []).filter(to => !(reaches && to === 'police'));
  return [
    ...(service.image_handling ? [imageHandling[service.image_handling]] : []),
    ...(reaches ? [goesToPolice] : []),
    ...passed.map(to => passesOn[to]),
  ];
}

function card(offer: Offer, context: Context, name = offer.service.name): ServiceCard {
  const {service} = offer;
  const what = service.kind === SAID_BY_STEP ? undefined : purposeOf(service);
  const said = (service.notes ?? []).filter(note => IN_STEPS.includes(note)).map(note => notes[note]);
  return {
    service: service.id,
    who: who(offer, context),
    name,
    lines: [
      ...[...(what ? [what] : []), ...warningsOf(service), ...said].map(words => context.say(words)),
      ...changedLine(service, context),
    ],
    contacts: service.contacts.map(contact => contactLine(contact, service, context.msg)),
  };
}

/** Small print of a line: whose it is, for whom, whether it costs, what it may pass on. */
function noteOf(offer: Offer, context: Context): string {
  const {service} = offer;
  const {under} = agesOf(service);
  const label = under === undefined ? who(offer, context) : contactWords.under(context.msg, String(under));
  const said = [
    costOf(service),
    // As on its card: hours of an old source are repeated, and no more.
    service.always_open && isOld(service, context.now) ? hoursWords.check : undefined,
    ...(service.privacy?.may_pass_on ?? []).map(to => passesOn[to]),
  ];
  return [
    `${label ? `${label}: ` : ''}${isolated(service.name)}.`,
    ...said.flatMap(words => (words ? [context.label(words)] : [])),
  ].join(' ');
}

function costOf({cost: price, always_open}: Service): Words | undefined {
  if (price === 'free') return always_open ? cost.freeAlways : cost.free;
  return always_open && cost.always;
}

/** The people of a service as rows: ways to talk, not its website. */
function rows(offer: Offer, context: Context): ServiceCard {
  const {service} = offer;
  const talk = service.contacts.filter(contact => contact.type !== 'web' && !contact.unconfirmed);
  const contacts = talk.length > 0 ? talk : service.contacts;
  return {
    service: service.id,
    name: service.name,
    lines: changedLine(service, context),
    contacts: contacts.map((contact, index) => {
      const line = contactLine(contact, service, context.msg);
      // Whose line it is, and then what has to be known of this number.
      return index > 0 ? line : {...line, note: [noteOf(offer, context), line.note ?? []].flat().join(' ')};
    }),
  };
}

const block = (style: ServicesBlock['style'], depth: 1 | 2 | 3, services: readonly ServiceCard[]): Block[] =>
  services.length > 0 ? [{kind: 'services', style, depth, services}] : [];

/** Where this reader can report to. */
export const reportCards = (context: Context, depth: 1 | 2 | 3): Block[] =>
  block(
    'cards',
    depth,
    reportRoutes(context.directory, whoFor(context.reader)).map(offer => card(offer, context)),
  );

/** Take-down services go by the age in the image alone: who helps has not said how old that is. */
const byImage = ({reader}: Context): {age?: 'unknown'} => (isHelper(reader) ? {age: 'unknown'} : {});

/** Who helps to stop an image spreading. */
export const removalCards = (context: Context, depth: 1 | 2 | 3): Block[] =>
  block(
    'cards',
    depth,
    removalServices(context.directory, {...whoFor(context.reader), ...byImage(context)}).map(offer =>
      card(offer, context),
    ),
  );

/** The complaint about a platform, under a name that nobody takes for Take It Down. */
export function complaintCard(context: Context, depth: 1 | 2 | 3): Block[] {
  const service = platformComplaint(context.directory);
  return block('cards', depth, service ? [card({service}, context, context.label(complaintLabel))] : []);
}

/** Where there is no confirmed line: a website that lists lines, in words that do not call it one. */
const findALine = (context: Context, depth: 1 | 2 | 3): Block[] => [
  {kind: 'text', style: 'plain', text: context.say(interfaceWords.findLine)},
  ...block(
    'rows',
    depth,
    findAHelpline(context.directory).map(offer => rows(offer, context)),
  ),
];

const unique = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter((offer, index) => offers.findIndex(({service}) => service.id === offer.service.id) === index);

/** Who answers right now. Never empty, never the line of another country. */
export function crisisRows(context: Context, depth: 1 | 2 | 3): Block[] {
  const offers = crisisLines(context.directory, whoFor(context.reader));
  return offers.length > 0
    ? block(
        'rows',
        depth,
        offers.map(offer => rows(offer, context)),
      )
    : findALine(context, depth);
}

/** Who to talk to in a step: the best contact; with a known person the line for that right after it. */
export function talkRows(context: Context, depth: 1 | 2 | 3): Block[] {
  const chosen = whoFor(context.reader);
  const known = context.reader.person === 'known' ? knownPersonLines(context.directory, chosen) : [];
  const best = bestContacts(context.directory, chosen);
  if (best[0]?.service.id === FIND_A_HELPLINE && known.length === 0) return findALine(context, depth);
  return block(
    'rows',
    depth,
    unique([...best, ...known]).map(offer => rows(offer, context)),
  );
}

const isVoice = (contact: Contact): boolean => contact.type === 'voice' && !contact.unconfirmed;

/**
 * The best contact of the region: one solid button, text and chat beside it. Two labelled ones where the age
 * decides. Where a second line stands for the night, a chat that needs a whole phrase gives its room to it.
 */
export function best(context: Context): BestBlock {
  const offers = bestContacts(context.directory, whoFor(context.reader));
  const contacts = offers.flatMap(offer => {
    if (offers.length === 1) return buttons(offer, context);
    if (offer.label || offer.always) return labelledCall(offer, offers, context);
    return buttons(offer, context).filter(({short}, index) => index === 0 || short);
  });
  return {kind: 'best', contacts};
}

/**
 * "Under 19: call 0800 1111" beside "Older: call 116 123", or beside "Anytime: call 142". By an old source
 * nothing is open for certain: that line is offered all the same, as "Call 142".
 */
function labelledCall({service, label, always}: Offer, offers: readonly Offer[], context: Context): ContactLine[] {
  const {msg} = context;
  const anytime = always && !isOld(service, context.now);
  const contact = service.contacts.filter(isPhone).find(isVoice) ?? service.contacts.find(each => !each.unconfirmed);
  if (!contact) return [];
  if (!isPhone(contact) || contact.type !== 'voice') {
    const note = anytime ? context.label(cost.always) : who({service, label}, context);
    return [contactLine(contact, service, msg, {note})];
  }
  const young = offers.find(offer => offer.label?.age === 'minor');
  const years = label?.age === 'minor' && young ? agesOf(young.service).under : undefined;
  const note = keypadNote(contact, msg);
  if (always && !anytime) return [contactLine(contact, service, msg, {note})];
  const text = anytime ? callAnytime(contact, msg) : agedCall(contact, years, msg);
  return [contactLine(contact, service, msg, {text, note})];
}

function buttons(offer: Offer, context: Context): ContactLine[] {
  const {service} = offer;
  const usable = service.contacts.filter(contact => !contact.unconfirmed);
  const pick = (type: Contact['type']): Contact[] => usable.filter(contact => contact.type === type).slice(0, 1);
  const talk = [...pick('voice'), ...pick('text'), ...pick('chat')];
  const chosen = talk.length > 0 ? talk : usable.slice(0, 1);
  const under = offer.label?.age === 'minor' ? agesOf(service).under : undefined;
  return chosen.map((contact, index): ContactLine => {
    const own = {note: keypadNote(contact, context.msg)};
    if (index === 0 && under !== undefined && isPhone(contact) && contact.type === 'voice') {
      return contactLine(contact, service, context.msg, {...own, text: agedCall(contact, under, context.msg)});
    }
    const short = index > 0 ? shortWord(contact, context) : undefined;
    return contactLine(contact, service, context.msg, {...own, short});
  });
}

/** One word on a small button beside the call. A keyword or a front page needs the whole phrase. */
export function shortWord(contact: Contact, {msg}: Context): string | undefined {
  if (isPhone(contact)) return contact.type === 'text' && !contact.keyword ? contactWords.textShort(msg) : undefined;
  return contact.type === 'chat' && !isFrontPage(contact) ? contactWords.chat(msg) : undefined;
}
