import {fold} from './fold.js';

/** What can be found of a service. */
export interface Findable {
  /** Names and words, in any language. */
  readonly texts: readonly string[];
  /** Numbers as they are printed. */
  readonly numbers: readonly string[];
}

/** Longer is no search: a page of text pasted by mistake costs nobody time. */
export const LONGEST = 100;

/** From here on digits may stand anywhere in a number: fewer are in too many. */
const ANYWHERE = 4;

/** Scripts that put no space between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

const APOSTROPHES = /['’ʼ]/g;
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

const digitsOf = (number: string): string => fold(number).replace(/\D/g, '');

/**
 * A test for what was typed: each of its words begins a word of the service, or all of them together one. Digits are looked for in its
 * numbers, however they are spaced. Absent where nothing is asked: no letter and no digit.
 */
export function matcher(typed: string): ((service: Findable) => boolean) | undefined {
  const query = typed.slice(0, LONGEST);
  const asked = wordsOf(query);
  if (asked.length === 0) return undefined;
  const joined = asked.join('');
  const digits = asked.every(word => /^\d+$/.test(word)) ? joined : '';
  return ({texts, numbers}) => {
    const dialled = numbers.map(digitsOf);
    if (digits && dialled.some(number => holds(number, digits, digits.length >= ANYWHERE))) return true;
    // "women's" is found as "womens" too, and "l'enfance" as "enfance".
    const words = [...texts.flatMap(text => [...wordsOf(text), ...wordsOf(text.replace(APOSTROPHES, ''))]), ...dialled];
    if (asked.every(part => words.some(word => holds(word, part, SPACELESS.test(part))))) return true;
    // Names are written together and apart: "stop ncii", "takeitdown".
    return [...words, ...texts.map(text => wordsOf(text).join(''))].some(word => word.startsWith(joined));
  };
}

const holds = (text: string, part: string, anywhere: boolean): boolean =>
  anywhere ? text.includes(part) : text.startsWith(part);
