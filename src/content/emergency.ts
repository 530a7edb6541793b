import {isPhone, partsOf} from '../directory/contact.js';
import type {Directory, PhoneContact, Service} from '../directory/model.js';
import {emergencyNumberWords, emergencyWords} from '../guidance/emergency.js';
import type {Fill, Words} from '../guidance/model.js';
import type {MsgFn} from '../i18n/msg.js';
import type {EmergencyBlock, Inline, NumberInline, Text} from './blocks.js';
import {Marks} from './marks.js';

const digits = (text: string): NumberInline => ({kind: 'number', text});

/** A general number stands first in a record; without one, the police and the ambulance answer. */
export function numbersOf(emergency: Service): readonly PhoneContact[] {
  const confirmed = emergency.contacts.filter(isPhone).filter(contact => !contact.unconfirmed);
  const general = confirmed[0]?.for === undefined;
  return confirmed.filter(contact => (general ? contact.for === undefined : contact.for && contact.for !== 'fire'));
}

/** "105 (police)": a number that is not for everything never stands without what it is for. */
function named(contact: PhoneContact, drawn: Inline, msg: MsgFn): Text {
  const words = contact.for && emergencyNumberWords[contact.for];
  const marks = new Marks();
  return words ? marks.release(words(msg, marks.hold([drawn]))) : [drawn];
}

/** Numbers as links, each with what it is for: "110 (police) or 119 (ambulance)". */
export const linked = (numbers: readonly PhoneContact[], emergency: Service, msg: MsgFn): Text =>
  numbers.flatMap((contact, index): Inline[] => {
    const link: Inline = {
      kind: 'contact',
      service: emergency.id,
      type: contact.type,
      href: partsOf(contact, emergency).href,
      text: [digits(contact.number)],
    };
    return [...(index > 0 ? [` ${emergencyWords.or(msg)} `] : []), ...named(contact, link, msg)];
  });

/** "999 (United Kingdom)": a country that is a guess stands behind its numbers. */
function withGuess(numbers: Text, guess: string | undefined, msg: MsgFn): Text {
  if (guess === undefined) return numbers;
  const marks = new Marks();
  return marks.release(emergencyNumberWords.guessed(msg, marks.hold(numbers), guess));
}

/**
 * The emergency numbers as links inside a sentence: one, or the police and the ambulance. `guess` is the name
 * of the country where nobody said it.
 */
export const emergencyText = ({emergency}: Directory, msg: MsgFn, guess?: string): Text =>
  emergency ? withGuess(linked(numbersOf(emergency), emergency, msg), guess, msg) : [];

/** "In danger? Call 911." Where there is one number, the whole line is the link. */
export function dangerLine(directory: Directory, msg: MsgFn, guess?: string): EmergencyBlock {
  const {emergency} = directory;
  const [contact, ...others] = emergency ? numbersOf(emergency) : [];
  const only = others.length === 0 ? contact : undefined;
  const marks = new Marks();
  const fill = {
    get emergency() {
      return marks.hold(
        only ? withGuess(named(only, digits(only.number), msg), guess, msg) : emergencyText(directory, msg, guess),
      );
    },
    get local112() {
      return marks.hold([digits('112')]);
    },
    get local911() {
      return marks.hold([digits('911')]);
    },
  } as Fill;
  const say = (words: Words): Text => marks.release(words(msg, fill));
  return {
    kind: 'emergency',
    firstScreen: 'G2',
    polarity: 'do',
    ...(only && emergency && {service: emergency.id, href: partsOf(only, emergency).href}),
    text: emergency
      ? say(emergencyWords.danger)
      : [...say(emergencyWords.dangerNowhere), ' ', ...say(emergencyWords.mobile)],
  };
}
