import type {StatementId} from '../guidance/coverage.js';
import type {Line as SpokenLine, Words} from '../guidance/model.js';
import {statements} from '../guidance/statements/index.js';
import type {DisclosureBlock, Line, StatementBlock, Text} from './blocks.js';
import type {Context} from './context.js';
import {interfaceWords} from '../guidance/interface.js';

/** How a statement stands among others. */
export interface Standing {
  /** The first of a step: its bold line is a heading. */
  readonly prominent: boolean;
  readonly depth: 1 | 2 | 3;
  readonly who?: string | undefined;
}

/** The lines of a statement that this reader gets. */
const linesFor = (id: StatementId, context: Context): readonly SpokenLine[] =>
  statements[id].lines.filter(line => context.isFor(line.when));

/** The statement as one node. Several ids make one node that carries all of them. */
export function statement(
  ids: readonly [StatementId, ...StatementId[]],
  context: Context,
  standing: Standing,
): StatementBlock {
  const {polarity} = statements[ids[0]];
  const lines = ids.flatMap(id => linesFor(id, context).map(line => ({polarity: statements[id].polarity, ...line})));
  const bold = lines.find(line => line.place === 'bold');
  return {
    kind: 'statement',
    statements: ids,
    polarity,
    ...standing,
    bold: bold && context.say(bold.words),
    lines: lines
      .filter(line => line.place === undefined)
      .map((line): Line => ({polarity: line.polarity, text: context.say(line.words)})),
  };
}

const boldWords = (id: StatementId, context: Context): Words | undefined =>
  linesFor(id, context).find(line => line.place === 'bold')?.words;

/** The text of the bold line, for a heading that is drawn elsewhere. */
export function boldLine(id: StatementId, context: Context): Text {
  const words = boldWords(id, context);
  return words ? context.say(words) : [];
}

/** The same as a plain string, for a name that is not drawn. */
export function boldLabel(id: StatementId, context: Context): string {
  const words = boldWords(id, context);
  return words ? context.label(words) : '';
}

/** The sentences of a statement one after the other, for a lead or small print. */
export const sentences = (id: StatementId, context: Context): Text =>
  linesFor(id, context).flatMap((line, index) => [...(index > 0 ? [' '] : []), ...context.say(line.words)]);

/** The same as a plain string, for small print. */
export const spoken = (id: StatementId, context: Context): string =>
  linesFor(id, context)
    .map(line => context.label(line.words))
    .join(' ');

/** The one "More about this" of a step: what its statements have besides. Absent where there is nothing. */
export function more(ids: readonly StatementId[], context: Context): DisclosureBlock | undefined {
  const lines = ids.flatMap(id => linesFor(id, context)).filter(line => line.place === 'more');
  if (lines.length === 0) return undefined;
  return {
    kind: 'disclosure',
    label: context.label(ids.includes('S28') ? interfaceWords.whereToFind : interfaceWords.more),
    blocks: lines.map(line => ({kind: 'text', style: 'plain', text: context.say(line.words)})),
  };
}
