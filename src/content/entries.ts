import type {StatementId} from '../guidance/coverage.js';
import {interfaceWords} from '../guidance/interface.js';
import type {Entry} from '../guidance/steps.js';
import {attached, wordsToTell} from './attached.js';
import type {Block, StatementBlock} from './blocks.js';
import type {Context} from './context.js';
import {more, statement} from './statement.js';

/** The ids of a list that this reader gets. */
export const entryIds = (entries: readonly Entry[], context: Context): readonly StatementId[] =>
  entries.flatMap(entry => (typeof entry === 'string' ? [entry] : context.isFor(entry.when) ? [entry.id] : []));

/** Said only to readers under 18; where the age is not known, a label says so. */
const FOR_MINORS: readonly StatementId[] = ['S21', 'S34'];

/** The reply is what S5 says: it stands inside the statement and not beside it. */
const HOLDS_ITS_WORDS: readonly StatementId[] = ['S5'];

const held = (said: StatementBlock, own: readonly Block[]): Block => ({
  kind: 'group',
  role: 'reply',
  statements: said.statements,
  polarity: said.polarity,
  blocks: [{...said, statements: []}, ...own],
});

/**
 * The statements of one step or item, in order: the first is prominent, each followed by what belongs
 * to it, and all of them share one "More about this" at the end.
 */
export function entryBlocks(
  ids: readonly StatementId[],
  context: Context,
  depth: 1 | 2 | 3,
  label?: string,
): readonly Block[] {
  const blocks = ids.flatMap((id, index): readonly Block[] => {
    const prominent = index === 0;
    const below = (depth < 3 ? depth + 1 : 3) as 1 | 2 | 3;
    if (id === 'G16') return wordsBlocks(context, prominent, depth);
    const forMinors =
      FOR_MINORS.includes(id) && context.reader.age === 'unknown' && context.reader.topic !== 'for-friends';
    const who = prominent && label ? label : forMinors ? context.label(interfaceWords.ifMinor) : undefined;
    const said = statement([id], context, {prominent, depth, who});
    const own = attached(id, context, below);
    return HOLDS_ITS_WORDS.includes(id) ? [held(said, own)] : [said, ...own];
  });
  const rest = more(ids, context);
  return rest ? [...blocks, rest] : blocks;
}

/** G16: an adult is told to tell someone; for a reader under 18 the statement before says it. */
function wordsBlocks(context: Context, prominent: boolean, depth: 1 | 2 | 3): readonly Block[] {
  const label = context.label(interfaceWords.wordsToSend);
  const blocks = wordsToTell(context);
  if (context.reader.age !== 'adult') {
    return [{kind: 'disclosure', statements: ['G16'], polarity: 'do', label, blocks}];
  }
  return [statement(['G16'], context, {prominent, depth}), {kind: 'disclosure', label, blocks}];
}
