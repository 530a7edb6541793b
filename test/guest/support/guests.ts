import assert from 'node:assert/strict';
import type {Browser, Frame, Page} from 'playwright-core';
import {drawn, visit, type Visit} from '../../rules/support/whole-page.js';

/** Two elements in two countries, each with children of its own: what most of these pages hold. */
export const GUESTS = `
<threat-response-steps region="US"><p class="fallback">Call 988</p></threat-response-steps>
<safety-tip region="GB" topic="someone-you-know"><p class="fallback">Call 116 123</p></safety-tip>`;

/** What a reader gets from one element. */
export interface Shown {
  readonly tag: string;
  readonly statements: readonly string[];
  /** `voice tel:988` */
  readonly contacts: readonly string[];
  readonly text: string;
}

/** Each element that the selector finds, our tags where none is given. */
export const shown = (page: Page | Frame, selector?: string): Promise<readonly Shown[]> =>
  page.evaluate(
    wanted =>
      (wanted ? [...document.querySelectorAll(wanted)] : composed.hosts()).map(host => ({
        tag: host.localName,
        statements: composed.ids(host),
        contacts: composed
          .all(host, '[data-contact]')
          .map(node => `${node.dataset['contact']} ${node.getAttribute('href')}`),
        text: [...composed.root(host).children]
          .filter(node => node.localName !== 'style')
          .map(node => node.textContent)
          .join(' ')
          .replace(/\s+/g, ' '),
      })),
    selector,
  );

/** What our elements show on a page that does nothing to them. */
export async function shownOnPlainPage(browser: Browser, url: string): Promise<readonly Shown[]> {
  const {page, close} = await visit(browser, url);
  await allDrawn(page);
  const plain = await shown(page);
  await close();
  assert.ok(plain[0]?.statements.includes('G3') && plain[0].contacts.includes('voice tel:988'), 'the steps of the US');
  assert.ok(plain[1]?.statements.includes('S2') && plain[1].contacts.includes('voice tel:999'), 'a tip in the UK');
  return plain;
}

/** Until both of `GUESTS` have their own country. */
export async function allDrawn(page: Page): Promise<void> {
  await drawn(page, 'tel:988');
  await drawn(page, 'tel:999');
}

/** Errors of the page and all that its console says, of whatever level. */
export const complaints = ({errors, said}: Visit): readonly string[] => [
  ...errors.map(error => `uncaught: ${error}`),
  ...said,
];

/** Only what our own code says on purpose. */
export const warnings = ({said}: Visit): readonly string[] => said.filter(line => line.includes('[safety-elements]'));

/** The children that a page put into our tags, and whether a reader sees them. */
export const fallbacksVisible = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.fallback')].map(
      child => composed.visible(child) && child.offsetHeight > 0,
    ),
  );
