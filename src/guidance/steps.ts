import type {StatementId} from './coverage.js';
import type {Condition, Person, Situation, Words} from './model.js';

/** A statement in a list, or one that only some readers get there. */
export type Entry = StatementId | {readonly id: StatementId; readonly when: Condition};
/** One visible step: the statements that belong together. */
export interface Step {
  readonly entries: readonly Entry[];
  /** The step is only meant for a reader who is asked for something; said in words above it. */
  readonly ifAsked?: true;
}
export interface StepList {
  readonly steps: readonly Step[];
  /** After the list, not numbered, in this order. */
  readonly after: readonly StatementId[];
}

const step = (...entries: Entry[]): Step => ({entries});
const ifAsked = (...entries: Entry[]): Step => ({entries, ifAsked: true});

/** An adult may keep proof of an image that was taken as an adult. */
const G8_IF_YOUNG_IMAGE: Entry = {id: 'G8', when: {imageAges: ['minor', 'unknown']}};
const G12_IF_ROUTE: Entry = {id: 'G12', when: {needs: ['report-route']}};
const G21_IN_US: Entry = {id: 'G21', when: {regions: ['US']}};

const POLICE = step(G12_IF_ROUTE, 'S19', 'G23');
const POLICE_WITH_ADVOCATE = step('S29', G12_IF_ROUTE, 'S19', 'G23');
const REPORT = step('G9', 'S20');
const REPORT_SHARED = step('G9', 'S20', G21_IN_US);
const TELL_ADULT = step('S21', 'G16');
const TELL_ADULT_OR_SCHOOL = step('S21', 'G16', 'S34');
const HELPERS = step('S28', 'S29', 'S32', 'S33');
const CRISIS_LINES = step('S24', 'S25', 'S34');
const CRISIS_LINES_ADULT = step('G16', 'S24', 'S25');
const ADVOCATE = step('S24', 'S25', 'S28', 'G16');
const BLOCK_KNOWN = step('G10', 'G15');

const AFTER_IMAGE = ['G13', 'G14', 'G15'] as const;
const AFTER_IMAGE_KNOWN = ['G13', 'G14'] as const;
const LEGAL = ['S32', 'S33'] as const;

/** Lists where the person is a stranger or nobody said. Keeping comes before reporting, reporting before blocking. */
const stranger: Record<Situation, Record<'minor' | 'adult', StepList>> = {
  threatened: {
    minor: {
      steps: [
        step('G4'),
        step('G5', 'G6'),
        TELL_ADULT,
        step('G7', 'G8'),
        REPORT,
        POLICE,
        step('G10'),
        step('G11'),
        CRISIS_LINES,
      ],
      after: AFTER_IMAGE,
    },
    adult: {
      steps: [
        step('G4'),
        step('G5', 'G6'),
        step('G7', G8_IF_YOUNG_IMAGE),
        REPORT,
        POLICE,
        step('G10'),
        step('G11'),
        CRISIS_LINES_ADULT,
        HELPERS,
      ],
      after: AFTER_IMAGE,
    },
  },
  shared: {
    minor: {
      steps: [
        step('G19'),
        TELL_ADULT,
        ifAsked('G4', 'G5', 'G6'),
        step('G7', 'G8'),
        REPORT_SHARED,
        step('G11'),
        POLICE,
        step('G10'),
        CRISIS_LINES,
      ],
      after: AFTER_IMAGE,
    },
    adult: {
      steps: [
        step('G19'),
        ifAsked('G4', 'G5', 'G6'),
        step('G7', G8_IF_YOUNG_IMAGE),
        REPORT_SHARED,
        step('G11'),
        POLICE,
        step('G10'),
        CRISIS_LINES_ADULT,
        HELPERS,
      ],
      after: AFTER_IMAGE,
    },
  },
  'personal-info': {
    minor: {
      steps: [
        step('G18'),
        step('G4', 'G5'),
        TELL_ADULT,
        step('G7'),
        REPORT,
        POLICE,
        step('G10'),
        step('G15'),
        CRISIS_LINES,
      ],
      after: [],
    },
    adult: {
      steps: [
        step('G18'),
        step('G4', 'G5'),
        step('G7'),
        REPORT,
        POLICE,
        step('G10'),
        step('G15'),
        CRISIS_LINES_ADULT,
        HELPERS,
      ],
      after: [],
    },
  },
};

/** Lists for a person the reader knows: a helpline first, blocking last. */
const known: Record<Situation, Record<'minor' | 'adult', StepList>> = {
  threatened: {
    minor: {
      steps: [
        step('G17', 'S24'),
        TELL_ADULT_OR_SCHOOL,
        step('G5', 'G6'),
        step('G7', 'G8'),
        step('G4'),
        REPORT,
        POLICE,
        step('G11'),
        BLOCK_KNOWN,
      ],
      after: AFTER_IMAGE_KNOWN,
    },
    adult: {
      steps: [
        step('G17'),
        ADVOCATE,
        step('G5', 'G6'),
        step('G7', G8_IF_YOUNG_IMAGE),
        step('G4'),
        REPORT,
        POLICE_WITH_ADVOCATE,
        step('G11'),
        BLOCK_KNOWN,
      ],
      after: [...LEGAL, ...AFTER_IMAGE_KNOWN],
    },
  },
  shared: {
    minor: {
      steps: [
        step('G17', 'G19', 'S24'),
        TELL_ADULT_OR_SCHOOL,
        ifAsked('G5', 'G6'),
        step('G7', 'G8'),
        ifAsked('G4'),
        REPORT_SHARED,
        step('G11'),
        POLICE,
        BLOCK_KNOWN,
      ],
      after: AFTER_IMAGE_KNOWN,
    },
    adult: {
      steps: [
        step('G17', 'G19'),
        ADVOCATE,
        ifAsked('G5', 'G6'),
        step('G7', G8_IF_YOUNG_IMAGE),
        ifAsked('G4'),
        REPORT_SHARED,
        step('G11'),
        POLICE_WITH_ADVOCATE,
        BLOCK_KNOWN,
      ],
      after: [...LEGAL, ...AFTER_IMAGE_KNOWN],
    },
  },
  'personal-info': {
    minor: {
      steps: [
        step('G17', 'G18', 'S24'),
        TELL_ADULT_OR_SCHOOL,
        step('G5'),
        step('G7'),
        step('G4'),
        REPORT,
        POLICE,
        BLOCK_KNOWN,
      ],
      after: [],
    },
    adult: {
      steps: [
        step('G17', 'G18'),
        ADVOCATE,
        step('G5'),
        step('G7'),
        step('G4'),
        REPORT,
        POLICE_WITH_ADVOCATE,
        BLOCK_KNOWN,
      ],
      after: LEGAL,
    },
  },
};

/** The list for a reader, of at most nine visible steps. */
export const stepList = (situation: Situation, audience: 'minor' | 'adult', person: Person): StepList =>
  (person === 'known' ? known : stranger)[situation][audience];

/** What the block at the very top says in each situation. The third line gives way for a known person. */
export interface FirstScreen {
  readonly heading: Words;
  readonly lines: readonly {readonly repeats: StatementId; readonly polarity: 'dont' | 'know'; readonly words: Words}[];
}

const doNotReply: Words = msg =>
  msg('Do not reply.', {id: 'steps.first.reply', desc: 'One of three short lines at the top.'});
const doNotPay: Words = msg =>
  msg('Do not pay.', {id: 'steps.first.pay', desc: 'One of three short lines at the top.'});
const doNotSend: Words = msg =>
  msg('Do not send more.', {id: 'steps.first.send', desc: 'One of three short lines at the top.'});

const heading: Record<Situation, Words> = {
  threatened: msg =>
    msg('Is someone threatening you?', {id: 'steps.threatened.title', desc: 'Heading. Few words, no fear.'}),
  shared: msg =>
    msg('Is your image out?', {id: 'steps.shared.title', desc: 'Heading: an image of the reader was shared.'}),
  'personal-info': msg =>
    msg('Is someone using your private details?', {
      id: 'steps.personal-info.title',
      desc: 'Heading. Private details: a name, an address, a school.',
    }),
};

export function firstScreen(situation: Situation, person: Person): FirstScreen {
  const pay = {repeats: 'G5', polarity: 'dont', words: doNotPay} as const;
  const send = {repeats: situation === 'personal-info' ? 'G5' : 'G6', polarity: 'dont', words: doNotSend} as const;
  const lines: Record<'known' | Situation, FirstScreen['lines']> = {
    known: [
      pay,
      send,
      {
        repeats: 'G17',
        polarity: 'know',
        words: msg =>
          msg('Talk to a helpline before you block or report.', {
            id: 'steps.first.known',
            desc: 'One of three short lines at the top, where the reader knows the person.',
          }),
      },
    ],
    threatened: [{repeats: 'G4', polarity: 'dont', words: doNotReply}, pay, send],
    'personal-info': [{repeats: 'G4', polarity: 'dont', words: doNotReply}, pay, send],
    shared: [
      pay,
      send,
      {
        repeats: 'G19',
        polarity: 'know',
        words: msg =>
          msg('You do not have to find every copy.', {
            id: 'steps.first.copies',
            desc: 'One of three short lines at the top: a relief, not an order.',
          }),
      },
    ],
  };
  return {heading: heading[situation], lines: lines[person === 'known' ? 'known' : situation]};
}
