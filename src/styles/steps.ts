import {css} from 'lit';

/** Steps in order. The numeral hangs in the gutter, so that every sentence begins on one edge. */
export const steps = css`
  .steps {
    counter-reset: step;
  }
  .steps > .step {
    counter-increment: step;
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: var(--_sticky);
  }
  .steps > .step::before {
    content: counter(step);
    font-size: 2.1em;
    line-height: 1.1;
    font-weight: var(--_bold);
    color: var(--_accent);
    font-variant-numeric: lining-nums;
  }
  @media screen {
    .steps {
      margin-block-start: 0.5em;
    }
    .steps > .step {
      display: grid;
      grid-template-columns: var(--_gutter) minmax(0, 1fr);
      align-items: baseline;
      padding-block: 0.9em var(--_gap-3);
    }
    .steps > .step > * > * + :not(.more, .go) {
      margin-block-start: var(--_gap-2);
    }
    @container safety (max-width: 18.99em) {
      .steps > .step {
        grid-template-columns: 1.8em minmax(0, 1fr);
      }
      .steps > .step::before {
        font-size: 1.8em;
      }
    }
    @container safety (max-width: 12.99em) {
      .steps > .step {
        display: block;
      }
    }
    @container safety (min-width: 30em) {
      .steps > .step {
        grid-template-columns: 3em minmax(0, 1fr);
        padding-block: 1em 1.4em;
      }
      .steps > .step::before {
        font-size: 2.4em;
      }
    }
  }
`;
