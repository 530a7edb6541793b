/*
 * From an instant to what the clock on the wall shows somewhere, and back, by Intl alone.
 * Everything is in milliseconds: an instant as `Date` counts them, a wall time as if the clock hung in UTC.
 */

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is what costs, so each is made once. Throws a `RangeError` for a zone that is none. */
export function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat([lang, 'en'], options);
  formats.set(key, format);
  return format;
}

/** The clock of an IANA zone; without one, the reader's own. */
export const clockOf = (timeZone: string | undefined): Intl.DateTimeFormat =>
  formatOf('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

/** What the clock shows at an instant, to the minute. */
export function wallAt(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = clock.formatToParts(instant).map(({type, value}) => [type, Number(value)]);
  const {year, month, day, hour, minute} = Object.fromEntries(parts) as Record<Intl.DateTimeFormatPartTypes, number>;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The day the clock is in, counted from 1970. */
export const dayAt = (clock: Intl.DateTimeFormat, instant: number): number => Math.floor(wallAt(clock, instant) / DAY);

/**
 * The first and the last instant at which the clock shows a wall time, a whole minute. They differ where
 * it is put back over that time. Where it is put forward over it, both are the instant of that.
 */
export function instantsAt(clock: Intl.DateTimeFormat, wall: number): readonly [first: number, last: number] {
  // No zone is a day away from UTC, and none changes twice in two days.
  const offsets = [wall - DAY, wall + DAY].map(instant => wallAt(clock, instant) - instant);
  let first = wall - Math.max(...offsets);
  while (wallAt(clock, first) < wall) first += MINUTE;
  let last = wall - Math.min(...offsets);
  while (wallAt(clock, last) > wall) last -= MINUTE;
  // Over a skipped time the two have just passed each other.
  return [first, Math.max(first, last)];
}
