import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/** How hard a text is to read. */
export interface Measure {
  /** Flesch-Kincaid grade: years of school in the United States. */
  readonly grade: number;
  readonly sentences: number;
  readonly words: number;
  /** The sentence with the most words, and how many. */
  readonly longest: {readonly text: string; readonly words: number};
}

const sentenceSegmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const wordSegmenter = new Intl.Segmenter('en', {granularity: 'word'});

const sentencesOf = (text: string): string[] =>
  Array.from(sentenceSegmenter.segment(text), ({segment}) => segment.trim()).filter(sentence => sentence !== '');

const wordsOf = (sentence: string): string[] =>
  Array.from(wordSegmenter.segment(sentence))
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);

/** A heading, a contact or a link is no sentence: counting them as short ones would make any text look easy. */
const isSentence = (text: string): boolean => /[.!?…:]["”’)]*$/.test(text);

/** Measures pieces of text that stand apart on the page: paragraphs, items of a list. */
export function measure(pieces: readonly string[]): Measure {
  const all = pieces.flatMap(sentencesOf).map(text => ({text, words: wordsOf(text)}));
  const prose = all.filter(({text}) => isSentence(text)).map(({words}) => words);
  const words = prose.flat();
  const counts = {
    sentence: prose.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  const longest = all.reduce((most, {text, words: {length}}) => (length > most.words ? {text, words: length} : most), {
    text: '',
    words: 0,
  });
  return {grade: fleschKincaid(counts), sentences: prose.length, words: words.length, longest};
}
