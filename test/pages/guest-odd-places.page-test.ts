import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {
  allDrawn,
  complaints,
  fallbacksVisible,
  GUESTS,
  shown,
  shownOnPlainPage,
  warnings,
  type Shown,
} from '../guest/support/guests.js';
import {drawn, plainPage, visit} from '../rules/support/whole-page.js';
import {launchBrowser} from './support/browser.js';
import {startServer, type Server} from './support/server.js';

/* Where pages put tags, and what they do to them before, while and after they are drawn. */

const STEPS = '<threat-response-steps region="US"><p class="fallback">Call 988</p></threat-response-steps>';

let browser: Browser;
let server: Server;
let plain: readonly Shown[];

/** What the page’s own script does → our elements stand there. It may leave them where \`place.found\` lists them. */
const PLACES: Readonly<Record<string, string>> = {
  'in an open root of another': `
    const root = document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    root.innerHTML = GUESTS;
    found(root);`,
  'in a closed root in a closed root of another': `
    const outer = document.body.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
    const inner = outer.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
    inner.innerHTML = GUESTS;
    found(inner);`,
  'slotted into another’s root': `
    const other = document.body.appendChild(document.createElement('div'));
    other.attachShadow({mode: 'closed'}).innerHTML = '<section><slot></slot></section>';
    other.innerHTML = GUESTS;
    found(other);`,
  'in a template, cloned later': `
    const template = document.createElement('template');
    template.innerHTML = GUESTS;
    await later();
    document.body.append(template.content.cloneNode(true));
    await later();
    found(document.body);`,
  'in a template, imported later': `
    const template = document.createElement('template');
    template.innerHTML = GUESTS;
    document.body.append(document.importNode(template.content, true));
    found(document.body);`,
  'in a dialog that is opened later': `
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.innerHTML = GUESTS;
    await later();
    dialog.showModal();
    found(dialog);`,
  'in a popover': `
    const popover = document.body.appendChild(document.createElement('div'));
    popover.popover = 'auto';
    popover.innerHTML = GUESTS;
    popover.showPopover();
    found(popover);`,
  'made by createElement, attributes set before and after': `
    const steps = document.createElement('threat-response-steps');
    steps.setAttribute('region', 'US');
    const tip = new (customElements.get('safety-tip'))();
    document.body.append(steps, tip);
    tip.region = 'GB';
    tip.topic = 'someone-you-know';
    found(document.body);`,
  'cloned with cloneNode(true) after they were drawn': `
    const first = document.body.appendChild(document.createElement('div'));
    first.innerHTML = GUESTS;
    await later();
    const second = first.cloneNode(true);
    first.remove();
    document.body.append(second);
    found(second);`,
  'filled with innerHTML after they were drawn': `
    document.body.insertAdjacentHTML('beforeend', GUESTS);
    await later();
    for (const tag of [...document.body.querySelectorAll(TAGS)]) tag.innerHTML = '<p class="fallback">Written later</p>';
    await later();
    found(document.body);`,
  'emptied with textContent after they were drawn': `
    document.body.insertAdjacentHTML('beforeend', GUESTS);
    await later();
    for (const tag of [...document.body.querySelectorAll(TAGS)]) tag.textContent = '';
    found(document.body);`,
  'moved between two documents': `
    const frame = document.body.appendChild(document.createElement('iframe'));
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = GUESTS;
    frame.contentDocument.body.append(holder);
    await later();
    document.body.append(holder);
    frame.remove();
    found(holder);`,
  'adopted by a document without a window and back': `
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = GUESTS;
    await later();
    const inert = document.implementation.createHTMLDocument('');
    inert.body.append(holder);
    await later();
    document.body.append(holder);
    found(holder);`,
  'sorted anew many times': `
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = GUESTS;
    for (let turn = 0; turn < 51; turn++) {
      holder.append(holder.firstElementChild);
      if (turn % 10 === 0) await later();
    }
    holder.append(holder.firstElementChild);
    found(holder);`,
  'in a form with fields of odd names': `
    const form = document.body.appendChild(document.createElement('form'));
    form.innerHTML = '<input name="host"><input name="lang"><input name="region"><input name="parentElement">' + GUESTS;
    form.remove();
    for (const tag of form.querySelectorAll(TAGS)) tag.lang = 'en';
    await later();
    document.body.append(form);
    found(form);`,
};

const HARNESS = `
window.TAGS = 'threat-response-steps, safety-tip';
window.GUESTS = ${JSON.stringify(GUESTS)};
window.later = () => new Promise(resume => setTimeout(resume, 150));
window.found = place => { window.theirs = [...place.querySelectorAll(TAGS)]; };`;

const pathOf = (name: string): string => `/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
const run = (code: string): string =>
  plainPage('', {
    head: `<script>${HARNESS}</script><script type="module">import '/cdn/safety.js'; ${code}</script>`,
  });

before(async () => {
  browser = await launchBrowser();
  server = await startServer({
    pages: {
      '/plain': plainPage(GUESTS),
      '/blank': plainPage(''),
      '/written': plainPage(`<script>document.write(${JSON.stringify(GUESTS)})</script>`),
      '/framed': plainPage(
        `<iframe srcdoc='<!doctype html><html lang="en"><script type="module" src="/cdn/safety.js"></script>${GUESTS}'></iframe>`,
      ),
      '/xhtml': plainPage(GUESTS),
      ...Object.fromEntries(Object.entries(PLACES).map(([name, code]) => [pathOf(name), run(code)])),
    },
  });
  plain = await shownOnPlainPage(browser, `${server.url}/plain`);
});

after(async () => {
  await browser.close();
  await server.close();
});

/** The elements that the page’s script found, also in roots that nothing else reaches. */
async function theirs(page: Page): Promise<readonly Shown[]> {
  const here = () => {
    const page = window as unknown as {theirs?: readonly HTMLElement[]};
    composed.hosts = () => [...((page.theirs ?? []) as ReturnType<typeof composed.hosts>)];
  };
  await page.waitForFunction(() => 'theirs' in window);
  await page.evaluate(here);
  await allDrawn(page);
  return shown(page);
}

describe('our elements stand there as on any page', () => {
  for (const name of Object.keys(PLACES)) {
    test(name, async () => {
      const seen = await visit(browser, server.url + pathOf(name));
      assert.deepEqual(await theirs(seen.page), plain);
      assert.deepEqual(
        await seen.page.evaluate(() => composed.hosts().map(host => composed.visible(host) && host.offsetHeight > 300)),
        [true, true],
      );
      assert.ok((await fallbacksVisible(seen.page)).every(visible => !visible));
      assert.deepEqual(complaints(seen), []);
      await seen.close();
    });
  }

  test('written with document.write', async () => {
    const seen = await visit(browser, `${server.url}/written`);
    await allDrawn(seen.page);
    assert.deepEqual(await shown(seen.page), plain);
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });

  test('in an iframe of srcdoc', async () => {
    const seen = await visit(browser, `${server.url}/framed`);
    const frame = seen.page.frames()[1];
    assert.ok(frame);
    for (const href of ['tel:988', 'tel:999'])
      await frame.waitForFunction(wanted => composed.hosts().some(host => composed.hrefs(host).includes(wanted)), href);
    assert.deepEqual(await shown(frame), plain);
    assert.deepEqual(complaints(seen), []);
    await seen.close();
  });
});

test('settings around another’s root reach our element inside it, and a change of them too', async () => {
  const seen = await visit(browser, `${server.url}/blank`);
  const hrefs = await seen.page.evaluate(async () => {
    const settings = document.body.appendChild(document.createElement('safety-settings'));
    settings.setAttribute('region', 'US');
    const root = settings.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
    const steps = root.appendChild(document.createElement('threat-response-steps'));
    const until = async (href: string) => {
      for (let turn = 0; turn < 100 && !composed.hrefs(steps).includes(href); turn++)
        await new Promise(resume => setTimeout(resume, 20));
      return composed.hrefs(steps).includes(href);
    };
    const before = await until('tel:988');
    settings.setAttribute('region', 'GB');
    return [before, await until('tel:999')];
  });
  assert.deepEqual(hrefs, [true, true]);
  await seen.close();
});

test('made and never put on a page: no error, nothing asked for, nothing drawn', async () => {
  const seen = await visit(browser, `${server.url}/blank`);
  const before = seen.requests.length;
  const root = await seen.page.evaluate(async () => {
    const tip = document.createElement('safety-tip') as HTMLElement & {renderRoot?: Node};
    tip.setAttribute('region', 'US');
    tip.lang = 'ar-XB';
    document.createElement('div').append(tip);
    await new Promise(resume => setTimeout(resume, 200));
    return tip.renderRoot === undefined;
  });
  assert.ok(root);
  assert.equal(seen.requests.length, before);
  assert.deepEqual(complaints(seen), []);
  await seen.close();
});

test('taken away while its words are on their way, and put back: no error, and it is drawn', async () => {
  for (const chunk of ['guidance', 'country-us', 'locale-ar-XB']) {
    let go: (() => void) | undefined;
    const gate = new Promise<void>(resume => (go = resume));
    const seen = await visit(browser, `${server.url}/blank`, {
      prepare: page => page.route(new RegExp(chunk), route => gate.then(() => route.continue())),
    });
    await seen.page.evaluate(steps => document.body.insertAdjacentHTML('beforeend', steps), STEPS);
    await seen.page.evaluate(() => {
      const [host] = composed.hosts();
      host?.setAttribute('lang', 'ar-XB');
      (window as unknown as {kept: Element | undefined}).kept = host;
    });
    await seen.page.waitForTimeout(150);
    assert.deepEqual(await fallbacksVisible(seen.page), [true], chunk);
    await seen.page.evaluate(() => (window as unknown as {kept: Element}).kept.remove());
    go?.();
    await seen.page.waitForLoadState('networkidle');
    await seen.page.evaluate(() => document.body.append((window as unknown as {kept: Element}).kept));
    await drawn(seen.page, 'tel:988');
    assert.deepEqual(complaints(seen), [], chunk);
    await seen.close();
  }
});

test('children that come later than their tag stay visible where the words never come', async () => {
  const seen = await visit(browser, `${server.url}/blank`, {
    prepare: page => page.route(/guidance/, route => route.abort()),
  });
  const shownNow = () =>
    seen.page.evaluate(() => {
      const [host] = composed.hosts();
      const child = host?.querySelector<HTMLElement>('.fallback');
      return {
        line: composed.all(host as Element, 'a[href="tel:911"]').some(link => composed.visible(link)),
        child: child ? composed.visible(child) && child.offsetHeight > 0 : false,
      };
    });
  await seen.page.evaluate(() => {
    const steps = document.body.appendChild(document.createElement('threat-response-steps'));
    steps.setAttribute('region', 'US');
  });
  await seen.page.waitForTimeout(300);
  assert.deepEqual(await shownNow(), {line: true, child: false}, 'an empty tag: the emergency line');
  await seen.page.evaluate(() => {
    const [host] = composed.hosts();
    if (host) host.innerHTML = '\n<p class="fallback">Call 988</p>\n';
  });
  await seen.page.waitForTimeout(50);
  assert.deepEqual(await shownNow(), {line: false, child: true}, 'its children, once they are there');
  await seen.page.evaluate(() => {
    const [host] = composed.hosts();
    if (host) host.innerHTML = '\n';
  });
  await seen.page.waitForTimeout(50);
  assert.deepEqual(await shownNow(), {line: true, child: false}, 'and the line again without them');
  assert.deepEqual(seen.errors, []);
  await seen.close();
});

for (const file of ['safety.js', 'safety.all.js']) {
  test(`a page in XML with ${file}: our elements are drawn, or the children of the tags stay; no error of ours`, async () => {
    const type = file === 'safety.js' ? 'type="module"' : 'defer="defer"';
    const xml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title>
      <script ${type} src="/cdn/${file}"></script></head><body>${GUESTS}</body></html>`;
    const seen = await visit(browser, `${server.url}/xhtml`, {
      prepare: page =>
        page.route('**/xhtml', route => route.fulfill({contentType: 'application/xhtml+xml', body: xml})),
    });
    await seen.page.waitForLoadState('networkidle');
    await seen.page.waitForTimeout(200);
    assert.equal(await seen.page.evaluate(() => document.contentType), 'application/xhtml+xml');
    const there = (await shown(seen.page)).map(({statements}) => statements.length > 0);
    const kept = await fallbacksVisible(seen.page);
    assert.deepEqual(
      there.map((each, place) => each !== kept[place]),
      [true, true],
    );
    // Chromium says itself that it runs no modules there.
    const heard = complaints(seen).filter(line => !line.includes('Module scripts in XML documents'));
    assert.ok(heard.length <= 1, heard.join('\n'));
    assert.deepEqual(heard, warnings(seen));
    await seen.close();
  });
}

test('hidden hides, and shows again', async () => {
  const seen = await visit(browser, `${server.url}/plain`);
  await allDrawn(seen.page);
  const heights = await seen.page.evaluate(() => {
    const [host] = composed.hosts();
    if (!host) throw new Error('no element');
    const before = host.offsetHeight;
    host.hidden = true;
    const hidden = host.offsetHeight;
    host.hidden = false;
    return [before > 300, hidden, host.offsetHeight === before];
  });
  assert.deepEqual(heights, [true, 0, true]);
  await seen.close();
});

test('what a page says to translators stays as it is, on the tag and inside it', async () => {
  const seen = await visit(browser, `${server.url}/blank`);
  await seen.page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div translate="no" class="notranslate"><safety-tip translate="yes" region="US"></safety-tip></div>',
    ),
  );
  await drawn(seen.page);
  const [html, inside] = await seen.page.evaluate(() => {
    const [host] = composed.hosts();
    return [host?.parentElement?.outerHTML, composed.all(host as Element, '[translate], .notranslate').length] as const;
  });
  assert.equal(
    html,
    '<div translate="no" class="notranslate"><safety-tip translate="yes" region="US"></safety-tip></div>',
  );
  assert.equal(inside, 0);
  await seen.close();
});

test('an element that is not drawn in its place would be found', async () => {
  const seen = await visit(browser, server.url + pathOf('in an open root of another'));
  await theirs(seen.page);
  await seen.page.evaluate(() => {
    const [node] = composed.all(composed.hosts()[0] as Element, '[data-statement~="G3"]');
    node?.remove();
  });
  assert.notDeepEqual(await shown(seen.page), plain);
  await seen.close();
});
