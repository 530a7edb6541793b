import {interfaceWords} from '../guidance/interface.js';
import {firstScreen as words} from '../guidance/steps.js';
import type {Block, GroupBlock} from './blocks.js';
import type {Context} from './context.js';
import {dangerLine} from './emergency.js';
import {audienceOf} from './reader.js';
import {best} from './services.js';
import {statement} from './statement.js';

/** The branch for somebody who knows the person: words first, then the other steps, if the reader wants them. */
function branch(context: Context, knownSteps: () => readonly Block[]): readonly Block[] {
  const {reader} = context;
  if (reader.picks.person === 'known') {
    const label = context.label(interfaceWords.branchBack);
    return [{kind: 'control', control: 'choice', pick: {reset: 'person'}, label}];
  }
  if (reader.person !== 'unknown') return [];
  return [
    {
      kind: 'disclosure',
      statements: ['G17'],
      polarity: 'know',
      ask: context.label(interfaceWords.branchAsk),
      label: context.label(interfaceWords.branchLabel),
      blocks: [
        {...statement(['G17'], context, {prominent: false, depth: 2}), statements: []},
        {
          kind: 'control',
          control: 'choice',
          pick: {person: 'known'},
          label: context.label(interfaceWords.branchShow),
          reveals: knownSteps,
        },
      ],
    },
  ];
}

/**
 * What a frightened reader sees without scrolling: three things not to do, one person to talk to, the
 * emergency number, and one next step. Its lines repeat what follows, so they carry no statement.
 */
export function firstScreen(context: Context, knownSteps: () => readonly Block[]): GroupBlock {
  const {reader} = context;
  const {heading, lines} = words(reader.situation, reader.person);
  const adult = audienceOf(reader) === 'adult';
  return {
    kind: 'group',
    role: 'first-screen',
    blocks: [
      {kind: 'heading', depth: 0, firstScreen: 'S17', text: context.say(heading)},
      {
        kind: 'text',
        style: 'lead',
        firstScreen: 'G1',
        polarity: 'know',
        text: context.say(interfaceWords.notYourFault),
      },
      {
        kind: 'group',
        role: 'marked-lines',
        blocks: lines.map(line => ({
          kind: 'text',
          style: 'plain',
          firstScreen: line.repeats,
          polarity: line.polarity,
          text: context.say(line.words),
        })),
      },
      ...branch(context, knownSteps),
      {
        kind: 'group',
        role: 'people',
        blocks: [best(context), dangerLine(context.directory, context.msg, context.guess)],
      },
      {
        kind: 'links',
        style: 'next',
        links: [
          {
            kind: 'link',
            href: '',
            firstScreen: adult ? 'G16' : 'S21',
            polarity: 'do',
            text: context.say(adult ? interfaceWords.nextPerson : interfaceWords.nextAdult),
          },
        ],
      },
    ],
  };
}
