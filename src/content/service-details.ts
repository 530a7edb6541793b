import {isPhone} from '../directory/contact.js';
import {isOld} from '../directory/freshness.js';
import type {Service} from '../directory/model.js';
import {agesOf, isConfirmed, serviceById} from '../directory/order.js';
import {details, detailsAround} from '../guidance/details.js';
import {contactWords} from '../guidance/interface.js';
import type {Words} from '../guidance/model.js';
import type {Text} from './blocks.js';
import type {Context} from './context.js';
import {dateText} from './date-text.js';
import {siteProvenance} from './host-services.js';
import type {Clock} from './hours.js';
import {isolated} from './marks.js';

/** What a card needs to know besides the service: the time, and the line to try next. */
export interface Around {
  readonly clock: Clock;
  /** Another line of the region, for when nobody answers. */
  readonly nextLine?: Service | undefined;
}

const LINES = ['crisis-line', 'child-helpline'];

/** For whom: where, in years, or for whose image, where it is not for everybody. */
export function agesText(service: Service, {msg}: Context): readonly string[] {
  const {under, from} = agesOf(service);
  return [
    ...(service.area ? [contactWords.area(msg, isolated(service.area))] : []),
    ...(under === undefined ? [] : [detailsAround.under(msg, String(under))]),
    ...(from === undefined ? [] : [detailsAround.from(msg, String(from))]),
    ...(service.image_age ? [{minor: details.imageMinor, adult: details.imageAdult}[service.image_age](msg)] : []),
  ];
}

/** Said where nobody could confirm it: whom to try before. */
export function tryFirst(service: Service, {directory, msg}: Context): readonly string[] {
  const first = service.try_first && serviceById(directory, service.try_first);
  return first ? [detailsAround.tryFirst(msg, first.name)] : [];
}

function languagesOf({languages}: Service, {msg, reader}: Context): readonly string[] {
  if (!languages) return [];
  const names = new Intl.DisplayNames([reader.lang, 'en'], {type: 'language'});
  const list = new Intl.ListFormat([reader.lang, 'en']).format(languages.map(code => names.of(code) ?? code));
  return [detailsAround.languages(msg, list)];
}

/** Nameless, private, and what can be seen afterwards: three facts, never one. */
function privacyOf({contacts, privacy, not_on_phone_bill: notOnBill}: Service): readonly Words[] {
  const anonymous = {yes: details.noName, possible: details.nameIfYouLike, no: details.name};
  const confidential = {yes: details.private, 'unless-danger': details.privateUnlessDanger};
  const has = (...types: string[]): boolean => contacts.some(({type}) => types.includes(type));
  return [
    ...(privacy?.anonymous ? [anonymous[privacy.anonymous]] : []),
    ...(privacy?.confidential ? [confidential[privacy.confidential]] : []),
    ...(privacy?.never_calls_emergency ? [details.neverCallsEmergency] : []),
    ...(has('voice', 'textphone') ? [notOnBill ? details.traceNotOnBill : details.traceVoice] : []),
    ...(has('text', 'whatsapp') ? [details.traceText] : []),
    ...(has('chat', 'web') ? [details.traceWeb] : []),
  ];
}

/** How we know, and no more than that: nothing here was ever called. */
function provenanceOf(service: Service, {msg, reader}: Context): string {
  const date = service.source_date && dateText(service.source_date, reader.lang);
  const own = date && !service.dated_elsewhere ? date : undefined;
  const newest = date && service.dated_elsewhere ? [detailsAround.newest(msg, date)] : [];
  const undated = date ? [] : [details.undated(msg)];
  const publisher = service.publisher ?? service.organization;
  const said = {
    'own-site': () => [own ? detailsAround.ownSite(msg, own) : details.ownSite(msg), ...newest],
    official: () => [
      own ? detailsAround.official(msg, publisher, own) : detailsAround.officialUndated(msg, publisher),
      ...newest,
    ],
    'second-hand': () => [
      service.contacts.some(isPhone) ? details.secondHand(msg) : details.secondHandPage(msg),
      date ? detailsAround.secondHand(msg, date) : details.secondHandUndated(msg),
    ],
  }[service.assurance_method]();
  return [...said, ...undated, ...(service.contacts.some(isPhone) ? [details.notCalled(msg)] : [])].join(' ');
}

function provenance(service: Service, context: Context): readonly string[] {
  if (service.kind === 'emergency' || !isConfirmed(service)) return [];
  return siteProvenance(service, context) ?? [provenanceOf(service, context)];
}

/** A source that is old or undated is named, never hidden; the number itself stays. */
function oldOf(service: Service, {clock: {now}, nextLine}: Around, {msg}: Context): readonly string[] {
  if (!isOld(service, now)) return [];
  if (LINES.includes(service.kind)) return [nextLine ? detailsAround.oldLine(msg, nextLine.name) : details.old(msg)];
  const hasWebsite = service.contacts.some(({type}) => type === 'web' || type === 'chat');
  return [hasWebsite ? details.oldWebsite(msg) : details.old(msg)];
}

/** The address of the site's form for mistakes, with the id of the service and nothing about the reader. */
function correctionHref(href: string, id: string): string {
  const [page = '', ...fragment] = href.split('#');
  return [`${page}${page.includes('?') ? '&' : '?'}service=${id}`, ...fragment].join('#');
}

function wrongDetails(service: Service, context: Context): Text {
  const words = context.say(details.wrong);
  const href = context.reader.hrefs.correction;
  return href === undefined ? words : [{kind: 'link', href: correctionHref(href, service.id), text: words}];
}

/** What stands behind "More about this": never what a reader has to know before they decide. */
export function detailsOf(
  service: Service,
  around: Around,
  further: readonly Words[],
  context: Context,
): readonly Text[] {
  const cost = {free: details.free, 'standard-rate': details.standardRate};
  const say = (words: readonly Words[]): Text[] => words.map(each => context.say(each));
  return [
    ...say(further),
    ...languagesOf(service, context).map(text => [text]),
    ...say(service.cost ? [cost[service.cost]] : []),
    ...say(privacyOf(service)),
    ...oldOf(service, around, context).map(text => [text]),
    ...provenance(service, context).map(text => [text]),
    wrongDetails(service, context),
  ];
}
