import {guessWords, interfaceWords} from '../guidance/interface.js';
import type {CountryControl} from './blocks.js';
import type {Context} from './context.js';
import {countryName} from './country-name.js';

/** The territory code of CLDR for "no country that we know": the choice "Another country". */
export const ANOTHER_COUNTRY = 'ZZ';

/** Countries whose English names have an article in a sentence. */
const WITH_ARTICLE = ['AE', 'GB', 'NL', 'PH', 'US'];

/** Names in the reader's language, in the order of that language. */
function named(codes: readonly string[], lang: string): {value: string; label: string}[] {
  const {compare} = new Intl.Collator([lang, 'en']);
  return codes.map(value => ({value, label: countryName(value, lang)})).sort((a, b) => compare(a.label, b.label));
}

/** "Not in the United Kingdom? Choose your country": the guess is a question, the answer right below it. */
function labelOf(context: Context): string {
  const {reader, guess, msg} = context;
  if (guess === undefined) return context.label(interfaceWords.country);
  const words = WITH_ARTICLE.includes(reader.region ?? '') ? guessWords.notInThe : guessWords.notIn;
  return words(msg, guess);
}

/** The reader's way out of a wrong country. `codes` are the countries to choose from, ISO 3166-1 alpha-2. */
export function countryControl(context: Context, codes: readonly string[]): CountryControl {
  const {region, lang, picks, guessed} = context.reader;
  const value = region === undefined ? '' : codes.includes(region) ? region : ANOTHER_COUNTRY;
  return {
    kind: 'control',
    control: 'country',
    label: labelOf(context),
    value,
    options: [
      ...(value === '' ? [{value: '', label: context.label(interfaceWords.chooseCountry)}] : []),
      ...named(codes, lang),
      {value: ANOTHER_COUNTRY, label: context.label(interfaceWords.anotherCountry)},
    ],
    note: guessed ? context.label(interfaceWords.countryGuessed) : undefined,
    status: picks.region === undefined ? '' : context.label(interfaceWords.countryChanged),
  };
}

/**
 * The picker for words that name no country of their own: there while the country is a guess, and still there
 * once the reader has chosen one.
 */
export const countryIfGuessed = (context: Context, codes: readonly string[]): readonly CountryControl[] =>
  context.reader.guessed || context.reader.picks.region !== undefined ? [countryControl(context, codes)] : [];
