import {css} from 'lit';

/**
 * One sheet of paper, and where its parts stand. The way out floats beside the heading, as wide as its word is
 * in any language, in a row without height that stays in view: Firefox makes room for a float that is sticky
 * itself wherever it has stuck. From 54em a second track holds it, and below it the people. Only the screen is
 * laid out; paper flows.
 */
export const layout = css`
  @media screen {
    .sheet {
      display: flow-root;
      padding: 0.8em var(--_inset) 1.5em;
      border-block-start: 4px solid var(--_accent);
      scroll-margin-block-start: var(--_sticky);
    }
    .leave {
      position: sticky;
      z-index: 2;
      inset-block-start: var(--_sticky);
      block-size: 0;
    }
    .leave > quick-exit {
      float: inline-end;
      margin: 0 0 0.3em;
      margin-inline-start: 0.7em;
    }
    .sheet:has(> .leave) {
      padding-block-end: calc(var(--_target) + 0.5em);
    }
    .leave ~ * :is(a, button, select, summary) {
      scroll-margin-block-start: calc(var(--_sticky) + var(--_target) + 0.5em);
    }
    .stepper {
      clear: both;
    }
    .paper {
      display: none;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.55em;
    }
    .sheet:has(> .line) {
      padding-block: 0.8em;
    }
    .line > .country span,
    .line > .country select {
      font-size: var(--_size-small);
      font-weight: 400;
    }
    .line > .country select {
      padding: 0.1em 0.7em;
      border-width: 1px;
    }
    .sheet > * + :not(.first-screen) {
      margin-block-start: var(--_gap-2);
    }
    .title + .lead {
      margin-block-start: 0.5em;
    }
    .people,
    .urgent,
    .help-line,
    .part:not(:has(.now)),
    .after,
    .foot,
    .reply,
    .inside,
    .points,
    .points > * > *,
    .cards,
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: var(--_gap-1);
    }
    .people,
    .urgent {
      gap: 0.55em;
      margin-inline: calc(var(--_inset) * -1);
      padding: 0.7em var(--_inset);
      background: var(--_surface-soft);
    }
    .people {
      margin-block-start: 0.6em;
    }
    .urgent {
      padding-block: var(--_gap-3);
    }
    .inside,
    .points > * > * {
      gap: var(--_gap-2);
    }
    .card {
      gap: 0.1em;
    }
    .points,
    .after,
    .cards {
      gap: var(--_gap-3);
    }
    .sheet > .points {
      margin-block-start: var(--_gap-3);
    }
    .sheet > .part,
    .sheet > .after {
      margin-block-start: var(--_gap-4);
    }
    .sheet > .paper + .part {
      margin-block-start: 0;
    }
    .after {
      padding-block-start: var(--_gap-3);
      border-block-start: 1px solid var(--_border);
    }
    .go > a {
      display: inline-block;
      padding-block: calc((var(--_target) - 1.5em) / 2);
      font-weight: 600;
    }
    :is(.points, .after, .inside) :is(.go, .more) {
      margin-block-start: -0.45em;
    }
    @container safety (max-width: 12.99em) {
      .sheet {
        --_inset: var(--safety-inset, 0.6em);
      }
      .sheet > .leave + *,
      .sheet > .part:has(.now) {
        clear: both;
      }
    }
    @container safety (min-width: 30em) {
      .sheet {
        --_inset: var(--safety-inset, 1.75em);
        padding-block: 1.5em 2.25em;
      }
    }
    @container safety (min-width: 44em) {
      .urgent > .help-line {
        grid-template-columns: minmax(0, 1fr) minmax(0, 18em);
        column-gap: 1.5em;
      }
      .line {
        grid-template-columns: fit-content(20em) minmax(0, 1fr);
        align-items: center;
        column-gap: 1.5em;
      }
      .line > .help-line {
        grid-template-columns: minmax(0, 1fr);
        grid-column: 2;
        grid-row: 1 / span 2;
      }
    }
    @container safety (min-width: 54em) {
      .sheet:has(> .first-screen, .now) {
        display: grid;
        grid-template-columns: minmax(0, var(--_measure)) 17.5em;
        align-items: start;
        column-gap: 3em;
      }
      .sheet:has(> .first-screen, .now) > *,
      .first-screen > *,
      .sheet .part > *,
      .stepper > * {
        grid-column: 1;
      }
      .sheet:has(> .first-screen, .now) > .leave {
        grid-column: 2;
        grid-row: 1 / span 40;
        place-self: start end;
        block-size: auto;
      }
      .leave > quick-exit {
        float: none;
        margin: 0;
      }
      .first-screen {
        display: contents;
      }
      .first-screen > .people,
      .stepper > .always {
        grid-column: 2;
        grid-row: 1 / span 40;
        position: sticky;
        inset-block-start: calc(var(--_sticky) + var(--_target) + 0.7em);
        border-radius: var(--_radius);
      }
      .first-screen > .people {
        margin: calc(var(--_target) + 0.7em) 0 0;
        padding: 1.1em;
      }
      .sheet > .urgent {
        margin-inline: 0;
        padding-inline: 1.1em;
        border-radius: var(--_radius);
      }
      .points:has(> :first-child .copy) {
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: 0 3.5em;
      }
      .points:has(> :first-child .copy) > * {
        grid-column: 2;
        margin-block-end: var(--_gap-3);
      }
      .points:has(> :first-child .copy) > :first-child {
        grid-column: 1;
        grid-row: 1 / span 20;
      }
    }
    @container safety (min-width: 60em) {
      .line > .help-line {
        grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
        align-items: center;
        column-gap: 1.5em;
      }
      .line .best {
        grid-column: 2;
        grid-row: 1;
      }
      .line .plain ~ .best {
        grid-row: 1 / span 2;
      }
    }
    @container safety (min-width: 76em) {
      .line {
        grid-template-columns: fit-content(20em) minmax(0, 1fr) auto;
      }
      .line > .help-line {
        grid-row: 1;
      }
    }
  }
`;
