import type {Block} from './blocks.js';
import type {Context} from './context.js';
import {sentences} from './statement.js';

/** Where the words come from. Never more than that. */
export const foot = (context: Context): Block => ({
  kind: 'group',
  role: 'foot',
  blocks: [{kind: 'text', style: 'fine', statements: ['S2'], polarity: 'know', text: sentences('S2', context)}],
});
