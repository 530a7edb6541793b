/*
 * What google-libphonenumber knows of a number. It ships no types, so this is the one file that talks to it.
 * It is metadata of number plans: it says whether a number can exist, not whether somebody answers.
 */
import libphonenumber from 'google-libphonenumber';

const numbers = libphonenumber.PhoneNumberUtil.getInstance();
const shortNumbers = libphonenumber.ShortNumberInfo.getInstance();

/**
 * @param {string} number as printed
 * @param {string} country ISO 3166-1 alpha-2
 * @returns {'full' | 'short' | 'unknown'}
 */
export function knownAs(number, country) {
  let parsed;
  try {
    parsed = numbers.parse(number, country);
  } catch {
    return 'unknown';
  }
  if (numbers.isValidNumberForRegion(parsed, country)) return 'full';
  return shortNumbers.isValidShortNumberForRegion(parsed, country) ? 'short' : 'unknown';
}
