import {isFrontPage, isPhone, partsOf} from '../directory/contact.js';
import type {AddressContact, Contact, PhoneContact, Service} from '../directory/model.js';
import {theirHours} from '../guidance/hours.js';
import {contactNotes, contactWords, copyNumber, interfaceWords} from '../guidance/interface.js';
import {hostWordsAround} from '../guidance/host-services.js';
import type {MsgFn} from '../i18n/msg.js';
import type {ContactLine, CopyNumber, Text} from './blocks.js';
import {isolated, Marks} from './marks.js';

const REPORTS = ['hotline-csam-report', 'police-reporting', 'cybercrime-report', 'platform-complaint'];

const number = (text: string): Text => [{kind: 'number', text}];

/** A sentence around numbers: `words` gets a mark for each and gives the sentence. */
function around(numbers: readonly string[], words: (...marks: string[]) => string): Text {
  const marks = new Marks();
  return marks.release(words(...numbers.map(text => marks.hold(number(text)))));
}

/** The words of a contact: "Call 988", "Text HOME to 741741", "Report online". */
function wordsOf(contact: Contact, service: Service, msg: MsgFn): Text {
  if (isPhone(contact)) return wordsOfPhone(contact, msg);
  if (contact.type === 'chat') return [isFrontPage(contact) ? contactWords.chatWebsite(msg) : contactWords.chat(msg)];
  if (contact.type === 'email') return around([contact.url], mark => contactWords.email(msg, mark ?? ''));
  return wordsOfPage(contact, service, msg);
}

function wordsOfPhone({type, number: digits, keyword}: PhoneContact, msg: MsgFn): Text {
  if (type === 'text' && keyword) {
    return around([keyword, digits], (word = '', mark = '') => contactWords.textKeyword(msg, word, mark));
  }
  const words = {
    text: contactWords.text,
    voice: contactWords.call,
    textphone: contactWords.textphone,
    whatsapp: contactWords.whatsapp,
  };
  return around([digits], (mark = '') => words[type](msg, mark));
}

function wordsOfPage(contact: AddressContact, service: Service, msg: MsgFn): Text {
  if (!partsOf(contact, service).href) return number(contact.url);
  const [first] = service.contacts.filter(({type}) => type === 'web');
  if (contact === first && REPORTS.includes(service.kind)) return [contactWords.report(msg)];
  // Beside a number the website is one more way; alone it is the service.
  const alone = contact === first && service.contacts.every(({type}) => type === 'web');
  return [alone ? contactWords.open(msg, service.name) : contactWords.website(msg)];
}

/** One contact as a row or a button. Without a link, text alone: nobody could confirm it. */
export function contactLine(
  contact: Contact,
  service: Service,
  msg: MsgFn,
  own: Partial<ContactLine> = {},
): ContactLine {
  const {href, address, vanity} = partsOf(contact, service);
  return {
    service: service.id,
    type: contact.type,
    href,
    text: wordsOf(contact, service, msg),
    newTab: href && isPage(href) ? interfaceWords.newTab(msg) : undefined,
    note: isDoubtful(contact, service) ? contactWords.unconfirmed(msg) : noteOf(contact, vanity, msg),
    printed: address,
    ...own,
  };
}

/** Nobody could confirm it, or it has ended. A website of such a service is still worth a look. */
const isDoubtful = (contact: Contact, {assurance, status}: Service): boolean =>
  Boolean(contact.unconfirmed) || status !== 'active' || (assurance === 'unconfirmed' && contact.type !== 'web');

/** What has to be known before somebody calls: small print under the contact. */
function noteOf(contact: Contact, vanity: string | undefined, msg: MsgFn): string | undefined {
  const {area, works_from: from, keypad, fallback, hours, description} = contact;
  const said = [
    vanity && contactWords.vanity(msg, vanity),
    languagesOf(contact),
    fallback && contactNotes.fallback(msg),
    area && contactWords.area(msg, isolated(area)),
    from && contactNotes[from](msg),
    isPhone(contact) && contact.extension && hostWordsAround.extension(msg, contact.extension),
    keypad && contactWords.keypad(msg, keypad),
    hours && theirHours(msg, isolated(hours)),
    description && isolated(description),
  ].flatMap(words => words || []);
  return said.length > 0 ? said.reduce((all, next) => `${all}${END.test(all) ? '' : '.'} ${next}`) : undefined;
}

/** The end of a sentence; after a name of its own direction too. */
const END = /[.!?。؟]\u2069?$/;

/** The language of a contact that has its own, written as its speakers write it: they are the ones who look for it. */
const languagesOf = ({languages}: Contact): string | undefined =>
  languages?.map(code => new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code).join(', ');

/** For a device that cannot call: the number as printed, to be taken to one that can. */
export const numberToCopy = ({number: text}: PhoneContact, msg: MsgFn): CopyNumber => ({
  text,
  label: copyNumber.label(msg),
  done: interfaceWords.copied(msg),
  failed: copyNumber.failed(msg),
});

const isPage = (href: string): boolean => href.startsWith('https:');

/** "Anytime: call 142", beside a line that keeps hours. */
export const callAnytime = ({number: digits}: PhoneContact, msg: MsgFn): Text =>
  around([digits], (mark = '') => contactWords.callAnytime(msg, mark));

/** What has to be pressed after the call: no button may leave it out. */
export const keypadNote = ({keypad}: Contact, msg: MsgFn): string | undefined =>
  keypad === undefined ? undefined : contactWords.keypad(msg, keypad);

/** "Under 19: call 0800 1111", "Older: call 116 123": the ages stand in the button. */
export function agedCall(contact: PhoneContact, years: number | undefined, msg: MsgFn): Text {
  return years === undefined
    ? around([contact.number], (mark = '') => contactWords.callOlder(msg, mark))
    : around([contact.number], (mark = '') => contactWords.callUnder(msg, String(years), mark));
}
