import type {StatementId} from '../guidance/coverage.js';
import {interfaceWords} from '../guidance/interface.js';
import {replies} from '../guidance/replies.js';
import type {Words} from '../guidance/model.js';
import type {Block} from './blocks.js';
import type {Context} from './context.js';
import type {HrefName} from './reader.js';
import {complaintCard, removalCards, reportCards, talkRows} from './services.js';

type Depth = 1 | 2 | 3;
type Attach = (context: Context, depth: Depth) => readonly Block[];

/** A link the host gave, in our words. Nothing where it gave none. */
export function hostLink(context: Context, name: HrefName, words: Words): Block[] {
  const href = context.reader.hrefs[name];
  return href === undefined
    ? []
    : [{kind: 'links', style: 'plain', links: [{kind: 'link', href, text: context.say(words)}]}];
}

/** Without a page for parents the sentence stands without a link: this page will do. */
function showToAdult(context: Context): Block[] {
  if (context.reader.topic === 'for-friends') return [];
  const link = hostLink(context, 'parents', interfaceWords.parentsLink);
  return link.length > 0
    ? link
    : [{kind: 'text', style: 'plain', polarity: 'do', text: context.say(interfaceWords.parentsLink)}];
}

const copyOf = (context: Context, words: Words): Block => ({
  kind: 'control',
  control: 'copy',
  text: context.label(words),
  label: context.label(interfaceWords.copy),
  done: context.label(interfaceWords.copied),
  failed: context.label(interfaceWords.notCopied),
  quiet: false,
});

/** The reply that refuses: as the source guidance has it, with another platform's name where its rules are known, else "No." */
function refusal({reader}: Context): Words {
  if (reader.platform === 'HerHelp') return replies.refuseHerHelp;
  return reader.hrefs.guidelines === undefined ? replies.refuse : replies.refuseRules;
}

const fine = (context: Context, words: Words): Block => ({kind: 'text', style: 'fine', text: context.say(words)});

/** What stands right after a statement: contacts, links, words to copy. */
const attachments: Partial<Record<StatementId, Attach>> = {
  S4: context => hostLink(context, 'guidelines', interfaceWords.guidelinesLink),
  S5: context => [
    copyOf(context, refusal(context)),
    {kind: 'text', style: 'plain', polarity: 'dont', text: context.say(replies.threatened)},
    fine(context, replies.faceToFace),
  ],
  S11: context => hostLink(context, 'steps', interfaceWords.stepsLink),
  S14: context => hostLink(context, 'steps', interfaceWords.stepsLink),
  S16: context => hostLink(context, 'report', interfaceWords.reportLink),
  S20: context => hostLink(context, 'report', interfaceWords.reportLink),
  S21: context => showToAdult(context),
  S22: context => hostLink(context, 'parents', interfaceWords.parentsMore),
  S24: talkRows,
  G11: removalCards,
  G12: reportCards,
  G20: context =>
    context.reader.topic === 'for-parents' ? [{kind: 'quote', text: context.label(replies.parentSays)}] : [],
  G21: complaintCard,
};

export const attached = (id: StatementId, context: Context, depth: Depth): readonly Block[] =>
  attachments[id]?.(context, depth) ?? [];

/** G16: the words to tell someone, folded, because they are long and not everybody needs them now. */
export const wordsToTell = (context: Context): readonly Block[] => [
  {kind: 'quote', text: context.label(context.reader.age === 'adult' ? replies.tellFriend : replies.tellAdult)},
  fine(context, replies.faceToFace),
];
