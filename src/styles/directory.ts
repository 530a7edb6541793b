import {css} from 'lit';

/** The list of services: hairlines between cards; from 44em the numbers stand in a column of their own and line up. */
export const directory = css`
  .copy-number {
    display: none;
  }
  @media screen {
    .sheet > .emergency {
      max-inline-size: 20em;
    }
    .directory {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap-1);
    }
    .directory .cards {
      gap: 0;
    }
    .directory .card {
      gap: 0.15em;
      padding-block: var(--_gap-3) var(--_gap-2);
      border-block-start: 1px solid var(--_border);
    }
    .directory .name {
      font-size: var(--_size-bold);
    }
    .reach {
      display: grid;
      align-content: start;
      gap: 0.5em;
      margin-block-start: 0.5em;
    }
    .reach > .best {
      inline-size: 100%;
      max-inline-size: 20em;
    }
    .directory .hours {
      margin-block-start: 0.2em;
    }
    .state {
      display: block;
      color: var(--_text);
    }
    .first .state {
      color: inherit;
    }
    .directory > .statement + .cards {
      margin-block-start: var(--_gap-2);
    }
    .rest {
      border-block-start: 1px solid var(--_border);
    }
    .rest > summary .label {
      font-size: var(--_size-bold);
    }
    .rest > .inside {
      padding: 0;
      border: 0;
    }
    .rest .statement {
      padding-block-start: var(--_gap-1);
    }
    @media (hover: hover) and (pointer: fine) {
      .ways > li:has(> .copy-number) {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
      }
      .ways > li > .contact {
        flex: 1 1 min-content;
      }
      .ways > li > .contact:has(+ .copy-number) {
        padding-inline-end: 0;
      }
      .copy-number {
        display: grid;
        margin-inline-start: auto;
      }
      .copy-number > button {
        min-inline-size: var(--_target);
        min-block-size: var(--_target);
        padding-inline: 0.5em;
        border: 0;
        background: none;
        color: var(--_accent);
        font-weight: 600;
      }
      .copy-number > button:hover {
        text-decoration: underline;
      }
      .copy-number > .fine {
        display: block;
        padding-inline: 0.5em;
      }
      .best + .copy-number {
        justify-self: end;
        margin-block: -0.5em;
      }
    }
    @container safety (min-width: 44em) {
      .directory .card {
        grid-template-columns: minmax(0, 1fr) 19em;
        column-gap: 2.5em;
        row-gap: 0;
      }
      .directory .card > * {
        grid-column: 1;
      }
      .directory .card {
        grid-template-rows: repeat(19, auto) 1fr;
      }
      .directory .reach {
        grid-column: 2;
        grid-row: 1 / span 20;
        margin-block-start: 0;
      }
    }
  }
`;
