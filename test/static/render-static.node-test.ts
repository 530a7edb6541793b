import assert from 'node:assert/strict';
import {afterEach, describe, mock, test} from 'node:test';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {CONTENT_NAMES} from '../../src/content/index.js';
import {renderStatic, STATIC_TAGS} from '../../src/static/index.js';
import {ask, type Attributes} from '../content/support/ask.js';
import {idsIn} from '../content/support/blocks.js';
import {ages, attributesOf, everyReader, nameOf} from '../expected/reader.js';
import {topics} from '../expected/tips.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(one => one.name === name)?.value;

/** Elements in the order of the page, without what a choice would show. */
function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) {
    if (attribute(node, 'data-choice') !== undefined) return;
    yield node;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const elementsOf = (html: string): readonly Element[] => [...elements(parseFragment(html))];
const idsOf = (html: string): readonly string[] =>
  elementsOf(html).flatMap(element => attribute(element, 'data-statement')?.split(' ') ?? []);
const hrefsOf = (html: string): readonly string[] =>
  elementsOf(html).flatMap(element => attribute(element, 'href') ?? []);
const headings = (html: string): readonly string[] =>
  elementsOf(html).flatMap(({tagName}) => (/^h\d+$/.test(tagName) ? [tagName] : []));

const silent = (): void => undefined;

describe('the statements are those of the element, in the same order', () => {
  test('threat-response-steps', async () => {
    for (const reader of everyReader) {
      const said = attributesOf(reader);
      const html = await renderStatic('threat-response-steps', said);
      assert.deepEqual(idsOf(html), idsIn((await ask('threat-response-steps', said)).blocks), nameOf(reader));
    }
  });

  test('safety-tip', async () => {
    for (const topic of topics)
      for (const age of ages)
        for (const region of ['US', 'GB', 'BO']) {
          const said = {topic, region, ...(age === 'unknown' ? {} : {age})};
          const html = await renderStatic('safety-tip', said);
          assert.deepEqual(idsOf(html), idsIn((await ask('safety-tip', said)).blocks), JSON.stringify(said));
        }
  });

  test('urgent-help', async () => {
    for (const age of ages)
      for (const region of ['US', 'GB', 'LU', 'BO']) {
        const said = {region, ...(age === 'unknown' ? {} : {age})};
        assert.deepEqual(idsOf(await renderStatic('urgent-help', said)), ['G2', 'G3'], JSON.stringify(said));
      }
  });

  test('the steps one at a time are the whole list, each statement once', async () => {
    for (const reader of everyReader.filter(({imageAge, region}) => imageAge === 'unknown' && region === 'US')) {
      const said = attributesOf(reader);
      const [list, alone] = await Promise.all(
        [said, {...said, view: 'one-at-a-time'}].map(each => renderStatic('threat-response-steps', each)),
      );
      assert.deepEqual(idsOf(alone ?? ''), idsOf(list ?? ''), nameOf(reader));
      assert.doesNotMatch(alone ?? '', /<button|Step \d|Show one step/);
    }
  });

  test('another reader has others', async () => {
    const [minor, adult] = await Promise.all(
      ['minor', 'adult'].map(age => renderStatic('threat-response-steps', {age, region: 'US'})),
    );
    assert.notDeepEqual(idsOf(minor ?? ''), idsOf(adult ?? ''));
  });
});

describe('attributes', () => {
  test('none are needed', async () => {
    assert.ok(idsOf(await renderStatic('safety-tip')).includes('S3'));
    assert.ok(idsOf(await renderStatic('threat-response-steps')).includes('S17'));
  });

  test('the region gives the numbers, and no region gives no country', async () => {
    assert.ok(hrefsOf(await renderStatic('threat-response-steps', {region: 'US'})).includes('tel:911'));
    assert.ok(hrefsOf(await renderStatic('threat-response-steps', {region: 'gb'})).includes('tel:999'));
    const nowhere = await renderStatic('threat-response-steps');
    assert.deepEqual(
      hrefsOf(nowhere).filter(href => /^(tel|sms):/.test(href)),
      [],
    );
    assert.match(nowhere, /Call your local emergency number/);
  });

  test('the headings begin where the page says, one after the other, and never pass 6', async () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const said = {'heading-level': String(level), region: 'US'};
      const found = headings(await renderStatic('threat-response-steps', said));
      assert.equal(found[0], `h${level}`);
      const levels = found.map(heading => Number(heading.slice(1)));
      assert.equal(Math.min(...levels), level);
      assert.equal(Math.max(...levels), Math.min(6, level + 3));
    }
    assert.equal(headings(await renderStatic('safety-tip'))[0], 'h2');
  });

  test('the links of the host stand where their words are', async () => {
    const hrefs: Attributes = {'report-href': '/report?a=1&b=2', 'steps-href': 'https://example.com/steps'};
    const found = hrefsOf(await renderStatic('safety-tip', hrefs));
    for (const href of Object.values(hrefs)) assert.ok(found.includes(href), href);
  });

  test('the way out leads where the page says, out of a frame, telling nobody from where', async () => {
    const wikipedia = 'https://www.wikipedia.org/';
    for (const [tag, said, href] of [
      ['quick-exit', {}, wikipedia],
      ['quick-exit', {href: '/weather'}, '/weather'],
      ['quick-exit', {'exit-href': '/weather'}, '/weather'],
      ['threat-response-steps', {}, wikipedia],
      ['threat-response-steps', {'exit-href': '/weather'}, '/weather'],
    ] as const) {
      const html = await renderStatic(tag, said);
      const [first] = elementsOf(html).filter(({tagName}) => tagName === 'a');
      assert.ok(first, tag);
      const asked = ['href', 'target', 'rel', 'referrerpolicy'].map(name => attribute(first, name));
      assert.deepEqual(asked, [href, '_top', 'nofollow noreferrer', 'no-referrer'], tag);
      assert.match(html, /Leave this page/);
      assert.match(html, /Leaving does not erase your history\./);
    }
  });

  test('the platform is named, as text', async () => {
    const html = await renderStatic('threat-response-steps', {platform: '<b>Example</b>'});
    assert.match(html, /Did it happen on &lt;b&gt;Example&lt;\/b&gt;\?/);
  });
});

describe('problems', () => {
  afterEach(() => mock.restoreAll());

  const wrong: Attributes = {region: 'Narnia', age: 'teen', 'report-href': 'javascript:alert(1)', 'heading-level': '9'};

  test('each is told, with its tag, in words that say the cure', async () => {
    const problems: string[] = [];
    const html = await renderStatic('safety-tip', wrong, problem => problems.push(problem));
    assert.equal(problems.length, 4, problems.join('\n'));
    for (const [name, value] of Object.entries(wrong)) {
      const problem = problems.find(each => each.startsWith(`<safety-tip> ${name}="${value}"`));
      assert.match(problem ?? '', /\bUse\b/, name);
    }
    assert.doesNotMatch(html, /javascript:/);
    assert.ok(idsOf(html).includes('S3'), 'the guidance is there all the same');
  });

  test('nothing is told where nothing is wrong', async () => {
    const problems: string[] = [];
    await renderStatic('safety-tip', {region: 'US', age: 'adult'}, problem => problems.push(problem));
    assert.deepEqual(problems, []);
  });

  test('they go to the console where nobody asks for them', async () => {
    const warned = mock.method(console, 'warn', silent);
    await renderStatic('threat-response-steps', {situation: 'stalked'});
    assert.equal(warned.mock.callCount(), 1);
    assert.match(String(warned.mock.calls[0]?.arguments[0]), /^<threat-response-steps> situation="stalked"/);
    await renderStatic('threat-response-steps', {situation: 'stalked'}, silent);
    assert.equal(warned.mock.callCount(), 1);
  });
});

describe('tags', () => {
  test('each that has words has a static form', async () => {
    assert.deepEqual(STATIC_TAGS, CONTENT_NAMES);
    for (const tag of STATIC_TAGS) assert.ok(hrefsOf(await renderStatic(tag)).length > 0, tag);
  });

  for (const tag of ['safety-settings', 'safety-tips', 'SAFETY-TIP', '', 'toString', '__proto__']) {
    test(`"${tag}" is a RangeError that names those there are`, async () => {
      await assert.rejects(renderStatic(tag), (error: unknown) => {
        assert.ok(error instanceof RangeError);
        assert.ok(error.message.includes(`<${tag}>`));
        for (const known of STATIC_TAGS) assert.ok(error.message.includes(known), known);
        return true;
      });
    });
  }
});

describe('languages', () => {
  const wrapper = (html: string) => {
    const [outermost] = elementsOf(html);
    return outermost && [outermost.tagName, attribute(outermost, 'lang'), attribute(outermost, 'dir')];
  };

  for (const [lang, marked, dir] of [
    [undefined, 'en', 'ltr'],
    ['', 'en', 'ltr'],
    ['xx', 'en', 'ltr'],
    ['en-xa', 'en-XA', 'ltr'],
    ['ar-XB', 'ar-XB', 'rtl'],
  ] as const) {
    test(`lang="${lang ?? '(none)'}" is marked ${marked}, ${dir}`, async () => {
      const html = await renderStatic('threat-response-steps', {region: 'US', ...(lang === undefined ? {} : {lang})});
      assert.deepEqual(wrapper(html), ['div', marked, dir]);
    });
  }

  for (const lang of ['en-XA', 'ar-XB']) {
    test(`${lang}: its own words, with the statements and numbers of English`, async () => {
      const [english, other] = [
        await renderStatic('threat-response-steps', {region: 'US'}),
        await renderStatic('threat-response-steps', {region: 'US', lang}),
      ];
      assert.match(english, /It is not your fault/);
      assert.doesNotMatch(other, /It is not your fault/);
      assert.deepEqual(idsOf(other), idsOf(english));
      assert.deepEqual(hrefsOf(other), hrefsOf(english));
    });
  }
});
