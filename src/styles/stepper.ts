import {css} from 'lit';

/** One step in view: where the reader is, the step in large type, the way on, and who answers right now. */
export const stepper = css`
  @media screen {
    .part:has(.now) .where,
    .where ~ * {
      margin-block-start: var(--_gap-2);
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
    .stepper .steps summary {
      margin-inline-start: 0;
    }
    .now > * > :first-child > .bold {
      inline-size: fit-content;
      margin-block-end: 0.3em;
      font-size: 1.4em;
    }
    .now > * > :first-child > .who {
      margin-block-end: 0.4em;
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
      flex-wrap: wrap;
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
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em;
      max-inline-size: 26em;
    }
    .pager > .press {
      flex: 1 0 auto;
    }
    .pager > :first-child > .icon {
      rotate: 180deg;
    }
    .pager > :last-child {
      flex-grow: 2;
    }
    .pager > :only-child {
      flex: none;
    }
    .always {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap-2);
      margin-inline: calc(var(--_inset) * -1);
      padding: var(--_gap-3) var(--_inset);
      background: var(--_surface-soft);
    }
    .stepper > .always {
      margin-block-start: var(--_gap-3);
    }
    @container safety (min-width: 54em) {
      .part:has(.now),
      .part:has(.now) > .stepper {
        display: contents;
      }
      .stepper > .always {
        margin: calc(var(--_target) + 0.7em) 0 0;
        padding: 1.1em;
      }
    }
  }
  @media print {
    .step .bold {
      outline: none;
    }
  }
  @media (forced-colors: active) {
    .ticks > i {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .ticks > .done {
      background: CanvasText;
    }
  }
`;
