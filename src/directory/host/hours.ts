import type {Schedule, Service} from '../model.js';
import {own, recordsIn, type Fields} from './reading.js';
import {textIn} from './text.js';

const MOST = 14;
/** Rules of RFC 5545 and spans of dates under which a window does not hold every week. */
const NOT_EVERY_WEEK = ['valid_from', 'valid_to', 'dtstart', 'until', 'count', 'byweekno', 'bymonthday', 'byyearday'];

/** `09:00` of `09:00:00`. A time with an offset is not the clock on the wall of the service. */
function clock(value: unknown): string | undefined {
  const [, time] = (typeof value === 'string' && /^((?:[01]\d|2[0-3]):[0-5]\d|24:00)(?::00)?$/.exec(value)) || [];
  return time;
}

function windowIn(record: Fields): Schedule | undefined {
  const has = (name: string): boolean => own(record, name) !== undefined && own(record, name) !== null;
  if (NOT_EVERY_WEEK.some(has) || (has('freq') && own(record, 'freq') !== 'WEEKLY')) return undefined;
  if (has('interval') && own(record, 'interval') !== 1) return undefined;
  const opens_at = clock(own(record, 'opens_at'));
  const closes_at = clock(own(record, 'closes_at'));
  if (opens_at === undefined || closes_at === undefined || opens_at === '24:00') return undefined;
  if (!has('byday')) return {opens_at, closes_at};
  const byday = own(record, 'byday');
  const days = typeof byday === 'string' && /^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU)){0,6}$/.test(byday);
  return days ? {byday, opens_at, closes_at} : undefined;
}

function zoneIn(record: Fields): string | undefined {
  const zone = textIn(record, 'timezone', 60);
  try {
    return zone && new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

export type Hours = Pick<Service, 'hours' | 'always_open' | 'schedules' | 'timezone'>;

/**
 * When they answer: in their own words, and as windows where each of them holds every week. HSDS gives a
 * difference to UTC, which is wrong for half of the year in most of the world, so hours are computed only
 * where the record names a time zone as well.
 */
export function hoursIn(record: Fields): Hours {
  const schedules = recordsIn(own(record, 'schedules'), MOST);
  const windows = schedules.map(windowIn);
  const said = schedules.map(each => textIn(each, 'description', 200)).filter(text => text !== undefined);
  const hours = textIn(record, 'hours', 200) ?? (said.length > 0 ? [...new Set(said)].join(' ') : undefined);
  const timezone = zoneIn(record);
  const exact = windows.length > 0 && windows.every(window => window !== undefined) ? windows : undefined;
  return {
    ...(own(record, 'always_open') === true && {always_open: true}),
    ...(hours !== undefined && {hours}),
    ...(exact && {schedules: exact}),
    ...(exact && timezone !== undefined && {timezone}),
  };
}
