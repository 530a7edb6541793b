import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fold} from '../../src/directory/query/fold.js';
import {languageNames} from '../../src/directory/query/languages.js';
import {matcher} from '../../src/directory/query/match.js';
import {needOf} from '../../src/directory/query/needs.js';
import {KINDS} from '../../src/directory/model.js';

describe('what is alike for somebody who types', () => {
  const ALIKE: readonly (readonly [written: string, typed: string])[] = [
    ['Línea de Ayuda', 'linea de ayuda'],
    ['Børns Vilkår', 'borns vilkar'],
    ['Siłę', 'sile'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'straße'],
    ['Œuvre', 'oeuvre'],
    ['ﬁne', 'FINE'],
    ['Ｔｅｘｔ', 'text'],
    ['Kadın', 'kadin'],
    ['KADIN', 'kadın'],
    ['İmdat', 'imdat'],
    ['İMDAT', 'ımdat'],
    ['Đường', 'duong'],
    ['ΟΔΌΣ', 'οδος'],
    ['أمان', 'امان'],
    ['إبلاغ', 'ابلاغ'],
    ['آمن', 'امن'],
    ['ٱلخط', 'الخط'],
    ['مساعدة', 'مساعده'],
    ['على', 'علي'],
    ['مُسَاعَدَة', 'مساعدة'],
    ['مـــساعدة', 'مساعدة'],
    ['یاری', 'ياري'],
    ['کمک', 'كمك'],
    ['מִשְׁטָרָה', 'משטרה'],
    ['١١٦١١١', '116111'],
    ['۱۱۵', '115'],
    ['१०९८', '1098'],
    ['১০৯৮', '1098'],
    ['๑๓๒๓', '1323'],
    ['상담', '상담'.normalize('NFD')],
  ];
  for (const [written, typed] of ALIKE) {
    test(`${written} and ${typed}`, () => assert.equal(fold(written), fold(typed)));
  }

  test('but not what is another letter', () => {
    for (const [one, other] of [
      ['a', 'b'],
      ['о', 'o'],
      ['ب', 'ت'],
      ['1', '7'],
    ] as const) {
      assert.notEqual(fold(one), fold(other));
    }
  });

  test('every digit of each script is its own', () => {
    for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９'])
      assert.equal(fold(digits), '0123456789');
  });

  test('half a letter is no fault', () => assert.doesNotThrow(() => fold('\ud83d')));
});

describe('what is found', () => {
  const childline = {
    texts: ['Childline', 'NSPCC', "Children's charity", 'Listens to young people', 'English', 'Chat on their website'],
    numbers: ['0800 1111', '+44 20 7825 2500'],
  };
  const tokyo = {texts: ['東京都 こころの相談', 'Tokyo Metropolitan Government'], numbers: ['#8000']};
  const finds = (typed: string, service = childline) => matcher(typed)?.(service);

  for (const typed of [
    ...['child', 'CHILDLINE', 'nspcc', 'young people', 'people young', 'listens  childline '],
    ...["children's", 'childrens', 'children’s', 'engl', 'chat'],
    ...['0800', '08001111', '0800 1111', '0800-1111', '(0800) 11', '1111', '7825', 'childline 0800', '٠٨٠٠'],
  ]) {
    test(`"${typed}"`, () => assert.equal(finds(typed), true));
  }

  for (const typed of ['line', 'childline samaritans', 'hild', '0801', '111 childlin x', '999', '11 childline 2']) {
    test(`not "${typed}"`, () => assert.equal(finds(typed), false));
  }

  test('two or three digits only where a number begins with them', () => {
    assert.equal(finds('080'), true);
    assert.equal(finds('111', {texts: [], numbers: ['0800 1111']}), false);
    assert.equal(finds('111', {texts: [], numbers: ['111']}), true);
  });

  test('within a line without spaces between words', () => {
    assert.equal(finds('相談', tokyo), true);
    assert.equal(finds('こころ', tokyo), true);
    assert.equal(finds('談相', tokyo), false);
    assert.equal(finds('8000', tokyo), true);
  });

  test('a Korean syllable that is still being typed', () => {
    const korean = {texts: ['상담 전화'], numbers: []};
    for (const typed of ['ㅅ', '사', '상', '상ㄷ', '상다', '상담']) assert.equal(finds(typed, korean), true, typed);
    assert.equal(finds('삼', korean), false);
  });

  for (const nothing of ['', '   ', '\n', '…', '-', '"\'', '🙂']) {
    test(`${JSON.stringify(nothing)} asks nothing`, () => assert.equal(matcher(nothing), undefined));
  }

  test('what is past a hundred letters is not looked at', () => {
    assert.equal(finds(`child${' '.repeat(95)}zebra`), true);
    assert.equal(finds(`child${' '.repeat(94)}zebra`), false);
  });

  test('signs of a pattern are no pattern', () => {
    for (const typed of ['.*', 'chi.*', '[a-z]', '(?:', '\\', 'child|xyz']) {
      assert.doesNotThrow(() => finds(typed), typed);
    }
    assert.equal(finds('nspcc|xyz'), false);
    assert.equal(finds('n.*'), true, 'the letter alone');
    assert.equal(finds('q.*'), false);
  });
});

describe('languages', () => {
  test('as the reader calls them and as their speakers do', () => {
    assert.deepEqual(languageNames('de', 'en'), ['German', 'Deutsch']);
    assert.deepEqual(languageNames('es', 'de'), ['Spanisch', 'español']);
    assert.ok(languageNames('ar', 'en').includes('العربية'));
  });

  test('what is no language code gives no name and no fault', () => {
    for (const code of ['', 'not a code', '<b>', '__proto__'])
      assert.doesNotThrow(() => languageNames(code, 'en'), code);
    assert.deepEqual(languageNames('de', 'not a code'), ['Deutsch']);
  });
});

test('every kind answers a need, except the number that stands above every list', () => {
  assert.deepEqual(
    KINDS.filter(kind => needOf(kind) === undefined),
    ['emergency'],
  );
});
