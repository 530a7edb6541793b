/*
 * Made-up translations. They show what a real one would break (a message that never arrives, words
 * that no longer fit, a page that must run from right to left) before anybody has translated a word.
 */

const letterMap = (from, to) => {
  const targets = Array.from(to);
  return new Map(Array.from(from, (letter, i) => [letter, targets[i]]));
};

const ACCENTS = letterMap(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'áƀçðéƒĝĥíĵķļɱñóþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ',
);

/** Arabic letters and marks, so that the browser's own bidirectional algorithm and fonts are put to work. */
const ARABIC = letterMap('abcdefghijklmnopqrstuvwxyz,;?', 'ابكديفغهيجكلمنوپقرستوڤوخيز،؛؟');

const accented = text => Array.from(text, letter => ACCENTS.get(letter) ?? letter).join('');
const arabic = text => Array.from(text, letter => ARABIC.get(letter.toLowerCase()) ?? letter).join('');

/** Words, not one long string: a translation is longer in words, and those can wrap. */
function padding(length) {
  const words = ['öñé', 'ţŵó', 'ţĥŕéé', 'ƒóûŕ', 'ƒíṽé', 'šíẋ', 'šéṽéñ', 'éíĝĥţ', 'ñíñé', 'ţéñ'];
  let made = '';
  for (let i = 0; made.length < length; i++) made += ` ${words[i % words.length]}`;
  return made;
}

/** A message is a list of words (strings) and placeholders (objects), which are handed back as they are. */
const mapWords = (contents, change) => contents.map(part => (typeof part === 'string' ? change(part) : part));

/** A placeholder becomes about a number's length. */
const lengthOf = contents => contents.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 8), 0);

/** `[Çáļļ 911. öñé]`: a missing bracket is a cut end, a plain letter is a word that never went through `msg`. */
const enXA = contents => ['[', ...mapWords(contents, accented), `${padding(Math.ceil(lengthOf(contents) * 0.4))}]`];

/** English words in Arabic letters, from right to left. */
const arXB = contents => mapWords(contents, arabic);

export const pseudoLocales = {'en-XA': enXA, 'ar-XB': arXB};
