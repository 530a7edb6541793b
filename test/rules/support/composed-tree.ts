/*
 * The tree a reader gets, through closed roots: `renderRoot` is public in Lit. Everything here reads
 * hooks and words, never classes, except `said`, which marks words read aloud and not drawn.
 */

export interface OurElement extends HTMLElement {
  readonly renderRoot: ParentNode & Node;
  readonly updateComplete: Promise<boolean>;
}

const isOurs = (node: Node): node is OurElement => 'renderRoot' in node && node.renderRoot instanceof Node;

const inert = document.implementation.createHTMLDocument('');

type Keeps = (node: ChildNode) => boolean;

/** A copy of the composed tree, free of any behaviour: checks read it, and a doctored copy proves them. */
export function snapshot(element: Node, keeps: Keeps = () => true): HTMLElement {
  const root = inert.createElement('div');
  for (const child of childrenOf(element)) root.append(...copied(child, keeps));
  return root;
}

/** The same without what is not rendered just now, for the eye and for whoever reads it aloud. What is folded is there. */
export const inView = (element: Node): HTMLElement =>
  snapshot(element, node => !(node instanceof Element) || getComputedStyle(node).display !== 'none');

const childrenOf = (node: Node): readonly ChildNode[] => [...(isOurs(node) ? node.renderRoot : node).childNodes];

function copied(node: ChildNode, keeps: Keeps): Node[] {
  if (node instanceof HTMLStyleElement || node.nodeType === Node.COMMENT_NODE || !keeps(node)) return [];
  const copy = inert.importNode(node, false);
  for (const child of childrenOf(node)) copy.appendChild(fragmentOf(copied(child, keeps)));
  return [copy];
}

function fragmentOf(nodes: readonly Node[]): DocumentFragment {
  const fragment = inert.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

/** Every `data-statement`, flattened, in tree order. */
export const statementIds = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('[data-statement]')].flatMap(idsOf);

export const idsOf = (node: Element): readonly string[] =>
  (node.getAttribute('data-statement') ?? '').split(' ').filter(id => id !== '');

export const statementNodes = (root: ParentNode, id: string): readonly Element[] => [
  ...root.querySelectorAll(`[data-statement~="${id}"]`),
];

/** The visible steps: the items of the one numbered list that are its own. */
export const stepItems = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('ol > li')];

/** The statements of each visible step. */
export const stepsOf = (root: ParentNode): readonly (readonly string[])[] => stepItems(root).map(statementIds);

/** Every `data-service`, in tree order, each once. */
export const servicesOf = (root: ParentNode): readonly string[] => [
  ...new Set([...root.querySelectorAll('[data-service]')].map(node => node.getAttribute('data-service') ?? '')),
];

/** What static pages print in place of a choice that a reader could make. */
export function withoutChoices(root: HTMLElement): HTMLElement {
  const left = root.cloneNode(true) as HTMLElement;
  for (const choice of left.querySelectorAll('details[data-choice]')) choice.remove();
  return left;
}
