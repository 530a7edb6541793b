import {str} from '../../i18n/msg.js';
import type {Statement} from '../model.js';

/** What stands above every list: whose fault it is not, and who answers right now. */
export const urgent = {
  G1: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('It is not your fault.', {id: 'statement.G1', desc: 'The most important sentence. Warm and plain.'}),
      },
      {
        words: msg =>
          msg('The person doing this is the one in the wrong.', {
            id: 'statement.G1.wrong',
            desc: 'Follows the line before.',
          }),
      },
      {
        when: {situations: ['threatened', 'shared']},
        words: msg =>
          msg('You can get help, even if you sent an image, lied about your age or took money.', {
            id: 'statement.G1.even-if',
            desc: 'Lifts shame. Nothing of this takes help away.',
          }),
      },
      {
        when: {situations: ['personal-info']},
        words: msg =>
          msg('You can get help, even if you lied about your age or took money.', {
            id: 'statement.G1.personal-info',
            desc: 'The same where private details and no image are at stake.',
          }),
      },
      {
        words: msg =>
          msg('It happens to boys and men too. Other people have got through this.', {
            id: 'statement.G1.others',
            desc: 'No statistics.',
          }),
      },
    ],
  },
  G2: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        when: {needs: ['emergency-number']},
        words: (msg, {emergency}) =>
          msg(str`In danger now? Call ${emergency}.`, {
            id: 'statement.G2',
            desc: 'The placeholder is one emergency number, or two with what they are for.',
          }),
      },
      {
        place: 'bold',
        when: {lacks: ['emergency-number']},
        words: msg =>
          msg('In danger now? Call your local emergency number.', {
            id: 'statement.G2.nowhere',
            desc: 'Shown where the country is not known.',
          }),
      },
      {
        when: {lacks: ['emergency-number']},
        polarity: 'know',
        words: (msg, {local112, local911}) =>
          msg(str`On mobile phones, ${local112} or ${local911} often works.`, {
            id: 'statement.G2.mobile',
            desc: 'The placeholders are the numbers 112 and 911.',
          }),
      },
    ],
  },
  G3: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        when: {helper: false},
        words: msg =>
          msg('Thinking of hurting yourself, or feel you cannot go on?', {
            id: 'statement.G3',
            desc: 'Asked straight out, with care. Numbers of crisis lines follow.',
          }),
      },
      {
        when: {helper: false},
        words: msg => msg('Talk to someone right now.', {id: 'statement.G3.talk', desc: 'Crisis lines follow.'}),
      },
      {
        place: 'bold',
        when: {helper: true},
        words: msg =>
          msg('Is the person you help thinking of hurting themselves?', {
            id: 'statement.G3.helper',
            desc: 'For a parent or a friend. Asked straight out, with care.',
          }),
      },
      {
        when: {helper: true},
        words: msg =>
          msg('Stay with them. Talk to someone together right now.', {
            id: 'statement.G3.together',
            desc: 'For a parent or a friend. Crisis lines follow.',
          }),
      },
    ],
  },
} as const satisfies Record<string, Statement>;
