import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DateTime, IANAZone} from 'luxon';
import {
  type Opening,
  inReaderTime,
  nextChange,
  openingOf,
  openingOfContact,
  openingOfService,
  zoneOf,
} from '../../src/directory/hours/index.js';
import type {Contact, DatesOfYear, Schedule, Service} from '../../src/directory/model.js';
import {recordsOf} from '../../src/directory/record.js';

type Compute = typeof openingOf;
/** `MO,TU 09:00-12:00; 18:00-02:00 but 12-29/01-03`: days, or none for every day, and a window; dates excepted. */
type Windows = string;
/** `open 2026-11-23T17:00Z` is until when, `closed …` when it opens. */
type Told = string;
type Row = readonly [what: string, windows: Windows, now: string, told: Told];

const schedulesOf = (windows: Windows): readonly Schedule[] =>
  windows.split(/; | but /).flatMap(window => {
    if (/^\d\d-\d\d\//.test(window)) return [];
    const [hours = '', byday] = window.split(' ').reverse();
    const [opens_at = '', closes_at = ''] = hours.split('-');
    return byday === undefined ? {opens_at, closes_at} : {byday, opens_at, closes_at};
  });

const exdatesOf = (windows: Windows): readonly DatesOfYear[] =>
  [...windows.matchAll(/(\d\d-\d\d)\/(\d\d-\d\d)/g)].map(([, from = '', to = '']) => ({from, to}));

const compute = (by: Compute, windows: Windows, zone: string, now: Date): Told =>
  told(by(schedulesOf(windows), zone, now, exdatesOf(windows)));

const iso = (date: Date): string => date.toISOString().replace(':00.000Z', 'Z');

function told(opening: Opening): Told {
  if (opening.state === 'open') return `open ${iso(opening.until)}`;
  if (opening.state === 'closed') return `closed ${iso(opening.opens)}`;
  return 'until' in opening && opening.until ? `unknown ${iso(opening.until)}` : opening.state;
}

const MONDAY_NOON = new Date('2026-11-23T12:00Z');
const WORKDAYS = 'MO,TU,WE,TH,FR';
const WEEKEND_LINE = 'FR 18:00-24:00; SA,SU 00:00-24:00; MO 00:00-08:00';
const ALL_BUT_SUNDAYS_LAST_MINUTE = 'MO,TU,WE,TH,FR,SA 00:00-24:00; SU 00:00-23:59';
const ALL_BUT_AN_HOUR_ON_SUNDAY = 'MO,TU,WE,TH,FR,SA 00:00-24:00; SU 00:00-02:00; SU 03:00-24:00';

/** Worked out by hand. 23 November 2026 is a Monday. */
const BY_HAND: Readonly<Record<string, readonly Row[]>> = {
  'Europe/London': [
    ['in the middle of the day', `${WORKDAYS} 09:00-17:00`, '2026-11-23T12:00Z', 'open 2026-11-23T17:00Z'],
    ['a minute early', `${WORKDAYS} 09:00-17:00`, '2026-11-23T08:59Z', 'closed 2026-11-23T09:00Z'],
    ['on the minute it opens', `${WORKDAYS} 09:00-17:00`, '2026-11-23T09:00Z', 'open 2026-11-23T17:00Z'],
    ['in the last second', `${WORKDAYS} 09:00-17:00`, '2026-11-23T16:59:59.999Z', 'open 2026-11-23T17:00Z'],
    ['on the minute it closes', `${WORKDAYS} 09:00-17:00`, '2026-11-23T17:00Z', 'closed 2026-11-24T09:00Z'],
    ['over the weekend', `${WORKDAYS} 09:00-17:00`, '2026-11-27T18:00Z', 'closed 2026-11-30T09:00Z'],
    ['at the weekend', `${WORKDAYS} 09:00-17:00`, '2026-11-28T12:00Z', 'closed 2026-11-30T09:00Z'],
    ['one day a week, just over', 'WE 10:00-12:00', '2026-11-25T12:00Z', 'closed 2026-12-02T10:00Z'],
    ['every day, on a Sunday', '08:00-22:00', '2026-11-22T21:30Z', 'open 2026-11-22T22:00Z'],
    ['every day, from Sunday to Monday', '08:00-22:00', '2026-11-22T22:00Z', 'closed 2026-11-23T08:00Z'],

    ['a pause at noon', '09:00-12:00; 13:00-17:00', '2026-11-23T12:30Z', 'closed 2026-11-23T13:00Z'],
    ['before the pause', '09:00-12:00; 13:00-17:00', '2026-11-23T11:59Z', 'open 2026-11-23T12:00Z'],
    ['the later window named first', '13:00-17:00; 09:00-12:00', '2026-11-23T08:00Z', 'closed 2026-11-23T09:00Z'],
    ['windows that overlap', '09:00-14:00; 12:00-18:00', '2026-11-23T13:00Z', 'open 2026-11-23T18:00Z'],
    ['a window within another', '08:00-20:00; 10:00-11:00', '2026-11-23T10:30Z', 'open 2026-11-23T20:00Z'],
    ['windows that touch', '09:00-12:00; 12:00-15:00', '2026-11-23T10:00Z', 'open 2026-11-23T15:00Z'],
    ['a minute between windows', '09:00-12:00; 12:01-15:00', '2026-11-23T10:00Z', 'open 2026-11-23T12:00Z'],
    [
      'days with hours of their own',
      'MO,TU,WE,TH 09:00-21:00; FR 09:00-17:00; SA 10:00-14:00',
      '2026-11-27T17:30Z',
      'closed 2026-11-28T10:00Z',
    ],

    ['past midnight, before it', '18:00-02:00', '2026-11-23T23:00Z', 'open 2026-11-24T02:00Z'],
    ['past midnight, after it', '18:00-02:00', '2026-11-24T01:59Z', 'open 2026-11-24T02:00Z'],
    ['past midnight, over', '18:00-02:00', '2026-11-24T02:00Z', 'closed 2026-11-24T18:00Z'],
    ['the night after its day', 'FR 20:00-04:00', '2026-11-28T03:00Z', 'open 2026-11-28T04:00Z'],
    ['the night before its day', 'FR 20:00-04:00', '2026-11-27T03:00Z', 'closed 2026-11-27T20:00Z'],
    ['from Sunday into Monday', 'SU 22:00-06:00', '2026-11-23T01:00Z', 'open 2026-11-23T06:00Z'],
    ['not from Saturday into Sunday', 'SU 22:00-06:00', '2026-11-22T01:00Z', 'closed 2026-11-22T22:00Z'],
    ['until 00:00', 'SA,SU 12:00-00:00', '2026-11-22T23:00Z', 'open 2026-11-23T00:00Z'],
    ['round the clock from 9', 'MO 09:00-09:00', '2026-11-23T10:00Z', 'open 2026-11-24T09:00Z'],
    ['round the clock from 9, early next day', 'MO 09:00-09:00', '2026-11-24T08:59Z', 'open 2026-11-24T09:00Z'],
    ['round the clock from 9, over', 'MO 09:00-09:00', '2026-11-24T09:00Z', 'closed 2026-11-30T09:00Z'],
    ['a night into a morning', 'MO 20:00-08:00; TU 07:00-12:00', '2026-11-23T21:00Z', 'open 2026-11-24T12:00Z'],

    ['until 24:00', '16:00-24:00', '2026-11-23T23:59Z', 'open 2026-11-24T00:00Z'],
    ['at 24:00', '16:00-24:00', '2026-11-24T00:00Z', 'closed 2026-11-24T16:00Z'],
    ['24:00 and on', '18:00-24:00; 00:00-02:00', '2026-11-23T20:00Z', 'open 2026-11-24T02:00Z'],
    ['two whole days', 'MO 00:00-24:00; TU 00:00-24:00', '2026-11-23T10:00Z', 'open 2026-11-25T00:00Z'],
    ['whole days over the week', 'SU 00:00-24:00; MO 00:00-24:00', '2026-11-22T12:00Z', 'open 2026-11-24T00:00Z'],
    ['a line for weekends, open', WEEKEND_LINE, '2026-11-28T12:00Z', 'open 2026-11-30T08:00Z'],
    ['a line for weekends, closed', WEEKEND_LINE, '2026-11-30T08:00Z', 'closed 2026-12-04T18:00Z'],

    ['all day, every day', '00:00-24:00', '2026-11-23T12:00Z', 'always'],
    ['from 00:00 to 00:00', '00:00-00:00', '2026-11-23T12:00Z', 'always'],
    ['in two halves', '00:00-12:00; 12:00-24:00', '2026-11-23T12:00Z', 'always'],
    ['by day and by night', '08:00-20:00; 20:00-08:00', '2026-11-23T12:00Z', 'always'],
    ['workdays and weekends', `${WORKDAYS} 00:00-24:00; SA,SU 00:00-24:00`, '2026-11-28T23:59Z', 'always'],
    ['all but a minute', ALL_BUT_SUNDAYS_LAST_MINUTE, '2026-11-23T00:00Z', 'open 2026-11-29T23:59Z'],
    ['in that minute', ALL_BUT_SUNDAYS_LAST_MINUTE, '2026-11-29T23:59:30Z', 'closed 2026-11-30T00:00Z'],

    ['a leap day', 'TU 09:00-17:00', '2028-02-28T18:00Z', 'closed 2028-02-29T09:00Z'],
    ['the night after a leap day', '22:00-04:00', '2028-02-29T23:00Z', 'open 2028-03-01T04:00Z'],
    ['no leap day', 'MO 09:00-10:00', '2027-02-28T12:00Z', 'closed 2027-03-01T09:00Z'],
    ['the night of the new year', 'TH 20:00-02:00', '2027-01-01T01:00Z', 'open 2027-01-01T02:00Z'],

    ['before the dates, open', '16:00-21:00 but 12-29/01-03', '2026-12-28T20:00Z', 'open 2026-12-28T21:00Z'],
    [
      'before the dates, before it opens',
      '16:00-21:00 but 12-29/01-03',
      '2026-12-28T12:00Z',
      'closed 2026-12-28T16:00Z',
    ],
    [
      'the next opening is in the dates',
      '16:00-21:00 but 12-29/01-03',
      '2026-12-28T21:00Z',
      'unknown 2027-01-04T00:00Z',
    ],
    ['in the dates, within a window', '16:00-21:00 but 12-29/01-03', '2026-12-30T17:00Z', 'unknown 2027-01-04T00:00Z'],
    ['in the dates, at night', '16:00-21:00 but 12-29/01-03', '2027-01-01T02:00Z', 'unknown 2027-01-04T00:00Z'],
    ['the last minute of the dates', '16:00-21:00 but 12-29/01-03', '2027-01-03T23:59Z', 'unknown 2027-01-04T00:00Z'],
    ['after the dates', '16:00-21:00 but 12-29/01-03', '2027-01-04T00:00Z', 'closed 2027-01-04T16:00Z'],
    ['after the dates, open', '16:00-21:00 but 12-29/01-03', '2027-01-04T16:00Z', 'open 2027-01-04T21:00Z'],
    [
      'two lots of dates that touch',
      '16:00-21:00 but 12-29/12-31 but 01-01/01-03',
      '2026-12-30T17:00Z',
      'unknown 2027-01-04T00:00Z',
    ],
    ['one day of the year', '09:00-17:00 but 12-25/12-25', '2026-12-24T18:00Z', 'unknown 2026-12-26T00:00Z'],
    ['one day in leap years', '09:00-17:00 but 02-29/02-29', '2028-02-28T18:00Z', 'unknown 2028-03-01T00:00Z'],
    ['no leap year', '09:00-17:00 but 02-29/02-29', '2027-02-28T18:00Z', 'closed 2027-03-01T09:00Z'],
    [
      'dates without a window',
      `${WORKDAYS} 09:00-17:00 but 11-28/11-29`,
      '2026-11-27T18:00Z',
      'closed 2026-11-30T09:00Z',
    ],
    [
      'dates without a window, in them',
      `${WORKDAYS} 09:00-17:00 but 11-28/11-29`,
      '2026-11-28T12:00Z',
      'unknown 2026-11-30T00:00Z',
    ],
    ['a month without windows', '09:00-17:00 but 08-01/08-31', '2026-08-02T12:00Z', 'unknown 2026-08-31T23:00Z'],
    ['a night into the dates', '20:00-04:00 but 12-29/01-03', '2026-12-28T23:00Z', 'open 2026-12-29T00:00Z'],
    ['a night out of the dates', '20:00-04:00 but 12-29/01-03', '2027-01-04T01:00Z', 'unknown 2027-01-04T04:00Z'],
    ['a night out of the dates, over', '20:00-04:00 but 12-29/01-03', '2027-01-04T04:00Z', 'closed 2027-01-04T20:00Z'],
    ['all day, but on dates', '00:00-24:00 but 12-29/01-03', '2026-12-24T12:00Z', 'open 2026-12-29T00:00Z'],
    ['all day, long before the dates', '00:00-24:00 but 12-29/01-03', '2026-11-23T12:00Z', 'always'],

    ['opens while the clock skips', 'SU 01:30-04:00', '2026-03-29T00:59Z', 'closed 2026-03-29T01:00Z'],
    ['closes at a time that comes twice', '00:30-01:30', '2026-10-25T00:45Z', 'open 2026-10-25T01:30Z'],
  ],
  'Europe/Berlin': [
    ['closes at a time that comes twice', '20:00-02:30', '2026-10-25T00:15Z', 'open 2026-10-25T01:30Z'],
  ],
  'America/New_York': [
    ['a minute early', `${WORKDAYS} 09:00-17:00`, '2026-11-23T13:59Z', 'closed 2026-11-23T14:00Z'],
    ['in the afternoon', `${WORKDAYS} 09:00-17:00`, '2026-11-23T21:30Z', 'open 2026-11-23T22:00Z'],

    ['the first day of summer time', '09:00-17:00', '2026-03-07T22:00Z', 'closed 2026-03-08T13:00Z'],
    ['through the short night', '22:00-06:00', '2026-03-08T04:00Z', 'open 2026-03-08T10:00Z'],
    ['opens at a time that is skipped', 'SU 02:30-05:00', '2026-03-08T06:30Z', 'closed 2026-03-08T07:00Z'],
    ['has opened at a time that was skipped', 'SU 02:30-05:00', '2026-03-08T07:00Z', 'open 2026-03-08T09:00Z'],
    ['closes at a time that is skipped', 'SU 00:00-02:30', '2026-03-08T06:30Z', 'open 2026-03-08T07:00Z'],
    ['closes as the clock skips', '00:00-02:00', '2026-03-08T06:30Z', 'open 2026-03-08T07:00Z'],
    ['opens as the clock has skipped', '03:00-05:00', '2026-03-08T06:59Z', 'closed 2026-03-08T07:00Z'],
    ['a window skipped, before', 'SU 02:00-03:00', '2026-03-08T06:59Z', 'closed 2026-03-15T06:00Z'],
    ['a window skipped, after', 'SU 02:00-03:00', '2026-03-08T07:00Z', 'closed 2026-03-15T06:00Z'],
    ['a window skipped, a week before', 'SU 02:00-03:00', '2026-03-01T08:00Z', 'closed 2026-03-15T06:00Z'],
    ['a pause skipped', ALL_BUT_AN_HOUR_ON_SUNDAY, '2026-03-01T08:00Z', 'open 2026-03-15T06:00Z'],
    ['windows on both sides of the skip', '00:00-02:00; 03:00-05:00', '2026-03-08T06:00Z', 'open 2026-03-08T09:00Z'],

    ['the first day of winter time', '09:00-17:00', '2026-10-31T21:00Z', 'closed 2026-11-01T14:00Z'],
    ['through the long night', '22:00-06:00', '2026-11-01T04:00Z', 'open 2026-11-01T11:00Z'],
    ['opens at the first of two', '01:30-05:00', '2026-11-01T05:00Z', 'closed 2026-11-01T05:30Z'],
    ['between the two', '01:30-05:00', '2026-11-01T06:00Z', 'open 2026-11-01T10:00Z'],
    ['closes at the second of two', 'SU 00:00-01:30', '2026-11-01T05:45Z', 'open 2026-11-01T06:30Z'],
    ['closes at the second of two, to the minute', 'SA 22:00-01:00', '2026-11-01T05:00Z', 'open 2026-11-01T06:00Z'],
    ['closed after the second of two', 'SU 00:00-01:30', '2026-11-01T06:30Z', 'closed 2026-11-08T05:00Z'],
    ['from the first to the second', 'SU 01:15-01:45', '2026-11-01T06:00Z', 'open 2026-11-01T06:45Z'],
    ['opens after the hour that comes twice', '02:00-04:00', '2026-11-01T05:59Z', 'closed 2026-11-01T07:00Z'],
    ['never closes, in the hour that comes twice', '00:00-24:00', '2026-11-01T05:30Z', 'always'],
    ['never closes, before the skip', '06:00-06:00', '2026-03-08T06:30Z', 'always'],
  ],
  'America/Los_Angeles': [
    ['Sunday there, Monday in UTC', 'SU 20:00-22:00', '2026-11-23T05:00Z', 'open 2026-11-23T06:00Z'],
  ],
  'America/St_Johns': [
    ['half an hour, to the west', '09:00-17:00', '2026-11-23T12:00Z', 'closed 2026-11-23T12:30Z'],
    ['half an hour, after the skip', '01:00-04:00', '2026-03-08T05:00Z', 'open 2026-03-08T06:30Z'],
  ],
  'America/Santiago': [
    ['midnight is skipped, opening', 'SU 00:00-06:00', '2026-09-06T03:30Z', 'closed 2026-09-06T04:00Z'],
    ['midnight is skipped, closing', 'SA 20:00-24:00', '2026-09-06T03:30Z', 'open 2026-09-06T04:00Z'],
    ['the hour before midnight twice', 'SA 20:00-23:30', '2026-04-05T02:45Z', 'open 2026-04-05T03:30Z'],
    ['midnight after an hour twice', 'SA 20:00-24:00', '2026-04-05T02:30Z', 'open 2026-04-05T04:00Z'],
  ],
  'Africa/Cairo': [['midnight put back', 'TH 18:00-24:00', '2026-10-29T20:30Z', 'open 2026-10-29T22:00Z']],
  'Africa/Casablanca': [['the clock of Ramadan', '09:00-17:00', '2026-02-16T08:30Z', 'closed 2026-02-16T09:00Z']],
  'Asia/Tokyo': [
    ['the dates begin there', '09:00-21:00 but 12-29/01-03', '2026-12-28T14:59Z', 'unknown 2027-01-03T15:00Z'],
    ['the dates end there', '00:00-21:00 but 12-29/01-03', '2027-01-03T15:00Z', 'open 2027-01-04T12:00Z'],
    ['Monday there, Sunday in UTC', 'MO 08:00-12:00', '2026-11-22T23:30Z', 'open 2026-11-23T03:00Z'],
  ],
  'Asia/Kolkata': [
    ['half an hour, opening', '10:00-18:00', '2026-11-23T04:29Z', 'closed 2026-11-23T04:30Z'],
    ['half an hour, closing', '10:00-18:00', '2026-11-23T12:29Z', 'open 2026-11-23T12:30Z'],
  ],
  'Asia/Kathmandu': [['three quarters', 'MO 09:15-17:00', '2026-11-23T03:30Z', 'open 2026-11-23T11:15Z']],
  'Asia/Tehran': [
    ['a weekend on other days', 'SA,SU,MO,TU,WE 08:00-16:00', '2026-11-26T05:00Z', 'closed 2026-11-28T04:30Z'],
  ],
  'Australia/Eucla': [['three quarters', '08:00-16:00', '2026-11-23T00:00Z', 'open 2026-11-23T07:15Z']],
  'Australia/Adelaide': [['half an hour in summer', 'MO 09:00-10:00', '2026-11-22T23:00Z', 'open 2026-11-22T23:30Z']],
  'Australia/Sydney': [
    ['opens at a time that is skipped', 'SU 02:15-06:00', '2026-10-03T15:30Z', 'closed 2026-10-03T16:00Z'],
    ['has opened at a time that was skipped', 'SU 02:15-06:00', '2026-10-03T16:00Z', 'open 2026-10-03T19:00Z'],
    ['closes at the second of two', '00:00-02:30', '2026-04-04T15:45Z', 'open 2026-04-04T16:30Z'],
    ['opens at the first of two', 'SU 02:30-08:00', '2026-04-04T15:00Z', 'closed 2026-04-04T15:30Z'],
  ],
  'Australia/Lord_Howe': [
    ['opens in the half hour skipped', 'SU 02:15-05:00', '2026-10-03T15:00Z', 'closed 2026-10-03T15:30Z'],
    ['is the half hour skipped', 'SU 02:00-02:30', '2026-10-03T15:29Z', 'closed 2026-10-10T15:00Z'],
    ['closes in the half hour that comes twice', 'SU 00:00-01:45', '2026-04-04T14:50Z', 'open 2026-04-04T15:15Z'],
    ['opens in the half hour that comes twice', 'SU 01:45-03:00', '2026-04-04T14:30Z', 'closed 2026-04-04T14:45Z'],
  ],
  'Pacific/Auckland': [
    ['through the short night', '22:00-08:00', '2026-09-26T12:00Z', 'open 2026-09-26T19:00Z'],
    ['new year there', 'FR 09:00-12:00', '2026-12-31T19:00Z', 'closed 2026-12-31T20:00Z'],
  ],
  'Pacific/Chatham': [
    ['three quarters, opening', 'MO 09:00-17:00', '2026-11-22T19:14Z', 'closed 2026-11-22T19:15Z'],
    ['three quarters, closing', 'MO 09:00-17:00', '2026-11-23T03:14Z', 'open 2026-11-23T03:15Z'],
    ['closes at the second of two', 'SU 00:00-03:00', '2026-04-04T13:30Z', 'open 2026-04-04T14:15Z'],
  ],
  'Pacific/Kiritimati': [['far to the east', 'TU 00:00-24:00', '2026-11-23T10:00Z', 'open 2026-11-24T10:00Z']],
  'Pacific/Pago_Pago': [['far to the west', 'SU 12:00-24:00', '2026-11-23T10:59Z', 'open 2026-11-23T11:00Z']],
  'Pacific/Apia': [['a Friday skipped', 'FR 09:00-17:00', '2011-12-30T09:00Z', 'closed 2012-01-05T19:00Z']],
  'Antarctica/Troll': [['two hours skipped', 'SU 01:30-05:00', '2026-03-29T00:30Z', 'closed 2026-03-29T01:00Z']],
};

/*
 * The same by walking: luxon says what the clock on the wall shows, minute after minute for some weeks,
 * and each window is painted onto those minutes. It shares no code with what it checks.
 */
const MINUTE = 60_000;
const DAYS_BEFORE = 2;
/** What is left of the week, and two more: a window that the clock skips is there again in the second. */
const DAYS_WALKED = DAYS_BEFORE + 7 + 16;
const BYDAY = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Walk {
  /** The instant of its first minute. */
  readonly start: number;
  /** What the wall shows in each minute, as if it hung in UTC. */
  readonly walls: readonly number[];
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

const walks = new Map<string, Walk>();

/** All of one week share their walk. */
function walkFrom(zone: string, now: Date): Walk {
  const start = DateTime.fromJSDate(now, {zone: 'utc'}).startOf('week').minus({days: DAYS_BEFORE}).toMillis();
  const key = `${zone} ${start}`;
  const known = walks.get(key);
  if (known) return known;
  const iana = IANAZone.create(zone);
  const walls: number[] = [];
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  let offset = 0;
  for (let minute = 0; minute < DAYS_WALKED * 1440; minute++) {
    const instant = start + minute * MINUTE;
    // Clocks change on a quarter of an hour.
    if (minute % 15 === 0) offset = iana.offset(instant);
    const wall = instant + offset * MINUTE;
    walls.push(wall);
    if (!first.has(wall)) first.set(wall, minute);
    last.set(wall, minute);
  }
  const walk = {start, walls, first, last};
  walks.set(key, walk);
  return walk;
}

/** The minute of the walk that shows this, or the next that is shown at all. */
function minuteThat(shows: ReadonlyMap<number, number>, wall: DateTime, walk: Walk): number {
  if (wall.toMillis() < walk.walls[0]!) return 0;
  if (wall.toMillis() > walk.walls.at(-1)!) return walk.walls.length;
  return shows.get(wall.toMillis()) ?? minuteThat(shows, wall.plus({minutes: 1}), walk);
}

const isOn = (date: DateTime, {byday}: Schedule): boolean =>
  byday === undefined || byday.includes(BYDAY[date.weekday]!);

function timeOn(date: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number);
  return time === '24:00' ? date.plus({days: 1}) : date.set({hour: hour!, minute: minute!});
}

const allDays = (): boolean => true;

/** For each minute of the walk, 1 where a window is open that belongs to one of these days. */
function paint(schedules: readonly Schedule[], walk: Walk, isMeant: (date: DateTime) => boolean = allDays): Uint8Array {
  const open = new Uint8Array(walk.walls.length);
  const beginning = DateTime.fromMillis(walk.walls[0]!, {zone: 'utc'}).startOf('day').minus({days: 1});
  for (let days = 0; days < DAYS_WALKED + 3; days++) {
    const date = beginning.plus({days});
    if (!isMeant(date)) continue;
    for (const {opens_at, closes_at} of schedules.filter(schedule => isOn(date, schedule))) {
      const begins = timeOn(date, opens_at);
      const ends = timeOn(closes_at > opens_at ? date : date.plus({days: 1}), closes_at);
      open.fill(1, minuteThat(walk.first, begins, walk), minuteThat(walk.last, ends, walk));
    }
  }
  return open;
}

/** True where every minute of a week without any change of clocks lies in a window. */
function coversWeek(schedules: readonly Schedule[]): boolean {
  const open = paint(schedules, walkFrom('UTC', MONDAY_NOON));
  return !open.slice(3 * 1440, 10 * 1440).includes(0);
}

function walked(windows: Windows, zone: string, now: Date): Told {
  const schedules = schedulesOf(windows);
  const excepted = exdatesOf(windows);
  const walk = walkFrom(zone, now);
  const from = Math.floor((now.getTime() - walk.start) / MINUTE);
  const toldAt = (state: string, minute: number): Told =>
    minute < walk.walls.length ? `${state} ${iso(new Date(walk.start + minute * MINUTE))}` : 'the walk was too short';
  /** The first minute from there of which this is true. */
  const first = (minute: number, isTrue: (minute: number) => boolean): number => {
    while (minute < walk.walls.length && !isTrue(minute)) minute++;
    return minute;
  };
  const dateOf = (wall: number): DateTime => DateTime.fromMillis(wall, {zone: 'utc'});
  const isExcepted = (date: DateTime): boolean =>
    excepted.some(span => {
      const [at, since, till] = [date.toFormat('MMdd'), span.from, span.to].map(day => Number(day.replace('-', '')));
      return since! <= till! ? since! <= at! && at! <= till! : !(till! < at! && at! < since!);
    });
  const byDay = new Map<number, boolean>();
  const isOnDates = (minute: number): boolean => {
    const day = Math.floor(walk.walls[minute]! / (1440 * MINUTE));
    const known = byDay.get(day) ?? isExcepted(dateOf(day * 1440 * MINUTE));
    byDay.set(day, known);
    return known;
  };
  if (isOnDates(from)) {
    // A month is longer than the walk.
    let day = dateOf(walk.walls[from]!).startOf('day');
    while (isExcepted(day)) day = day.plus({days: 1});
    return `unknown ${iso(DateTime.fromObject(day.toObject(), {zone}).toJSDate())}`;
  }
  const open = paint(schedules, walk, date => !isExcepted(date));
  const doubtful = excepted.length > 0 ? paint(schedules, walk, isExcepted) : new Uint8Array(walk.walls.length);
  if (doubtful[from])
    return toldAt(
      'unknown',
      first(from, minute => !doubtful[minute]),
    );
  if (coversWeek(schedules)) {
    const until = first(from, isOnDates);
    const isNear = until < from + 15 * 1440;
    return isNear ? toldAt('open', until) : 'always';
  }
  if (open[from])
    return toldAt(
      'open',
      first(from, minute => !open[minute] || isOnDates(minute)),
    );
  const next = first(from, minute => Boolean(open[minute]) || Boolean(doubtful[minute]));
  return doubtful[next]
    ? toldAt(
        'unknown',
        first(next, minute => !isOnDates(minute)),
      )
    : toldAt('closed', next);
}

/** A question with the answer that walking gave. */
interface Question {
  readonly windows: Windows;
  readonly zone: string;
  readonly now: Date;
  readonly answer: Told;
}

const questionOf = (zone: string, windows: Windows, now: Date): Question => ({
  windows,
  zone,
  now,
  answer: walked(windows, zone, now),
});

/** Absent for what is right. */
function difference(by: Compute, {windows, zone, now, answer}: Question): string | undefined {
  const given = compute(by, windows, zone, now);
  return given === answer ? undefined : `${zone} ${iso(now)} "${windows}": ${given}, by walking ${answer}`;
}

const ROWS = Object.entries(BY_HAND).flatMap(([zone, rows]) => rows.map(row => [zone, row] as const));

/** Always the same numbers, so that a failure is there again (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** The UTC days of that year on which the clocks of a zone change. */
function changesOf(zone: string, year: number): readonly DateTime[] {
  const days = Array.from({length: 365}, (_, day) => DateTime.utc(year, 1, 1).plus({days: day}));
  const offset = (day: DateTime) => day.setZone(zone).offset;
  return days.filter(day => offset(day) !== offset(day.plus({days: 1})));
}

/** With dates excepted that lie around the moment, or without. */
function randomQuestions(seed: number, withDates = false): readonly Question[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const minute = () => pick(['00', '00', '30', '15', '45', String(random(60)).padStart(2, '0')]);
  // Half of the times lie in the hours in which clocks change.
  const time = () => `${String(random(2) ? random(4) : random(24)).padStart(2, '0')}:${minute()}`;
  const days = () => BYDAY.slice(1).filter(() => random(2));
  const window = () => {
    const byday = random(3) ? days().join(',') : '';
    return `${byday}${byday && ' '}${time()}-${random(6) ? time() : '24:00'}`;
  };
  return Object.keys(BY_HAND).flatMap(zone => {
    const anyDay = DateTime.utc(2027, 1, 1).plus({days: random(1000)});
    const moments = [...changesOf(zone, 2027), anyDay, ...(withDates ? [DateTime.utc(2027, 12, 30)] : [])];
    return moments.flatMap(moment =>
      Array.from({length: 12}, () => {
        const windows = Array.from({length: 1 + random(4)}, window).join('; ');
        const from = withDates ? moment.plus({days: random(12) - 5}) : moment;
        const to = withDates ? from.plus({days: random(6)}) : moment;
        const dates = withDates ? ` but ${from.toFormat('MM-dd')}/${to.toFormat('MM-dd')}` : '';
        return questionOf(zone, windows + dates, moment.plus({minutes: random(1440)}).toJSDate());
      }),
    );
  });
}

describe('open or closed, and until when', () => {
  test('enough cases by hand', () => {
    assert.ok(ROWS.length >= 60);
    assert.equal(new Set(ROWS.map(([zone, row]) => [zone, ...row].join())).size, ROWS.length);
  });

  for (const [zone, [what, windows, now, expected]] of ROWS) {
    test(`${zone}: ${what}`, () => {
      assert.equal(compute(openingOf, windows, zone, new Date(now)), expected);
      assert.equal(walked(windows, zone, new Date(now)), expected, 'by walking');
    });
  }
});

describe('against the walk', () => {
  const rows = ROWS.map(([zone, [, windows, now]]) => questionOf(zone, windows, new Date(now)));
  const questions = randomQuestions(20261123);
  const withDates = randomQuestions(20261124, true);
  /** Mistakes that such code often has. */
  const FAULTS: Readonly<Record<string, Compute>> = {
    'the offset of now for all days': (schedules, zone, now) => {
      const ahead = IANAZone.create(zone ?? '').offset(now.getTime()) * MINUTE;
      const opening = openingOf(schedules, 'UTC', new Date(now.getTime() + ahead));
      if (opening.state === 'open') return {...opening, until: new Date(opening.until.getTime() - ahead)};
      if (opening.state === 'closed') return {...opening, opens: new Date(opening.opens.getTime() - ahead)};
      return opening;
    },
    'a night that ends at midnight': (schedules, zone, now) =>
      openingOf(
        schedules.map(one => (one.closes_at > one.opens_at ? one : {...one, closes_at: '24:00'})),
        zone,
        now,
      ),
    'the end of one window, where the next begins': (schedules, zone, now) =>
      schedules.map(one => openingOf([one], zone, now)).find(({state}) => state === 'open') ??
      openingOf(schedules, zone, now),
    'the days of UTC': (schedules, _, now) => openingOf(schedules, 'UTC', now),
  };

  test('some hundred questions at random', () => {
    assert.ok(questions.length >= 400, String(questions.length));
    const count = (state: string) => questions.filter(({answer}) => answer.startsWith(state)).length;
    for (const state of ['open', 'closed', 'always']) assert.ok(count(state) > 10, state);
    assert.deepEqual(
      questions.flatMap(question => difference(openingOf, question) ?? []),
      [],
    );
  });

  test('some hundred with dates on which windows do not hold', () => {
    assert.ok(withDates.length >= 400, String(withDates.length));
    const count = (state: string) => withDates.filter(({answer}) => answer.startsWith(state)).length;
    for (const state of ['open', 'closed', 'unknown 2']) assert.ok(count(state) > 50, `${state}: ${count(state)}`);
    assert.deepEqual(
      withDates.flatMap(question => difference(openingOf, question) ?? []),
      [],
    );
  });

  for (const [what, by] of Object.entries(FAULTS)) {
    test(`finds a mistake: ${what}`, () => {
      const isWrong = (question: Question) => difference(by, question) !== undefined;
      assert.ok(rows.some(isWrong), 'by hand');
      assert.ok(questions.some(isWrong), 'at random');
    });
  }

  /** Mistakes with dates. */
  const DATE_FAULTS: Readonly<Record<string, Compute>> = {
    'no dates': (schedules, zone, now) => openingOf(schedules, zone, now),
    'dates end with the year': (schedules, zone, now, dates = []) =>
      openingOf(
        schedules,
        zone,
        now,
        dates.map(({from, to}) => (from <= to ? {from, to} : {from, to: '12-31'})),
      ),
    'the last date is a day like others': (schedules, zone, now, dates = []) =>
      openingOf(
        schedules,
        zone,
        now,
        dates.map(({from}) => ({from, to: from})),
      ),
    'the dates of UTC': (schedules, zone, now, dates) =>
      openingOf([{opens_at: '00:00', closes_at: '24:00'}], 'UTC', now, dates).state === 'unknown'
        ? openingOf(schedules, zone, now, dates)
        : openingOf(schedules, zone, now),
  };
  for (const [what, by] of Object.entries(DATE_FAULTS)) {
    test(`finds a mistake with dates: ${what}`, () => {
      const isWrong = (question: Question) => difference(by, question) !== undefined;
      assert.ok(rows.some(isWrong), 'by hand');
      assert.ok(withDates.some(isWrong), 'at random');
    });
  }
});

describe('what cannot be read is unknown', () => {
  const good: Schedule = {opens_at: '00:00', closes_at: '24:00'};
  const now = MONDAY_NOON;

  for (const zone of [undefined, '', 'Mars/Olympus_Mons', 'Europe/', '9']) {
    test(`the zone ${JSON.stringify(zone)}`, () => {
      assert.deepEqual(openingOf([good], zone, now), {state: 'unknown'});
    });
  }

  const bad: readonly unknown[] = [
    {...good, opens_at: '9:00'},
    {...good, opens_at: '009:00'},
    {...good, opens_at: '09:60'},
    {...good, opens_at: '24:00'},
    {...good, opens_at: '09:00Z'},
    {...good, opens_at: '09:00:00'},
    {...good, opens_at: undefined},
    {...good, closes_at: '24:30'},
    {...good, closes_at: '25:00'},
    {...good, closes_at: '5 pm'},
    {...good, closes_at: ''},
    {...good, closes_at: 17},
    {...good, byday: ''},
    {...good, byday: 'mo'},
    {...good, byday: 'MO, TU'},
    {...good, byday: '1MO'},
    {...good, byday: 'MO,XX'},
    {...good, byday: 1},
    {},
    null,
  ];
  for (const schedule of bad) {
    test(`the window ${JSON.stringify(schedule)}`, () => {
      assert.deepEqual(openingOf([schedule as Schedule], 'Europe/London', now), {state: 'unknown'});
      assert.deepEqual(openingOf([good, schedule as Schedule], 'Europe/London', now), {state: 'unknown'}, 'in part');
    });
  }

  test('no windows, and no time', () => {
    assert.deepEqual(openingOf([], 'Europe/London', now), {state: 'unknown'});
    assert.deepEqual(openingOf([good], 'Europe/London', new Date(NaN)), {state: 'unknown'});
  });
});

const GB = {code: 'GB', timezone: 'Europe/London'};
const OFFICE = schedulesOf(`${WORKDAYS} 09:00-17:00`);
const EVENING = schedulesOf('18:00-22:00');
const MORNING = schedulesOf('06:00-11:00');

const phone = (facts: Partial<Contact> = {}): Contact => ({type: 'voice', number: '0800 1111', ...facts}) as Contact;
const service = (facts: Partial<Service> = {}): Service =>
  recordsOf(
    'GB',
    '2026-11-22',
  )({
    id: 'gb-line',
    name: 'Line',
    organization: 'Line',
    kind: 'child-helpline',
    assurance_method: 'own-site',
    source_date: '2026-11',
    contacts: [phone()],
    ...facts,
  });

describe('the hours of a contact', () => {
  const opening = (contact: Partial<Contact>, facts: Partial<Service>, country: typeof GB | undefined = GB) =>
    openingOfContact(phone(contact), service(facts), country, MONDAY_NOON);

  test('are those of its service', () => {
    assert.equal(told(opening({}, {schedules: OFFICE})), 'open 2026-11-23T17:00Z');
    assert.equal(told(opening({}, {always_open: true})), 'always');
    assert.equal(told(opening({}, {hours: 'in the evening'})), 'unknown');
    assert.equal(told(opening({}, {})), 'unknown');
  });

  test('are its own where it has some, be it only words', () => {
    assert.equal(told(opening({schedules: EVENING}, {schedules: OFFICE})), 'closed 2026-11-23T18:00Z');
    assert.equal(told(opening({schedules: EVENING}, {always_open: true})), 'closed 2026-11-23T18:00Z');
    assert.equal(told(opening({always_open: true}, {schedules: EVENING})), 'always');
    assert.equal(told(opening({hours: 'in the evening'}, {always_open: true})), 'unknown');
    assert.equal(told(opening({hours: 'in the evening'}, {schedules: OFFICE})), 'unknown');
    assert.equal(told(opening({hours: '6 pm to 10 pm', schedules: EVENING}, {})), 'closed 2026-11-23T18:00Z');
    assert.equal(told(opening({schedules: []}, {always_open: true})), 'unknown');
  });

  test('are unknown where the source is old, except for an emergency number', () => {
    for (const source_date of ['2024-11-22', '2024', '2019-05']) {
      assert.equal(told(opening({}, {source_date, schedules: OFFICE})), 'unknown', source_date);
      assert.equal(told(opening({always_open: true}, {source_date})), 'unknown', source_date);
      assert.equal(told(opening({}, {source_date, always_open: true, kind: 'emergency'})), 'always', source_date);
    }
    assert.equal(told(opening({}, {source_date: '2024-11-24', always_open: true})), 'always');
    const {source_date: _, ...undated} = service({always_open: true});
    assert.equal(told(openingOfContact(phone(), undated, GB, MONDAY_NOON)), 'unknown');
  });

  test('are unknown where nobody could confirm it', () => {
    assert.equal(told(opening({unconfirmed: true}, {schedules: OFFICE})), 'unknown');
    assert.equal(told(opening({}, {assurance: 'unconfirmed', always_open: true})), 'unknown');
  });

  test('may differ on public holidays, unless the source says that they do not', () => {
    const until = new Date('2026-11-23T17:00Z');
    const opens = new Date('2026-11-23T18:00Z');
    assert.deepEqual(opening({}, {schedules: OFFICE}), {state: 'open', until, holidays: true});
    assert.deepEqual(opening({schedules: EVENING}, {}), {state: 'closed', opens, holidays: true});
    assert.deepEqual(opening({}, {schedules: OFFICE, holidays: 'same-hours'}), {state: 'open', until});
    assert.deepEqual(opening({}, {schedules: schedulesOf('00:00-24:00')}), {state: 'always'}, 'it never closes');
    assert.deepEqual(opening({always_open: true}, {}), {state: 'always'}, 'no windows');
    assert.deepEqual(opening({}, {hours: 'in the evening'}), {state: 'unknown'});
    const exdates = [{from: '11-23', to: '11-23'}];
    assert.equal(told(opening({}, {schedules: OFFICE, exdates})), 'unknown 2026-11-24T00:00Z');
    assert.equal(told(opening({schedules: EVENING}, {exdates})), 'unknown 2026-11-24T00:00Z', 'for its contacts too');
    assert.equal(told(opening({always_open: true}, {exdates})), 'always', 'no windows');
  });

  test('are in the zone of the service, else in that of its own country alone', () => {
    const timezone = 'America/New_York';
    assert.equal(told(opening({}, {schedules: OFFICE, timezone})), 'closed 2026-11-23T14:00Z');
    assert.equal(told(opening({}, {schedules: OFFICE, timezone}, undefined)), 'closed 2026-11-23T14:00Z');
    assert.equal(told(opening({}, {schedules: OFFICE, country: 'INTL'})), 'unknown');
    assert.equal(told(opening({}, {schedules: OFFICE, country: 'INTL', timezone})), 'closed 2026-11-23T14:00Z');
    assert.equal(zoneOf(service(), GB), 'Europe/London');
    assert.equal(zoneOf(service({country: 'EU'}), GB), undefined);
    assert.equal(zoneOf(service(), undefined), undefined);
  });
});

describe('the hours of a service are the best of its contacts', () => {
  const ALWAYS = phone({always_open: true});
  const OPEN = phone({schedules: OFFICE});
  const OPEN_LONGER = phone({schedules: schedulesOf('08:00-20:00')});
  const UNKNOWN = phone({hours: 'in the evening'});
  const OPENS_TONIGHT = phone({schedules: EVENING});
  const OPENS_TOMORROW = phone({schedules: MORNING});
  const rows: readonly (readonly [readonly Contact[], Told])[] = [
    [[OPENS_TONIGHT, UNKNOWN, OPEN, ALWAYS], 'always'],
    [[ALWAYS, ALWAYS, OPEN], 'always'],
    [[OPENS_TONIGHT, UNKNOWN, OPEN], 'open 2026-11-23T17:00Z'],
    [[OPEN, OPEN_LONGER], 'open 2026-11-23T20:00Z'],
    [[OPENS_TONIGHT, UNKNOWN], 'unknown'],
    [[UNKNOWN, OPENS_TONIGHT], 'unknown'],
    [[OPENS_TOMORROW, OPENS_TONIGHT], 'closed 2026-11-23T18:00Z'],
    [[], 'unknown'],
  ];
  for (const [contacts, expected] of rows) {
    test(`${contacts.length}: ${expected}`, () => {
      for (const order of [contacts, [...contacts].reverse()]) {
        assert.equal(told(openingOfService(service({contacts: order}), GB, MONDAY_NOON)), expected);
      }
    });
  }

  test('one that nobody could confirm does not count', () => {
    const doubtful = {...ALWAYS, unconfirmed: true as const};
    const closed = service({contacts: [doubtful, OPENS_TONIGHT]});
    assert.equal(told(openingOfService(closed, GB, MONDAY_NOON)), 'closed 2026-11-23T18:00Z');
    assert.equal(told(openingOfService(service({contacts: [doubtful]}), GB, MONDAY_NOON)), 'unknown');
  });

  test('a date that was given is left alone', () => {
    const now = new Date(MONDAY_NOON);
    openingOfService(service({contacts: [OPEN, OPENS_TONIGHT]}), GB, now);
    assert.deepEqual(now, MONDAY_NOON);
    assert.deepEqual(OFFICE, schedulesOf(`${WORKDAYS} 09:00-17:00`));
  });
});

describe('when to look again', () => {
  const next = (services: readonly Service[], now: Date, readerZone = 'Europe/London') =>
    iso(nextChange(services, GB, now, readerZone));

  test('at the first opening or closing of any contact, also behind a better one', () => {
    const both = service({contacts: [phone({schedules: OFFICE}), phone({schedules: EVENING})]});
    const lunch = service({schedules: schedulesOf('09:00-12:30; 13:30-17:00')});
    assert.equal(next([both], MONDAY_NOON), '2026-11-23T17:00Z');
    assert.equal(next([both, lunch], MONDAY_NOON), '2026-11-23T12:30Z');
    const behind = service({contacts: [phone({schedules: schedulesOf('15:00-20:00')}), phone({always_open: true})]});
    assert.equal(next([behind], MONDAY_NOON), '2026-11-23T15:00Z');
    const hidden = service({contacts: [phone({schedules: EVENING}), phone({hours: 'in the evening'})]});
    assert.equal(next([hidden], MONDAY_NOON), '2026-11-23T18:00Z');
  });

  test("at the latest at the reader's midnight", () => {
    const weekly = service({schedules: schedulesOf('FR 09:00-17:00')});
    assert.equal(next([weekly], MONDAY_NOON), '2026-11-24T00:00Z');
    assert.equal(next([weekly], MONDAY_NOON, 'Asia/Kathmandu'), '2026-11-23T18:15Z');
    assert.equal(next([weekly], MONDAY_NOON, 'Pacific/Honolulu'), '2026-11-24T10:00Z');
    assert.equal(next([], MONDAY_NOON), '2026-11-24T00:00Z');
    assert.equal(next([service({always_open: true})], MONDAY_NOON), '2026-11-24T00:00Z');
    assert.equal(next([], new Date('2026-09-06T03:30Z'), 'America/Santiago'), '2026-09-06T04:00Z', 'skipped');
    // At a minute past midnight the clock went back to the evening before.
    const eveningAgain = new Date('2010-11-07T02:45Z');
    assert.equal(next([], eveningAgain, 'America/St_Johns'), '2010-11-07T03:30Z', 'midnight twice');
  });

  test('where dates begin and end on which windows do not hold', () => {
    const windows = '20:00-04:00 but 12-29/01-03';
    const nights = service({schedules: schedulesOf(windows), exdates: exdatesOf(windows)});
    // A reader whose own midnight lies elsewhere.
    const at = (now: string) => next([nights], new Date(now), 'Asia/Tokyo');
    assert.equal(at('2026-12-28T21:00Z'), '2026-12-29T00:00Z');
    assert.equal(at('2027-01-03T16:00Z'), '2027-01-04T00:00Z');
    assert.equal(at('2027-01-04T00:00Z'), '2027-01-04T04:00Z');
    assert.equal(at('2027-01-04T04:00Z'), '2027-01-04T15:00Z', "the reader's midnight");
  });

  test("without a zone by the reader's device", () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    assert.equal(iso(nextChange([], GB, MONDAY_NOON)), next([], MONDAY_NOON, timeZone));
  });

  test('always later than now, and nothing changes before', () => {
    const all = service({contacts: [OFFICE, EVENING, MORNING].map(schedules => phone({schedules}))});
    let now = new Date('2026-10-24T00:00:30Z');
    for (let turn = 0; turn < 40; turn++) {
      const then = nextChange([all], GB, now, 'America/New_York');
      assert.ok(then > now, iso(now));
      const label = told(openingOfService(all, GB, now));
      assert.equal(told(openingOfService(all, GB, new Date(then.getTime() - 1))), label, iso(now));
      now = then;
    }
  });
});

describe("in the reader's time", () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  const at = (opens: string, lang: string, serviceZone: string, readerZone: string) => {
    const {clock, ...rest} = inReaderTime(new Date(opens), MONDAY_NOON, lang, serviceZone, readerZone);
    return {clock: plain(clock), ...rest};
  };
  const here = {weekday: undefined, converted: false};

  test('the clock is that of the language', () => {
    assert.deepEqual(at('2026-11-23T14:00Z', 'en-GB', 'Europe/London', 'Europe/London'), {clock: '14:00', ...here});
    assert.deepEqual(at('2026-11-23T14:00Z', 'en', 'Europe/London', 'Europe/London'), {clock: '2:00 PM', ...here});
    assert.deepEqual(at('2026-11-23T14:05Z', 'de', 'Europe/London', 'Europe/London'), {clock: '14:05', ...here});
    assert.deepEqual(at('2026-11-23T14:05Z', 'fi', 'Europe/London', 'Europe/London'), {clock: '14.05', ...here});
  });

  test('the weekday stands where it is not today for the reader', () => {
    const monday = '2026-11-23T23:30Z';
    assert.equal(at(monday, 'en', 'Europe/London', 'Europe/London').weekday, undefined);
    assert.deepEqual(at(monday, 'en-GB', 'Europe/London', 'Europe/Berlin'), {
      clock: '00:30',
      weekday: 'Tuesday',
      converted: true,
    });
    assert.equal(at('2026-11-24T09:00Z', 'es', 'Europe/London', 'Europe/London').weekday, 'martes');
    assert.equal(at('2026-11-30T09:00Z', 'en', 'Europe/London', 'Europe/London').weekday, 'Monday', 'a week later');
    // Noon in London is already Tuesday on Kiritimati.
    assert.equal(at('2026-11-24T09:00Z', 'en', 'Europe/London', 'Pacific/Kiritimati').weekday, undefined);
  });

  test('says whether the reader has another clock than the service', () => {
    assert.equal(at('2026-11-23T14:00Z', 'en', 'America/New_York', 'America/Toronto').converted, false);
    assert.equal(at('2026-11-23T14:00Z', 'en', 'America/New_York', 'America/Chicago').converted, true);
    // The same until the clocks change in one of the two.
    assert.equal(at('2027-01-01T14:00Z', 'en', 'America/Phoenix', 'America/Denver').converted, false);
    assert.equal(at('2027-07-01T14:00Z', 'en', 'America/Phoenix', 'America/Denver').converted, true);
    assert.equal(at('2027-07-01T14:00Z', 'en', 'America/Denver', 'America/Phoenix').converted, true);
    // The same hour of another day.
    assert.equal(at('2026-11-23T14:00Z', 'en', 'Pacific/Honolulu', 'Pacific/Kiritimati').converted, true);
  });

  test("without a zone by the reader's device", () => {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const opens = new Date('2026-11-24T09:00Z');
    assert.deepEqual(
      inReaderTime(opens, MONDAY_NOON, 'en', 'Europe/London'),
      inReaderTime(opens, MONDAY_NOON, 'en', 'Europe/London', timeZone),
    );
  });
});
