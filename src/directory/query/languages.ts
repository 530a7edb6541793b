const names = new Map<string, Intl.DisplayNames | undefined>();

/** Making these is what costs, so each is made once. None for a code that is none. */
function namesIn(lang: string): Intl.DisplayNames | undefined {
  if (!names.has(lang)) {
    try {
      names.set(lang, new Intl.DisplayNames([lang, 'en'], {type: 'language'}));
    } catch {
      names.set(lang, undefined);
    }
  }
  return names.get(lang);
}

function nameIn(lang: string, code: string): string | undefined {
  try {
    return namesIn(lang)?.of(code);
  } catch {
    return undefined;
  }
}

/** A language as the reader calls it, and as its own speakers do: `German`, `Deutsch`. */
export const languageNames = (code: string, lang: string): readonly string[] =>
  [nameIn(lang, code), nameIn(code, code)].filter(name => name !== undefined);
