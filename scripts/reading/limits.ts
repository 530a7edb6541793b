import {measure} from './measure.js';
import type {Measure} from './measure.js';
import {withoutNames} from './names.js';
import {piecesOf} from './text.js';

/** Flesch-Kincaid grade, and words in one sentence. */
export const MOST_GRADE = 6.0;
export const MOST_WORDS = 20;

/** How hard a page of ours is to read, names put aside. */
export const measureHtml = (html: string): Measure => measure(piecesOf(html).map(withoutNames));

export const isTooHard = ({grade, longest}: Measure): boolean => !(grade <= MOST_GRADE) || longest.words > MOST_WORDS;

/** A measure that finds nothing proves nothing: this must come out as too hard each time. */
export const HARD_TEXT =
  '<p>Notwithstanding the aforementioned considerations, individuals experiencing technologically facilitated ' +
  'intimidation should endeavour to preserve documentation of all communications.</p>';
