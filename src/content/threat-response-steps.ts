import type {Directory} from '../directory/model.js';
import {exitWords} from '../guidance/exit.js';
import {interfaceWords, stepProgress} from '../guidance/interface.js';
import {stepList} from '../guidance/steps.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block, StepsBlock} from './blocks.js';
import {contextFor, type Context} from './context.js';
import {countryControl} from './country.js';
import {emergencyDetails} from './emergency-details.js';
import {entryBlocks, entryIds} from './entries.js';
import {firstScreen} from './first-screen.js';
import {foot} from './foot.js';
import {nestedExit} from './quick-exit.js';
import {audienceOf, type Reader} from './reader.js';
import {boldLabel, boldLine, sentences, statement} from './statement.js';
import {emergencyLine, talkNow} from './urgent.js';

const listOf = ({reader}: Context) => stepList(reader.situation, audienceOf(reader), reader.person);

/** The numbered list alone. */
function steps(context: Context): StepsBlock {
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
const stepsFor = (context: Context, other: Partial<Reader>) => (): readonly Block[] => {
  const changed = contextFor({...context.reader, ...other}, context.directory, context.msg);
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

/** Said beside the nested exit, whose button has no room for it. */
const exitLimits = (context: Context): Block => ({
  kind: 'text',
  style: 'fine',
  text: [...context.say(exitWords.limits), ' ', ...context.say(exitWords.shortcut)],
});

/** The heading of the list, with what has to be said once before it. */
const listHead = (context: Context): readonly Block[] => [
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
function keepInMind(context: Context): readonly Block[] {
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

/** On paper alone: on the screen another step, or the start, has it. */
const onPaper = (block: Block): Block => ({kind: 'group', role: 'paper', blocks: [block]});

/**
 * The steps one at a time. The start is the first screen and the urgent lines; from the first step on these are
 * on paper alone, and each step has the people who answer right now beside it. Each block keeps its place from
 * step to step, so that the views keep what the reader opened and announce what changes.
 */
function oneAtATime(context: Context, top: readonly Block[], regions: readonly string[]): readonly Block[] {
  const list = steps(context);
  const all = list.steps.length;
  const current = Math.min(context.reader.picks.step ?? 0, all);
  const atTheStart = (blocks: readonly Block[]): readonly Block[] => (current > 0 ? blocks.map(onPaper) : blocks);
  const [heading, ...lead] = listHead(context);
  const stepper: Block = {
    kind: 'control',
    control: 'stepper',
    list,
    current,
    progress: current > 0 ? stepProgress(context.msg, String(current), String(all)) : '',
    begin: context.label(interfaceWords.begin),
    back: context.label(interfaceWords.back),
    next: context.label(interfaceWords.next),
    always: [emergencyLine(context), talkNow(context, 2), countryControl(context, regions)],
  };
  const after = keepInMind(context);
  return [
    ...atTheStart(top),
    {kind: 'group', role: 'part', blocks: [...(heading ? [heading] : []), ...atTheStart(lead), stepper]},
    ...(current === all ? after : after.map(onPaper)),
  ];
}

/** `<threat-response-steps>`: what to do now, in order. */
export function threatResponseSteps(
  reader: Reader,
  directory: Directory,
  msg: MsgFn,
  {regions}: {readonly regions: readonly string[]},
): readonly Block[] {
  const context = contextFor(reader, directory, msg);
  const top: readonly Block[] = [
    firstScreen(context, stepsFor(context, {person: 'known'})),
    countryControl(context, regions),
    statement(['G1'], context, {prominent: false, depth: 2}),
    {
      kind: 'group',
      role: 'urgent',
      blocks: [emergencyLine(context), ...emergencyDetails(directory, msg), talkNow(context, 1), exitLimits(context)],
    },
  ];
  return [
    nestedExit(reader.hrefs.exit, msg),
    ...(reader.view === 'one-at-a-time'
      ? oneAtATime(context, top, regions)
      : [
          ...top,
          {kind: 'group', role: 'part', blocks: [...listHead(context), steps(context)]} as const,
          ...keepInMind(context),
        ]),
    foot(context),
  ];
}
