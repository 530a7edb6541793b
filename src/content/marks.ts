import type {Inline, Text} from './blocks.js';

const FIRST = 0xe000;

/**
 * Links and numbers travel through a translated sentence as private-use characters and are put back
 * afterwards, so each stands where the language wants it.
 */
export class Marks {
  readonly #held: Text[] = [];

  /** The mark that stands for these inlines in a sentence. */
  hold(text: Text): string {
    this.#held.push(text);
    return String.fromCharCode(FIRST + this.#held.length - 1);
  }

  /** The sentence with everything put back. */
  release(sentence: string): Text {
    const text: Inline[] = [];
    let plain = '';
    for (const letter of sentence) {
      const held = this.#held[letter.charCodeAt(0) - FIRST];
      if (!held) {
        plain += letter;
        continue;
      }
      if (plain) text.push(plain);
      plain = '';
      text.push(...held);
    }
    if (plain) text.push(plain);
    return text;
  }
}

/** A name keeps its own direction in a sentence of another. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
