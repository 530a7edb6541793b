import {interfaceWords} from '../guidance/interface.js';
import {stepList} from '../guidance/steps.js';
import type {Block, StepsBlock} from './blocks.js';
import {contextFor, type Context} from './context.js';
import {entryBlocks, entryIds} from './entries.js';
import {audienceOf, type Reader} from './reader.js';
import {boldLabel, boldLine, sentences, statement} from './statement.js';

const listOf = ({reader}: Context) => stepList(reader.situation, audienceOf(reader), reader.person);

/** The numbered list alone. */
export function steps(context: Context): StepsBlock {
  return {
    kind: 'steps',
    ordered: true,
    label: boldLabel('S17', context),
    steps: listOf(context).steps.map(step =>
      entryBlocks(entryIds(step.entries, context), context, 2, step.ifAsked && context.label(interfaceWords.ifAsked)),
    ),
  };
}

/** The list for another reader on the same page: what a choice shows where it cannot be made. */
export const stepsFor = (context: Context, other: Partial<Reader>) => (): readonly Block[] => {
  const changed = contextFor({...context.reader, ...other}, context.directory, context.msg, context.now);
  const only = listOf(changed).after.filter(id => !listOf(context).after.includes(id));
  return [steps(changed), ...only.map(id => statement([id], changed, {prominent: false, depth: 2}))];
};

/** Threatened and shared are common together: each list leads to the other, in place. */
function toOtherSituation(context: Context): readonly Block[] {
  const {situation} = context.reader;
  if (situation === 'personal-info') return [];
  const other = situation === 'threatened' ? 'shared' : 'threatened';
  const words = other === 'shared' ? interfaceWords.toShared : interfaceWords.toThreatened;
  return [
    {
      kind: 'control',
      control: 'choice',
      pick: {situation: other},
      label: context.label(words),
      reveals: stepsFor(context, {situation: other}),
    },
  ];
}

/** The heading of the list, with what has to be said once before it. */
export const listHead = (context: Context): readonly Block[] => [
  {
    kind: 'heading',
    depth: 1,
    statements: ['S17'],
    polarity: 'know',
    focusTarget: true,
    text: boldLine('S17', context),
  },
  {kind: 'text', style: 'plain', statements: ['S18'], polarity: 'know', text: sentences('S18', context)},
  {
    kind: 'text',
    style: 'fine',
    text: [
      ...(context.reader.situation === 'personal-info' ? [] : [...context.say(interfaceWords.image), ' ']),
      ...context.say(interfaceWords.skip),
      ' ',
      ...context.say(interfaceWords.stays),
    ],
  },
];

/** What stands after the list, not numbered. */
export function keepInMind(context: Context): readonly Block[] {
  const blocks = [
    ...listOf(context).after.map((id): Block => statement([id], context, {prominent: false, depth: 2})),
    ...toOtherSituation(context),
  ];
  return blocks.length > 0
    ? [
        {
          kind: 'group',
          role: 'after',
          blocks: [{kind: 'heading', depth: 1, text: context.say(interfaceWords.after)}, ...blocks],
        },
      ]
    : [];
}
