import type {Audience} from './model.js';

/** What the order of services depends on. */
export interface Who {
  /** How old the reader is now. */
  readonly age: Audience;
  /** How old the person in the image was when it was taken. */
  readonly imageAge: Audience;
  /** Who is threatening. */
  readonly person: 'known' | 'stranger' | 'unknown';
  readonly situation: 'threatened' | 'shared' | 'personal-info';
}

/** A reader under 18 is taken to be the one in the image, whatever else is said: the careful rules win. */
export const imageAgeOf = ({age, imageAge}: Who): Audience => (age === 'minor' ? 'minor' : imageAge);
