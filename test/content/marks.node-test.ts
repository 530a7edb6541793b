import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Inline, Text} from '../../src/content/blocks.js';
import {Marks} from '../../src/content/marks.js';
import {ask} from './support/ask.js';
import {nodesIn, wordsOf} from './support/blocks.js';

const number = (text: string): Inline => ({kind: 'number', text});
const call: Text = [number('911')];
const police: Text = [number('17'), ' (police)'];
const link: Text = [{kind: 'link', href: 'https://example.com', text: ['Example']}];

/** Three things held, and the marks that stand for them. */
function held(): {marks: Marks; a: string; b: string; c: string} {
  const marks = new Marks();
  return {marks, a: marks.hold(call), b: marks.hold(police), c: marks.hold(link)};
}

describe('what is held comes back', () => {
  test('where the sentence has it', () => {
    const {marks, a, b, c} = held();
    assert.deepEqual(marks.release(`Call ${a} or ${b}. See ${c}.`), [
      'Call ',
      ...call,
      ' or ',
      ...police,
      '. See ',
      ...link,
      '.',
    ]);
  });

  test('in any order', () => {
    const kept = {a: call, b: police, c: link};
    for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) {
      const {marks, ...own} = held();
      const names = Array.from(order) as (keyof typeof own)[];
      const sentence = names.map(name => `${name}: ${own[name]}`).join(', ');
      const expected = names.flatMap((name, index) => [`${index > 0 ? ', ' : ''}${name}: `, ...kept[name]]);
      assert.deepEqual(marks.release(sentence), expected, order);
    }
  });

  test('as often as a language says it, and not where it leaves it out', () => {
    const {marks, a, c} = held();
    assert.deepEqual(marks.release(`${a}, yes ${a}`), [...call, ', yes ', ...call]);
    assert.deepEqual(marks.release(c), link);
    assert.deepEqual(marks.release('nobody'), ['nobody']);
    assert.deepEqual(marks.release(''), []);
  });

  test('without anything between two, before the first or after the last', () => {
    const {marks, a, b, c} = held();
    assert.deepEqual(marks.release(`${a}${b}${c}`), [...call, ...police, ...link]);
  });

  test('between letters of every kind', () => {
    const {marks, a} = held();
    assert.deepEqual(marks.release(`اتصل بـ ${a} 🚓👩‍👧 𝒜`), ['اتصل بـ ', ...call, ' 🚓👩‍👧 𝒜']);
  });

  test('also where there are a thousand', () => {
    const marks = new Marks();
    const all = Array.from({length: 1000}, (_, index) => marks.hold([number(String(index))]));
    assert.equal(new Set(all).size, 1000);
    assert.deepEqual(
      marks.release(all.join('')),
      all.map((_, index) => number(String(index))),
    );
  });
});

test('a mark is one character that no language writes', () => {
  const {a, b, c} = held();
  for (const mark of [a, b, c]) assert.match(mark, /^\p{Private_Use}$/u);
  assert.equal(new Set([a, b, c]).size, 3);
});

test('what was held for one sentence does not come back in another', () => {
  const {c} = held();
  const other = new Marks();
  other.hold(call);
  assert.deepEqual(other.release(`See ${c}`), [`See ${c}`]);
});

test('a name that holds such a character is not taken for a mark', async () => {
  const platform = 'Exa\ue000mple\ue001';
  const {blocks} = await ask('threat-response-steps', {platform, region: 'US'});
  const said = [...nodesIn(blocks)].flatMap(({bold}) => (bold === undefined ? [] : [wordsOf(bold)]));
  assert.ok(said.includes(`Did it happen on ${platform}? Report the person there too.`), said.join('\n'));
});
