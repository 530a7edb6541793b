import type {Directory} from '../directory/model.js';
import {exitWords} from '../guidance/exit.js';
import {interfaceWords, stepProgress} from '../guidance/interface.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block} from './blocks.js';
import {contextFor, type Context} from './context.js';
import {countryControl} from './country.js';
import {emergencyDetails} from './emergency-details.js';
import {firstScreen} from './first-screen.js';
import {foot} from './foot.js';
import {nestedExit} from './quick-exit.js';
import type {Reader} from './reader.js';
import {statement} from './statement.js';
import {keepInMind, listHead, steps, stepsFor} from './step-list.js';
import {emergencyLine, talkNow} from './urgent.js';

/** Said beside the nested exit, whose button has no room for it. */
const exitLimits = (context: Context): Block => ({
  kind: 'text',
  style: 'fine',
  text: [...context.say(exitWords.limits), ' ', ...context.say(exitWords.shortcut)],
});

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
  {regions, now}: {readonly regions: readonly string[]; readonly now: Date},
): readonly Block[] {
  const context = contextFor(reader, directory, msg, now);
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
