import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {plainPage, visit, type Visit, type VisitOptions} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const TAGS = ['threat-response-steps', 'resource-directory', 'urgent-help'] as const;
const NOWHERE = 'In danger? Call your local emergency number. 112 or 911 often works on mobiles.';

const oneFile = (body: string): string =>
  plainPage(body).replace('type="module" src="/cdn/safety.js"', 'defer src="/cdn/safety.all.js"');

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      ...Object.fromEntries(TAGS.map(tag => [`/${tag}`, plainPage(`<${tag}></${tag}>`)])),
      '/bare': `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Nothing but the steps</title><link rel="icon" href="data:,"><script type="module" src="/cdn/safety.js"></script>
<body><threat-response-steps></threat-response-steps>`,
      '/all': plainPage(TAGS.map(tag => `<${tag}></${tag}>`).join('')),
      '/tip': plainPage('<safety-tip topic="for-friends"></safety-tip>'),
      '/one-file': oneFile('<urgent-help></urgent-help>'),
      '/said': plainPage('<urgent-help region="US"></urgent-help>'),
      '/settings': plainPage('<safety-settings region="US"><urgent-help></urgent-help></safety-settings>'),
      '/no-guess': plainPage('<urgent-help region="ZZ"></urgent-help>'),
      '/reserved': plainPage('<resource-directory></resource-directory><p>The page goes on.</p>', {
        head: '<link rel="stylesheet" href="/cdn/safety.css">',
      }),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const goTo = (path: string, timezoneId: string, options: VisitOptions = {}): Promise<Visit> =>
  visit(browser, server.url + path, {timezoneId, ...options});

/** Until every element has its whole content: the picker stands in each of them. */
const complete = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    tags =>
      [...document.querySelectorAll(tags)].every(
        host => 'renderRoot' in host && composed.all(host, '.country select').length > 0,
      ),
    [...TAGS, 'safety-tip'].join(),
  );

/** What a reader sees of the first element that bears the name. */
const seen = (page: Page, tag: string) =>
  page.evaluate(name => {
    const host = document.querySelector(name) as Element;
    const [label] = composed.all(host, '.country label span');
    const [select] = composed.all(host, '.country select') as HTMLSelectElement[];
    return {
      danger: composed.all(host, '.emergency').map(line => line.innerText.replace(/\s+/g, ' ').trim()),
      hrefs: composed.hrefs(host).filter(href => href?.startsWith('tel:')),
      label: label?.innerText,
      chosen: select?.selectedOptions[0]?.text,
      name: select?.labels[0]?.innerText.split('\n')[0],
      text: composed.text(host),
    };
  }, tag);

const isZones = (address: string): boolean => address.endsWith('/cdn/zones.js') || address.includes('/cdn/zones.js#');

describe('the time zone of the browser', () => {
  for (const [zone, name, number, label] of [
    ['Europe/London', 'United Kingdom', '999', 'Not in the United Kingdom? Choose your country'],
    ['America/New_York', 'United States', '911', 'Not in the United States? Choose your country'],
    ['Asia/Calcutta', 'India', '112', 'Not in India? Choose your country'],
    ['America/Buenos_Aires', 'Argentina', '911', 'Not in Argentina? Choose your country'],
    ['Europe/Kiev', 'Ukraine', '102', 'Not in Ukraine? Choose your country'],
    ['Europe/Malta', 'Malta', '112', 'Not in Malta? Choose your country'],
  ] as const) {
    test(`${zone} is a guess: ${name}, behind the number and in the picker`, async () => {
      const {page, errors, close} = await goTo('/all', zone);
      await complete(page);
      for (const tag of TAGS) {
        const {danger, hrefs, ...picker} = await seen(page, tag);
        assert.equal(danger.length, 1, tag);
        assert.match(danger[0] ?? '', new RegExp(`^In danger\\? Call ${number}.*\\(${name}\\)\\.$`), tag);
        assert.ok(hrefs.includes(`tel:${number}`), tag);
        assert.deepEqual([picker.label, picker.chosen], [label, name], tag);
        assert.match(picker.text, /We guessed the country from the time zone of this device\./, tag);
      }
      assert.deepEqual(errors, []);
      await close();
    });
  }

  for (const zone of ['UTC', 'Etc/GMT+5', 'Africa/Luanda'] as const) {
    test(`${zone} gives no guess: the reader is asked`, async () => {
      const {page, requests, close} = await goTo('/all', zone);
      await complete(page);
      for (const tag of TAGS) {
        const {danger, hrefs, label, chosen, text} = await seen(page, tag);
        assert.deepEqual([danger, hrefs], [[NOWHERE], []], tag);
        assert.deepEqual([label, chosen], ['Numbers for', 'Choose your country'], tag);
        assert.doesNotMatch(text, /We guessed/, tag);
      }
      assert.equal(requests.some(isZones), zone === 'Africa/Luanda', 'the table is fetched where it can say something');
      await close();
    });
  }

  test('is not asked where somebody said the region, and ZZ says that nobody should guess', async () => {
    for (const [path, words] of [
      ['/said', 'In danger? Call 911.'],
      ['/settings', 'In danger? Call 911.'],
      ['/no-guess', NOWHERE],
    ] as const) {
      const {page, requests, close} = await goTo(path, 'Europe/London');
      await complete(page);
      const {danger, label} = await seen(page, 'urgent-help');
      assert.deepEqual([danger, label], [[words], 'Numbers for'], path);
      assert.deepEqual(requests.filter(isZones), [], path);
      await close();
    }
  });

  test('a tip that names services says the country and has the way out', async () => {
    const {page, close} = await goTo('/tip', 'Europe/London');
    await complete(page);
    const {label, text} = await seen(page, 'safety-tip');
    assert.equal(label, 'Not in the United Kingdom? Choose your country');
    assert.match(text, /999\s*\(United Kingdom\)/);
    await close();
  });

  test('the one file has the table inside', async () => {
    const {page, requests, close} = await goTo('/one-file', 'Europe/London');
    await complete(page);
    assert.match((await seen(page, 'urgent-help')).danger[0] ?? '', /999 \(United Kingdom\)/);
    assert.deepEqual(
      requests.filter(address => address.startsWith(server.url)),
      [`${server.url}/cdn/safety.all.js`],
    );
    await close();
  });
});

describe('a page or a network that gives no guess', () => {
  const withoutGuess = async (path: string, options: VisitOptions): Promise<void> => {
    const {page, errors, close} = await goTo(path, 'Europe/London', options);
    await complete(page);
    const {danger, label, hrefs} = await seen(page, 'urgent-help');
    assert.deepEqual([danger, label, hrefs], [[NOWHERE], 'Numbers for', []]);
    assert.deepEqual(errors, []);
    await close();
  };

  test('a page that broke the clock', () =>
    withoutGuess('/urgent-help', {
      prepare: page =>
        page.addInitScript(() => {
          Intl.DateTimeFormat.prototype.resolvedOptions = () => {
            throw new Error('not here');
          };
        }),
    }));

  test('a page that lies about it in another type', () =>
    withoutGuess('/urgent-help', {
      prepare: page =>
        page.addInitScript(() => {
          Intl.DateTimeFormat.prototype.resolvedOptions = () => ({timeZone: {}}) as never;
        }),
    }));

  test('a table that does not arrive', () =>
    withoutGuess('/urgent-help', {prepare: page => page.route(/zones\.js/, route => route.abort())}));

  test('a table that never answers holds nobody up for long', async () => {
    const started = Date.now();
    await withoutGuess('/urgent-help', {prepare: page => page.route(/zones\.js/, () => new Promise(() => {}))});
    assert.ok(Date.now() - started < 15_000);
  });
});

describe('while the table is on its way', () => {
  const slowly = (page: Page): Promise<unknown> =>
    page.route(/zones\.js/, async route => {
      await new Promise(resume => setTimeout(resume, 600));
      await route.continue();
    });

  test('the emergency line is there at once, without any number of a country, and none flashes', async () => {
    const {page, close} = await goTo('/urgent-help', 'Europe/London', {
      prepare: async page => {
        await slowly(page);
        await page.addInitScript(() => {
          const lines: string[] = [];
          Object.assign(globalThis, {lines});
          const look = (): void => {
            const host = document.querySelector('urgent-help');
            const line = host && 'renderRoot' in host ? composed.all(host, '.emergency')[0]?.innerText : undefined;
            if (line && lines.at(-1) !== line) lines.push(line);
            requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    await complete(page);
    await page.waitForTimeout(50);
    const lines = await page.evaluate(() => (globalThis as unknown as {lines: string[]}).lines);
    assert.deepEqual(
      lines.map(line => line.replace(/\s+/g, ' ')),
      [NOWHERE, 'In danger? Call 999 (United Kingdom).'],
    );
    await close();
  });

  test('nothing below jumps', async () => {
    const {page, close} = await goTo('/reserved', 'Europe/London', {
      viewport: {width: 360, height: 640},
      prepare: async page => {
        await slowly(page);
        await page.addInitScript(() => {
          const shift = {sum: 0};
          Object.assign(globalThis, {shift});
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) shift.sum += (entry as unknown as {value: number}).value;
          }).observe({type: 'layout-shift', buffered: true});
        });
      },
    });
    await complete(page);
    await page.waitForTimeout(300);
    const sum = await page.evaluate(() => (globalThis as unknown as {shift: {sum: number}}).shift.sum);
    assert.ok(sum < 0.01, `jumped by ${sum}`);
    await close();
  });
});

describe('the reader corrects the guess', () => {
  test('by keyboard: the words of the guess go, focus stays, the change is said, nobody outside knows', async () => {
    for (const tag of TAGS) {
      const {page, close} = await goTo(`/${tag}`, 'Europe/London');
      await complete(page);
      const outside = () => page.evaluate(() => [document.documentElement.outerHTML, location.href, document.title]);
      const before = await outside();
      await page.evaluate(name => composed.all(document.querySelector(name) as Element, 'select')[0]?.focus(), tag);
      // Germany has a further number in small print: nothing that comes or goes around the picker may take its focus.
      await page.keyboard.type('Germ');
      await page.waitForFunction(name => composed.text(document.querySelector(name) as Element).includes('110'), tag);
      const {danger, label, chosen, hrefs, text} = await seen(page, tag);
      assert.deepEqual([danger, label, chosen], [['In danger? Call 112.'], 'Numbers for', 'Germany'], tag);
      assert.ok(!hrefs.includes('tel:999'), tag);
      assert.doesNotMatch(text, /We guessed|\(United Kingdom\)/, tag);
      const status = await page.evaluate(
        name => composed.all(document.querySelector(name) as Element, '.country [role="status"]')[0]?.textContent,
        tag,
      );
      assert.equal(status, 'The numbers on this page have changed.', tag);
      assert.equal(await page.evaluate(() => composed.focused()?.localName), 'select', tag);
      assert.deepEqual(await outside(), before, tag);
      await close();
    }
  });

  test('"Another country" wins over the guess, in every element of the page', async () => {
    const {page, close} = await goTo('/all', 'Europe/London');
    await complete(page);
    await page.evaluate(() => composed.all(document.querySelector('urgent-help') as Element, 'select')[0]?.focus());
    await page.keyboard.type('Another');
    for (const tag of TAGS) {
      await page.waitForFunction(
        name => composed.text(document.querySelector(name) as Element).includes('local emergency number'),
        tag,
      );
      const {danger, hrefs, chosen} = await seen(page, tag);
      assert.deepEqual([danger, hrefs, chosen], [[NOWHERE], [], 'Another country'], tag);
    }
    await close();
  });
});

describe('the first screen of a guessed country', () => {
  const SAID = {situation: 'personal-info', person: 'known'};
  /** Words of ours, that is without the name of the country. */
  const FIXED_WORDS = 50;
  /** "110 (police) or 119 (ambulance)": where no number is for everything, the line is four words longer. */
  const TWO_NUMBERS = 4;
  /** With two labelled lines as well, the name needs a line of its own: then the link "Next" is cut, no number is. */
  const LINE_OF_ITS_OWN = 16;

  for (const [zone, name, more = 0] of [
    ['Europe/London', 'United Kingdom'],
    ['America/Chicago', 'United States'],
    ['Europe/Paris', 'France'],
    ['Europe/Amsterdam', 'Netherlands'],
    ['Asia/Tokyo', 'Japan', TWO_NUMBERS],
    ['Asia/Dubai', 'United Arab Emirates', TWO_NUMBERS],
  ] as const) {
    test(`${name}: fits a phone, keeps to its words, and has no picker in it`, async () => {
      const {page, close} = await goTo('/bare', zone, {viewport: {width: 360, height: 640}});
      await complete(page);
      for (const attributes of [SAID, {}, {situation: 'shared', age: 'minor'}]) {
        await page.evaluate(
          said => composed.address(document.querySelector('threat-response-steps') as Element, said),
          attributes as Record<string, string>,
        );
        const screen = await page.evaluate(() => {
          const host = document.querySelector('threat-response-steps') as Element;
          const [block] = composed.all(host, '[part~="first-screen"]') as [HTMLElement];
          const [picker] = composed.all(host, '.country') as [HTMLElement];
          const copy = block.cloneNode(true) as HTMLElement;
          for (const node of copy.querySelectorAll('.said, .printed, details, [part~="exit"]')) node.remove();
          for (const node of copy.querySelectorAll('*')) node.append(' ');
          return {
            bottom: block.getBoundingClientRect().bottom,
            danger: block.querySelector('.emergency')?.getBoundingClientRect().bottom ?? Infinity,
            below: picker.getBoundingClientRect().top,
            inside: block.querySelector('select') !== null,
            words: (copy.textContent ?? '').replace(/(\d)[ -](?=\d)/g, '$1').replace(/\s+/g, ' '),
          };
        });
        assert.ok(screen.danger <= 640, `the emergency line ends at ${screen.danger}`);
        const room = zone === 'Asia/Tokyo' ? LINE_OF_ITS_OWN : 0;
        assert.ok(screen.bottom <= 640 + room, `ends at ${screen.bottom} for ${JSON.stringify(attributes)}`);
        assert.ok(!screen.inside && screen.below >= screen.bottom, 'the picker stands under the block');
        assert.ok(screen.words.includes(name), screen.words);
        const words = screen.words
          .replace(name, '')
          .split(' ')
          .filter(word => /[\p{L}\p{N}]/u.test(word));
        assert.ok(words.length <= FIXED_WORDS + more, `${words.length}: ${words.join(' ')}`);
      }
      await close();
    });
  }
});
