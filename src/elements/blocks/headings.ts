import {html, nothing, type TemplateResult} from 'lit';
import type {HeadingBlock, Hooks} from '../../content/blocks.js';
import {levelAt} from '../../content/blocks.js';
import {drawText, idsOf} from './inline.js';
import type {View} from './view.js';

const CLASSES = ['title', 'subtitle', 'bold', 'bold'] as const;

/** A heading of its own. It takes focus from script where a switched list begins, and never from the Tab key. */
export const drawHeadingBlock = (block: HeadingBlock, view: View): TemplateResult =>
  drawHeading(levelAt(view.headingLevel, block.depth), drawText(block.text), {
    ...block,
    className: CLASSES[block.depth],
    part: 'heading',
  });

interface HeadingLook extends Hooks {
  readonly className: string;
  readonly part?: string;
  readonly focusTarget?: boolean;
}

/** A tag name cannot be a value in a Lit template, hence one template for each level. */
export function drawHeading(level: number, content: unknown, look: HeadingLook): TemplateResult {
  const name = look.className;
  const part = look.part ?? nothing;
  const focus = look.focusTarget ? '-1' : nothing;
  const ids = idsOf(look.statements);
  const polarity = look.polarity ?? nothing;
  const first = look.firstScreen ?? nothing;
  switch (level) {
    case 1:
      return html`<h1
        class=${name}
        part=${part}
        tabindex=${focus}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${content}
      </h1>`;
    case 2:
      return html`<h2
        class=${name}
        part=${part}
        tabindex=${focus}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${content}
      </h2>`;
    case 3:
      return html`<h3
        class=${name}
        part=${part}
        tabindex=${focus}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${content}
      </h3>`;
    case 4:
      return html`<h4
        class=${name}
        part=${part}
        tabindex=${focus}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${content}
      </h4>`;
    case 5:
      return html`<h5
        class=${name}
        part=${part}
        tabindex=${focus}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${content}
      </h5>`;
    default:
      return html`<h6
        class=${name}
        part=${part}
        tabindex=${focus}
        data-statement=${ids}
        data-polarity=${polarity}
        data-first-screen=${first}
      >
        ${content}
      </h6>`;
  }
}
