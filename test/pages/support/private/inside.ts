import type {OurElement} from '../../../rules/support/composed-tree.js';

/** Which node of an element of ours a reader means. */
export interface Target {
  /** Selector of the tag. */
  readonly host: string;
  readonly node: string;
  /** Words on it. */
  readonly says?: string | undefined;
}

interface Inside {
  /** Every element of ours, also inside another. */
  hosts(): OurElement[];
  /** The nodes that a reader can see now. */
  seen(target: Target): HTMLElement[];
  /** All that is said, linked and named in our roots. */
  strings(): string[];
}

declare global {
  var inside: Inside;
}

/** Sent into a page as it stands, before the page's own scripts. Reads only. */
export function lookInside(): void {
  const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const NAMES = ['href', 'aria-label', 'data-service', 'data-other', 'data-to', 'title', 'value'];
  const WHOLE = 'a, button, summary, p, option, h1, h2, h3, h4, h5, h6';

  const below = (root: ParentNode): OurElement[] =>
    [...root.querySelectorAll<OurElement>('*')]
      .filter(node => node.localName.includes('-') && 'renderRoot' in node)
      .flatMap(node => [node, ...below(node.renderRoot)]);

  function* stringsOf(root: ParentNode): Generator<string> {
    for (const node of root.querySelectorAll('*')) {
      if (node.localName === 'style') continue;
      for (const name of NAMES) yield node.getAttribute(name) ?? '';
      if (node instanceof HTMLOptionElement) yield node.value;
      for (const child of node.childNodes) if (child instanceof Text) yield tidy(child.data);
      if (node.matches(WHOLE)) yield tidy(node.textContent);
    }
  }

  globalThis.inside = {
    hosts: () => below(document),
    seen: ({host, node, says}) => {
      const tag = document.querySelector<OurElement>(host);
      if (!tag) throw new Error(`no ${host} on the page`);
      return [...tag.renderRoot.querySelectorAll<HTMLElement>(node)].filter(
        one => one.checkVisibility({visibilityProperty: true}) && (!says || tidy(one.textContent).includes(says)),
      );
    },
    strings: () => [...new Set(inside.hosts().flatMap(host => [...stringsOf(host.renderRoot)]))].filter(Boolean),
  };
}
