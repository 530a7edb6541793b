/** Letters that Unicode does not take apart, in capitals, as people type them who do not have the key. */
const ALIKE: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Æ: 'AE',
  Œ: 'OE',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
};
const ALL_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** The zero of Arabic, Persian and Urdu, Devanagari, Bengali and Thai digits; the other nine follow it. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * Text without what people leave out or write in two ways: accents and vowel signs, case, `ß` and `ss`, the
 * Turkish i with and without its dot, the forms of alef, teh marbuta, digits of other scripts.
 *
 * Small first and capital then: `ẞ` becomes `ß` becomes `SS`, and `ı` becomes `I`.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .toUpperCase()
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(ALL_ALIKE, letter => ALIKE[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit => digitOf(digit.charCodeAt(0)) ?? digit);

function digitOf(code: number): string | undefined {
  const zero = ZEROS.find(at => code >= at && code < at + 10);
  return zero === undefined ? undefined : String(code - zero);
}
