import type {DatesOfYear, Schedule} from '../model.js';
import {DAY, MINUTE, clockOf, dayAt, instantsAt} from './wall-clock.js';

/** Whether somebody answers now, and when that ends. */
export type Opening = (
  | {readonly state: 'always'}
  | {readonly state: 'open'; readonly until: Date}
  | {readonly state: 'closed'; readonly opens: Date}
  | {
      readonly state: 'unknown';
      /** When more is known again. Absent where that is never. */
      readonly until?: Date;
    }
) & {
  /** On a public holiday this may be wrong, and which day is one we do not know. */
  readonly holidays?: true;
};

export const ALWAYS: Opening = {state: 'always'};
export const UNKNOWN: Opening = {state: 'unknown'};

/** From Thursday on, which 1 January 1970 was: so the number of a day finds its name. */
const WEEKDAYS = ['TH', 'FR', 'SA', 'SU', 'MO', 'TU', 'WE'];

/** No run of excepted dates is longer. */
const YEAR = 366;

/** Two weeks: a window or a pause that falls into the hour the clock skips is there again in the second. */
const DAYS_AHEAD = 14;

/**
 * Open or closed at `now`, by windows in the time of `timezone` (IANA). Windows that touch or overlap are
 * one. A doubtful hour counts as open: a time that exists twice, because the clock is put back, opens at
 * the first and closes at the second; one that the clock skips is the instant of the skip.
 *
 * On `exdates` windows do not hold and nobody says what does: unknown until they are over, also from the last
 * closing before, where the next opening would be on one of them.
 *
 * Unknown where there are no windows, where any of them or the zone cannot be read, and where the browser
 * does not know the zone. Never throws.
 */
export function openingOf(
  schedules: readonly Schedule[],
  timezone: string | undefined,
  now: Date,
  exdates: readonly DatesOfYear[] = [],
): Opening {
  // Without a zone Intl would take the reader's own.
  if (!timezone) return UNKNOWN;
  const key = `${timezone} ${now.getTime()} ${JSON.stringify(exdates)}`;
  const [known, opening] = reckoned.get(schedules) ?? [];
  if (opening && known === key) return opening;
  const found = openingIn(schedules, timezone, now, exdates);
  reckoned.set(schedules, [key, found]);
  return found;
}

/** The last answer for each list of windows: a card asks for its label, for its contacts and for its next change. */
const reckoned = new WeakMap<readonly Schedule[], readonly [key: string, opening: Opening]>();

function openingIn(
  schedules: readonly Schedule[],
  timezone: string,
  now: Date,
  exdates: readonly DatesOfYear[],
): Opening {
  try {
    return openingBy(schedules.map(windowOf), clockOf(timezone), now.getTime(), isOneOf(exdates));
  } catch {
    return UNKNOWN;
  }
}

/** Whether a day, counted from 1970, is one of these dates. */
const isOneOf =
  (exdates: readonly DatesOfYear[]) =>
  (day: number): boolean => {
    const date = new Date(day * DAY).toISOString().slice(5, 10);
    return exdates.some(({from, to}) => (from <= to ? from <= date && date <= to : from <= date || date <= to));
  };

/** From `opens` to `closes` on these days, both in milliseconds since that day's midnight. */
interface Window {
  readonly days: readonly string[];
  readonly opens: number;
  readonly closes: number;
}

function openingBy(
  windows: Window[],
  clock: Intl.DateTimeFormat,
  now: number,
  isExcepted: (day: number) => boolean,
): Opening {
  windows.sort((a, b) => a.opens - b.opens);
  const today = dayAt(clock, now);
  const midnight = (day: number): number => instantsAt(clock, day * DAY)[0];
  const unknownFrom = (day: number): Opening => {
    let end = day;
    while (isExcepted(end) && end < day + YEAR) end++;
    return {state: 'unknown', until: new Date(midnight(end))};
  };
  if (windows.length > 0 && isExcepted(today)) return unknownFrom(today);
  let until = now;
  /** The end of a night that began on an excepted date. */
  let doubtful = now;
  // Yesterday's windows may reach past midnight.
  for (let day = today - 1; day <= today + DAYS_AHEAD; day++) {
    const excepted = isExcepted(day);
    // What is open on the evening before may not be after midnight.
    if (excepted && until > now) return {state: 'open', until: new Date(Math.min(until, midnight(day)))};
    for (const {days, opens, closes} of windows) {
      if (!days.some(name => name === WEEKDAYS[day % 7])) continue;
      const [from] = instantsAt(clock, day * DAY + opens);
      const [, to] = instantsAt(clock, day * DAY + closes);
      // Over already, within the one before it, or skipped by the clock.
      if (to <= Math.max(from, until)) continue;
      if (excepted && from > now) return unknownFrom(day);
      if (excepted) doubtful = Math.max(doubtful, to);
      if (doubtful > now) continue;
      if (from > until && until > now) return {state: 'open', until: new Date(until)};
      if (from > until) return {state: 'closed', opens: new Date(from)};
      until = to;
    }
    if (doubtful > now) return {state: 'unknown', until: new Date(doubtful)};
  }
  return until > now ? ALWAYS : UNKNOWN;
}

function windowOf({byday, opens_at, closes_at}: Schedule): Window {
  const days = byday?.split(',') ?? WEEKDAYS;
  if (!days.every(day => WEEKDAYS.includes(day))) throw new RangeError(byday);
  const opens = timeOf(opens_at);
  const closes = closes_at === '24:00' ? DAY : timeOf(closes_at);
  return {days, opens, closes: closes > opens ? closes : closes + DAY};
}

function timeOf(time: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(time);
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
}
