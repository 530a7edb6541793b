import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/resource-directory/define.js';

interface Args {
  readonly age?: 'minor' | 'adult';
  readonly imageAge?: 'minor' | 'adult';
  readonly person?: 'known' | 'stranger';
  readonly region?: string;
  readonly kinds?: string;
  readonly compact?: boolean;
  readonly correctionHref?: string;
}

const directory = (args: Args) =>
  html`<resource-directory
    age=${args.age ?? nothing}
    image-age=${args.imageAge ?? nothing}
    person=${args.person ?? nothing}
    region=${args.region ?? nothing}
    kinds=${args.kinds ?? nothing}
    ?compact=${args.compact}
    correction-href=${args.correctionHref ?? nothing}
  ></resource-directory>`;

export default {
  title: 'Elements/resource-directory',
  component: 'resource-directory',
  render: directory,
  args: {region: 'US'},
  argTypes: {
    age: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    imageAge: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    person: {control: 'inline-radio', options: [undefined, 'known', 'stranger']},
    region: {control: 'text'},
    kinds: {control: 'text'},
    compact: {control: 'boolean'},
  },
} satisfies Meta<Args>;

export const Playground: StoryObj<Args> = {};

/** Services for a reader under 18; none that is for adults alone. */
export const Minor: StoryObj<Args> = {args: {age: 'minor'}};

export const Adult: StoryObj<Args> = {args: {age: 'adult'}};

/** A side panel: the emergency number and the best contact, the rest folded. */
export const Compact: StoryObj<Args> = {args: {compact: true}};

/** A host that wants legal help still shows the emergency number and a crisis line. */
export const LegalHelpOnly: StoryObj<Args> = {args: {kinds: 'legal-aid'}};

/** The line for people who know or fear the person comes right after the crisis line. */
export const SomeoneTheReaderKnows: StoryObj<Args> = {args: {person: 'known'}};

export const UnitedKingdom: StoryObj<Args> = {args: {region: 'GB'}};

/** The European emergency number and the international services. */
export const EuropeanUnion: StoryObj<Args> = {args: {region: 'LU'}};

/** Police and ambulance have numbers of their own, and there is a third. */
export const SeveralEmergencyNumbers: StoryObj<Args> = {args: {region: 'AE'}};

/** Nobody could confirm the emergency numbers of Morocco: they are text, and so is what to do about that. */
export const UnconfirmedNumbers: StoryObj<Args> = {args: {region: 'MA'}};

/** Lines that keep hours, by the clock of whoever looks; one that never closes stands beside a closed one. */
export const OpeningHours: StoryObj<Args> = {args: {region: 'DE'}};

export const CountryWithoutData: StoryObj<Args> = {args: {region: 'BO'}};

/** Above a list of more than eight services stands a search, also by need; what is typed stays in the element. */
export const LongList: StoryObj<Args> = {args: {region: 'US'}};

/** A site with a form for mistakes gets the id of the service, and nothing about the reader. */
export const WithCorrections: StoryObj<Args> = {args: {correctionHref: '#correct'}};

/** The site's own service stands below ours, labelled as its own, and one of ours is corrected. */
export const WithServicesOfTheSite: StoryObj<Args> = {
  render: args =>
    html`<resource-directory
      region=${args.region ?? nothing}
      .services=${{
        contents: [
          {
            name: 'School counselors of Example Town',
            organization: {name: 'Example Town Schools'},
            description: 'Talk to a counselor at your school.',
            lang: 'en',
            phones: [{number: '202-555-0142', extension: 12}],
            url: 'https://schools.example/help',
            assured_date: '2026-10-01',
          },
        ],
        corrections: [{id: 'us-rainn', phones: [{number: '1-800-555-0199'}], corrected_date: '2026-11-20'}],
      }}
    ></resource-directory>`,
};
