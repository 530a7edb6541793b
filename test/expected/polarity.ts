export type Polarity = 'do' | 'dont' | 'know';

const DONT = 'S11 G4 G5 G6 G8 G14'.split(' ');
const DO = 'S5 S12 S14 S15 S16 S19 S20 S21 S22 S24 S28 S32 S33 S34 G2 G3 G7 G9 G10 G11 G12 G15 G16 G18 G20'.split(' ');

/** The polarity of a statement's bold line. Whatever is not named is something to know. */
export function expectedPolarity(id: string): Polarity {
  if (DONT.includes(id)) return 'dont';
  return DO.includes(id) ? 'do' : 'know';
}
