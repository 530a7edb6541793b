import {isPhone, partsOf} from '../directory/contact.js';
import type {Directory} from '../directory/model.js';
import {emergencyNumberWords, emergencyWords} from '../guidance/emergency.js';
import type {Fill, Words} from '../guidance/model.js';
import type {MsgFn} from '../i18n/msg.js';
import type {EmergencyBlock, Inline, NumberInline, Text} from './blocks.js';
import {Marks} from './marks.js';

const digits = (text: string): NumberInline => ({kind: 'number', text});

/** The emergency numbers as links inside a sentence: one, or the police and the ambulance. */
export function emergencyText({emergency}: Directory, msg: MsgFn): Text {
  if (!emergency) return [];
  return emergency.contacts.filter(isPhone).flatMap((contact, index): Inline[] => {
    const link: Inline = {
      kind: 'contact',
      service: emergency.id,
      type: contact.type,
      href: partsOf(contact, emergency).href,
      text: [digits(contact.number)],
    };
    const words =
      contact.for === 'police' || contact.for === 'ambulance' ? emergencyNumberWords[contact.for] : undefined;
    const marks = new Marks();
    return [
      ...(index > 0 ? [` ${emergencyWords.or(msg)} `] : []),
      ...(words ? marks.release(words(msg, marks.hold([link]))) : [link]),
    ];
  });
}

/** "In danger? Call 911." One general number makes the whole line the link. */
export function dangerLine(directory: Directory, msg: MsgFn): EmergencyBlock {
  const {emergency} = directory;
  const [contact, ...others] = (emergency?.contacts ?? []).filter(isPhone);
  const general = contact && emergency && others.length === 0 ? contact : undefined;
  const marks = new Marks();
  const fill = {
    get emergency() {
      return marks.hold(general ? [digits(general.number)] : emergencyText(directory, msg));
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
    ...(general && emergency && {service: emergency.id, href: partsOf(general, emergency).href}),
    text: emergency
      ? say(emergencyWords.danger)
      : [...say(emergencyWords.dangerNowhere), ' ', ...say(emergencyWords.mobile)],
  };
}
