import {plain, textOf} from './words.js';

/* The anatomy of the resource panel, read by hooks and words. */

export const cardsOf = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('[part~="card"]')];

export const serviceOf = (node: Element): string => node.getAttribute('data-service') ?? '';

export const cardOf = (root: ParentNode, id: string): Element | undefined =>
  cardsOf(root).find(card => serviceOf(card) === id);

/** The line about danger: the first node that names a service and is no card, or the first that says "In danger?". */
export const emergencyLine = (root: ParentNode): Element | undefined =>
  [...root.querySelectorAll('[data-service], p, a, div')].find(
    node => !node.closest('[part~="card"]') && /^In danger\?/.test(textOf(node)),
  );

/** The order a reader meets them in: the emergency service, then the cards. */
export function orderedServices(root: ParentNode): readonly string[] {
  const first = [...root.querySelectorAll('[data-service]')].find(node => !node.closest('[part~="card"]'));
  const [card] = cardsOf(root);
  const above = first && (!card || precedes(first, card)) ? [serviceOf(first)] : [];
  return [...above, ...cardsOf(root).map(serviceOf)];
}

export const precedes = (earlier: Node, later: Node): boolean =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const labelOf = (details: Element): string => plain(details.querySelector(':scope > summary')?.textContent ?? '');

const disclosures = (root: ParentNode, label: string): readonly HTMLDetailsElement[] =>
  [...root.querySelectorAll('details')].filter(details => labelOf(details) === label);

/** Every disclosure labelled "More help": there has to be one at most. */
export const foldsOf = (root: ParentNode): readonly HTMLDetailsElement[] => disclosures(root, 'More help');

/** Every "More about this" of one card: there has to be one at most. */
export const moreOf = (card: ParentNode): readonly HTMLDetailsElement[] => disclosures(card, 'More about this');

/** What a card says without opening anything of its own. */
export const openWordsOf = (card: Element): string => textOf(card, {out: 'details > :not(summary), .said, .printed'});

/** What a card says behind "More about this". */
export const foldedWordsOf = (card: Element): string =>
  moreOf(card)
    .map(more => textOf(more))
    .join(' ');

/** Cards and helpers of the fold, in the order in which they stand. */
export function inFold(root: ParentNode): readonly string[] {
  return foldsOf(root).flatMap(fold =>
    [...fold.querySelectorAll('[part~="card"], [data-statement]')].flatMap(node => {
      if (node.matches('[part~="card"]')) return serviceOf(node);
      return node.closest('[part~="card"]') ? [] : (node.getAttribute('data-statement') ?? '').split(' ');
    }),
  );
}
