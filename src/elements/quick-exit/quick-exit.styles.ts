import {css} from 'lit';

/**
 * As wide as its words, so that it fits beside a heading in any language. In the corner of the screen, where it
 * lies over the page, it is solid.
 */
export const quickExitStyles = css`
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
  .fine {
    padding-inline: 0.3em;
    font-size: var(--_size-small);
    color: var(--_text-soft);
  }
  /* Shown inside the button: whatever came and went beside it could move the page under a finger. */
  .exit[data-left='1'],
  .exit[data-left='2'] {
    background-image: linear-gradient(currentColor 0 0);
    background-repeat: no-repeat;
    background-position: 0 100%;
    background-size: calc(100% / 3) 0.3em;
  }
  .exit[data-left='1'] {
    background-size: calc(200% / 3) 0.3em;
  }
  [dir='rtl'] > .exit {
    background-position: 100% 100%;
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
  @media (hover: none), (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media print {
    :host,
    .place {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* Or the browser takes away what shows how many presses are left; the colours are those of the system anyway. */
    .exit[data-left] {
      forced-color-adjust: none;
    }
    .sticky {
      border: 4px solid LinkText;
      background: Canvas;
    }
  }
`;
