import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DESTINATION, nestedExit, quickExit, type Exit} from '../../src/content/quick-exit.js';
import {exitWords} from '../../src/guidance/exit.js';
import {catalogueFor} from '../../src/i18n/catalogue.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {renderStatic} from '../../src/static/index.js';

type Said = Readonly<Record<string, string | readonly string[]>>;

const msg = boundMsg((await catalogueFor('en')).templates);

/** `{href: ['ftp:x', '/a']}`: the tag says the first, what stands around it the second. */
const exit = (said: Said = {}): Exit => quickExit(name => [said[name] ?? []].flat(), msg);

describe('where nobody said anything', () => {
  const {settings, control, problems} = exit();

  test('it stands in its place, leads to Wikipedia, and Shift leaves within five seconds', () => {
    assert.deepEqual(settings, {placement: 'inline', shortcut: 'shift', shortcutWindow: 5000});
    assert.equal(control.href, 'https://www.wikipedia.org/');
    assert.deepEqual(problems, []);
  });

  test('it says what it does, what it cannot do, and which keys do it', () => {
    assert.deepEqual(
      [control.label, control.name, control.limits, control.shortcut],
      ['Leave this page', 'Leave this page', 'Leaving does not erase your history.', 'Or press Shift three times.'],
    );
  });
});

/** What each attribute takes, and what it becomes. */
const GOOD = [
  ['placement', 'sticky', {placement: 'sticky'}],
  ['placement', ' Inline ', {placement: 'inline'}],
  ['shortcut', 'off', {shortcut: 'off'}],
  ['shortcut', 'SHIFT', {shortcut: 'shift'}],
  ['shortcut-window', '500', {shortcutWindow: 500}],
  ['shortcut-window', ' 60000 ', {shortcutWindow: 60_000}],
] as const;

for (const [name, value, expected] of GOOD) {
  test(`${name}="${value}"`, () => {
    const {settings, problems} = exit({[name]: value});
    assert.deepEqual(settings, {...exit().settings, ...expected});
    assert.deepEqual(problems, []);
  });
}

const BAD = [
  ...['top', 'sticky bottom', ''].map(value => ['placement', value, /inline, sticky/] as const),
  ...['escape', 'on', ''].map(value => ['shortcut', value, /shift, off/] as const),
  ...['499', '60001', '5s', '1e3', '-600', '700.5', ''].map(
    value => ['shortcut-window', value, /500 to 60000.*5000/] as const,
  ),
];

for (const [name, value, cure] of BAD) {
  test(`${name}="${value}" is none: the default, and one problem that says the cure`, () => {
    const {settings, problems} = exit({[name]: value});
    assert.deepEqual(settings, exit().settings);
    assert.equal(problems.length, 1);
    assert.ok(problems[0]?.startsWith(`${name}="${value}"`), problems[0]);
    assert.match(problems[0] ?? '', cure);
  });
}

describe('an address', () => {
  for (const [value, href] of [
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://example.org', 'http://example.org'],
    ['//example.org/', '//example.org/'],
    ['  /weather ', '/weather'],
    ['weather', 'weather'],
  ] as const) {
    test(`${value} is one`, () => {
      const {control, problems} = exit({href: value});
      assert.equal(control.href, href);
      assert.deepEqual(problems, []);
    });
  }

  for (const value of [
    ...['javascript:alert(1)', ' JaVaScRiPt:x', 'java\nscript:x', 'data:text/html,x', 'mailto:a@b.example'],
    ...['tel:911', 'blob:https://a.example/1', 'file:///etc', 'about:blank', 'ftp://a.example/', 'https://', ''],
  ]) {
    test(`${JSON.stringify(value)} is none`, () => {
      for (const name of ['href', 'exit-href']) {
        const {control, problems} = exit({[name]: value});
        assert.equal(control.href, DESTINATION);
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? '', /http\(s\) or relative.*wikipedia/);
      }
    });
  }

  test('of its own wins over the settings, a good one over a bad one', () => {
    assert.equal(exit({href: '/own', 'exit-href': '/settings'}).control.href, '/own');
    assert.equal(exit({'exit-href': ['/near', '/far']}).control.href, '/near');
    const {control, problems} = exit({href: 'tel:1', 'exit-href': ['data:,', '/far']});
    assert.equal(control.href, '/far');
    assert.equal(problems.length, 2);
  });
});

describe('how much it says', () => {
  const said = (attributes: Said) => {
    const {label, name, limits, shortcut} = exit(attributes).control;
    return {label, name, limits: limits !== undefined, keys: shortcut !== undefined};
  };

  test('in the corner: the short word, and the line below', () => {
    assert.deepEqual(said({placement: 'sticky'}), {label: 'Leave', name: 'Leave this page', limits: true, keys: true});
  });

  test('compact: the short word alone', () => {
    assert.deepEqual(said({compact: ''}), {label: 'Leave', name: 'Leave this page', limits: false, keys: false});
  });

  test('without the shortcut: nothing of keys', () => {
    assert.deepEqual(said({shortcut: 'off'}), {
      label: 'Leave this page',
      name: 'Leave this page',
      limits: true,
      keys: false,
    });
  });

  test('inside another element: the link stands in where the tag is not defined', () => {
    const {tag, attributes, blocks} = nestedExit('/own', msg);
    assert.deepEqual([tag, attributes, blocks.length], ['quick-exit', {href: '/own'}, 1]);
    assert.deepEqual(blocks[0], exit({href: '/own', compact: ''}).control);
    assert.deepEqual(nestedExit(undefined, msg).attributes, {href: undefined}, 'so that settings reach the inner tag');
    assert.deepEqual(nestedExit(undefined, msg).blocks, [exit({compact: ''}).control]);
  });
});

describe('its words', () => {
  const english = Object.values(exitWords).map(words => words(msg));

  test('promise nothing about the history, nor that anybody is safe', () => {
    for (const words of english) {
      assert.doesNotMatch(words, /\b(?:safe|hidden|hide|private|secret|nobody|cannot see|delete)/i, words);
      if (/eras|histor/i.test(words)) assert.match(words, /does not erase/);
    }
  });

  test('on the cover say nothing of the page that was left', () => {
    const {loading, stillLoading, show} = exit().control.cover;
    assert.deepEqual([loading, stillLoading, show], ['Loading…', 'Still loading…', 'Show page']);
  });

  test('name the key as often as it has to be pressed', () => {
    const {0: stayed, 1: one, 2: two} = exit().control.progress;
    assert.deepEqual(
      [two, one, stayed],
      ['Press Shift 2 more times to leave.', 'Press Shift 1 more time to leave.', 'You are still on this page.'],
    );
  });
});

describe('as plain HTML', () => {
  test('it is a link out of every frame that tells nobody where from, and says what it cannot do', async () => {
    assert.equal(
      await renderStatic('quick-exit', {href: '/weather?a&b'}),
      `<div lang="en" dir="ltr">
  <p><a href="/weather?a&amp;b" target="_top" rel="nofollow noreferrer" referrerpolicy="no-referrer">Leave this page</a> <small>Leaving does not erase your history.</small></p>
</div>
`,
    );
  });

  test('a wrong address is told and does not get in', async () => {
    const problems: string[] = [];
    const html = await renderStatic('quick-exit', {href: 'javascript:x'}, problem => problems.push(problem));
    assert.ok(html.includes(`href="${DESTINATION}"`) && !html.includes('javascript'), html);
    assert.equal(problems.length, 1);
  });

  test('it comes first in the steps', async () => {
    const html = await renderStatic('threat-response-steps', {region: 'US', 'exit-href': '/weather'});
    assert.match(html, /^<div[^>]*>\s*<p><a href="\/weather" target="_top" rel="nofollow noreferrer"/);
  });
});
