import {isPhone} from '../directory/contact.js';
import type {Directory, PhoneContact} from '../directory/model.js';
import {emergencyNumberWords} from '../guidance/emergency.js';
import {NO_FILL} from '../guidance/model.js';
import {notes} from '../guidance/services.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block, Text} from './blocks.js';
import {linked, numbersOf} from './emergency.js';
import {Marks} from './marks.js';

/** What the region's other emergency numbers are, and what has to be said about them. */
function detailsOf({emergency}: Directory, msg: MsgFn): readonly Text[] {
  if (!emergency) return [];
  const above = numbersOf(emergency);
  const others = emergency.contacts.filter(isPhone).filter(contact => !above.includes(contact));
  const around = (numbers: readonly PhoneContact[], words: (msg: MsgFn, mark: string) => string): readonly Text[] => {
    const marks = new Marks();
    return numbers.length > 0 ? [marks.release(words(msg, marks.hold(linked(numbers, emergency, msg))))] : [];
  };
  return [
    ...around(
      others.filter(({unconfirmed}) => !unconfirmed),
      emergencyNumberWords.also,
    ),
    // Each such number is named: "this number" after two would cast doubt on both.
    ...around(
      others.filter(({unconfirmed}) => unconfirmed),
      emergencyNumberWords.unconfirmed,
    ),
    ...(emergency.notes ?? []).map((note): Text => [notes[note](msg, NO_FILL)]),
  ];
}

/** Small print under the emergency number. */
export const emergencyDetails = (directory: Directory, msg: MsgFn): readonly Block[] =>
  detailsOf(directory, msg).map(text => ({kind: 'text', style: 'fine', text}));
