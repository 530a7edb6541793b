import type {StatementId} from './coverage.js';
import type {Topic, Words} from './model.js';
import type {Entry} from './steps.js';
import {statements} from './statements/index.js';

/** One visible item of a tip: statements that belong together. */
export interface Item {
  readonly entries: readonly Entry[];
  /** Said to nobody else: the list for under 18 or for adults. */
  readonly audience?: 'minor' | 'adult';
  /** `urgent` stands on a tint with its contacts; `law` is folded under its label; `one` is one node of several ids. */
  readonly style?: 'urgent' | 'law' | 'one';
}
export interface Tip {
  readonly title: Words;
  /** Set where the title itself carries a statement. */
  readonly titleStatement?: StatementId;
  readonly lead?: Words;
  readonly items: readonly Item[];
  /** Ends with a link to the steps, where the host gave one. */
  readonly stepsLink?: true;
}

const item = (...entries: Entry[]): Item => ({entries});
const URGENT: Item = {entries: ['G2', 'G3'], style: 'urgent'};
const POLICE = item({id: 'G12', when: {needs: ['report-route']}}, 'G23');

const titleOf = (id: 'S3' | 'S22'): Words => {
  const [line] = statements[id].lines;
  if (!line) throw new Error(`Statement ${id} has no words.`);
  return line.words;
};

export const tips: Readonly<Record<Topic, Tip>> = {
  'asked-for-image': {
    title: titleOf('S3'),
    titleStatement: 'S3',
    lead: msg =>
      msg('You do not need a reason. “Image” means a photo or a video.', {
        id: 'tips.asked-for-image.lead',
        desc: 'Under the title.',
      }),
    items: [
      item('S5', {id: 'S4', when: {needs: ['rules']}}),
      item('S14', 'S15', 'G23'),
      item('S16'),
      item('S12', 'S13'),
      {entries: ['S6', 'S7', 'S8'], style: 'one'},
      item('S11'),
      {entries: ['S9', 'S10'], audience: 'minor', style: 'law'},
    ],
  },
  'someone-you-know': {
    title: msg => msg('If you know the person', {id: 'tips.someone-you-know.title', desc: 'The person who threatens.'}),
    lead: msg =>
      msg('They may threaten to share a nude or sexual image of you, or share it. “Image” means a photo or a video.', {
        id: 'tips.someone-you-know.lead',
        desc: '“They” are the person in the title.',
      }),
    items: [
      item('G17'),
      URGENT,
      {entries: ['S21', 'G16', 'S34'], audience: 'minor'},
      {entries: ['S24', 'S25', 'S28', 'G16'], audience: 'adult'},
      item('G7'),
      item('G15'),
    ],
    stepsLink: true,
  },
  'fake-images': {
    title: msg =>
      msg('If the image is a fake', {id: 'tips.fake-images.title', desc: 'A picture made or changed by a computer.'}),
    lead: msg =>
      msg('A fake nude or sexual image can hurt like a real one. “Image” means a photo or a video.', {
        id: 'tips.fake-images.lead',
        desc: 'Under the title.',
      }),
    items: [item('G1'), item('G13'), item('G11'), POLICE, item('G14')],
    stepsLink: true,
  },
  'recovery-scams': {
    title: msg =>
      msg('If someone offers to get images back for money', {
        id: 'tips.recovery-scams.title',
        desc: 'Companies that take money and promise to remove images.',
      }),
    lead: msg =>
      msg('This is about nude or sexual images of you. “Image” means a photo or a video.', {
        id: 'tips.recovery-scams.lead',
        desc: 'Under the title.',
      }),
    items: [item('G14'), item('G11')],
    stepsLink: true,
  },
  'secure-accounts': {
    title: msg => msg('Make your accounts safer', {id: 'tips.secure-accounts.title', desc: 'Passwords and settings.'}),
    items: [item('G15')],
    stepsLink: true,
  },
  'for-parents': {
    title: titleOf('S22'),
    titleStatement: 'S22',
    lead: msg =>
      msg('Someone may use a nude or sexual image to threaten your child. “Image” means a photo or a video.', {
        id: 'tips.for-parents.lead',
        desc: 'Under the title.',
      }),
    items: [
      item('G20'),
      {entries: ['G3'], style: 'urgent'},
      item('G7', 'G8'),
      item('G9', 'S20'),
      item('G11'),
      POLICE,
      item('G10'),
    ],
    stepsLink: true,
  },
  'for-friends': {
    title: msg =>
      msg('How to help a friend', {
        id: 'tips.for-friends.title',
        desc: 'For a friend of the person who is threatened.',
      }),
    lead: msg =>
      msg('Someone may use a nude or sexual image to threaten your friend. “Image” means a photo or a video.', {
        id: 'tips.for-friends.lead',
        desc: 'Under the title.',
      }),
    items: [item('G20'), item('G8'), item('S21'), URGENT],
    stepsLink: true,
  },
};
