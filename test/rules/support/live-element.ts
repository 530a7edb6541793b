import {expectedFirstScreen} from '../../expected/first-screen.js';
import {attributesOf, regions, type Reader, type Region} from '../../expected/reader.js';
import type {OurElement} from './composed-tree.js';

export const BUNDLE = '/cdn/safety.js';

export type OurTag = 'threat-response-steps' | 'safety-tip' | 'resource-directory' | 'urgent-help' | 'quick-exit';

/** Loads the file that ships. */
export async function loadBundle(): Promise<void> {
  await import(BUNDLE);
}

/** An element of ours on the page, ready. */
export async function place(tag: OurTag, attributes: Readonly<Record<string, string>> = {}): Promise<OurElement> {
  const element: HTMLElement = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await (element as OurElement).updateComplete;
  return element as OurElement;
}

/** Says exactly these attributes on the element, so that one element can stand before every reader. */
export async function address(element: OurElement, attributes: Readonly<Record<string, string>>): Promise<void> {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  await element.updateComplete;
}

const anybodyIn = (region: Region): Reader => ({
  situation: 'threatened',
  age: 'unknown',
  imageAge: 'unknown',
  person: 'unknown',
  region,
});

/** A country comes as a chunk: once it is there, what follows needs no waiting. */
export async function loadRegions(): Promise<void> {
  for (const region of regions) {
    const element = await place('threat-response-steps', attributesOf(anybodyIn(region)));
    const {href} = expectedFirstScreen(anybodyIn(region)).best[0];
    await until(
      () => [...element.renderRoot.querySelectorAll('a')].some(link => href.test(link.getAttribute('href') ?? '')),
      `the best contact of ${region}`,
    );
    element.remove();
  }
}

export async function until(holds: () => boolean, what: string, ms = 5000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}`);
    await new Promise(resume => setTimeout(resume, 20));
  }
}
