import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/quick-exit/define.js';

interface Args {
  readonly href?: string;
  readonly placement?: 'inline' | 'sticky';
  readonly shortcut?: 'shift' | 'off';
  readonly shortcutWindow?: number;
  readonly compact?: boolean;
}

const exit = (args: Args) =>
  html`<quick-exit
    href=${args.href ?? nothing}
    placement=${args.placement ?? nothing}
    shortcut=${args.shortcut ?? nothing}
    shortcut-window=${args.shortcutWindow ?? nothing}
    ?compact=${args.compact}
  ></quick-exit>`;

export default {
  title: 'Elements/quick-exit',
  component: 'quick-exit',
  render: exit,
  argTypes: {
    href: {control: 'text'},
    placement: {control: 'inline-radio', options: [undefined, 'inline', 'sticky']},
    shortcut: {control: 'inline-radio', options: [undefined, 'shift', 'off']},
    shortcutWindow: {control: 'number'},
    compact: {control: 'boolean'},
  },
} satisfies Meta<Args>;

export const Playground: StoryObj<Args> = {};

/** In the bottom corner of the screen; the line stays where the tag stands. */
export const Sticky: StoryObj<Args> = {args: {placement: 'sticky'}};

/** The button alone, as the steps have it beside their heading. */
export const Compact: StoryObj<Args> = {args: {compact: true}};

/** The keys are left to the page, and nothing is said of them. */
export const WithoutShortcut: StoryObj<Args> = {args: {shortcut: 'off'}};

/** Any page of the web, or one of your own. */
export const OtherDestination: StoryObj<Args> = {args: {href: 'https://www.bbc.co.uk/weather'}};

/** Behind an open dialog a link is inert: one inside the dialog works. */
export const InADialog: StoryObj<Args> = {
  render: args =>
    html`<dialog open aria-label="A dialog of the page">
      <p>A dialog of the page</p>
      ${exit(args)}
    </dialog>`,
};
