import {str, type MsgFn} from '../i18n/msg.js';
import type {Words} from './model.js';

/** What is said about services that a site added, and about ours that it changed. */
export const hostWords = {
  added: msg =>
    msg('Added by this site. It is not from our list.', {
      id: 'ui.host.added',
      desc: 'On the card of a service that the website added itself. “We” are the people who made this list.',
    }),
  notLoaded: msg =>
    msg("This site's own list did not load.", {
      id: 'ui.host.not-loaded',
      desc: 'The file with the website’s own services could not be fetched. Our own services stand above.',
    }),
} as const satisfies Record<string, Words>;

/** Words around what the site gave. */
export const hostWordsAround = {
  changed: (msg: MsgFn, date: string) =>
    msg(str`Changed by this site on ${date}.`, {
      id: 'ui.host.changed',
      desc: 'On the card of a service of our list. The website changed its number or hours.',
    }),
  dated: (msg: MsgFn, date: string) =>
    msg(str`This site gives the date ${date} for it.`, {
      id: 'ui.host.dated',
      desc: 'When the website last looked at the details of a service that it added.',
    }),
  extension: (msg: MsgFn, digits: string) =>
    msg(str`Extension ${digits}.`, {
      id: 'ui.host.extension',
      desc: 'To be asked for or dialled once somebody answers the call.',
    }),
  place: (msg: MsgFn, place: string) =>
    msg(str`For: ${place}`, {
      id: 'ui.host.place',
      desc: 'Where a service works. The placeholder is the website’s own text.',
    }),
} as const;
