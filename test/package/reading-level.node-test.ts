import assert from 'node:assert/strict';
import {test} from 'node:test';
import {HARD_TEXT, isTooHard, measureHtml} from '../../scripts/reading/limits.js';
import {measure} from '../../scripts/reading/measure.js';
import {piecesOf} from '../../scripts/reading/text.js';

test('a hard text is found to be too hard', () => {
  assert.ok(measureHtml(HARD_TEXT).grade > 6);
  assert.ok(isTooHard(measureHtml(HARD_TEXT)));
});

test('an easy text is not', () => {
  const easy = measureHtml('<p>Stop talking to them. Do not pay. Keep the messages.</p><p>This is not your fault.</p>');
  assert.ok(easy.grade < 3, String(easy.grade));
  assert.equal(easy.sentences, 4);
  assert.equal(isTooHard(easy), false);
});

test('a long sentence of easy words is too hard', () => {
  assert.ok(isTooHard(measureHtml(`<p>${'We can see the cat and '.repeat(5)}the dog.</p>`)));
});

test('a text without sentences has no grade, and does not pass', () => {
  assert.ok(isTooHard(measure(['Call 988'])));
});

test('headings and contacts are read but do not count as short sentences', () => {
  const {sentences, longest} = measure(['What to do now, and what to leave', 'Keep the chat.', 'Call 988']);
  assert.equal(sentences, 1);
  assert.equal(longest.words, 8);
});

test('pieces end where blocks end, and a number is one short word', () => {
  const pieces = piecesOf(
    '<h2>Now</h2><p>Call <a href="tel:988"><bdi>988</bdi></a>, or\n <b>tell</b> us.</p><ul><li>One<li>Two</ul>',
  );
  assert.deepEqual(pieces, ['Now', 'Call it, or tell us.', 'One', 'Two']);
});
