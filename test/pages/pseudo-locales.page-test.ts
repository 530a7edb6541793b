import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {situations} from '../expected/reader.js';
import {topics} from '../expected/tips.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const BOTH = '<threat-response-steps region="US"></threat-response-steps><safety-tip region="US"></safety-tip>';
const DIRECTORY = '<resource-directory region="US"></resource-directory>';

/** Names that no translator touches, letters of keywords, and addresses. */
const UNTRANSLATED =
  /HerHelp|ConnectSafely\.org|988 Suicide & Crisis Lifeline|Childhelp( National Child Abuse Hotline)?|Crisis Text Line|CyberTipline( \/ NCMEC hotline)?|FBI( tips| Internet Crime Complaint Center)?|Internet Crime Complaint Center( \(IC3\))?|IC3|Take It Down( \(image hash removal\))?|StopNCII(\.org)?|love is respect( \(teen dating abuse\))?|National Domestic Violence Hotline|Find A Helpline|LawHelp\.org|Legal Services Corporation(: find legal aid)?|FTC|NCMEC|HOME|HOPE|VOICE|START|LOVEIS|SHOUT|[a-z0-9.-]+\.(org|gov|com|uk)(\/\S*)?/g;

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/en-XA': plainPage(BOTH, {lang: 'en-XA'}),
      '/ar-XB': plainPage(BOTH, {lang: 'ar-XB'}),
      '/en-XA/directory': plainPage(DIRECTORY, {lang: 'en-XA'}),
      '/ar-XB/directory': plainPage(DIRECTORY, {lang: 'ar-XB'}),
      '/mixed': plainPage(
        '<div lang="ar-XB"><threat-response-steps region="US"></threat-response-steps></div><safety-tip region="US"></safety-tip>',
      ),
      '/unknown': plainPage('<threat-response-steps region="US"></threat-response-steps>', {lang: 'xx'}),
    },
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

const runs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const host of composed.hosts()) {
      for (const details of composed.all(host, 'details')) (details as HTMLDetailsElement).open = true;
    }
    return composed.hosts().flatMap(host => composed.words(host).map(({text}) => text));
  });

/** A pseudo-locale changes every letter it can: two plain letters in a row were never in the catalogue. */
const untranslated = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter(text => {
    const left = text.replaceAll(UNTRANSLATED, '');
    const letters = left.match(/\p{L}/gu) ?? [];
    return letters.length > 1 && letters.every(letter => /[A-Za-z]/.test(letter));
  });

async function eachState(page: Page, check: (state: string) => Promise<void>): Promise<void> {
  const states = [...situations.map(situation => ({situation})), ...topics.map(topic => ({topic}))];
  for (const state of states) {
    await page.evaluate(async said => {
      for (const host of composed.hosts()) {
        const own = host.localName === 'safety-tip' ? 'topic' in said : 'situation' in said;
        if (own) await composed.address(host, {region: 'US', ...said});
      }
    }, state);
    await check(JSON.stringify(state));
  }
}

test('en-XA: every word that is drawn comes from the catalogue', async () => {
  const {page, errors, close} = await visit(browser, `${server.url}/en-XA`, {viewport: {width: 320, height: 640}});
  await drawn(page, 'tel:988');
  await eachState(page, async state => assert.deepEqual(untranslated(await runs(page)), [], state));
  assert.deepEqual(errors, []);
  await close();
});

/** A service's own name, which heads its card, and its hours, which stay as it prints them. */
const ownWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    composed.all(composed.hosts()[0] as Element, '[part~="card"]').flatMap(card => {
      const names = [...card.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      const marked = [...card.querySelectorAll('[lang="en"]')];
      return [...names, ...marked].map(node => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
    }),
  );

test('en-XA: in the directory too, but for the names of services and what is marked as English', async () => {
  const {page, errors, close} = await visit(browser, `${server.url}/en-XA/directory`);
  await drawn(page, 'tel:988');
  for (const attributes of [
    {region: 'US'},
    {region: 'US', age: 'adult', person: 'known'},
    {region: 'GB'},
    {region: 'LU', age: 'adult'},
    {region: 'BO'},
    {region: 'US', compact: ''},
  ]) {
    await page.evaluate(said => composed.address(composed.hosts()[0] as Element, said), attributes);
    if (attributes.region === 'GB') await drawn(page, 'tel:116123');
    const own = await ownWords(page);
    const left = untranslated(await runs(page)).filter(text => !own.includes(text));
    assert.deepEqual(left, [], JSON.stringify(attributes));
  }
  assert.deepEqual(errors, []);
  await close();
});

test('finds words that are not from the catalogue', () => {
  assert.deepEqual(untranslated(['Šƙîþ ţĥîš', 'Skip this', 'FBI tips', '988']), ['Skip this']);
});

const marks = (page: Page) =>
  page.evaluate(() =>
    composed.hosts().map(host => {
      const inside = composed.all(host, '[data-statement]')[0];
      const numbers = composed.all(host, 'bdi');
      return {
        tag: host.localName,
        lang: inside?.closest('[lang]')?.getAttribute('lang'),
        dir: inside && getComputedStyle(inside).direction,
        numbers: numbers.length,
        wrongNumbers: numbers.filter(number => number.dir !== 'ltr' || getComputedStyle(number).direction !== 'ltr')
          .length,
        own: host.getAttributeNames().filter(name => name === 'lang' || name === 'dir'),
      };
    }),
  );

test('each says which language it is in, and runs that way; numbers run left to right', async () => {
  for (const [lang, dir] of [
    ['en-XA', 'ltr'],
    ['ar-XB', 'rtl'],
  ] as const) {
    const {page, close} = await visit(browser, `${server.url}/${lang}`, {viewport: {width: 320, height: 640}});
    await drawn(page, 'tel:988');
    for (const mark of await marks(page)) {
      assert.equal(mark.lang, lang);
      assert.equal(mark.dir, dir);
      assert.ok(mark.numbers > 0 || mark.tag === 'safety-tip', 'there are numbers');
      assert.equal(mark.wrongNumbers, 0);
      assert.deepEqual(mark.own, [], 'nothing is written on the tag');
    }
    await close();
  }
});

test('so does the directory', async () => {
  for (const [lang, dir] of [
    ['en-XA', 'ltr'],
    ['ar-XB', 'rtl'],
  ] as const) {
    const {page, close} = await visit(browser, `${server.url}/${lang}/directory`, {
      viewport: {width: 320, height: 640},
    });
    await drawn(page, 'tel:988');
    const [mark] = await marks(page);
    assert.deepEqual([mark?.lang, mark?.dir, mark?.wrongNumbers, mark?.own], [lang, dir, 0, []]);
    assert.ok((mark?.numbers ?? 0) > 10, 'there are numbers');
    await close();
  }
});

test('the nearest lang counts, element by element', async () => {
  const {page, close} = await visit(browser, `${server.url}/mixed`);
  await drawn(page, 'tel:988');
  const [steps, tip] = await marks(page);
  assert.deepEqual([steps?.lang, steps?.dir, tip?.lang, tip?.dir], ['ar-XB', 'rtl', 'en', 'ltr']);
  await page.evaluate(() => document.querySelector('div')?.setAttribute('lang', 'en'));
  await page.waitForFunction(() => composed.all(composed.hosts()[0] as Element, '[lang="en"]').length > 0);
  assert.equal((await marks(page))[0]?.dir, 'ltr');
  await close();
});

test('a language we do not have is English, and says so', async () => {
  const {page, errors, close} = await visit(browser, `${server.url}/unknown`);
  await drawn(page, 'tel:988');
  assert.equal((await marks(page))[0]?.lang, 'en');
  assert.deepEqual(errors, []);
  await close();
});
