import {str} from '../../i18n/msg.js';
import type {Line, Statement, Words} from '../model.js';

const choose: Words = msg =>
  msg('Choose a new password and turn on two-step sign-in.', {
    id: 'statement.G15',
    desc: 'Two-step sign-in asks for a code besides the password.',
  });
const chooseWhenSafe: Words = msg =>
  msg('When it is safe, choose a new password and turn on two-step sign-in.', {
    id: 'statement.G15.known',
    desc: 'Changing passwords can be dangerous where the reader knows the person.',
  });
const helpline: Words = msg =>
  msg('If someone who scares you can see your phone, talk to a helpline before you change passwords.', {
    id: 'statement.G15.helpline',
    desc: 'Changing passwords can make a violent person more dangerous.',
  });

/** In the tip about accounts the helpline stands first; anywhere else it ends the statement. */
const inTip = {topics: ['secure-accounts']} as const;
const elsewhere = {topics: [undefined, 'someone-you-know']} as const;
const known = {persons: ['known']} as const;
const notKnown = {persons: ['stranger', 'unknown']} as const;

const accounts: readonly Line[] = [
  {place: 'bold', when: inTip, words: helpline},
  {when: {...inTip, ...notKnown}, words: choose},
  {when: {...inTip, ...known}, words: chooseWhenSafe},
  {place: 'bold', when: {...elsewhere, ...notKnown}, words: choose},
  {place: 'bold', when: {...elsewhere, ...known}, words: chooseWhenSafe},
  {
    words: msg =>
      msg('Hide your friend lists.', {
        id: 'statement.G15.friends',
        desc: 'Lists of friends and followers on social apps.',
      }),
  },
  {when: elsewhere, words: helpline},
];

/** What helps besides the first steps: fakes, false helpers, accounts, people the reader knows, the police as a choice. */
export const care = {
  G13: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Is the image fake, or made with AI? Or do you think there is no image at all?', {
            id: 'statement.G13',
            desc: 'The person who threatens may be lying.',
          }),
      },
      {
        polarity: 'do',
        words: msg =>
          msg('Take the same first steps.', {id: 'statement.G13.same', desc: 'Follows the question before.'}),
      },
      {
        when: {topics: ['fake-images'], imageAges: ['minor', 'unknown']},
        polarity: 'dont',
        words: msg =>
          msg('Does a fake show someone under 18? Do not save it or pass it on.', {
            id: 'statement.G13.minor',
            desc: 'A fake image of someone under 18 gets the same care as a real one.',
          }),
      },
    ],
  },
  G14: {
    polarity: 'dont',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Do not pay a company that says it can get images back.', {
            id: 'statement.G14',
            desc: 'Such companies take money and often do nothing.',
          }),
      },
      {
        polarity: 'know',
        words: msg =>
          msg('You can get real help for free.', {id: 'statement.G14.free', desc: 'Follows the line before.'}),
      },
    ],
  },
  G15: {
    polarity: 'do',
    lines: accounts,
  },
  G16: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Tell one person you trust.', {id: 'statement.G16', desc: 'For an adult. Ready words follow.'}),
      },
    ],
  },
  G17: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Talk to a helpline first, if you can.', {
            id: 'statement.G17',
            desc: 'For a reader who knows, lives with or fears the person.',
          }),
      },
      {
        words: msg =>
          msg('Some people get more dangerous when they see you block them, change your accounts or look for help.', {
            id: 'statement.G17.why',
            desc: 'Why a helpline comes first. Calm, no fear.',
          }),
      },
      {
        polarity: 'do',
        words: msg =>
          msg('Keep notes where they cannot look.', {
            id: 'statement.G17.notes',
            desc: '“They” are the people in the sentence before.',
          }),
      },
      {
        polarity: 'dont',
        words: msg => msg('Never pay or send more.', {id: 'statement.G17.never', desc: 'Not even to calm the person.'}),
      },
      {
        place: 'more',
        polarity: 'do',
        words: msg =>
          msg('Is it someone in your family? Choose an adult who will not take their side.', {
            id: 'statement.G17.family',
            desc: 'Not a parent who may side with the person.',
          }),
      },
      {
        place: 'more',
        words: msg =>
          msg('Is it someone from school? The school can act.', {id: 'statement.G17.school', desc: 'A classmate.'}),
      },
    ],
  },
  G18: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('Does the person know where you live or go to school?', {
            id: 'statement.G18',
            desc: 'The person who threatens to use private details.',
          }),
      },
      {
        when: {needs: ['emergency-number']},
        words: (msg, {emergency}) =>
          msg(str`If you think they may come, call ${emergency}.`, {
            id: 'statement.G18.call',
            desc: 'The placeholder is one emergency number, or two with what they are for.',
          }),
      },
      {
        when: {lacks: ['emergency-number']},
        words: msg =>
          msg('If you think they may come, call your local emergency number.', {
            id: 'statement.G18.nowhere',
            desc: 'Shown where the country is not known.',
          }),
      },
      {
        words: msg =>
          msg('Tell the people you live with, if that is safe.', {
            id: 'statement.G18.tell',
            desc: 'So that they can look out.',
          }),
      },
    ],
  },
  G19: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('There are ways to limit who sees the image.', {
            id: 'statement.G19',
            desc: 'The image is out already. Hope, no promise.',
          }),
      },
      {
        polarity: 'do',
        words: msg =>
          msg('Start with the places where it is now.', {
            id: 'statement.G19.start',
            desc: 'Sites and apps where the image stands.',
          }),
      },
      {
        words: msg =>
          msg('You do not have to look for every copy yourself. Ask someone to help.', {
            id: 'statement.G19.copy',
            desc: 'Looking for copies alone can hurt.',
          }),
      },
    ],
  },
  G20: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        when: {topics: ['for-friends']},
        words: msg =>
          msg('Listen, and thank your friend for telling you.', {id: 'statement.G20', desc: 'For a friend who helps.'}),
      },
      {
        polarity: 'dont',
        when: {topics: ['for-friends']},
        words: msg =>
          msg('Do not blame your friend, ask to see the image or message the person doing this.', {
            id: 'statement.G20.blame',
            desc: 'For a friend who helps.',
          }),
      },
      {
        polarity: 'dont',
        when: {topics: ['for-friends']},
        words: msg =>
          msg('Do not forward the image.', {id: 'statement.G20.forward', desc: 'For a friend who was sent the image.'}),
      },
      {
        when: {topics: ['for-friends']},
        words: msg =>
          msg('Tell an adult or report it.', {id: 'statement.G20.tell', desc: 'For a friend who was sent the image.'}),
      },
      {
        place: 'bold',
        when: {topics: ['for-parents']},
        words: msg =>
          msg('Stay calm and thank your child for telling you.', {
            id: 'statement.G20.parents',
            desc: 'Words to say follow.',
          }),
      },
      {
        polarity: 'dont',
        when: {topics: ['for-parents']},
        words: msg =>
          msg('Do not blame or punish your child, or take the phone first.', {
            id: 'statement.G20.parents-blame',
            desc: 'For a parent.',
          }),
      },
      {
        polarity: 'dont',
        when: {topics: ['for-parents']},
        words: msg =>
          msg('Do not ask to see, copy or forward the image, message the person, pay or delete anything.', {
            id: 'statement.G20.parents-image',
            desc: 'For a parent.',
          }),
      },
      {
        when: {topics: ['for-parents']},
        words: msg =>
          msg('Ask straight out if your child thinks of hurting themselves, and stay with them.', {
            id: 'statement.G20.parents-ask',
            desc: 'For a parent. Asking does no harm.',
          }),
      },
      {
        place: 'more',
        when: {topics: ['for-parents']},
        words: msg =>
          msg('Keep the messages, report, block and use a free service together. Ask again tomorrow.', {
            id: 'statement.G20.parents-together',
            desc: 'For a parent. “Ask again” how the child is.',
          }),
      },
    ],
  },
  G21: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('In the US, many platforms must remove an intimate image shared without your consent.', {
            id: 'statement.G21',
            desc: 'A law of the US. “Platforms” are sites and apps.',
          }),
      },
      {
        words: msg =>
          msg('They have 48 hours from a valid request. Realistic fakes count too.', {
            id: 'statement.G21.hours',
            desc: '“They” are the platforms.',
          }),
      },
      {
        words: msg =>
          msg('If they do not, you can complain to the FTC.', {
            id: 'statement.G21.ftc',
            desc: 'FTC: Federal Trade Commission, a US government office.',
          }),
      },
    ],
  },
  G22: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('A private window keeps less on this device.', {
            id: 'statement.G22',
            desc: 'A window of the browser that keeps no history.',
          }),
      },
      {
        polarity: 'do',
        words: msg =>
          msg('Remove single pages from your history, not all of it.', {
            id: 'statement.G22.single',
            desc: 'An empty history can look strange to somebody who checks.',
          }),
      },
      {
        words: msg =>
          msg('Shared and linked devices can show it too. An exit button leaves the page and clears no history.', {
            id: 'statement.G22.exit',
            desc: 'Says what an exit button cannot do.',
          }),
      },
    ],
  },
  G23: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg(
            'You choose if you want to tell the police. You can get help without a police report. If the police may not be safe for you, talk to a helpline first.',
            {id: 'statement.G23', desc: 'Rides with every line that names the police or an official report.'},
          ),
      },
    ],
  },
} as const satisfies Record<string, Statement>;
