import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';

const RIGHT_TO_LEFT = new Set(['ar-XB']);

const WIDTHS: Readonly<Record<string, string>> = {full: 'none', phone: '360px', bar: '280px'};

/** What a page around an element decides, as choices in Storybook's toolbar. */
export const surroundings: NonNullable<Preview['globalTypes']> = {
  locale: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      title: 'Language',
      items: [
        {value: 'en', title: 'English'},
        {value: 'en-XA', title: 'Accents, 40 % longer (made up)'},
        {value: 'ar-XB', title: 'Right to left (made up)'},
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'mirror',
      title: 'Scheme',
      items: [
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
      ],
    },
  },
  width: {
    description: 'Room for the element',
    toolbar: {
      icon: 'grow',
      title: 'Room',
      items: [
        {value: 'full', title: 'The whole page'},
        {value: 'phone', title: 'A phone, 360 px'},
        {value: 'bar', title: 'A side bar, 280 px'},
      ],
    },
  },
};

/** Puts a story on a page of the chosen language, scheme and room. */
export const inSurroundings: Decorator = (story, {globals}) => {
  const {locale = 'en', scheme = 'light', width = 'full'} = globals as Record<string, string | undefined>;
  // The page itself, so that the elements inherit as they do on a partner's page.
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  document.body.style.color = 'CanvasText';
  return html`<div
    lang=${locale}
    dir=${RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr'}
    style="max-inline-size: ${WIDTHS[width] ?? 'none'}"
  >
    ${story()}
  </div>`;
};
