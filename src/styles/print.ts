import {css} from 'lit';

/**
 * Paper: black on white, every number and address in words, nothing folded, in two columns that fit one
 * sheet. It lies after the other sheets, whose boxes are for the screen only: here all is plain flow, because
 * grids tear across columns and pages.
 */
export const print = css`
  @media print {
    :host {
      --_surface: #fff;
      --_surface-soft: #fff;
      --_text: #000;
      --_text-soft: #000;
      --_accent: #000;
      --_border: #888;
      font-size: 10pt;
    }
    .sheet {
      display: block;
      line-height: 1.38;
    }
    .press,
    .next,
    .country,
    quick-exit,
    .stepper > :not(.steps),
    .go:not([data-statement], :has([data-to])),
    .contact .icon,
    summary .icon,
    .short {
      display: none;
    }
    a {
      text-decoration: none;
    }
    p,
    .statement {
      max-inline-size: none;
    }
    .title {
      font-size: 18pt;
    }
    :is(.sheet, .first-screen, .after, .inside, .points, .cards, .step > *) > * + * {
      margin-block-start: 4pt;
    }
    .marked-lines > li {
      display: inline-grid;
      grid-template-columns: 18pt auto;
      margin-inline-end: 16pt;
    }
    .marked-lines .mark {
      inline-size: 13pt;
      block-size: 13pt;
    }
    .marked-lines .bold {
      font-size: 12pt;
    }
    .contact {
      font-weight: 700;
    }
    .contact .number {
      font-size: 1.1em;
    }
    .full {
      position: static;
      clip-path: none;
    }
    [data-to]::after {
      content: ': \\2066' attr(data-to) '\\2069';
      font-weight: 400;
    }
    .note {
      font-weight: 400;
    }
    .note::before {
      content: ' (';
    }
    .note::after {
      content: ')';
    }
    .best > * + ::before,
    .rows > li + li::before {
      content: ' · ';
      white-space: pre;
    }
    .rows > li {
      display: inline;
    }
    .steps {
      columns: 2;
      column-gap: 18pt;
      margin-block-start: 6pt;
    }
    .step {
      padding-block: 5pt;
    }
    .steps > .step {
      padding-inline-start: 22pt;
    }
    .steps > .step::before {
      float: inline-start;
      margin-inline-start: -22pt;
      font-size: 15pt;
    }
    .bold {
      font-size: 11pt;
    }
    .statement,
    .card,
    .bubble {
      break-inside: avoid;
    }
    .bold,
    .name,
    .who {
      break-after: avoid;
    }
    .more::details-content {
      display: block;
      content-visibility: visible;
    }
    .label {
      font-weight: 700;
      text-decoration: none;
    }
    .bubble {
      padding: 4pt 7pt;
    }
    .bubble > * {
      font-size: 1em;
    }
  }
`;
