import {isFrontPage, isPhone, partsOf} from '../directory/contact.js';
import type {AddressContact, Contact, PhoneContact, Service} from '../directory/model.js';
import {contactWords, interfaceWords} from '../guidance/interface.js';
import type {MsgFn} from '../i18n/msg.js';
import type {ContactLine, Text} from './blocks.js';
import {Marks} from './marks.js';

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
    note: href ? (vanity ? contactWords.vanity(msg, vanity) : languagesOf(contact)) : contactWords.unconfirmed(msg),
    printed: address,
    ...own,
  };
}

/** The language of a contact that has its own, written as its speakers write it: they are the ones who look for it. */
const languagesOf = ({languages}: Contact): string | undefined =>
  languages?.map(code => new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code).join(', ');

const isPage = (href: string): boolean => href.startsWith('https:');

/** "Under 19: call 0800 1111", "Older: call 116 123": the ages stand in the button. */
export function agedCall(contact: PhoneContact, years: number | undefined, msg: MsgFn): Text {
  return years === undefined
    ? around([contact.number], (mark = '') => contactWords.callOlder(msg, mark))
    : around([contact.number], (mark = '') => contactWords.callUnder(msg, String(years), mark));
}
