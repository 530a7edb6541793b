import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {visitRun} from './support/private/visit-run.js';
import {found} from './support/private/words.js';
import {startServer, type Server} from './support/server.js';

/*
 * Leaks that we name, one test each: what a page gets that has a script or a style sheet made for it. Closed roots
 * are no wall against a host that means harm.
 */

const TAG = 'threat-response-steps';
const SHOWN = ['Do not pay.', '988', 'tel:911', 'United States'];

/** Words of ours have an 8 in them, and no tilde; the page has neither. */
const SPYING_STYLE = `<style>
  @font-face {font-family: Spy; src: url(/font-eight); unicode-range: U+38}
  @font-face {font-family: Spy; src: url(/font-tilde); unicode-range: U+7E}
  body {font-family: Spy, sans-serif}
  ${TAG}::part(contact):hover {background-image: url(/contact-hovered)}
</style>`;

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  const steps = `<${TAG} region="US"></${TAG}>`;
  server = await startServer({pages: {'/': plainPage(steps), '/style': plainPage(steps, {head: SPYING_STYLE})}});
});

after(async () => {
  await browser.close();
  await server.close();
});

async function open(prepare?: (page: Page) => Promise<unknown>, path = '/') {
  const seen = await visitRun(browser, server.url + path, prepare);
  await seen.hands.until({host: TAG, node: 'a[href="tel:988"]'});
  return seen;
}

/** What `read` gets out of the page, and which of the words shown are in it. */
async function taken(read: (tag: string) => unknown, prepare?: () => void): Promise<readonly string[]> {
  const {page, close} = await open(prepare && (page => page.addInitScript(prepare)));
  const got = await page.evaluate(read, TAG);
  await close();
  return found(SHOWN, got);
}

describe('a script that reaches in', () => {
  test('an open root would be there for every script; ours is not', async () => {
    assert.deepEqual(
      await taken(tag => {
        const host = document.querySelector<HTMLElement>(tag);
        return [host?.shadowRoot?.innerHTML, host?.innerText, host?.textContent, document.body.innerText];
      }),
      [],
    );
  });

  test('`renderRoot` is the root', async () => {
    assert.deepEqual(
      await taken(tag => (document.querySelector(tag) as unknown as {renderRoot: ShadowRoot}).renderRoot.innerHTML),
      SHOWN,
    );
  });

  test('the part that Lit keeps, on the tag and on the root, leads to the first node', async () => {
    assert.deepEqual(
      await taken(tag => {
        const host = document.querySelector(tag) as unknown as {
          _$Do: {startNode: Node};
          renderRoot: {_$litPart$: unknown};
        };
        return host._$Do === host.renderRoot._$litPart$ && (host._$Do.startNode.getRootNode() as ShadowRoot).innerHTML;
      }),
      SHOWN,
    );
  });

  test('`render()` and the other methods of Lit can be called', async () => {
    const words = await taken(tag => {
      const seen = new Set<unknown>();
      return JSON.parse(
        JSON.stringify(
          (document.querySelector(tag) as unknown as {render(): unknown}).render(),
          (_, value: unknown) => {
            if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
            if (seen.has(value)) return undefined;
            seen.add(value);
            return value;
          },
        ),
      ) as unknown;
    });
    assert.deepEqual(words, SHOWN);
  });

  test('`find()` says whether words are on the page, but not where', async () => {
    const {page, close} = await open();
    const answers = await page.evaluate(() => {
      const {find} = globalThis as unknown as {find(words: string): boolean};
      return ['Do not pay', 'Do not dance'].map(words => {
        getSelection()?.removeAllRanges();
        return [find.call(globalThis, words), getSelection()?.anchorNode?.nodeName];
      });
    });
    assert.deepEqual(answers, [
      [true, 'MAIN'],
      [false, undefined],
    ]);
    await close();
  });

  test('`attachShadow`, patched before our script, opens every root: what an audit of a foreign page does', async () => {
    assert.deepEqual(
      await taken(
        tag => document.querySelector(tag)?.shadowRoot?.innerHTML,
        () => {
          const {attachShadow} = Element.prototype;
          Element.prototype.attachShadow = function (init) {
            return attachShadow.call(this, {...init, mode: 'open'});
          };
        },
      ),
      SHOWN,
    );
  });

  test('`attachInternals`, patched before our script, keeps every root', async () => {
    assert.deepEqual(
      await taken(
        () => (globalThis as unknown as {internals: ElementInternals}).internals.shadowRoot?.innerHTML,
        () => {
          const {attachInternals} = HTMLElement.prototype;
          HTMLElement.prototype.attachInternals = function () {
            const internals = attachInternals.call(this);
            if (this.localName.startsWith('threat')) Object.assign(globalThis, {internals});
            return internals;
          };
        },
      ),
      SHOWN,
    );
  });

  test('so does every other method of the browser that we call on a node of ours', async () => {
    assert.deepEqual(
      await taken(
        () =>
          (globalThis as unknown as {nodes: Node[]}).nodes
            .map(node => node.getRootNode())
            .filter(root => root instanceof ShadowRoot)
            .map(root => root.innerHTML),
        () => {
          const nodes: Node[] = [];
          Object.assign(globalThis, {nodes});
          const {addEventListener} = EventTarget.prototype;
          EventTarget.prototype.addEventListener = function (...rest) {
            if (this instanceof Node) nodes.push(this);
            return addEventListener.apply(this, rest);
          };
        },
      ),
      SHOWN,
    );
  });
});

test('the size of a tag, and what the browser says has moved in it, change with what is shown', async () => {
  const {page, hands, close} = await open();
  const measure = () => page.evaluate(tag => document.querySelector<HTMLElement>(tag)?.offsetHeight, TAG);
  const before = await measure();
  await hands.pickCountry(TAG, 'GB');
  await hands.until({host: TAG, node: 'a[href="tel:116123"]'});
  assert.notEqual(await measure(), before, 'a page that knows the height of each country knows the country');
  const shifts = await page.evaluate(
    () =>
      new Promise<unknown[]>(done =>
        new PerformanceObserver(list =>
          done(
            list.getEntries().flatMap(entry => {
              const {sources} = entry as unknown as {sources: {node: Node | null; currentRect: DOMRect}[]};
              return sources.map(({node, currentRect}) => [
                node?.getRootNode() instanceof ShadowRoot,
                currentRect.width,
              ]);
            }),
          ),
        ).observe({type: 'layout-shift', buffered: true}),
      ),
  );
  assert.ok(shifts.length > 0, 'boxes that moved');
  assert.ok(
    shifts.every(shift => !(shift as [boolean])[0]),
    'and no node of ours',
  );
  await close();
});

test('a style sheet learns which letters are shown, by fonts, and that a contact is under the mouse, by parts', async () => {
  const {page, hands, close} = await open(undefined, '/style');
  const {x, y} = await hands.pointOn({host: TAG, node: 'a[href="tel:988"]'});
  await Promise.all([page.waitForResponse('**/contact-hovered'), page.mouse.move(x, y)]);
  const asked = server.requests.filter(path => /font|hovered/.test(path));
  assert.deepEqual(asked.sort(), ['/contact-hovered', '/font-eight']);
  await close();
});
