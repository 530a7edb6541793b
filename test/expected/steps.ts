import {readList, type Marks, type Steps} from './notation.js';
import {audienceOf, imageAgeOf, type Reader, type Situation} from './reader.js';

/** What stands above every list, not numbered. The branch comes before it, on the first screen. */
const ABOVE = ['G1', 'G2', 'G3', 'S17', 'S18'];

/** "They ask" is said in the words, so it is no mark here. */
const NUMBERED: Readonly<Record<Situation, Readonly<Record<'minor' | 'adult' | 'knownMinor' | 'knownAdult', string>>>> =
  {
    threatened: {
      minor: 'G4 · G5+G6 · S21+G16 · G7+G8 · G9+S20 · G12[route]+S19+G23 · G10 · G11 · S24+S25+S34',
      adult:
        'G4 · G5+G6 · G7+G8[image minor/unknown] · G9+S20 · G12[route]+S19+G23 · G10 · G11 · G16+S24+S25 · S28+S29+S32+S33',
      knownMinor: 'G17+S24 · S21+G16+S34 · G5+G6 · G7+G8 · G4 · G9+S20 · G12[route]+S19+G23 · G11 · G10+G15',
      knownAdult:
        'G17 · S24+S25+S28+G16 · G5+G6 · G7+G8[image minor/unknown] · G4 · G9+S20 · S29+G12[route]+S19+G23 · G11 · G10+G15',
    },
    shared: {
      minor: 'G19 · S21+G16 · G4+G5+G6 · G7+G8 · G9+S20+G21[US] · G11 · G12[route]+S19+G23 · G10 · S24+S25+S34',
      adult:
        'G19 · G4+G5+G6 · G7+G8[image minor/unknown] · G9+S20+G21[US] · G11 · G12[route]+S19+G23 · G10 · G16+S24+S25 · S28+S29+S32+S33',
      knownMinor:
        'G17+G19+S24 · S21+G16+S34 · G5+G6 · G7+G8 · G4 · G9+S20+G21[US] · G11 · G12[route]+S19+G23 · G10+G15',
      knownAdult:
        'G17+G19 · S24+S25+S28+G16 · G5+G6 · G7+G8[image minor/unknown] · G4 · G9+S20+G21[US] · G11 · S29+G12[route]+S19+G23 · G10+G15',
    },
    'personal-info': {
      minor: 'G18 · G4+G5 · S21+G16 · G7 · G9+S20 · G12[route]+S19+G23 · G10 · G15 · S24+S25+S34',
      adult: 'G18 · G4+G5 · G7 · G9+S20 · G12[route]+S19+G23 · G10 · G15 · G16+S24+S25 · S28+S29+S32+S33',
      knownMinor: 'G17+G18+S24 · S21+G16+S34 · G5 · G7 · G4 · G9+S20 · G12[route]+S19+G23 · G10+G15',
      knownAdult: 'G17+G18 · S24+S25+S28+G16 · G5 · G7 · G4 · G9+S20 · S29+G12[route]+S19+G23 · G10+G15',
    },
  };

/** What stands below the list, not numbered. */
const BELOW: Readonly<Record<Situation, Readonly<Record<'minor' | 'adult' | 'knownMinor' | 'knownAdult', string>>>> = {
  threatened: {
    minor: 'G13 · G14 · G15 · S2',
    adult: 'G13 · G14 · G15 · S2',
    knownMinor: 'G13 · G14 · S2',
    knownAdult: 'S32 · S33 · G13 · G14 · S2',
  },
  shared: {
    minor: 'G13 · G14 · G15 · S2',
    adult: 'G13 · G14 · G15 · S2',
    knownMinor: 'G13 · G14 · S2',
    knownAdult: 'S32 · S33 · G13 · G14 · S2',
  },
  'personal-info': {
    minor: 'S2',
    adult: 'S2',
    knownMinor: 'S2',
    knownAdult: 'S32 · S33 · S2',
  },
};

const LISTS = {
  minor: {known: 'knownMinor', stranger: 'minor', unknown: 'minor'},
  adult: {known: 'knownAdult', stranger: 'adult', unknown: 'adult'},
} as const;

const listOf = (reader: Reader) => LISTS[audienceOf(reader)][reader.person];

const marksOf = (reader: Reader): Marks => ({
  'image minor/unknown': imageAgeOf(reader) !== 'adult',
  US: reader.region === 'US',
  // A country without data has no national report route.
  route: reader.region !== 'BO',
});

/** The one numbered list, a row of statement ids for each visible step. */
export const expectedSteps = (reader: Reader): Steps =>
  readList(NUMBERED[reader.situation][listOf(reader)], marksOf(reader));

/** Shown one at a time: the words that lead from step to step. */
export const stepper = {
  begin: 'Show one step at a time',
  back: 'Back',
  next: 'Next',
  after: 'Keep in mind',
  progress: (step: number, all: number): string => `Step ${step} of ${all}`,
} as const;

/**
 * Shown one at a time: every statement that is in view, in order. Step 0 is the start, which has the urgent
 * lines and no step; each step has them beside it, and the last has what stands below the list as well.
 */
export function expectedInView(reader: Reader, step: number): readonly string[] {
  const steps = expectedSteps(reader);
  if (step === 0) return [...(reader.person === 'unknown' ? ['G17'] : []), ...ABOVE, 'S2'];
  const below = readList(BELOW[reader.situation][listOf(reader)], marksOf(reader)).flat();
  return ['S17', ...(steps[step - 1] ?? []), 'G2', 'G3', ...(step === steps.length ? below : ['S2'])];
}

/** Every `data-statement` of `<threat-response-steps>` in the order of its composed tree. */
export const expectedIds = (reader: Reader): readonly string[] => [
  ...(reader.person === 'unknown' ? ['G17'] : []),
  ...ABOVE,
  ...expectedSteps(reader).flat(),
  ...readList(BELOW[reader.situation][listOf(reader)], marksOf(reader)).flat(),
];
