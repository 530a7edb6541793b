import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/threat-response-steps/define.js';
import type {Situation} from '../src/guidance/model.js';

type View = NonNullable<HTMLElementTagNameMap['threat-response-steps']['view']>;

interface Args {
  readonly situation?: Situation;
  readonly view?: View;
  readonly age?: 'minor' | 'adult';
  readonly imageAge?: 'minor' | 'adult';
  readonly person?: 'known' | 'stranger';
  readonly region?: string;
  readonly reportHref?: string;
  readonly parentsHref?: string;
  readonly exitHref?: string;
}

const steps = (args: Args) =>
  html`<threat-response-steps
    situation=${args.situation ?? nothing}
    view=${args.view ?? nothing}
    age=${args.age ?? nothing}
    image-age=${args.imageAge ?? nothing}
    person=${args.person ?? nothing}
    region=${args.region ?? nothing}
    report-href=${args.reportHref ?? nothing}
    parents-href=${args.parentsHref ?? nothing}
    exit-href=${args.exitHref ?? nothing}
  ></threat-response-steps>`;

/** A new situation does not compile until it has its story. */
const situations = {
  threatened: {situation: 'threatened'},
  shared: {situation: 'shared'},
  'personal-info': {situation: 'personal-info'},
} as const satisfies Record<Situation, Args>;

/** Nor does a new view. */
const views = {
  list: {view: 'list'},
  'one-at-a-time': {view: 'one-at-a-time'},
} as const satisfies Record<View, Args>;

export default {
  title: 'Elements/threat-response-steps',
  component: 'threat-response-steps',
  render: steps,
  args: {region: 'US', reportHref: '#report', parentsHref: '#parents'},
  argTypes: {
    situation: {control: 'select', options: Object.keys(situations)},
    view: {control: 'inline-radio', options: Object.keys(views)},
    age: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    imageAge: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    person: {control: 'inline-radio', options: [undefined, 'known', 'stranger']},
    region: {control: 'text'},
  },
} satisfies Meta<Args>;

export const Playground: StoryObj<Args> = {};

export const Threatened: StoryObj<Args> = {args: situations.threatened};
export const Shared: StoryObj<Args> = {args: situations.shared};
export const PersonalInfo: StoryObj<Args> = {args: situations['personal-info']};

/** All steps below each other: what a reader can skim, print and come back to. */
export const List: StoryObj<Args> = {args: views.list};

/** The first screen and one button; then a step at a time, with the people who answer right now beside it. */
export const OneAtATime: StoryObj<Args> = {args: views['one-at-a-time']};

/** Take-down services for adults, and no words for readers under 18. */
export const Adult: StoryObj<Args> = {args: {age: 'adult'}};

/** A reader under 18: one adult to tell stands early. */
export const Minor: StoryObj<Args> = {args: {age: 'minor'}};

/** A helpline first, blocking last: rash steps can make a known person more dangerous. */
export const SomeoneTheReaderKnows: StoryObj<Args> = {args: {person: 'known'}};

/** Two labelled lines, because the age decides who answers. */
export const UnitedKingdom: StoryObj<Args> = {args: {region: 'GB'}};

/** No number of another country stands in; the reader can choose. */
export const CountryWithoutData: StoryObj<Args> = {args: {region: 'BO'}};
