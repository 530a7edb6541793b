import type {Directory} from '../directory/model.js';
import {interfaceWords} from '../guidance/interface.js';
import {statements} from '../guidance/statements/index.js';
import {tips, type Item} from '../guidance/tips.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block} from './blocks.js';
import {contextFor, type Context} from './context.js';
import {attached, hostLink} from './attached.js';
import {entryBlocks, entryIds} from './entries.js';
import {foot} from './foot.js';
import {countryIfGuessed} from './country.js';
import {audienceOf, type Reader, type Topic} from './reader.js';
import {statement} from './statement.js';
import {emergencyLine, talkNow} from './urgent.js';

function itemBlocks(item: Item, context: Context): readonly Block[] {
  const ids = entryIds(item.entries, context);
  const [first, ...rest] = ids;
  if (!first) return [];
  switch (item.style) {
    case 'urgent':
      return ids.map(id => (id === 'G2' ? emergencyLine(context) : talkNow(context, 2)));
    case 'law':
      return [
        {
          kind: 'disclosure',
          label: context.label(interfaceWords.law),
          blocks: ids.map(id => statement([id], context, {prominent: false, depth: 2})),
        },
      ];
    case 'one':
      return [statement([first, ...rest], context, {prominent: true, depth: 1})];
    default:
      return entryBlocks(ids, context, 1);
  }
}

/** Nothing in these depends on the country. */
const NO_NUMBERS: readonly Topic[] = ['asked-for-image', 'secure-accounts'];

/** `<safety-tip>`: one topic. */
export function safetyTip(
  reader: Reader,
  directory: Directory,
  msg: MsgFn,
  {regions, now}: {readonly regions: readonly string[]; readonly now: Date},
): readonly Block[] {
  const context = contextFor(reader, directory, msg, now);
  const topic = reader.topic ?? 'asked-for-image';
  const {title, titleStatement, lead, items, stepsLink} = tips[topic];
  const shown = items
    .filter(({audience}) => audience === undefined || audience === audienceOf(reader))
    .map(item => itemBlocks(item, context))
    .filter(blocks => blocks.length > 0);
  return [
    {
      kind: 'heading',
      depth: 0,
      text: context.say(title),
      ...(titleStatement && {statements: [titleStatement], polarity: statements[titleStatement].polarity}),
    },
    ...(lead ? [{kind: 'text', style: 'lead', text: context.say(lead)} as const] : []),
    ...(titleStatement === 'S22' ? attached('S22', context, 1) : []),
    {kind: 'steps', ordered: false, label: context.label(title), steps: shown},
    ...(stepsLink ? hostLink(context, 'steps', interfaceWords.stepsLink) : []),
    ...(NO_NUMBERS.includes(topic) ? [] : countryIfGuessed(context, regions)),
    foot(context),
  ];
}
