import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ContactType} from '../../directory/model.js';

/*
 * Drawn on a grid of 24, two units wide, round. An icon never stands without a word beside it, so none is
 * read aloud. A `<use>` does not reach across shadow roots: each shape is a template of its own.
 */

const icon = (shape: SVGTemplateResult, className = 'icon'): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Shapes that point or read in one direction turn round in right-to-left languages. */
const directed = (shape: SVGTemplateResult): TemplateResult => icon(shape, 'icon directed');

/** The cross is cut out of the disc, so that no colour behind it has to be known. */
export const dont = icon(
  svg`<path d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zm0 7.6 3.1-3.1 1.4 1.4-3.1 3.1 3.1 3.1-1.4 1.4-3.1-3.1-3.1 3.1-1.4-1.4 3.1-3.1-3.1-3.1 1.4-1.4z"/>`,
  'icon mark',
);
export const chevron = directed(svg`<path d="m9 5 7 7-7 7"/>`);
export const down = icon(svg`<path d="m5 9 7 7 7-7"/>`);
export const leave = directed(svg`<path d="M10.5 4h-6v16h6M15.5 7.5 20 12l-4.5 4.5M20 12H9.5"/>`);
export const copy = icon(svg`<path d="M8.5 8.5H20V20H8.5zM15.5 8.5V4H4v11.5h4.5"/>`);

const phone = icon(
  svg`<path d="M8.6 3.6H5.2a1.8 1.8 0 0 0-1.8 1.9 16.6 16.6 0 0 0 15.1 15.1 1.8 1.8 0 0 0 1.9-1.8v-3.4l-4.6-1.6-1.9 1.9a12.3 12.3 0 0 1-5.6-5.6l1.9-1.9z"/>`,
);
const text = directed(svg`<path d="M4 4.5h16v12h-8.5l-4.5 4v-4H4zM8 8.7h8M8 12.3h5"/>`);
const chat = directed(svg`<path d="M3 4h12.5v8.5H8.2L5 15.6v-3.1H3zM18.5 8.8H21v8.7h-2v3l-3.1-3H9.6"/>`);
const web = directed(svg`<path d="M10 5H4.5v14.5H19V14M14 4h6v6M20 4l-9 9"/>`);
const mail = icon(svg`<path d="M3 5.5h18v13H3zm.5 1.5 8.5 6.2L20.5 7"/>`);

export const contactIcons: Readonly<Record<ContactType, TemplateResult>> = {
  voice: phone,
  text,
  chat,
  web,
  email: mail,
  whatsapp: text,
  textphone: text,
};
