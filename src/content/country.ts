import {interfaceWords} from '../guidance/interface.js';
import type {CountryControl} from './blocks.js';
import type {Context} from './context.js';

/** The territory code of CLDR for "no country that we know": the choice "Another country". */
export const ANOTHER_COUNTRY = 'ZZ';

/** Names in the reader's language, in the order of that language. */
function named(codes: readonly string[], lang: string): {value: string; label: string}[] {
  // Where a page took the names away, codes are better than no way out of a wrong country.
  const names = Intl.DisplayNames && new Intl.DisplayNames([lang, 'en'], {type: 'region'});
  const {compare} = new Intl.Collator([lang, 'en']);
  return codes.map(value => ({value, label: names?.of(value) ?? value})).sort((a, b) => compare(a.label, b.label));
}

/** The reader's way out of a wrong country. `codes` are the countries to choose from, ISO 3166-1 alpha-2. */
export function countryControl(context: Context, codes: readonly string[]): CountryControl {
  const {region, lang, picks} = context.reader;
  const value = region === undefined ? '' : codes.includes(region) ? region : ANOTHER_COUNTRY;
  return {
    kind: 'control',
    control: 'country',
    label: context.label(interfaceWords.country),
    value,
    options: [
      ...(value === '' ? [{value: '', label: context.label(interfaceWords.chooseCountry)}] : []),
      ...named(codes, lang),
      {value: ANOTHER_COUNTRY, label: context.label(interfaceWords.anotherCountry)},
    ],
    status: picks.region === undefined ? '' : context.label(interfaceWords.countryChanged),
  };
}
