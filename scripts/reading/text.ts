import {parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What does not begin a line of its own. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'i',
  'q',
  'span',
  'strong',
  'time',
  'wbr',
]);
/** Nobody reads these as sentences. */
const UNREAD = new Set(['script', 'style', 'select', 'svg', 'template']);

/** A telephone number or keyword stands in its own `bdi`; as a word it is short, however it is spelled out. */
const NUMBER = 'it';

/** The pieces of text of a page, in order, one per paragraph, heading or item. */
export function piecesOf(html: string): string[] {
  const pieces = [''];
  const breakLine = (): void => void pieces.push('');
  const add = (text: string): void => void (pieces[pieces.length - 1] += text);

  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) return add(node.value);
    if ('tagName' in node) {
      if (UNREAD.has(node.tagName)) return;
      if (node.tagName === 'bdi') return add(NUMBER);
      if (!INLINE.has(node.tagName)) breakLine();
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('tagName' in node && !INLINE.has(node.tagName)) breakLine();
  };

  visit(parseFragment(html));
  return pieces.map(piece => piece.replace(/\s+/g, ' ').trim()).filter(piece => piece !== '');
}
