import {str} from '../i18n/msg.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Words} from './model.js';

/** The emergency line: the one thing that is there before anything else has arrived. */
export const emergencyWords = {
  danger: (msg, {emergency}) =>
    msg(str`In danger? Call ${emergency}.`, {
      id: 'ui.first-screen.danger',
      desc: 'A button. The placeholder is one emergency number, or two with what they are for.',
    }),
  dangerNowhere: msg =>
    msg('In danger? Call your local emergency number.', {
      id: 'ui.first-screen.danger-nowhere',
      desc: 'Where the country is not known.',
    }),
  mobile: (msg, {local112, local911}) =>
    msg(str`${local112} or ${local911} often works on mobiles.`, {
      id: 'ui.first-screen.mobile',
      desc: 'Where the country is not known. The placeholders are the numbers 112 and 911.',
    }),
  or: msg => msg('or', {id: 'ui.emergency.or', desc: 'Between two emergency numbers.'}),
} as const satisfies Record<string, Words>;

/** What a number is for, where a country has no general one. */
export const emergencyNumberWords = {
  police: (msg: MsgFn, number: string) =>
    msg(str`${number} (police)`, {id: 'ui.emergency.police', desc: 'The placeholder is an emergency number.'}),
  ambulance: (msg: MsgFn, number: string) =>
    msg(str`${number} (ambulance)`, {id: 'ui.emergency.ambulance', desc: 'The placeholder is an emergency number.'}),
  fire: (msg: MsgFn, number: string) =>
    msg(str`${number} (fire)`, {id: 'ui.emergency.fire', desc: 'The placeholder is an emergency number.'}),
  guessed: (msg: MsgFn, numbers: string, country: string) =>
    msg(str`${numbers} (${country})`, {
      id: 'ui.emergency.guessed',
      desc: 'The first placeholder is an emergency number, or two with what they are for; the second is the country they work in. We guess the country.',
    }),
  also: (msg: MsgFn, numbers: string) =>
    msg(str`Also: ${numbers}.`, {
      id: 'ui.emergency.also',
      desc: 'The placeholder is further emergency numbers with what they are for.',
    }),
  unconfirmed: (msg: MsgFn, numbers: string) =>
    msg(str`We could not confirm ${numbers}. It may not work.`, {
      id: 'ui.emergency.unconfirmed',
      desc: 'The placeholder is an emergency number with what it is for, such as “106 (ambulance)”.',
    }),
} as const;
