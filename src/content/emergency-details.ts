import {isPhone} from '../directory/contact.js';
import type {Directory} from '../directory/model.js';
import {emergencyNumberWords} from '../guidance/emergency.js';
import {contactWords} from '../guidance/interface.js';
import {NO_FILL} from '../guidance/model.js';
import {notes} from '../guidance/services.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block, Text} from './blocks.js';
import {linked, numbersOf} from './emergency.js';
import {Marks} from './marks.js';

/** What the region's other emergency numbers are, and what has to be said about them. */
function detailsOf({emergency}: Directory, msg: MsgFn): readonly Text[] {
  if (!emergency) return [];
  const named = numbersOf(emergency);
  const others = emergency.contacts.filter(isPhone).filter(contact => !named.includes(contact));
  const marks = new Marks();
  return [
    ...(others.length > 0
      ? [marks.release(emergencyNumberWords.also(msg, marks.hold(linked(others, emergency, msg))))]
      : []),
    ...(others.some(({unconfirmed}) => unconfirmed) ? [[contactWords.unconfirmed(msg)]] : []),
    ...(emergency.notes ?? []).map((note): Text => [notes[note](msg, NO_FILL)]),
  ];
}

/** Small print under the emergency number. */
export const emergencyDetails = (directory: Directory, msg: MsgFn): readonly Block[] =>
  detailsOf(directory, msg).map(text => ({kind: 'text', style: 'fine', text}));
