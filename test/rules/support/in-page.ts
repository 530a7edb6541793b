import type {OurElement} from './composed-tree.js';

/** A way to read, inside a page, what our elements show, through closed roots. Reads only, apart from `address`. */
interface Composed {
  /** Elements of ours on the page. */
  hosts(): OurElement[];
  root(host: Element): ParentNode & Node;
  all(host: Element, selector: string): HTMLElement[];
  ids(host: Element): string[];
  hrefs(host: Element): (string | null)[];
  text(host: Element): string;
  visible(node: Element): boolean;
  /** Whatever a keyboard must be able to reach now. */
  operable(host: Element): HTMLElement[];
  /** What somebody would call it who reads a test report. */
  name(node: Element): string;
  focused(): HTMLElement | null;
  /** Says exactly these attributes on the element. */
  address(host: Element, attributes: Readonly<Record<string, string>>): Promise<void>;
  /** Runs of words that are drawn, each with its element. */
  words(host: Element): {readonly text: string; readonly node: HTMLElement}[];
}

declare global {
  var composed: Composed;
}

/** The compiler of the tests names functions by this; in a page there is nobody to define it. */
export const NAMING = 'globalThis.__name ??= named => named;';

/** Sent into a page as it stands, before the page's own scripts: nothing outside of it may be used. */
export function install(): void {
  const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

  globalThis.composed = {
    hosts: () => [
      ...document.querySelectorAll<OurElement>('safety-tip, threat-response-steps, resource-directory, urgent-help'),
    ],
    root: host => ('renderRoot' in host ? (host as OurElement).renderRoot : host),
    all: (host, selector) =>
      [...composed.root(host).querySelectorAll<HTMLElement>('*')].flatMap(node => [
        ...(node.matches(selector) ? [node] : []),
        ...('renderRoot' in node ? composed.all(node, selector) : []),
      ]),
    ids: host => composed.all(host, '[data-statement]').flatMap(node => (node.dataset['statement'] ?? '').split(' ')),
    hrefs: host => composed.all(host, 'a').map(link => link.getAttribute('href')),
    text: host => tidy(composed.root(host).textContent),
    visible: node => node.checkVisibility({visibilityProperty: true}) && node.getClientRects().length > 0,
    operable: host =>
      composed.all(host, 'a[href], button, summary, select, textarea, input').filter(node => composed.visible(node)),
    name: node => {
      const label = 'labels' in node ? (node as HTMLInputElement).labels?.[0]?.querySelector('span') : undefined;
      return `${node.localName} "${tidy((label ?? node).textContent).slice(0, 60)}"`;
    },
    focused: () => {
      let node = document.activeElement as HTMLElement | null;
      for (let inside = node; inside;) {
        node = inside;
        inside = 'renderRoot' in node ? ((node.renderRoot as ShadowRoot).activeElement as HTMLElement | null) : null;
      }
      return node;
    },
    address: async (host, attributes) => {
      for (const name of host.getAttributeNames()) if (!(name in attributes)) host.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
      await (host as OurElement).updateComplete;
      await new Promise<void>(resume => requestAnimationFrame(() => setTimeout(resume)));
    },
    words: host => {
      const found = [];
      const walker = document.createTreeWalker(composed.root(host), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = tidy(walker.currentNode.textContent);
        const node = walker.currentNode.parentElement;
        if (text !== '' && node && !node.closest('style, script, option') && composed.visible(node)) {
          found.push({text, node});
        }
      }
      return found;
    },
  };
}
