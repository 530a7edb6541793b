import {str} from '../../i18n/msg.js';
import type {Statement, Words} from '../model.js';

const keepFirst: Words = msg =>
  msg('Some apps clear the chat when you report or block, so do this first.', {
    id: 'statement.G7.first',
    desc: 'Why keeping comes before reporting and blocking.',
  });

/** The first answers to a threat, in the order in which they keep a reader safe. */
export const response = {
  G4: {
    polarity: 'dont',
    lines: [
      {
        place: 'bold',
        when: {persons: ['stranger', 'unknown']},
        words: msg =>
          msg('Do not reply to the person.', {id: 'statement.G4', desc: 'The person who threatens the reader.'}),
      },
      {
        place: 'bold',
        when: {persons: ['known']},
        words: msg =>
          msg('When it is safe, do not reply to the person.', {
            id: 'statement.G4.known',
            desc: 'Going silent can be dangerous where the reader knows the person.',
          }),
      },
      {
        polarity: 'know',
        words: msg => msg('You do not owe an answer.', {id: 'statement.G4.owe', desc: 'Follows the line before.'}),
      },
    ],
  },
  G5: {
    polarity: 'dont',
    lines: [
      {
        place: 'bold',
        when: {situations: ['threatened', 'shared']},
        words: msg => msg('Do not pay.', {id: 'statement.G5', desc: 'The person may want money or gift cards.'}),
      },
      {
        place: 'bold',
        when: {situations: ['personal-info']},
        words: msg =>
          msg('Do not pay or send more information.', {
            id: 'statement.G5.personal-info',
            desc: 'Where private details and no image are at stake.',
          }),
      },
      {
        polarity: 'know',
        words: msg =>
          msg('Paying often leads to more demands.', {id: 'statement.G5.demands', desc: 'The reason not to pay.'}),
      },
      {
        words: msg => msg('Already paid? Pay no more.', {id: 'statement.G5.paid', desc: 'No blame for having paid.'}),
      },
      {
        place: 'more',
        polarity: 'do',
        words: msg =>
          msg('Keep the receipt. Tell the bank, card or app you used.', {
            id: 'statement.G5.receipt',
            desc: 'For somebody who has paid.',
          }),
      },
      {
        place: 'more',
        polarity: 'know',
        when: {ages: ['minor', 'unknown']},
        words: msg => msg('An adult can help with this.', {id: 'statement.G5.minor', desc: 'For a reader under 18.'}),
      },
    ],
  },
  G6: {
    polarity: 'dont',
    lines: [
      {
        place: 'bold',
        words: msg => msg('Do not send more images.', {id: 'statement.G6', desc: 'Photos or videos.'}),
      },
    ],
  },
  G7: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg => msg('Keep the messages.', {id: 'statement.G7', desc: 'As proof of what happened.'}),
      },
      {
        when: {persons: ['stranger', 'unknown']},
        words: msg =>
          msg('Write down usernames, links and dates.', {id: 'statement.G7.write', desc: 'As proof of what happened.'}),
      },
      {
        when: {persons: ['known']},
        words: msg =>
          msg('Write down usernames, links and dates. Keep notes where the person cannot look.', {
            id: 'statement.G7.known',
            desc: 'The person the reader knows and may fear.',
          }),
      },
      {
        polarity: 'dont',
        words: msg =>
          msg('Do not delete the chat or your account.', {
            id: 'statement.G7.delete',
            desc: 'The sentence carries its own “do not”.',
          }),
      },
      {when: {persons: ['stranger', 'unknown']}, words: keepFirst},
      {when: {persons: ['known']}, place: 'more', words: keepFirst},
      {
        place: 'more',
        when: {ages: ['adult'], imageAges: ['adult'], helper: false},
        words: msg =>
          msg('You can take screenshots.', {
            id: 'statement.G7.adult',
            desc: 'Only for an adult whose image was taken as an adult. Never shown to anybody else.',
          }),
      },
      {
        place: 'more',
        words: msg =>
          msg('Want to be off the app? Log out. The messages stay.', {
            id: 'statement.G7.log-out',
            desc: 'Logging out instead of deleting keeps the proof.',
          }),
      },
    ],
  },
  G8: {
    polarity: 'dont',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Do not copy, save, screenshot or send the sexual image.', {
            id: 'statement.G8',
            desc: 'Protects the person in the image. State no law here.',
          }),
      },
      {
        when: {topics: [undefined, 'for-parents']},
        polarity: 'do',
        words: msg =>
          msg('Leave it where it is, unless an official take-down service or hotline asks for it.', {
            id: 'statement.G8.leave',
            desc: 'The one exception is an official service that removes images or takes reports.',
          }),
      },
      {
        when: {topics: ['for-friends']},
        words: msg =>
          msg('If it was sent to you, do not pass it on.', {
            id: 'statement.G8.helper',
            desc: 'For a friend who was sent somebody else’s image.',
          }),
      },
      {
        when: {topics: ['for-friends']},
        polarity: 'do',
        words: msg =>
          msg('Tell an adult or report it now.', {
            id: 'statement.G8.tell',
            desc: 'For a friend who was sent an image.',
          }),
      },
      {
        polarity: 'know',
        words: msg =>
          msg('Screenshots of words, names and dates are fine if no nude or sexual image shows.', {
            id: 'statement.G8.words',
            desc: 'Keep the condition: only where no such image can be seen.',
          }),
      },
    ],
  },
  G9: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Report the account on the app where it happens.', {id: 'statement.G9', desc: 'Not only on this site.'}),
      },
    ],
  },
  G10: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        when: {persons: ['stranger', 'unknown']},
        words: msg =>
          msg('Now block the person.', {id: 'statement.G10', desc: 'Comes after keeping proof and reporting.'}),
      },
      {
        place: 'bold',
        when: {persons: ['known']},
        words: msg =>
          msg('When it is safe, block the person.', {
            id: 'statement.G10.known',
            desc: 'Blocking can be dangerous where the reader knows the person.',
          }),
      },
      {
        polarity: 'dont',
        words: msg =>
          msg('They may try a new account. Do not answer.', {
            id: 'statement.G10.answer',
            desc: 'The sentence carries its own “do not”.',
          }),
      },
      {
        words: msg => msg('Report and block that one too.', {id: 'statement.G10.again', desc: 'The new account.'}),
      },
    ],
  },
  G11: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Use a free service to help stop an image spreading.', {
            id: 'statement.G11',
            desc: 'The services follow. No promise that an image is removed.',
          }),
      },
      {
        polarity: 'know',
        words: msg =>
          msg('It can help when someone only threatens to share it, too.', {
            id: 'statement.G11.threat',
            desc: '“It” is the service.',
          }),
      },
      {
        words: msg =>
          msg('Use the phone or computer the image was taken on, if you can.', {
            id: 'statement.G11.device',
            desc: 'The service works with the image where it is already.',
          }),
      },
      {
        polarity: 'dont',
        words: msg =>
          msg('Do not download it, ask for a copy or post it again.', {
            id: 'statement.G11.copy',
            desc: 'The sentence carries its own “do not”.',
          }),
      },
      {
        place: 'more',
        polarity: 'know',
        words: msg =>
          msg('Take It Down and StopNCII work with the sites that take part.', {
            id: 'statement.G11.sites',
            desc: 'Names of services stay as they are.',
          }),
      },
      {
        place: 'more',
        polarity: 'know',
        words: msg =>
          msg('No service can reach encrypted chats or somebody else’s phone.', {
            id: 'statement.G11.reach',
            desc: 'Says what no service can do.',
          }),
      },
      {
        place: 'more',
        polarity: 'know',
        when: {needs: ['hotline']},
        words: (msg, {hotline}) =>
          msg(str`You have no copy? ${hotline} can help without one.`, {
            id: 'statement.G11.hotline',
            desc: 'The placeholder is the name of the national hotline.',
          }),
      },
    ],
  },
  G12: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('You can make a report to people who know such threats.', {
            id: 'statement.G12',
            desc: 'National report services follow, as an option.',
          }),
      },
    ],
  },
} as const satisfies Record<string, Statement>;
