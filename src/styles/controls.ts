import {css} from 'lit';

/** What is pressed and is not a person: outlined in ink, never solid. Words to send look like the message they will be. */
export const controls = css`
  @media screen {
    .press,
    select {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      justify-self: start;
      gap: 0.45em;
      min-block-size: max(48px, 2.9em);
      max-inline-size: 100%;
      padding: 0.3em 0.95em;
      border: 2px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
      font-weight: 600;
      line-height: 1.2;
      text-wrap: balance;
    }
    .first-screen > .press {
      margin-block-start: 0.3em;
    }
    .press:hover {
      border-color: var(--_text);
    }
    .press .icon {
      inline-size: 1.2em;
      block-size: 1.2em;
    }
    .next {
      justify-self: start;
      min-block-size: max(48px, 2.9em);
      padding-block: 0.4em;
      border: 0;
      background: none;
      text-align: start;
    }
    .next .icon {
      inline-size: 1.15em;
      block-size: 1.15em;
      margin-inline-start: 0.4em;
      vertical-align: -0.25em;
      color: var(--_accent);
    }
    .country label {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.3em 0.7em;
      font-weight: 600;
    }
    .copy {
      display: grid;
      grid-template-columns: minmax(0, auto);
      justify-items: start;
      gap: 0.6em;
    }
    .copy.quiet {
      grid-template-columns: minmax(0, auto) auto;
      justify-content: space-between;
      align-items: center;
    }
    .quiet .press {
      min-block-size: var(--_target);
      padding-inline: 0.5em;
      border-color: transparent;
      background: none;
      color: var(--_accent);
    }
    .copy.quiet > .fine {
      grid-column: 1 / -1;
    }
    [data-other]::after {
      content: attr(data-other);
      display: block;
      block-size: 0;
      visibility: hidden;
    }
    @container safety (max-width: 18.99em) {
      .copy.quiet {
        grid-template-columns: minmax(0, auto);
      }
    }
  }
  .bubble {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.7em 1em;
    border: 1px solid var(--_border);
    border-radius: 1.1em;
    border-end-end-radius: 0.2em;
    background: var(--_surface-soft);
  }
`;
