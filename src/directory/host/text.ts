import {own, type Fields} from './reading.js';

/** Cut before anything else is done, so that a text of a megabyte costs no more than a page. */
const LONGEST = 4000;

/**
 * One line of plain text, at most so many letters. Left out: control characters, marks that turn the direction of
 * text or hide, and private-use characters. The two joiners stay, because Persian and the languages of India
 * are written with them. Absent where nothing is left.
 */
export function plainText(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text || undefined;
}

/** A text field of a record. */
export const textIn = (record: Fields, name: string, most: number): string | undefined =>
  plainText(own(record, name), most);

/** A day that exists, `2026-11-20`. */
export function dayIn(record: Fields, name: string): string | undefined {
  const value = own(record, name);
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
}

/** BCP 47 in its usual form, the language alone without extensions: `eng` is `en`. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 35) return undefined;
  try {
    return new Intl.Locale(value).baseName;
  } catch {
    return undefined;
  }
}
