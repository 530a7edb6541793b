import type {Block} from './blocks.js';
import type {Context} from './context.js';
import {crisisRows} from './services.js';
import {statement} from './statement.js';

const standing = {prominent: false, depth: 2} as const;

/** G2: the emergency number, in full. */
export const emergencyLine = (context: Context): Block => statement(['G2'], context, standing);

/** G3: who answers somebody who feel they cannot go on. Its contacts are part of it. */
export const talkNow = (context: Context, depth: 1 | 2 | 3): Block => ({
  kind: 'group',
  role: 'help-line',
  statements: ['G3'],
  polarity: 'do',
  blocks: [{...statement(['G3'], context, standing), statements: []}, ...crisisRows(context, depth)],
});
