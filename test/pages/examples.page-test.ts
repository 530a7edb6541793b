import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {drawn, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

const FOLDER = 'build/examples';
const INDEX = 'index.html';

const names = readdirSync('stories/examples').filter(name => name.endsWith('.html'));
const others = names.filter(name => name !== INDEX);
const sizes = {phone: {width: 320, height: 640}, desk: {width: 1280, height: 900}};

let browser: Browser;
let server: Server;

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {'/noisy': '<!doctype html><title>Noisy</title><script>console.warn("seeded"); nothing.here</script>'},
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Errors and warnings, but for the icon that browsers ask for by themselves. */
const faults = ({said, errors}: {readonly said: readonly string[]; readonly errors: readonly string[]}) => [
  ...errors,
  ...said.filter(line => /^(error|warning)/.test(line) && !line.includes('favicon')),
];

test('a fault of a page is found', async () => {
  const seen = await visit(browser, `${server.url}/noisy`);
  assert.equal(faults(seen).length, 2);
  await seen.close();
});

test('the index leads to every page, and every link of it is a page', async () => {
  const seen = await visit(browser, `${server.url}/examples/`);
  const links = await seen.page.locator('a').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''));
  assert.deepEqual(links.sort(), [...others].sort());
  assert.deepEqual(faults(seen), []);
  await seen.close();
});

for (const name of others) {
  describe(name, () => {
    for (const [size, viewport] of Object.entries(sizes)) {
      test(`${size}: every element is drawn, the console is silent, nothing is wider than the window`, async () => {
        const seen = await visit(browser, `${server.url}/examples/${name}`, {viewport});
        await drawn(seen.page);
        await seen.page.waitForLoadState('networkidle');
        assert.deepEqual(faults(seen), []);
        const found = await seen.page.evaluate(() => ({
          unknown: [...document.querySelectorAll(':not(:defined)')].map(tag => tag.localName),
          // The urgent line is one line where there is room.
          drawn: composed
            .hosts()
            .map(
              host =>
                composed.visible(host) &&
                host.getBoundingClientRect().height > (host.localName === 'urgent-help' ? 44 : 200),
            ),
          width: document.documentElement.scrollWidth,
        }));
        assert.deepEqual(found.unknown, []);
        assert.ok(found.drawn.length > 0 && found.drawn.every(Boolean), found.drawn.join());
        assert.ok(found.width <= viewport.width, `${found.width} px`);
        await seen.close();
      });
    }

    test('each tag holds the guidance as its fallback, and the page is else as it was written', () => {
      const page = readFileSync(`${FOLDER}/${name}`, 'utf8');
      assert.doesNotMatch(page, /<!-- guidance -->|cdn\.example/);
      const source = readFileSync(`stories/examples/${name}`, 'utf8');
      const [first = '', last = ''] = [source.split('\n')[0], source.trimEnd().split('\n').at(-1)];
      assert.ok(page.startsWith(first), first);
      assert.ok(page.trimEnd().endsWith(last), last);
    });
  });
}

test('the old page is as odd as it says, and its words are whole', async () => {
  const seen = await visit(browser, `file://${process.cwd()}/${FOLDER}/old-cms.html`);
  await drawn(seen.page);
  const found = await seen.page.evaluate(() => ({
    mode: document.compatMode,
    encoding: document.characterSet,
    drawn: composed.hosts().map(composed.text).join(' '),
    fallback: document.querySelector('safety-tip')?.textContent ?? '',
    links: composed.hosts().flatMap(composed.hrefs),
  }));
  assert.equal(found.mode, 'BackCompat');
  assert.equal(found.encoding, 'windows-1252');
  for (const words of [found.drawn, found.fallback]) {
    assert.match(words, /“Image”/);
    assert.doesNotMatch(words, /â€|Â/);
  }
  assert.ok(found.links.includes('#contact'), 'what configureSafety() was told');
  assert.deepEqual(faults(seen), []);
  await seen.close();
});
