import {css} from 'lit';

/** The way out is red and an outline: it has to be found, and it is no person to talk to. */
export const exit = css`
  .exit {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    padding: 0.3em 0.7em 0.3em 0.6em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_danger);
    font-weight: var(--_bold);
    line-height: 1.2;
    text-decoration: none;
  }
  .exit:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .exit .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
`;
