import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startElsewhere, type Elsewhere} from './support/exit/elsewhere.js';
import {pressShift} from './support/exit/hands.js';
import {announced, OPEN_PAGE, seen} from './support/exit/seen.js';
import {visitExit} from './support/exit/visit.js';
import {startServer, type Server} from './support/server.js';

/* Three presses of Shift leave the page, and nothing else that people do with the key does. */

let browser: Browser;
let server: Server;
let elsewhere: Elsewhere;

const FIELDS = `
<p>
  <button id="button">Button</button> <a id="link" href="#link">Link</a> <input id="checkbox" type="checkbox">
  <input id="range" type="range"> <select id="select"><option>One</option><option>Two</option></select>
</p>
<p>
  <input id="input"> <input id="search" type="search"> <input id="number" type="number">
  <textarea id="textarea"></textarea> <span id="textbox" role="textbox" tabindex="0">text box</span>
  <span id="searchbox" role="searchbox" tabindex="0">search box</span> <their-field id="theirs"></their-field>
</p>
<p id="editable" contenteditable>Editable <b tabindex="0" id="bold">text</b></p>
<div style="inline-size: 3000px; block-size: 3000px"></div>
<script>
  customElements.define('their-field', class extends HTMLElement {
    static formAssociated = true;
    constructor() {
      super();
      const root = this.attachShadow({mode: 'closed', delegatesFocus: true});
      root.innerHTML = '<input>';
    }
  });
</script>`;

before(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  const exit = (attributes: string): string =>
    plainPage(`<quick-exit href="${elsewhere.url}/nothing" ${attributes}></quick-exit>${FIELDS}`);
  server = await startServer({
    pages: {
      '/': exit(''),
      '/off': exit('shortcut="off"'),
      '/500': exit('shortcut-window="500"'),
      '/2000': exit('shortcut-window="2000"'),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

const TITLE = 'A page of a partner';
const TWO_MORE = 'Press Shift 2 more times to leave.';
const STAYED = 'You are still on this page.';

async function stays(page: Page, what: string): Promise<void> {
  assert.deepEqual(await seen(page), {title: TITLE, ...OPEN_PAGE}, what);
}

async function leaves(page: Page, what: string): Promise<void> {
  const {title, covered} = await seen(page);
  assert.deepEqual({title, covered}, {title: 'Loading…', covered: true}, what);
}

async function onPage(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const {page, errors, close} = await visitExit(browser, server.url + path);
  await act(page);
  assert.deepEqual(errors, []);
  await close();
}

const focus = (page: Page, id: string): Promise<void> =>
  page.evaluate(name => document.getElementById(name)?.focus(), id);

const times = async (count: number, act: () => Promise<unknown>): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await act();
};

/** The key as a keyboard on a screen sends it: it has a name and no place. */
async function touchShift(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const key = {key: 'Shift', code: '', windowsVirtualKeyCode: 16};
  await times(3, async () => {
    await devtools.send('Input.dispatchKeyEvent', {type: 'keyDown', modifiers: 8, ...key});
    await devtools.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
  });
}

const withShift = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  await page.keyboard.down('Shift');
  await act();
  await page.keyboard.up('Shift');
};

describe('three presses leave the page', () => {
  test('of the left key, of the right one, and of both in turn', async () => {
    for (const keys of [
      ['ShiftLeft', 'ShiftLeft', 'ShiftLeft'],
      ['ShiftRight', 'ShiftRight', 'ShiftRight'],
      ['ShiftLeft', 'ShiftRight', 'ShiftLeft'],
    ] as const) {
      await onPage('/', async page => {
        await pressShift(page, keys);
        await leaves(page, keys.join());
      });
    }
  });

  test('wherever the focus is, but for fields that are typed into', async () => {
    for (const id of ['button', 'link', 'checkbox', 'range', 'select']) {
      await onPage('/', async page => {
        await focus(page, id);
        await pressShift(page);
        await leaves(page, id);
      });
    }
  });

  test('as slowly as the page allows', async () => {
    await onPage('/2000', async page => {
      await pressShift(page, 3, 400);
      await leaves(page, 'at 800 of 2000 ms');
    });
  });
});

describe('nobody is taken away', () => {
  test('in a field that is typed into, also one that belongs to somebody else and shows nothing of itself', async () => {
    await onPage('/', async page => {
      for (const id of [
        'input',
        'search',
        'number',
        'textarea',
        'textbox',
        'searchbox',
        'theirs',
        'editable',
        'bold',
      ]) {
        await focus(page, id);
        await pressShift(page, 4);
        await stays(page, id);
        assert.deepEqual(await announced(page), [], `${id}: nothing is said`);
      }
      await focus(page, 'button');
      await pressShift(page);
      await leaves(page, 'the same page, outside of them');
    });
  });

  test('by capitals, by steps back with Shift and Tab, by other keys held with it', async () => {
    await onPage('/', async page => {
      for (const keys of ['Shift+A', 'Shift+Tab', 'Shift+ArrowDown', 'Control+Shift', 'Alt+Shift', 'Meta+Shift']) {
        await focus(page, 'range');
        await times(4, () => page.keyboard.press(keys));
        await stays(page, keys);
      }
      await focus(page, 'button');
      await pressShift(page, 2);
      await page.keyboard.press('a');
      await pressShift(page, 2);
      await stays(page, 'another key starts the count anew');
      await pressShift(page, 1);
      await leaves(page, 'the third in a row');
    });
  });

  test('by clicks and turns of the wheel with Shift held', async () => {
    await onPage('/', async page => {
      await page.mouse.move(400, 500);
      await times(4, () => withShift(page, () => page.mouse.click(400, 500)));
      await stays(page, 'clicks');
      await withShift(page, async () => {
        await page.mouse.click(400, 500);
        await times(3, () => page.keyboard.down('Shift'));
      });
      await pressShift(page, 2);
      await stays(page, 'a click, the key repeats after it, and two presses');
      await times(4, () =>
        withShift(page, async () => {
          await page.mouse.wheel(0, 40);
          await page.waitForTimeout(50);
        }),
      );
      await stays(page, 'turns of the wheel');
    });
  });

  test('who holds the key until it repeats: that is one press', async () => {
    await onPage('/', async page => {
      await times(12, () => page.keyboard.down('Shift'));
      await stays(page, 'held');
      assert.deepEqual(await announced(page), [], 'nothing counts before it is let go');
      await page.keyboard.up('Shift');
      await stays(page, 'let go');
      assert.deepEqual(await announced(page), [TWO_MORE]);
    });
  });

  test('by a keyboard on the screen', async () => {
    await onPage('/', async page => {
      await touchShift(page);
      await stays(page, 'a key without a place');
    });
  });

  test('by two presses, nor by three that are too slow: it is said that nothing happened', async () => {
    await onPage('/500', async page => {
      await pressShift(page, 2);
      await page.waitForTimeout(700);
      await stays(page, 'two');
      assert.deepEqual(await announced(page), [STAYED]);
      await pressShift(page, 3, 300);
      await stays(page, 'the third at 600 of 500 ms');
      await page.waitForTimeout(700);
      await pressShift(page);
      await leaves(page, 'and then three in time');
    });
  });

  test('where the page wants no shortcut, and once the exit is gone', async () => {
    await onPage('/off', async page => {
      await pressShift(page, 4);
      await stays(page, 'off');
      assert.deepEqual(await announced(page), []);
      await page.evaluate(() => document.querySelector('quick-exit')?.setAttribute('shortcut', 'shift'));
      await pressShift(page, 2);
      await page.evaluate(() => document.querySelector('quick-exit')?.remove());
      await pressShift(page, 4);
      await stays(page, 'gone');
    });
  });
});
