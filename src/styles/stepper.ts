import {css} from 'lit';

/** One step in view: where the reader is, the step in large type, the way on, and who answers right now. */
export const stepper = css`
  @media screen {
    .stepper {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap-2);
    }
    .stepper > .press {
      margin-block-start: var(--_gap-1);
    }
    .stepper > .steps {
      margin: 0;
    }
    .stepper > .steps > .step {
      display: none;
      padding-block: var(--_gap-3);
    }
    .stepper > .steps > .now {
      display: block;
    }
    .stepper > .steps > .step::before {
      content: none;
    }
    .stepper .step > * > * + :not(.more, .go) {
      margin-block-start: var(--_gap-2);
    }
    .stepper .steps summary {
      margin-inline-start: 0;
    }
    .stepper .step > * > :first-child > .bold {
      margin-block-end: 0.3em;
      font-size: 1.4em;
    }
    .where {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.3em 1em;
      font-weight: var(--_bold);
    }
    .ticks {
      display: flex;
      gap: 0.25em;
    }
    .ticks > i {
      inline-size: 1.1em;
      block-size: 0.35em;
      border-radius: 1em;
      background: var(--_border);
    }
    .ticks > .done {
      background: var(--_accent);
    }
    .pager {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 0.6em;
      max-inline-size: 26em;
    }
    .pager > .press {
      justify-self: stretch;
    }
    .pager > :first-child > .icon {
      rotate: 180deg;
    }
    .always {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap-2);
      margin: var(--_gap-2) calc(var(--_inset) * -1) 0;
      padding: var(--_gap-3) var(--_inset);
      background: var(--_surface-soft);
    }
    @container safety (min-width: 54em) {
      .stepper {
        grid-template-columns: minmax(0, var(--_measure)) 17.5em;
        grid-template-rows: auto auto 1fr;
        gap: var(--_gap-2) 3em;
      }
      .stepper > * {
        grid-column: 1;
      }
      .stepper > .always {
        grid-column: 2;
        grid-row: 1 / span 3;
        align-content: start;
        margin: 0;
        padding: 1.1em;
        border-radius: var(--_radius);
      }
    }
    @container safety (max-width: 12.99em) {
      .pager {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }
  @media (forced-colors: active) {
    .ticks > i {
      border: 1px solid CanvasText;
    }
    .ticks > .done {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
