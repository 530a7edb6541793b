import {css} from 'lit';

/** What to do and what not: the disc with a cross stands before the sentence that says "Do not" itself. */
export const statements = css`
  .mark {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-inline: -0.1em 0.35em;
    vertical-align: -0.15em;
    fill: currentColor;
    stroke: none;
    scale: 1.15;
  }
  .marked-lines > li {
    display: flex;
    gap: 0.45em;
    align-items: flex-start;
  }
  .marked-lines .mark {
    inline-size: 1.55em;
    block-size: 1.55em;
    margin-block-start: 0.05em;
    margin-inline: -0.2em 0;
    scale: none;
  }
  .marked-lines .bold {
    font-size: 1.3em;
    line-height: 1.25;
  }
  @media screen {
    .marked-lines {
      display: grid;
      gap: 0.45em;
      margin-block: 0.8em 0.4em;
    }
    .statement > p + p {
      margin-block-start: 0.2em;
    }
  }
`;
