/**
 * The name of a country in a language, "United Kingdom". Where a page took the names away, the code: better
 * than no way out of a wrong country.
 */
export function countryName(code: string, lang: string): string {
  const names = Intl.DisplayNames && new Intl.DisplayNames([lang, 'en'], {type: 'region'});
  return names?.of(code) ?? code;
}
