import {css} from 'lit';

/** Sizes of text. A number moves to the next line whole, and breaks only where the column is narrower than it. */
export const typography = css`
  p,
  .statement {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  b,
  .title,
  .subtitle,
  .bold,
  .name,
  .number {
    font-weight: var(--_bold);
  }
  .title {
    font-size: var(--_size-title);
    line-height: 1.18;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1.3em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .bold {
    font-size: var(--_size-bold);
    line-height: 1.3;
    text-wrap: pretty;
  }
  .lead {
    font-size: 1.15em;
    line-height: 1.42;
  }
  .fine,
  .who,
  .note {
    font-size: var(--_size-small);
    line-height: 1.45;
    color: var(--_text-soft);
  }
  .who {
    font-weight: 600;
  }
  .number {
    display: inline-block;
    max-inline-size: 100%;
    font-size: var(--_size-number);
    font-variant-numeric: lining-nums;
    line-height: 1.2;
    text-decoration: inherit;
  }
  @container safety (min-width: 19em) {
    :is([data-contact='voice'], [data-contact='text']) .number {
      white-space: nowrap;
    }
  }
  @container safety (min-width: 30em) {
    .title {
      font-size: 1.85em;
    }
  }
  @container safety (max-width: 18.99em) {
    .title,
    .bold {
      hyphens: auto;
    }
  }
  @container safety (max-width: 12.99em) {
    .title {
      font-size: 1.15em;
    }
    .bold,
    .number {
      font-size: 1.1em;
    }
  }
`;
