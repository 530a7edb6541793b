import {css} from 'lit';

/** Search and filters above a long list, folded: one below the other on a phone, in one row where there is room. */
export const finding = css`
  @media screen {
    .find .fields {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_gap-2);
      padding-block-end: var(--_gap-1);
    }
    .fields > label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      flex: 1 1 8.5em;
      min-inline-size: 0;
      gap: 0.25em;
      max-inline-size: 19em;
      font-weight: 600;
    }
    .fields > :first-child {
      flex: 1 1 17em;
      max-inline-size: 26em;
    }
    .find :is([type='search'], select) {
      inline-size: 100%;
    }
    .find [type='search'] {
      min-block-size: max(48px, 2.9em);
      padding: 0.3em 0.7em;
      border: 2px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
    }
    .tick::before {
      content: '';
      flex: none;
      inline-size: 1.2em;
      block-size: 1.2em;
      border: 2px solid var(--_control);
      border-radius: 0.2em;
      line-height: 1;
      text-align: center;
    }
    .tick[aria-pressed='true']::before {
      content: '✓';
      content: '✓' / '';
    }
    .found {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.4em 1em;
    }
    .count {
      font-weight: 600;
    }
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
