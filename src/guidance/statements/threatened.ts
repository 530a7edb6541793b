import {str} from '../../i18n/msg.js';
import type {Statement} from '../model.js';

/** Threats: the heading and lead, the police, the report, the adult to tell. */
export const threatened = {
  S17: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg => msg('What to do now', {id: 'statement.S17', desc: 'Heading above the numbered steps.'}),
      },
    ],
  },
  S18: {
    polarity: 'know',
    lines: [
      {
        when: {situations: ['threatened']},
        words: msg =>
          msg(
            'Someone may threaten to share a nude or sexual image of you. They may ask for money, more images or nothing at all. You have options.',
            {id: 'statement.S18', desc: 'Lead above the steps.'},
          ),
      },
      {
        when: {situations: ['personal-info']},
        words: msg =>
          msg(
            'Someone may threaten to post your private details, or post them. They may ask for money, something else or nothing at all. You have options.',
            {
              id: 'statement.S18.personal-info',
              desc: 'Lead above the steps. Private details: a name, an address, a school.',
            },
          ),
      },
      {
        when: {situations: ['shared']},
        words: msg =>
          msg('There are people who can help.', {id: 'statement.S18.shared', desc: 'Lead above the steps.'}),
      },
    ],
  },
  S19: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('You can report this to your local police.', {
            id: 'statement.S19',
            desc: 'An option, never an order. Words about the choice follow.',
          }),
      },
    ],
  },
  S20: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: (msg, {platform}) =>
          msg(str`Did it happen on ${platform}? Report the person there too.`, {
            id: 'statement.S20',
            desc: 'The placeholder is the name of the site.',
          }),
      },
      {
        when: {lacks: ['report']},
        words: (msg, {platform}) =>
          msg(str`Use Report on ${platform}.`, {
            id: 'statement.S20.nowhere',
            desc: 'Shown where no link to a report form is known. “Report” is the name of a button.',
          }),
      },
      {
        when: {situations: ['threatened', 'shared']},
        words: (msg, {platform}) =>
          msg(str`You can also ask ${platform} to remove an image.`, {
            id: 'statement.S20.removal',
            desc: 'Reporting a person and asking for a removal are two separate things.',
          }),
      },
    ],
  },
  S21: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg => msg('Tell one adult you trust.', {id: 'statement.S21', desc: 'For a reader under 18.'}),
      },
      {
        words: msg =>
          msg(
            'You do not have to do the next steps alone. If home is not safe, choose another adult or a helpline. Not ready? Go on to the next step.',
            {id: 'statement.S21.alone', desc: 'No step is a condition for the next one.'},
          ),
      },
    ],
  },
  S22: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Safety and security tips for parents', {id: 'statement.S22', desc: 'Title of the tip for parents.'}),
      },
    ],
  },
} as const satisfies Record<string, Statement>;
