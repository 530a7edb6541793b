import type {Directory} from '../directory/model.js';
import {interfaceWords} from '../guidance/interface.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block} from './blocks.js';
import {contextFor} from './context.js';
import {countryControl} from './country.js';
import {dangerLine} from './emergency.js';
import {emergencyDetails} from './emergency-details.js';
import type {Reader} from './reader.js';
import {best} from './services.js';
import {statement} from './statement.js';

/** `<urgent-help>`: the emergency number and who answers right now, for the top or the foot of any page. */
export function urgentHelp(
  reader: Reader,
  directory: Directory,
  msg: MsgFn,
  {regions, now}: {readonly regions: readonly string[]; readonly now: Date},
): readonly Block[] {
  const context = contextFor(reader, directory, msg, now);
  return [
    {
      kind: 'group',
      role: 'line',
      blocks: [
        {...dangerLine(directory, msg, context.guess), statements: ['G2'], firstScreen: undefined},
        {
          kind: 'group',
          role: 'help-line',
          statements: ['G3'],
          polarity: 'do',
          blocks: [
            {...statement(['G3'], context, {prominent: false, depth: 1}), statements: []},
            ...(context.isFor({lacks: ['crisis-line']})
              ? [{kind: 'text', style: 'plain', text: context.say(interfaceWords.findLine)} as const]
              : []),
            best(context),
          ],
        },
        {kind: 'group', role: 'part', blocks: [countryControl(context, regions), ...emergencyDetails(directory, msg)]},
      ],
    },
  ];
}
