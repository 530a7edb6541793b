import {css} from 'lit';

/**
 * As wide as its words, so that it fits beside a heading in any language. In the corner of the screen, where it
 * lies over the page, it is solid.
 */
export const quickExitStyles = css`
  @media print {
    :host {
      display: none;
    }
  }
  :host {
    display: inline-block;
    vertical-align: top;
  }
  .place {
    container: none;
    contain-intrinsic-inline-size: none;
  }
  .sheet {
    position: relative;
    display: grid;
    justify-items: start;
    gap: 0.25em;
    inline-size: fit-content;
    max-inline-size: 100%;
    border-radius: var(--_radius);
  }
  .fine,
  .progress {
    padding-inline: 0.3em;
    font-size: var(--_size-small);
    color: var(--_text-soft);
  }
  .progress {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.3em);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(16em, 90vi);
    padding: 0.4em 0.7em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .progress:empty {
    padding: 0;
    border: 0;
  }
  .sticky {
    position: fixed;
    z-index: 2147483647;
    inset-block-end: calc(var(--_exit-inset) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: calc(var(--_exit-inset) + max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px)));
    min-block-size: max(52px, 3.1em);
    max-inline-size: calc(100vi - 2 * var(--_exit-inset));
    padding-inline: 0.8em 1em;
    border-color: var(--_surface);
    background: var(--_danger);
    color: var(--_on-danger);
  }
  .sticky ~ .progress {
    position: fixed;
    z-index: 2147483647;
    inset-block: auto calc(var(--_exit-inset) + max(52px, 3.1em) + 0.5em + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_exit-inset);
  }
  @media (hover: none), (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sticky {
      border: 4px solid LinkText;
      background: Canvas;
    }
  }
`;
