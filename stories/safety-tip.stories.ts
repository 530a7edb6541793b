import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/safety-tip/define.js';
import type {Topic} from '../src/guidance/model.js';

interface Args {
  readonly topic?: Topic;
  readonly age?: 'minor' | 'adult';
  readonly imageAge?: 'minor' | 'adult';
  readonly region?: string;
  readonly platform?: string;
  readonly guidelinesHref?: string;
  readonly stepsHref?: string;
  readonly reportHref?: string;
  readonly parentsHref?: string;
}

const tip = (args: Args) =>
  html`<safety-tip
    topic=${args.topic ?? nothing}
    age=${args.age ?? nothing}
    image-age=${args.imageAge ?? nothing}
    region=${args.region ?? nothing}
    platform=${args.platform ?? nothing}
    guidelines-href=${args.guidelinesHref ?? nothing}
    steps-href=${args.stepsHref ?? nothing}
    report-href=${args.reportHref ?? nothing}
    parents-href=${args.parentsHref ?? nothing}
  ></safety-tip>`;

/** A new topic does not compile until it has its story. */
const topics = {
  'asked-for-image': {guidelinesHref: '#guidelines', stepsHref: '#steps', reportHref: '#report'},
  'someone-you-know': {stepsHref: '#steps'},
  'fake-images': {stepsHref: '#steps'},
  'recovery-scams': {stepsHref: '#steps'},
  'secure-accounts': {stepsHref: '#steps'},
  'for-parents': {parentsHref: '#parents', reportHref: '#report'},
  'for-friends': {stepsHref: '#steps'},
} as const satisfies Record<Topic, Args>;

const of = (topic: Topic): StoryObj<Args> => ({args: {topic, region: 'US', ...topics[topic]}});

export default {
  title: 'Elements/safety-tip',
  component: 'safety-tip',
  render: tip,
  args: {region: 'US'},
  argTypes: {
    topic: {control: 'select', options: Object.keys(topics)},
    age: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    imageAge: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    region: {control: 'text'},
  },
} satisfies Meta<Args>;

export const Playground: StoryObj<Args> = {args: topics['asked-for-image']};

export const AskedForImage = of('asked-for-image');
export const SomeoneYouKnow = of('someone-you-know');
export const FakeImages = of('fake-images');
export const RecoveryScams = of('recovery-scams');
export const SecureAccounts = of('secure-accounts');
export const ForParents = of('for-parents');
export const ForFriends = of('for-friends');

/** Another site: without its guidelines the reply is a plain "No.", and no rule is claimed. */
export const AnotherPlatform: StoryObj<Args> = {args: {platform: 'Example'}};

/** An adult gets no words about the law for young people. */
export const Adult: StoryObj<Args> = {args: {age: 'adult'}};
