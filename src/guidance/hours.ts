import {str} from '../i18n/msg.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Words} from './model.js';

/** Whether somebody answers now, and when. Never "closed": only when it opens, and only where that is sure. */
export const hoursWords = {
  open: msg => msg('Open now.', {id: 'details.hours-open', desc: 'A service that somebody answers right now.'}),
  always: msg => msg('Open day and night.', {id: 'details.hours-always', desc: 'Hours of a service.'}),
  check: msg =>
    msg('Check their hours.', {
      id: 'details.hours-check',
      desc: 'Follows the hours of a service, where we cannot say if it is open now.',
    }),
  unknown: msg => msg('We do not know when they are open.', {id: 'details.hours-unknown', desc: 'Hours of a service.'}),
  holidays: msg =>
    msg('On public holidays hours can differ.', {
      id: 'details.hours-holidays',
      desc: 'Follows “Open now.” or “Opens at 14:00.”',
    }),
} as const satisfies Record<string, Words>;

/** Words around a time of day, and a day of the week where it is not today. */
export const opensWords = {
  today: (msg: MsgFn, time: string) =>
    msg(str`Opens at ${time}.`, {
      id: 'details.hours-opens',
      desc: 'The placeholder is a time of today, such as 14:00.',
    }),
  todayYours: (msg: MsgFn, time: string) =>
    msg(str`Opens at ${time} your time.`, {
      id: 'details.hours-opens-yours',
      desc: 'By the clock of the reader, who is in another time zone. The placeholder is a time of today.',
    }),
  later: (msg: MsgFn, weekday: string, time: string) =>
    msg(str`Opens ${weekday} at ${time}.`, {
      id: 'details.hours-opens-weekday',
      desc: 'The placeholders are a day, such as Monday, and a time of day.',
    }),
  laterYours: (msg: MsgFn, weekday: string, time: string) =>
    msg(str`Opens ${weekday} at ${time} your time.`, {
      id: 'details.hours-opens-weekday-yours',
      desc: 'By the clock of the reader, who is in another time zone. The placeholders are a day and a time.',
    }),
} as const;

/** Their own text. */
export const theirHours = (msg: MsgFn, hours: string): string =>
  msg(str`Hours: ${hours}`, {id: 'details.hours', desc: 'The placeholder is their own text, in English.'});
