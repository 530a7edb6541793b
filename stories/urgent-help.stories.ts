import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/urgent-help/define.js';

interface Args {
  readonly age?: 'minor' | 'adult';
  readonly region?: string;
}

const urgent = (args: Args) =>
  html`<urgent-help age=${args.age ?? nothing} region=${args.region ?? nothing}></urgent-help>`;

export default {
  title: 'Elements/urgent-help',
  component: 'urgent-help',
  render: urgent,
  args: {region: 'US'},
  argTypes: {
    age: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    region: {control: 'text'},
  },
} satisfies Meta<Args>;

export const Playground: StoryObj<Args> = {};

/** Two labelled lines, because the age decides who answers. */
export const UnitedKingdom: StoryObj<Args> = {args: {region: 'GB'}};

/** A reader under 18 gets the line for young people, with its chat. */
export const Minor: StoryObj<Args> = {args: {region: 'GB', age: 'minor'}};

export const Adult: StoryObj<Args> = {args: {region: 'GB', age: 'adult'}};

/** The European emergency number, and a website that lists lines; it is not called one. */
export const EuropeanUnion: StoryObj<Args> = {args: {region: 'LU'}};

/** No number of another country stands in. */
export const CountryWithoutData: StoryObj<Args> = {args: {region: 'BO'}};

/** Nobody said a country: the reader can choose, and nothing is assumed. */
export const NoCountry: StoryObj<Args> = {
  args: {},
  render: ({age}) => html`<urgent-help age=${age ?? nothing}></urgent-help>`,
};

/** At the top and at the foot of a page; a country picked in one holds for both. */
export const TopAndFoot: StoryObj<Args> = {
  render: args =>
    html`${urgent(args)}
      <h1>Share photos safely</h1>
      <p>An article of the page.</p>
      ${urgent(args)}`,
};
