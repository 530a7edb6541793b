import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/quick-exit/define.js';
import '../src/elements/safety-settings/define.js';
import '../src/elements/threat-response-steps/define.js';
import '../src/elements/urgent-help/define.js';

interface Args {
  readonly age?: 'minor' | 'adult';
  readonly region?: string;
  readonly exitHref?: string;
  readonly reportHref?: string;
}

export default {
  title: 'Elements/safety-settings',
  component: 'safety-settings',
  args: {region: 'GB', age: 'minor', exitHref: 'https://example.com/', reportHref: '#report'},
  argTypes: {
    age: {control: 'inline-radio', options: [undefined, 'minor', 'adult']},
    region: {control: 'text'},
  },
  render: args =>
    html`<safety-settings
      age=${args.age ?? nothing}
      region=${args.region ?? nothing}
      exit-href=${args.exitHref ?? nothing}
      report-href=${args.reportHref ?? nothing}
    >
      <urgent-help></urgent-help>
      <threat-response-steps></threat-response-steps>
      <quick-exit></quick-exit>
    </safety-settings>`,
} satisfies Meta<Args>;

/** One country, one age and one way out for everything inside. */
export const Playground: StoryObj<Args> = {};
