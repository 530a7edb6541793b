import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {drawn, plainPage, visit, type Visit, type VisitOptions} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

let browser: Browser;
let server: Server;

/** Hears what bubbles up to the page, and what a form around the tag does. */
const LISTENER = `<script>
window.heard = [];
for (const type of ['input', 'beforeinput', 'change', 'search', 'keydown', 'keypress', 'keyup', 'submit',
  'compositionstart', 'compositionupdate', 'compositionend'])
  window.addEventListener(type, event => heard.push({type, key: event.key, data: event.data}));
</script>`;

const panel = (more = '') => `<resource-directory region="US" ${more}></resource-directory>`;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/': plainPage(`<form action="/gone"><input name="before">${panel()}<button>Send</button></form>`, {
        head: LISTENER,
      }),
      '/dialog': plainPage(`<dialog open>${panel()}</dialog><script>document.querySelector('dialog').close();
        document.querySelector('dialog').showModal()</script>`),
      '/exit': plainPage(`<quick-exit href="/left"></quick-exit><input id="theirs">${panel()}`),
      '/left': '<!doctype html><title>Elsewhere</title><p>Weather</p>',
      '/rtl': plainPage(panel(), {lang: 'ar-XB'}),
      '/short': plainPage('<resource-directory region="US" compact></resource-directory>'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

async function open(path = '/', options: VisitOptions = {}): Promise<Visit> {
  const seen = await visit(browser, server.url + path, options);
  await drawn(seen.page, 'tel:988');
  await unfold(seen.page);
  return seen;
}

/** With the keys of a reader. Where there is no search there is nothing to unfold. */
async function unfold(page: Page): Promise<void> {
  await focusOn(page, '.find summary');
  if (await page.evaluate(() => composed.focused()?.localName === 'summary')) await page.keyboard.press('Enter');
}

interface Seen {
  readonly cards: readonly string[];
  readonly value: string | undefined;
  readonly count: string | undefined;
  readonly said: string | undefined;
  /** The name of what has the focus: its kind, or the group. */
  readonly focus: string;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const host = document.querySelector('resource-directory') as Element;
    const [field] = composed.all(host, '[type=search]') as HTMLInputElement[];
    const focus = composed.focused();
    return {
      cards: composed.all(host, '[part~=card]').map(card => card.dataset['service'] ?? ''),
      value: field?.value,
      count: composed.all(host, '.count')[0]?.textContent,
      said: composed.all(host, '.find [role=status]')[0]?.textContent,
      focus: focus?.getAttribute('type') ?? focus?.getAttribute('role') ?? focus?.localName ?? '',
    };
  });

/** Until the list has been drawn anew. */
const settled = (page: Page) => page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));

const focusOn = (page: Page, selector: string) =>
  page.evaluate(wanted => {
    const host = document.querySelector('resource-directory') as Element;
    composed.all(host, wanted)[0]?.focus();
  }, selector);

async function type(page: Page, words: string): Promise<Seen> {
  await focusOn(page, '[type=search]');
  await page.keyboard.type(words);
  await settled(page);
  return look(page);
}

test('the search is folded: the first number comes before the tools', async () => {
  const {page, errors, close} = await visit(browser, `${server.url}/`, {viewport: {width: 360, height: 640}});
  await drawn(page, 'tel:988');
  const isSeen = () =>
    page.evaluate(() => {
      const [field] = composed.all(document.querySelector('resource-directory') as Element, '[type=search]');
      return composed.visible(field as Element);
    });
  assert.equal(await isSeen(), false);
  await unfold(page);
  assert.equal(await isSeen(), true);
  assert.deepEqual(errors, []);
  await close();
});

test('what was found is said, and can be taken back, when the fields are folded again', async () => {
  const {page, close} = await open();
  await type(page, '988');
  await unfold(page);
  const seen = await page.evaluate(() =>
    composed
      .all(document.querySelector('resource-directory') as Element, '.count, .found button')
      .map(node => composed.visible(node)),
  );
  assert.deepEqual(seen, [true, true]);
  await close();
});

test('typing narrows the list letter by letter, in its order, and the focus stays in the field', async () => {
  const {page, errors, close} = await open();
  const whole = await look(page);
  let before = whole.cards;
  for (const letter of 'spanish') {
    await focusOn(page, '[type=search]');
    await page.keyboard.type(letter);
    await settled(page);
    const {cards, focus} = await look(page);
    assert.equal(focus, 'search');
    assert.ok(cards.length > 0);
    assert.deepEqual(
      cards,
      whole.cards.filter(id => cards.includes(id)),
      'in order',
    );
    assert.ok(cards.length <= before.length, 'one more letter finds no more');
    before = cards;
  }
  assert.ok(before.length < whole.cards.length);
  assert.deepEqual(errors, []);
  await close();
});

test('the count is seen at once and announced once, after a pause', async () => {
  const {page, close} = await open();
  await page.evaluate(() => {
    const status = composed.all(document.querySelector('resource-directory') as Element, '.find [role=status]')[0];
    const spoken: string[] = [];
    Object.assign(globalThis, {spoken});
    new MutationObserver(() => spoken.push(status?.textContent ?? '')).observe(status as Node, {childList: true});
  });
  const {count, said} = await type(page, '988');
  assert.equal(count, 'Results: 1');
  assert.equal(said, '');
  const spoken = () => page.evaluate(() => (globalThis as unknown as {spoken: string[]}).spoken);
  await page.waitForTimeout(1200);
  assert.deepEqual(await spoken(), ['Results: 1']);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1200);
  assert.deepEqual(await spoken(), ['Results: 1', 'All services are shown.']);
  await close();
});

test('Escape empties the field and closes nothing; with nothing in it, it is the page’s again', async () => {
  const {page, close} = await open('/dialog');
  const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
  await type(page, '988');
  await page.keyboard.press('Escape');
  await settled(page);
  const {value, cards, focus} = await look(page);
  assert.deepEqual([value, focus], ['', 'search']);
  assert.ok(cards.length > 20);
  assert.equal(await isOpen(), true);
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(), false);
  await close();
});

test('Enter sends no form, loads no page and changes no address', async () => {
  const {page, close} = await open();
  await type(page, 'text');
  const before = [page.url(), await page.evaluate(() => history.length)];
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  assert.deepEqual([page.url(), await page.evaluate(() => history.length)], before);
  assert.equal((await look(page)).value, 'text');
  // The form itself works: a field of the page in it sends it.
  await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=before]')?.focus());
  await page.keyboard.press('Enter');
  await page.waitForURL(/gone/);
  await close();
});

test('"Show all" gives the whole list back, and the focus stays at the search, out of the field', async () => {
  const {page, close} = await open();
  const {cards} = await look(page);
  await type(page, '988');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await settled(page);
  await focusOn(page, '.found button');
  await page.keyboard.press('Enter');
  await settled(page);
  const seen = await look(page);
  assert.deepEqual(seen.cards, cards);
  assert.deepEqual([seen.value, seen.count, seen.focus], ['', undefined, 'search']);
  assert.equal(await page.evaluate(() => composed.focused()?.localName), 'div');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => composed.focused()?.localName), 'input');
  await close();
});

test('nothing that bubbles tells the page what is typed or chosen, and no attribute or property does', async () => {
  const {page, close} = await open();
  await type(page, 'Kraken');
  await focusOn(page, 'select:not(.country select)');
  await page.keyboard.press('ArrowDown');
  await focusOn(page, '[type=search]');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Kraken');
  await settled(page);
  const told = await page.evaluate(() => {
    const host = document.querySelector('resource-directory') as HTMLElement;
    const values = [];
    for (let at: object = host; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at) as object)
      for (const name of Object.getOwnPropertyNames(at)) {
        const value: unknown = (host as unknown as Record<string, unknown>)[name];
        if (typeof value === 'string') values.push(value);
      }
    const ours = Object.getOwnPropertySymbols(document).map(symbol =>
      JSON.stringify((document as unknown as Record<symbol, unknown>)[symbol]),
    );
    return {html: document.documentElement.outerHTML, values, ours, title: document.title};
  });
  assert.doesNotMatch(JSON.stringify(told), /Kraken/);
  const heard = await page.evaluate(() => (globalThis as unknown as {heard: {type: string; key?: string}[]}).heard);
  assert.deepEqual(
    heard.filter(({type: name, key}) => !/^key/.test(name) || /^[a-z]$/i.test(key ?? '')),
    [],
  );
  // It hears a field of its own.
  await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=before]')?.focus());
  await page.keyboard.type('k');
  const own = await page.evaluate(() =>
    (globalThis as unknown as {heard: {type: string}[]}).heard.map(({type: name}) => name),
  );
  assert.ok(own.includes('input') && own.includes('keydown'));
  await close();
});

test('a page that listens in the capture phase hears the letters: a leak we name', async () => {
  const {page, close} = await open();
  await page.evaluate(() => {
    Object.assign(globalThis, {letters: ''});
    window.addEventListener(
      'keydown',
      event => ((globalThis as unknown as {letters: string}).letters += event.key),
      true,
    );
  });
  await type(page, 'ab');
  assert.equal(await page.evaluate(() => (globalThis as unknown as {letters: string}).letters), 'ab');
  await close();
});

test('Shift three times leaves the page, but not for somebody who types in our field', async () => {
  const {page, close} = await open('/exit');
  const thrice = async () => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('ShiftLeft');
    await page.waitForTimeout(300);
  };
  await type(page, 'text');
  await thrice();
  assert.equal(new URL(page.url()).pathname, '/exit');
  assert.equal((await look(page)).value, 'text');
  // A field that goes away with the focus in it leaves nothing behind.
  await page.evaluate(() => document.querySelector('resource-directory')?.remove());
  await thrice();
  await page.waitForURL(/left/);
  await close();
});

test('on the page beside our field the shortcut works', async () => {
  const {page, close} = await open('/exit');
  await type(page, 'text');
  await page.evaluate(() => (composed.focused() as HTMLElement).blur());
  for (let press = 0; press < 3; press++) await page.keyboard.press('ShiftLeft');
  await page.waitForURL(/left/);
  await close();
});

test('words that are put together by an input method stay whole', async () => {
  const {page, errors, close} = await open();
  await focusOn(page, '[type=search]');
  const session = await page.context().newCDPSession(page);
  for (const text of ['す', 'すp', 'すぱ', 'すぱに']) {
    await session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
    await settled(page);
    assert.equal((await look(page)).value, text);
  }
  await session.send('Input.insertText', {text: 'español'});
  await settled(page);
  const {value, cards, focus} = await look(page);
  assert.deepEqual([value, focus], ['español', 'search']);
  assert.ok(cards.includes('us-988') && cards.length < 27);
  assert.deepEqual(errors, []);
  await close();
});

test('what is opened in one card does not stand open in the next', async () => {
  const {page, close} = await open();
  await type(page, 'text');
  await page.evaluate(() => {
    const [first] = composed.all(document.querySelector('resource-directory') as Element, '[part~=card] details');
    (first as HTMLDetailsElement).open = true;
  });
  await type(page, ' crisis home');
  const openOnes = await page.evaluate(
    () => composed.all(document.querySelector('resource-directory') as Element, '[part~=card] details[open]').length,
  );
  assert.equal(openOnes, 0);
  await close();
});

test('paper has the whole list and no search, whatever is looked for on the screen', async () => {
  const {page, close} = await open();
  const whole = (await page.pdf()).length;
  await type(page, '988');
  await page.evaluate(() =>
    window.addEventListener(
      'afterprint',
      () => {
        const host = document.querySelector('resource-directory') as Element;
        document.body.dataset['printed'] = String(composed.all(host, '[part~=card]').length);
      },
      true,
    ),
  );
  const found = (await page.pdf()).length;
  assert.ok(Math.abs(found - whole) < whole * 0.02, `${found} of ${whole} bytes`);
  await settled(page);
  const {cards, value, focus} = await look(page);
  assert.deepEqual([cards.length, value, focus], [1, '988', 'search']);
  await page.emulateMedia({media: 'print'});
  const seen = await page.evaluate(
    () =>
      composed
        .all(document.querySelector('resource-directory') as Element, '.find')
        .filter(node => composed.visible(node)).length,
  );
  assert.equal(seen, 0);
  await close();
});

test('a screen reader meets a named search with a field, a list, a button and a status', async () => {
  const {page, close} = await open();
  const session = await page.context().newCDPSession(page);
  await type(page, '988');
  await page.waitForTimeout(1000);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const named = nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name}) => `${String(role?.value)} "${String(name?.value ?? '')}"`);
  for (const node of [
    'search "Find a service"',
    'searchbox "Search these services"',
    'combobox "What do you need?"',
    'button "Open now"',
    'button "Show all"',
    'StaticText "Results: 1"',
  ]) {
    assert.equal(named.filter(one => one === node).length, 1, `${node}: ${named.join(', ')}`);
  }
  await close();
});

for (const [path, width, zoom] of [
  ['/', 320, 1],
  ['/', 640, 2],
  ['/rtl', 320, 1],
] as const) {
  test(`${path} at ${width} px, enlarged ${zoom} times: nothing sticks out, everything can be tapped`, async () => {
    const {page, close} = await open(path, {viewport: {width, height: 800}});
    await page.evaluate(factor => void (document.documentElement.style.fontSize = `${factor * 100}%`), zoom);
    await type(page, '988');
    const faults = await page.evaluate(() => {
      const host = document.querySelector('resource-directory') as Element;
      const {left, right} = host.getBoundingClientRect();
      return composed.all(host, '.find :is(input, select, button, label)').flatMap(node => {
        const box = node.getBoundingClientRect();
        const small = node.matches('label') ? false : box.height < 44;
        return box.left < left - 1 || box.right > right + 1 || small
          ? [`${node.localName} ${JSON.stringify(box)}`]
          : [];
      });
    });
    assert.deepEqual(faults, []);
    await close();
  });
}

test('a search that comes late or never keeps nobody waiting, and moves nothing', async () => {
  for (const fate of ['late', 'never'] as const) {
    const {page, errors, close} = await visit(browser, `${server.url}/`, {
      prepare: one =>
        one.route(/finding\.js/, async route => {
          if (fate === 'never') return route.abort();
          await new Promise(resume => setTimeout(resume, 4000));
          return route.continue();
        }),
    });
    const started = Date.now();
    await drawn(page, 'tel:988');
    assert.ok(Date.now() - started < 3500, `${fate}: ${Date.now() - started} ms`);
    const top = () =>
      page.evaluate(() => {
        const [card] = composed.all(document.querySelector('resource-directory') as Element, '[part~=card]');
        return card?.getBoundingClientRect().top;
      });
    const before = await top();
    assert.equal((await look(page)).value, undefined);
    await page.waitForTimeout(fate === 'late' ? 4500 : 300);
    await page.evaluate(() => document.querySelector('resource-directory')?.setAttribute('age', 'unknown'));
    await settled(page);
    assert.equal((await look(page)).value, undefined);
    assert.equal(await top(), before);
    assert.deepEqual(errors, []);
    await close();
  }
});

test('the short form asks for no search', async () => {
  const {page, requests, close} = await open('/short');
  await page.waitForLoadState('networkidle');
  assert.ok(requests.some(url => url.includes('guidance.js')));
  assert.deepEqual(
    requests.filter(url => url.includes('finding')),
    [],
  );
  await close();
});
