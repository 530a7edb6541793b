import {str} from '../../i18n/msg.js';
import type {Statement} from '../model.js';

/** Someone asks for an image: what to say and do before anything is shared. Never shown to someone who is threatened. */
export const asked = {
  S1: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg => msg('Sharing photos safely', {id: 'statement.S1', desc: 'Title of the guidance page.'}),
      },
    ],
  },
  S2: {
    polarity: 'know',
    lines: [
      {
        words: (msg, {source}) =>
          msg(str`Based in part on advice from ${source}.`, {
            id: 'statement.S2',
            desc: 'Credit at the foot. The placeholder is a link, ConnectSafely.org. Never say “approved by”.',
          }),
      },
      {
        words: msg =>
          msg('Other sources: NCMEC, Thorn, eSafety, CCRI, the NCA and more.', {
            id: 'statement.S2.others',
            desc: 'Names of organizations whose public advice was read. Keep the short names.',
          }),
      },
    ],
  },
  S3: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('If someone asks you for a nude or sexual image', {
            id: 'statement.S3',
            desc: 'Title of the tip for a person who was asked for an image. Name it plainly, no euphemism.',
          }),
      },
    ],
  },
  S4: {
    polarity: 'know',
    lines: [
      {
        words: (msg, {platform}) =>
          msg(str`Sharing nude or sexual images breaks the Community Guidelines of ${platform}.`, {
            id: 'statement.S4',
            desc: 'The placeholder is the name of the site. “Community Guidelines” are its rules.',
          }),
      },
    ],
  },
  S5: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('You can say no.', {
            id: 'statement.S5',
            desc: 'Bold line above a short reply that the reader can copy.',
          }),
      },
      {
        words: msg =>
          msg('This is the simplest reply:', {id: 'statement.S5.reply', desc: 'Stands right above the reply to copy.'}),
      },
    ],
  },
  S6: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Think about losing control of an image of yourself.', {
            id: 'statement.S6',
            desc: 'For somebody who has not shared anything. No blame, no fear.',
          }),
      },
    ],
  },
  S7: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('That can happen the moment you share it.', {id: 'statement.S7', desc: 'Follows the line before.'}),
      },
    ],
  },
  S8: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('People make mistakes, joke or share in anger what they should not, and some lie about who they are.', {
            id: 'statement.S8',
            desc: 'Why an image can get out. It speaks about the people who share it on.',
          }),
      },
    ],
  },
  S9: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg(
            'In most countries it is against the law to share nude or sexual images of anyone under 18. That is so online, by phone, by mail or any other way.',
            {id: 'statement.S9', desc: 'A plain fact about the law. Never a threat at the young reader.'},
          ),
      },
    ],
  },
  S10: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg(
            'People who ask for such images, or make them, can get into serious trouble with the law. It can change their lives.',
            {
              id: 'statement.S10',
              desc: 'Leads with the person who asks. “Such images” are nude or sexual images of someone under 18.',
            },
          ),
      },
      {
        words: msg =>
          msg('Did someone push you into it? You can get help.', {
            id: 'statement.S10.pushed',
            desc: 'For a young person who was pushed to make an image.',
          }),
      },
    ],
  },
  S11: {
    polarity: 'dont',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('To be safest, do not share nude photos or videos, even with someone you trust.', {
            id: 'statement.S11',
            desc: 'The sentence carries its own “do not”.',
          }),
      },
      {
        words: msg =>
          msg('That goes for anything else you would not want others to see.', {
            id: 'statement.S11.anything',
            desc: 'Follows the line before.',
          }),
      },
      {
        polarity: 'know',
        words: msg =>
          msg('Already shared? It is not your fault.', {
            id: 'statement.S11.shared',
            desc: 'Must follow the advice not to share, so that nobody reads it as blame.',
          }),
      },
    ],
  },
  S12: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('If someone you care about asks, or wants a private chat, and you feel uncomfortable, tell them.', {
            id: 'statement.S12',
            desc: '“A private chat” means leaving the site for another app.',
          }),
      },
      {
        words: msg =>
          msg('Afraid how they will react? You do not have to explain. Talk to someone you trust first.', {
            id: 'statement.S12.afraid',
            desc: 'For a reader who may fear the person.',
          }),
      },
      {
        place: 'more',
        polarity: 'know',
        words: msg =>
          msg('A stranger who wants to switch apps is a sign to take care.', {
            id: 'statement.S12.stranger',
            desc: 'A stranger who asks to go on in another app often means harm.',
          }),
      },
    ],
  },
  S13: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('Someone who cares about you will accept a no.', {
            id: 'statement.S13',
            desc: 'A fact, not a test that the other person could turn round.',
          }),
      },
    ],
  },
  S14: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('If anyone threatens or pressures you, say no and stop replying.', {
            id: 'statement.S14',
            desc: 'A link to the steps for threats can follow.',
          }),
      },
    ],
  },
  S15: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Tell someone you trust, or contact the police.', {
            id: 'statement.S15',
            desc: 'The police are a choice.',
          }),
      },
      {
        words: msg =>
          msg('You do not have to wait.', {
            id: 'statement.S15.wait',
            desc: 'The reader may get help before anything worse happens.',
          }),
      },
    ],
  },
  S16: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: (msg, {platform}) =>
          msg(str`You can report the person on ${platform}, and block them.`, {
            id: 'statement.S16',
            desc: 'The placeholder is the name of the site.',
          }),
      },
      {
        when: {lacks: ['report']},
        words: (msg, {platform}) =>
          msg(str`Use Report on ${platform}.`, {
            id: 'statement.S16.nowhere',
            desc: 'Shown where no link to a report form is known. “Report” is the name of a button.',
          }),
      },
    ],
  },
} as const satisfies Record<string, Statement>;
