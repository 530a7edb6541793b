import type {Statement} from '../model.js';

/** People who help: crisis lines, advocates, lawyers, counselors, schools. */
export const helpers = {
  S23: {
    polarity: 'know',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('People who can help', {
            id: 'statement.S23',
            desc: 'Heading of the list of services, for young people and adults.',
          }),
      },
    ],
  },
  S24: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('You can talk to a crisis line or chat while you decide.', {
            id: 'statement.S24',
            desc: 'Contacts follow.',
          }),
      },
      {
        polarity: 'know',
        words: msg =>
          msg('Most lines do not ask for your name. Most keep it private, unless someone is in serious danger.', {
            id: 'statement.S24.private',
            desc: 'Private is not the same as nameless: keep both sentences apart.',
          }),
      },
    ],
  },
  S25: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('Crisis lines can often point you to a victim advocate or a legal adviser.', {
            id: 'statement.S25',
            desc: 'A victim advocate helps people who were harmed, also with the police and courts.',
          }),
      },
    ],
  },
  S26: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('In the US, this line can find help near you.', {
            id: 'statement.S26',
            desc: 'Stands on the card of the national crisis line of the US.',
          }),
      },
    ],
  },
  S27: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('You can also chat with this line online.', {
            id: 'statement.S27',
            desc: 'Stands beside the chat of the national crisis line of the US.',
          }),
      },
    ],
  },
  S28: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('A victim advocate or social worker can help you.', {
            id: 'statement.S28',
            desc: 'A victim advocate helps people who were harmed, also with the police and courts.',
          }),
      },
      {
        place: 'more',
        polarity: 'know',
        when: {regions: ['US']},
        words: msg =>
          msg(
            'In the US, you find one in a county office, police station, sheriff’s office or domestic violence center. Rape crisis centers and state attorney general offices have them too.',
            {id: 'statement.S28.us', desc: 'Offices in the US. Keep their usual names.'},
          ),
      },
      {
        polarity: 'know',
        when: {lacks: ['us']},
        words: msg =>
          msg('Ask a helpline where to find one near you.', {
            id: 'statement.S28.elsewhere',
            desc: 'Anywhere but in the US.',
          }),
      },
    ],
  },
  S29: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg(
            'A victim advocate can help gather evidence, plan for safety and get a court order that keeps the person away.',
            {
              id: 'statement.S29',
              desc: 'The order is a civil protection or anti-stalking order.',
            },
          ),
      },
    ],
  },
  S30: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg(
            'In the US, this group works for victims. Until 2024 it was called National Organization for Victim Assistance.',
            {
              id: 'statement.S30',
              desc: 'Stands on the card of the National Organization for Victim Advocacy.',
            },
          ),
      },
    ],
  },
  S31: {
    polarity: 'know',
    lines: [
      {
        words: msg =>
          msg('Look at their website first.', {
            id: 'statement.S31',
            desc: 'Stands beside the website of the National Organization for Victim Advocacy.',
          }),
      },
    ],
  },
  S32: {
    polarity: 'do',
    lines: [
      {
        words: msg =>
          msg('A legal aid group can give you free legal advice.', {
            id: 'statement.S32',
            desc: 'Local organizations that give free legal advice.',
          }),
      },
    ],
  },
  S33: {
    polarity: 'do',
    lines: [
      {
        words: msg =>
          msg('A lawyer can tell you what the law says. A counselor can help with how you feel.', {
            id: 'statement.S33',
            desc: 'Two different helpers: one for the law, one for feelings.',
          }),
      },
    ],
  },
  S34: {
    polarity: 'do',
    lines: [
      {
        place: 'bold',
        words: msg =>
          msg('A school counselor, teacher or head can help.', {
            id: 'statement.S34',
            desc: 'For a reader under 18. A head leads a school.',
          }),
      },
      {
        words: msg =>
          msg('Ask first: what do you have to tell others?', {
            id: 'statement.S34.ask',
            desc: 'School staff may have to pass on what they hear.',
          }),
      },
    ],
  },
} as const satisfies Record<string, Statement>;
