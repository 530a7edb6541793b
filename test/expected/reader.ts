/*
 * The readers that the tests put the elements in front of. Typed apart from the library on purpose:
 * nothing under `expected/` imports from `src`.
 */

export type Age = 'minor' | 'adult' | 'unknown';
export type Person = 'known' | 'stranger' | 'unknown';
export type Situation = 'threatened' | 'shared' | 'personal-info';
/** BO stands for every country without data. */
export type Region = 'US' | 'GB' | 'BO';

export const ages = ['minor', 'adult', 'unknown'] as const satisfies readonly Age[];
export const persons = ['known', 'stranger', 'unknown'] as const satisfies readonly Person[];
export const situations = ['threatened', 'shared', 'personal-info'] as const satisfies readonly Situation[];
export const regions = ['US', 'GB', 'BO'] as const satisfies readonly Region[];

export interface Reader {
  readonly situation: Situation;
  /** How old the reader is now. */
  readonly age: Age;
  /** How old the person in the image was, as the host says it. */
  readonly imageAge: Age;
  readonly person: Person;
  readonly region: Region;
}

export const everyReader: readonly Reader[] = situations.flatMap(situation =>
  ages.flatMap(age =>
    ages.flatMap(imageAge =>
      persons.flatMap(person => regions.map(region => ({situation, age, imageAge, person, region}))),
    ),
  ),
);

/** Whose list it is: where nobody said how old the reader is, the list for under 18. */
export const audienceOf = ({age}: Pick<Reader, 'age'>): 'minor' | 'adult' => (age === 'adult' ? 'adult' : 'minor');

/** A reader under 18 means an image of someone under 18, whatever the host says beside it. */
export const imageAgeOf = ({age, imageAge}: Pick<Reader, 'age' | 'imageAge'>): Age =>
  age === 'minor' ? 'minor' : imageAge;

/** The attributes that tell an element about this reader: what is unknown is left out. */
export function attributesOf(reader: Reader): Record<string, string> {
  const said: Record<string, string> = {situation: reader.situation, region: reader.region};
  if (reader.age !== 'unknown') said['age'] = reader.age;
  if (reader.imageAge !== 'unknown') said['image-age'] = reader.imageAge;
  if (reader.person !== 'unknown') said['person'] = reader.person;
  return said;
}

export const nameOf = ({situation, age, imageAge, person, region}: Reader): string =>
  `${situation}, age ${age}, image ${imageAge}, person ${person}, ${region}`;
