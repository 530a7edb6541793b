import {html, nothing, type TemplateResult} from 'lit';
import type {ExitControl} from '../../content/blocks.js';
import {leave} from './icons.js';

/** What the element adds to the plain link. */
export interface ExitView {
  /** The button stands in a corner of the screen and not in the page. */
  readonly sticky: boolean;
  /** How many presses of the key are left, once there was one. */
  readonly left: 0 | 1 | 2 | undefined;
  readonly onLeave: (event: Event) => void;
}

/**
 * A real link: it leads away without script too, out of a frame, and tells nobody which page was left.
 * Search engines have no business with it.
 */
export const drawExit = (block: ExitControl, view?: ExitView): TemplateResult =>
  html`<a
      class=${view?.sticky ? 'exit sticky' : 'exit'}
      part="button"
      href=${block.href}
      target="_top"
      rel="nofollow noreferrer"
      referrerpolicy="no-referrer"
      aria-label=${block.name === block.label ? nothing : block.name}
      data-left=${view?.left ?? nothing}
      @click=${view?.onLeave ?? nothing}
      >${leave}<span>${block.label}</span></a
    >${
      view
        ? html`<p class="said" role="status">${view.left === undefined ? nothing : block.progress[view.left]}</p>`
        : nothing
    }${
      block.limits
        ? html`<p class="fine">
            ${block.limits}${block.shortcut ? html` <span class="keys">${block.shortcut}</span>` : nothing}
          </p>`
        : nothing
    }`;
