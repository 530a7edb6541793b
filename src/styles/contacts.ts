import {css} from 'lit';

/**
 * Ways to reach people. Solid means that a person answers now, and one shape of a view is solid; red is the
 * emergency's alone. In forced colours fills vanish, so the best contact gets a heavier outline there.
 */
export const contacts = css`
  @media screen {
    .contact {
      display: flex;
      align-items: center;
      gap: 0.6em;
      min-block-size: max(48px, 2.9em);
      padding: 0.3em 0.8em;
      color: var(--_accent);
      line-height: 1.25;
      font-weight: 600;
      text-decoration: none;
    }
    .contact > span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .contact:hover {
      text-decoration: underline;
    }
    .contact.unlinked {
      color: var(--_text);
      text-decoration: none;
    }
    .note {
      display: block;
      font-weight: 400;
    }
    .ways {
      inline-size: 100%;
      max-inline-size: 20em;
      border: 1px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .ways > li + li {
      border-block-start: 1px solid var(--_border);
    }
    .ways .contact:focus-visible {
      outline-offset: -4px;
      border-radius: var(--_radius);
    }
    .rows {
      max-inline-size: 26em;
      border: 0;
      border-radius: 0;
      background: none;
    }
    .rows > li {
      border-block-start: 1px solid var(--_border);
    }
    .rows .contact {
      padding-inline: 0;
    }
    .rows .fine {
      padding-block-end: 0.5em;
    }
    .best {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    .best > *,
    .emergency {
      justify-content: center;
      border: 2px solid;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .best > * {
      flex: 1 0 100%;
      min-block-size: max(48px, 2.9em);
    }
    .best > .first {
      flex: 4 1 min-content;
      padding-inline: 0.6em;
      min-block-size: max(60px, 3.6em);
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .first .number {
      font-size: 1.55em;
      line-height: 1;
    }
    .first .note {
      color: inherit;
    }
    .best > .brief {
      flex: 1 0 3.8em;
      flex-direction: column;
      gap: 0.15em;
      padding-inline: 0.3em;
    }
    .first + .brief:last-child {
      flex-direction: row;
      gap: 0.45em;
    }
    .best + .fine {
      margin-block-start: -0.2em;
    }
    [data-contact]:not(.contact) {
      padding-block: 0.65em;
    }
    .emergency {
      text-wrap: balance;
      color: var(--_danger);
      font-weight: var(--_bold);
    }
    p.emergency {
      max-inline-size: none;
    }
    .emergency a {
      color: inherit;
    }
    @container safety (max-width: 18.99em) {
      .best > .first {
        flex-basis: 100%;
      }
      .best > .brief {
        flex-direction: row;
        gap: 0.45em;
        min-block-size: max(48px, 2.9em);
      }
      .contact {
        padding-inline: 0.5em;
        gap: 0.5em;
      }
      .ways .number {
        font-size: 1.05em;
      }
    }
    @container safety (max-width: 12.99em) {
      .best > .brief {
        flex-basis: 100%;
      }
      .contact {
        padding-inline: 0.4em;
      }
      .contact .icon {
        inline-size: 1.1em;
        block-size: 1.1em;
      }
      .first .number {
        font-size: 1.2em;
      }
    }
    @container safety (min-width: 54em) {
      .people .first {
        flex-basis: 100%;
      }
      .people .brief {
        flex-direction: row;
        gap: 0.5em;
        min-block-size: max(52px, 3.1em);
      }
    }
    @media (forced-colors: active) {
      .best > .first {
        background: Canvas;
        border-width: 4px;
      }
    }
  }
`;
