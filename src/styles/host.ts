import {css} from 'lit';

/**
 * The element on somebody else's page. Its own width and not the window's decides the layout; a container has
 * no width from its content, hence the intrinsic one, or it would vanish in a flex row. What must hold on a
 * page whose style sheet says something about every tag stands inside, where that sheet does not reach: the
 * container, and the least size of text, which gives way to the token alone. The sheet takes family, size and
 * colour scheme from the page and no other habit of it.
 */
export const host = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--_font-size);
  }
  :host([hidden]) {
    display: none;
  }
  .place {
    container: safety / inline-size;
    contain-intrinsic-inline-size: 17em;
  }
  @media screen {
    .place {
      font-size: max(1em, min(var(--_font-size), 17px));
    }
  }
  .sheet {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: var(--_leading);
    color: var(--_text);
    background: var(--_surface);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  select {
    color: inherit;
    cursor: pointer;
  }
  a,
  .label {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :hover > .label,
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .directed {
    scale: -1 1;
  }
`;
