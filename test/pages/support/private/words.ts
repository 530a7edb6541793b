/** What collected data may not hold, and how it is looked for. */

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const WORD = /[\p{L}\p{N}_-]/u;

/** Whether the words stand there by themselves: `988` is not found in `1798840` or in `a-988f`. */
export function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + words.length] ?? ' ';
    const open = !WORD.test(before) || !WORD.test(words[0] ?? '');
    if (open && (!WORD.test(after) || !WORD.test(words.at(-1) ?? ''))) return true;
  }
  return false;
}

/** What tells which help was shown: words of four letters or more, numbers of three digits or more. */
const isTelling = (words: string): boolean =>
  words.replace(/[^\p{L}]/gu, '').length >= 4 || words.replace(/\D/g, '').length >= 3;

/** What a reader picks and looks for on the run, as our code calls it. */
export const PICKS = ['US', 'GB', 'known', 'samaritans'];

/** All that was shown in our roots or picked, and does not stand on the page itself. */
export const telling = (shown: Iterable<string>, page: string): readonly string[] =>
  [...new Set([...[...shown].map(tidy).filter(isTelling), ...PICKS])].filter(words => !standsIn(tidy(page), words));

/** Every string in what somebody collected, names of fields too. Moments, places and sizes are numbers, and no strings. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return packed(value) ?? [value, ...unescaped(value)];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...stringsIn(inner)]);
}

/** JSON in a string, as senders like to pack it. */
function packed(text: string): string[] | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return stringsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** An address with its escapes taken out. */
function unescaped(text: string): string[] {
  if (!/[%+]/.test(text)) return [];
  try {
    return [decodeURIComponent(text.replaceAll('+', ' '))];
  } catch {
    return [];
  }
}

/** Which of the words were collected. */
export function found(words: readonly string[], collected: unknown): readonly string[] {
  const text = stringsIn(collected).map(tidy).join('\n');
  return words.filter(one => standsIn(text, one));
}
