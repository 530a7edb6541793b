/*
 * Reads blocks without knowing their kinds, so that a new kind is read too. What a choice would reveal
 * is a function, and stays out.
 */

type Node = Readonly<Record<string, unknown>>;

/** Every object inside, parents before children, in reading order. */
export function* nodesIn(blocks: unknown): Generator<Node> {
  if (Array.isArray(blocks)) for (const block of blocks) yield* nodesIn(block);
  else if (blocks !== null && typeof blocks === 'object') {
    yield blocks as Node;
    for (const inner of Object.values(blocks)) yield* nodesIn(inner);
  }
}

/** Every statement that the blocks carry, in reading order. */
export const idsIn = (blocks: unknown): readonly string[] =>
  [...nodesIn(blocks)].flatMap(node => (Array.isArray(node['statements']) ? (node['statements'] as string[]) : []));

/** The words of a text, with what stands in its links. */
export const wordsOf = (text: unknown): string =>
  Array.isArray(text)
    ? text.map(wordsOf).join('')
    : typeof text === 'string'
      ? text
      : wordsOf((text as {readonly text?: unknown} | undefined)?.text ?? '');
