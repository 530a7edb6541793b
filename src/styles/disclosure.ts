import {css} from 'lit';

/** What is folded: a chevron that turns, an underlined label, and a line beside what opens. */
export const disclosure = css`
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .label {
    font-weight: 600;
  }
  @media screen {
    summary {
      display: inline-flex;
      gap: 0.45em;
      min-block-size: var(--_target);
      padding-block: calc((var(--_target) - 1.4em) / 2);
      line-height: 1.4;
    }
    summary .label {
      display: inline-block;
    }
    summary .icon {
      inline-size: 1.05em;
      block-size: 1.05em;
      margin-block-start: 0.2em;
      margin-inline-start: -0.2em;
      color: var(--_accent);
    }
    [open] > summary .icon {
      rotate: 90deg;
    }
    [dir='rtl'] [open] > summary .icon {
      rotate: -90deg;
    }
    .first-screen > .more > summary {
      padding-block: 0.3em;
      line-height: 1.35;
    }
    .steps summary {
      margin-inline-start: -1.3em;
    }
    .inside {
      gap: var(--_gap-2);
      padding-block-end: var(--_gap-1);
      padding-inline-start: 0.9em;
      border-inline-start: 2px solid var(--_border);
    }
    @media (prefers-reduced-motion: no-preference) {
      summary .icon {
        transition: rotate 120ms ease-out;
      }
    }
    @container safety (max-width: 12.99em) {
      .steps summary {
        margin-inline-start: 0;
      }
    }
  }
`;
