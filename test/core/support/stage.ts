import type {OurElement} from '../../rules/support/composed-tree.js';
import {textOf} from '../../rules/support/words.js';

/** A piece of a host's page. Its shadow roots are written as templates: `<template shadowrootmode="closed">`. */
export interface Stage {
  readonly root: HTMLElement;
  /** The element with that id, also inside the roots. */
  find<E extends HTMLElement = OurElement>(id: string): E;
  clear(): void;
}

export function stage(html: string): Stage {
  const root = document.createElement('div');
  // Parsed aside, so that nothing is connected before all of it is there; then made live, roots and all.
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const roots: ParentNode[] = [root];
  root.append(...[...parsed.childNodes].map(node => alive(node, roots)));
  document.body.append(root);
  return {
    root,
    find<E extends HTMLElement>(id: string): E {
      for (const part of roots) {
        const found = part.querySelector<E>(`#${id}`);
        if (found) return found;
      }
      throw new Error(`nothing has the id ${id}`);
    },
    clear: () => root.remove(),
  };
}

function alive(node: Node, roots: ParentNode[]): Node {
  const copy = document.importNode(node, false);
  for (const child of node.childNodes) {
    const mode = child instanceof HTMLTemplateElement ? child.getAttribute('shadowrootmode') : null;
    if (child instanceof HTMLTemplateElement && mode) {
      const root = (copy as Element).attachShadow({mode: mode as ShadowRootMode});
      root.append(...[...child.content.childNodes].map(inner => alive(inner, roots)));
      roots.push(root);
    } else copy.appendChild(alive(child, roots));
  }
  return copy;
}

/** Until an element has drawn what the page says now. Changes above it are heard in a microtask. */
export async function drawn(...elements: readonly OurElement[]): Promise<void> {
  await Promise.resolve();
  for (const element of elements) await element.updateComplete;
}

/** The name of the site in the words of the steps. */
export const platformOf = (element: OurElement): string | undefined =>
  /Did it happen on (.*?)\?/.exec(textOf(element.renderRoot))?.[1];

/** The language an element says it is in. */
export const langOf = (element: OurElement): string | null | undefined =>
  element.renderRoot.querySelector('[lang]')?.getAttribute('lang');

export const isVisible = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.checkVisibility() && element.offsetHeight > 0;

/** Warnings of the console, as a developer reads them. */
export function hearWarnings(): {readonly warnings: readonly string[]; stop(): void} {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  return {warnings, stop: () => void (console.warn = warn)};
}
