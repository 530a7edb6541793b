import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {branch} from '../../../expected/first-screen.js';
import type {Hands} from './hands.js';

/** One thing that a reader does with one element. */
interface Act {
  readonly does: string;
  readonly act: (hands: Hands, host: string) => Promise<unknown>;
  /** The page is gone afterwards. */
  readonly leaves?: boolean;
}

/** What a reader does with one element of the page. */
export interface Row {
  /** Selector of the tag, the only one of its kind on the page. */
  readonly host: string;
  readonly markup: string;
  readonly acts: readonly Act[];
}

const press = (node: string, says?: string): Act => ({
  does: `presses ${says ?? node}`,
  act: (hands, host) => hands.press({host, node, says}),
});
const key = (name: string, node: string, says?: string): Act => ({
  does: `${name} on ${says ?? node}`,
  act: (hands, host) => hands.key({host, node, says}, name),
});
const openTab = (node: string): Act => ({
  does: `opens ${node} in a new tab`,
  act: (hands, host) => hands.openTab({host, node}),
});
const until = (node: string, says?: string): Act => ({
  does: `sees ${says ?? node}`,
  act: (hands, host) => hands.until({host, node, says}),
});
const unfold: Act = {
  does: 'opens every disclosure',
  act: async (hands, host) => assert.ok((await hands.unfold(host)) > 0, 'there are some'),
};
const type = (node: string, words: string): Act => ({
  does: `types ${words}`,
  act: (hands, host) => hands.type({host, node}, words),
});
const pick = (code: string): Act => ({
  does: `picks ${code}`,
  act: (hands, host) => hands.pickCountry(host, code),
});

/** An address of the test's own server. */
export const LEFT = '/left';

/** What the page itself puts into a tag, for readers without script: its own words, for everybody to record. */
export const FALLBACK = 'Ask an adult you trust.';

/** Finds a line in Great Britain by its name, and the one for the other age beside it. */
export const LOOKED_FOR = 'samaritans';

/** In the order of the page. Nothing on it says a country, an age or who is threatening: the reader picks. */
export const RUN: readonly Row[] = [
  {
    host: 'safety-tip',
    markup: `<safety-tip><p>${FALLBACK}</p></safety-tip>`,
    acts: [
      press('blockquote ~ button'),
      until('[role="status"]', 'Copied'),
      {does: 'opens what there is', act: (hands, host) => hands.unfold(host)},
      openTab('a[target="_blank"]'),
    ],
  },
  {
    host: 'threat-response-steps:not([view])',
    markup: `<threat-response-steps exit-href="${LEFT}"></threat-response-steps>`,
    acts: [
      pick('US'),
      until('a[href="tel:988"]'),
      press('button', 'Next: tell one adult'),
      press('summary', 'Read this first.'),
      key('Enter', 'button', branch.choose),
      until('button', branch.back),
      unfold,
      press('a[href="tel:988"]'),
      press('a[href="sms:988"]'),
      openTab('a[data-contact="chat"]'),
      press('button', branch.back),
      press('button', 'Is your image already out?'),
      until('button', 'Is someone threatening you too?'),
    ],
  },
  {
    host: 'threat-response-steps[view]',
    markup: `<threat-response-steps view="one-at-a-time" exit-href="${LEFT}"></threat-response-steps>`,
    acts: [
      press('button', 'Show one step at a time'),
      until('[role="status"]', 'Step 1 of'),
      press('button', 'Next'),
      key('Enter', 'button', 'Next'),
      until('[role="status"]', 'Step 3 of'),
      press('button', 'Back'),
      until('[role="status"]', 'Step 2 of'),
    ],
  },
  {
    host: 'resource-directory',
    markup: '<resource-directory></resource-directory>',
    acts: [
      pick('GB'),
      until('a[href="tel:116123"]'),
      unfold,
      type('[type="search"]', LOOKED_FOR),
      until('.count', 'Results: 2'),
      press('button', 'Open now'),
      press('button', 'Show all'),
      press('a[href="tel:999"]'),
      openTab('a[target="_blank"]'),
    ],
  },
  {
    host: 'urgent-help',
    markup: '<urgent-help></urgent-help>',
    acts: [pick('GB'), until('a[href="tel:116123"]'), press('a[href="tel:999"]'), press('a[href="tel:116123"]')],
  },
  {
    host: 'quick-exit',
    markup: `<quick-exit href="${LEFT}"></quick-exit>`,
    acts: [
      key('Shift', 'a'),
      key('Shift', 'a'),
      until('[role="status"]', '1 more time'),
      {
        does: 'leaves',
        leaves: true,
        async act({press, page}, host) {
          await Promise.all([page.waitForURL(`**${LEFT}`), press({host, node: 'a'})]);
        },
      },
    ],
  },
];

/** Fails in words where the library that is tested has not got an element of the run. */
export async function assertDefined(page: Page, rows: readonly Row[] = RUN): Promise<void> {
  const tags = [...new Set(rows.map(({host}) => host.replace(/[^a-z-].*/, '')))];
  const missing = await page.evaluate(all => all.filter(tag => !customElements.get(tag)), tags);
  assert.deepEqual(missing, [], `cdn/safety.js does not define ${missing.join(', ')}: the run cannot go through it`);
}

/** Goes through the rows and hands back all that was shown on the way. */
export async function goThrough(
  hands: Hands,
  rows: readonly Row[] = RUN,
  {stay = false}: {readonly stay?: boolean} = {},
): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  const look = async () => {
    for (const words of await hands.page.evaluate(() => inside.strings())) shown.add(words);
  };
  await assertDefined(hands.page, rows);
  await look();
  for (const {host, acts} of rows) {
    for (const {does, act, leaves} of acts) {
      if (leaves && stay) continue;
      try {
        await act(hands, host);
      } catch (error) {
        throw new Error(`${host}: ${does}: ${String(error)}`, {cause: error});
      }
      if (!leaves) await look();
    }
  }
  return shown;
}
