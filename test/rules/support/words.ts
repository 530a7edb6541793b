/* What a tree says: in lines, in sentences, in words. Parted at every element, then set in plain quotes. */

const INLINE = 'a abbr b bdi bdo cite code em i small span strong sub sup svg time wbr'.split(' ');
const UNREAD = 'style script template'.split(' ');

const tidy = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200b\u200e\u200f\u2060]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,?!:;)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();

export interface Leaving {
  /** Nodes whose words do not count. */
  readonly out: string;
}

/** One line for each run of words between block boundaries. */
export function linesOf(root: Node, leaving?: Leaving): readonly string[] {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.textContent ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const name = node.nodeName.toLowerCase();
    if (UNREAD.includes(name)) return;
    if (leaving && 'matches' in node && (node as Element).matches(leaving.out)) return;
    const part = () => (INLINE.includes(name) ? (lines[lines.length - 1] += ' ') : lines.push(''));
    part();
    node.childNodes.forEach(walk);
    part();
  };
  walk(root);
  return lines.map(tidy).filter(line => line !== '');
}

export const textOf = (root: Node, leaving?: Leaving): string => linesOf(root, leaving).join(' ');

/** Words that stand on the screen without opening anything. */
export const visibleTextOf = (root: Node): string => textOf(root, {out: 'details > :not(summary)'});

export const sentencesIn = (line: string): readonly string[] => line.split(/(?<=[.?!]["')]?) +(?=["'(]?[A-Z0-9])/);

export const sentencesOf = (root: Node, leaving?: Leaving): readonly string[] =>
  linesOf(root, leaving).flatMap(sentencesIn);

/** Anything with a letter or a digit in it, between spaces. A telephone number is one word, however it is grouped. */
export const countWords = (text: string): number =>
  text
    .replace(/(\d) (?=\d)/g, '$1')
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word)).length;

/** The same sentence, whichever quotes and spaces it was typed with. */
export const plain = tidy;
