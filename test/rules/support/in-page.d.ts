import type {OurElement} from './composed-tree.js';

declare global {
  var composed: {
    hosts(): OurElement[];
    root(host: Element): ParentNode & Node;
    all(host: Element, selector: string): HTMLElement[];
    ids(host: Element): string[];
    hrefs(host: Element): (string | null)[];
    text(host: Element): string;
    visible(node: Element): boolean;
    operable(host: Element): HTMLElement[];
    name(node: Element): string;
    focused(): HTMLElement | null;
    address(host: Element, attributes: Readonly<Record<string, string>>): Promise<void>;
    words(host: Element): {readonly text: string; readonly node: HTMLElement}[];
  };
}
export {};
