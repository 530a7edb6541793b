import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isLinkable} from '../../src/content/blocks.js';
import {safeHref} from '../../src/content/href.js';
import {resolveReader, type Resolved} from '../../src/content/resolve.js';
import type {Picks} from '../../src/content/reader.js';

type Said = Readonly<Record<string, string | readonly string[]>>;

/** `{age: ['teen', 'adult']}`: the tag says `teen`, what stands around it `adult`. */
function resolve(said: Said = {}, {topics = true, picks = {}}: {topics?: boolean; picks?: Picks} = {}): Resolved {
  const given = (name: string): readonly string[] => [said[name] ?? []].flat();
  return resolveReader(given, picks, 'en', {topics});
}

const nobody = resolve();

describe('where nobody said anything', () => {
  test('nothing is assumed, least of all a country', () => {
    assert.deepEqual(nobody.reader, {
      lang: 'en',
      age: 'unknown',
      imageAge: 'unknown',
      person: 'unknown',
      situation: 'threatened',
      view: 'list',
      topic: 'asked-for-image',
      region: undefined,
      guessed: false,
      platform: 'HerHelp',
      hrefs: {},
      picks: {},
      kinds: undefined,
      compact: false,
    });
    assert.equal(nobody.headingLevel, 2);
    assert.deepEqual(nobody.problems, []);
  });

  test('an element without topics has none', () => {
    const {reader, problems} = resolve({topic: 'nonsense'}, {topics: false});
    assert.equal(reader.topic, undefined);
    assert.deepEqual(problems, [], 'and does not speak of one');
  });
});

/** What each attribute takes, and what it becomes. */
const GOOD = [
  ['age', 'minor', {age: 'minor'}],
  ['age', 'adult', {age: 'adult'}],
  ['age', ' ADULT ', {age: 'adult'}],
  ['image-age', 'minor', {imageAge: 'minor'}],
  ['image-age', 'Adult', {imageAge: 'adult'}],
  ['person', 'known', {person: 'known'}],
  ['person', 'stranger\n', {person: 'stranger'}],
  ['situation', 'threatened', {situation: 'threatened'}],
  ['situation', 'shared', {situation: 'shared'}],
  ['situation', 'Personal-Info', {situation: 'personal-info'}],
  ['view', 'list', {view: 'list'}],
  ['view', ' One-At-A-Time ', {view: 'one-at-a-time'}],
  ['topic', 'for-friends', {topic: 'for-friends'}],
  ['topic', 'fake-images', {topic: 'fake-images'}],
  ['region', 'US', {region: 'US'}],
  ['region', ' gb ', {region: 'GB'}],
  ['region', 'uk', {region: 'GB'}],
  ['region', 'ZW', {region: 'ZW'}],
  ['platform', ' Example & Co ', {platform: 'Example & Co'}],
] as const;

describe('what is right', () => {
  for (const [name, value, becomes] of GOOD) {
    test(`${name}="${value.replace('\n', '↵')}"`, () => {
      const {reader, problems} = resolve({[name]: value});
      const minor = name === 'age' && value === 'minor' ? {imageAge: 'minor'} : {};
      assert.deepEqual(reader, {...nobody.reader, ...minor, ...becomes});
      assert.deepEqual(problems, []);
    });
  }

  for (const level of ['1', '2', '3', '4', '5', '6', ' 3 ']) {
    test(`heading-level="${level}"`, () => {
      const {headingLevel, problems} = resolve({'heading-level': level});
      assert.equal(headingLevel, Number(level));
      assert.deepEqual(problems, []);
    });
  }
});

/** Values that mean nothing, and a word of the cure. */
const BAD: readonly (readonly [name: string, values: readonly string[], cure: string])[] = [
  ['age', ['', ' ', 'child', '15', 'minor adult', 'unknown', 'minör'], 'minor, adult'],
  ['image-age', ['', 'child', '17', 'unknown'], 'minor, adult'],
  ['person', ['', 'friend', 'ex', 'unknown', 'knownn'], 'known, stranger'],
  ['situation', ['', 'asked', 'stalked', 'personal info', 'constructor'], 'threatened, shared, personal-info'],
  ['view', ['', 'steps', 'one at a time', 'one-at-a-time list', 'constructor'], 'list, one-at-a-time'],
  ['topic', ['', 'asked', 'toString', 'for parents'], 'someone-you-know'],
  ['region', ['', 'USA', 'Narnia', 'U', '12', 'U S', 'en-US'], 'ISO 3166-1'],
  ['platform', ['', '   ', '\n'], 'name of your site'],
  ['heading-level', ['', '0', '7', '-1', '2.5', '1e0', 'h2', 'two', 'NaN', '02', '٣'], '1 to 6'],
  ['report-href', ['', '  ', 'javascript:alert(1)', 'https://'], 'http(s) or relative'],
];

describe('what is wrong', () => {
  for (const [name, values, cure] of BAD) {
    for (const value of values) {
      test(`${name}=${JSON.stringify(value)} is as if nobody had said it, and one problem names the cure`, () => {
        const {reader, headingLevel, problems} = resolve({[name]: value});
        assert.deepEqual(reader, nobody.reader);
        assert.equal(headingLevel, 2);
        assert.equal(problems.length, 1, problems.join('\n'));
        assert.ok(problems[0]?.includes(`${name}="${value}"`), problems[0]);
        assert.ok(problems[0]?.includes(cure), problems[0]);
      });
    }
  }

  test('the next best word counts: what stands around the tag', () => {
    const {reader, problems, headingLevel} = resolve({
      age: ['teen', 'adult', 'minor'],
      region: ['Narnia', 'gb', 'US'],
      'heading-level': ['9', '4'],
      'report-href': ['data:,x', '/report'],
    });
    assert.equal(reader.age, 'adult');
    assert.equal(reader.region, 'GB');
    assert.equal(reader.hrefs.report, '/report');
    assert.equal(headingLevel, 4);
    assert.equal(problems.length, 4, problems.join('\n'));
  });

  test('what is not needed is not looked at: a wrong word behind a right one', () => {
    assert.deepEqual(resolve({age: ['adult', 'teen'], region: ['US', 'Narnia']}).problems, []);
  });
});

describe('kinds of services', () => {
  const kinds = (value: string) => {
    const {reader, problems} = resolve({kinds: value});
    return [reader.kinds, problems.length];
  };

  test('are words between blanks, in any letters, each once', () => {
    assert.deepEqual(kinds('crisis-line legal-aid'), [['crisis-line', 'legal-aid'], 0]);
    assert.deepEqual(kinds('\n Legal-Aid\tlegal-aid '), [['legal-aid'], 0]);
  });

  test('a word that is none is passed over, and told', () => {
    const {reader, problems} = resolve({kinds: 'crisis-line lawyers'});
    assert.deepEqual(reader.kinds, ['crisis-line']);
    assert.match(problems.join('\n'), /"lawyers".*crisis-line/);
    assert.equal(problems.length, 1);
  });

  test('where no word is one, everything is shown: nobody is left without a number', () => {
    for (const value of ['lawyers', 'lawyers doctors', 'constructor', 'crisis-line,legal-aid', '', ' \n']) {
      assert.deepEqual(kinds(value), [undefined, 1], JSON.stringify(value));
    }
  });
});

test('compact is an attribute that is there or not', () => {
  for (const value of ['', 'compact', 'true']) {
    const {reader, problems} = resolve({compact: value});
    assert.deepEqual([reader.compact, problems.length], [true, 0], JSON.stringify(value));
  }
  assert.equal(nobody.reader.compact, false);
});

describe('two ages', () => {
  test('a reader under 18 means an image of someone under 18', () => {
    const {reader, problems} = resolve({age: 'minor'});
    assert.equal(reader.imageAge, 'minor');
    assert.deepEqual(problems, []);
    assert.deepEqual(resolve({age: 'minor', 'image-age': 'minor'}).problems, []);
  });

  test('beside image-age="adult" under 18 wins, and the page is told', () => {
    const {reader, problems} = resolve({age: 'minor', 'image-age': 'adult'});
    assert.deepEqual([reader.age, reader.imageAge], ['minor', 'minor']);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /image-age="adult".*age="minor".*Remove one/);
  });

  test('also where one of them stands around the tag', () => {
    assert.equal(resolve({age: ['minor'], 'image-age': ['wrong', 'adult']}).reader.imageAge, 'minor');
  });

  test('an adult may speak of an image from before, and of one from now', () => {
    for (const imageAge of ['minor', 'adult'] as const) {
      const {reader, problems} = resolve({age: 'adult', 'image-age': imageAge});
      assert.deepEqual([reader.age, reader.imageAge, problems.length], ['adult', imageAge, 0]);
    }
  });

  test('the age in the image says nothing about the reader', () => {
    for (const imageAge of ['minor', 'adult']) assert.equal(resolve({'image-age': imageAge}).reader.age, 'unknown');
  });
});

describe('what the reader chose', () => {
  test('wins over what the page says', () => {
    const picks = {region: 'GB', person: 'known', situation: 'shared'} as const;
    const {reader} = resolve({region: 'US', person: 'stranger', situation: 'threatened'}, {picks});
    assert.deepEqual([reader.region, reader.person, reader.situation], ['GB', 'known', 'shared']);
  });

  test('and taken back leaves what the page says', () => {
    const picks = {region: undefined, person: undefined, situation: undefined};
    const {reader} = resolve({region: 'US', person: 'stranger', situation: 'shared'}, {picks});
    assert.deepEqual([reader.region, reader.person, reader.situation], ['US', 'stranger', 'shared']);
  });
});

test('the tip about someone you know is about someone the reader knows', () => {
  const {reader} = resolve({topic: 'someone-you-know', person: 'stranger'}, {picks: {person: 'stranger'}});
  assert.equal(reader.person, 'known');
});

describe('addresses', () => {
  const KEPT = [
    'https://example.com/report',
    'http://example.com',
    'HTTPS://EXAMPLE.COM/',
    '//example.com/report',
    '/report',
    './report',
    '../report',
    'report',
    'report.html',
    '?form=report',
    '#report',
    'report?next=https://example.com/a:b',
    'help/12:30',
    '/help#a:b',
  ];
  for (const href of KEPT) {
    test(`${href} stays as it is, and can be drawn`, () => {
      assert.equal(safeHref(href), href);
      assert.equal(safeHref(`\n  ${href}\t`), href, 'blanks around it do not belong to it');
      assert.equal(isLinkable(href), true, 'is drawn as a link');
      const {reader, problems} = resolve({'report-href': href});
      assert.deepEqual([reader.hrefs.report, problems.length], [href, 0]);
    });
  }

  const DROPPED = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\n\tscript:alert(1)',
    'javascript\n:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0\njavascript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    '\n data:,x',
    'vbscript:msgbox(1)',
    'VbScript:msgbox(1)',
    'vb\nscript:msgbox(1)',
    'blob:https://example.com/1-2-3',
    'Blob:https://example.com/1-2-3',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.com',
    'mailto:somebody@example.com',
    'tel:988',
    'ftp://example.com',
    'https://',
    'http://[',
    '//',
    '',
    '   ',
  ];
  for (const href of DROPPED) {
    test(`${JSON.stringify(href)} is dropped`, () => {
      assert.equal(safeHref(href), undefined);
      for (const name of ['report', 'removal', 'parents', 'guidelines', 'steps', 'exit', 'correction'] as const) {
        const {reader, problems} = resolve({[`${name}-href`]: href});
        assert.deepEqual(reader.hrefs, {});
        assert.match(problems[0] ?? '', new RegExp(`^${name}-href=.*http\\(s\\) or relative`, 's'));
        assert.equal(problems.length, 1);
      }
    });
  }

  test('a link that runs code would not be drawn even if it came so far', () => {
    for (const href of DROPPED.filter(each => !/^(mailto|tel):|^\/\/$|^https?:/.test(each))) {
      assert.equal(isLinkable(href.trim()), false, JSON.stringify(href));
    }
    for (const href of ['tel:988', 'sms:988', 'mailto:a@example.com']) assert.equal(isLinkable(href), true, href);
    assert.equal(isLinkable(undefined), false);
  });
});
