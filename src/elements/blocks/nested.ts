import {html, nothing, type TemplateResult} from 'lit';
import type {ElementBlock} from '../../content/blocks.js';

/**
 * An element of ours inside another, told by attributes alone, so that it may be another copy of the library.
 * A tag name cannot be a value in a Lit template, hence one template for each.
 */
export function drawNested({tag, attributes}: ElementBlock, fallback: unknown): TemplateResult {
  switch (tag) {
    case 'quick-exit':
      return html`<div class="leave">
        <quick-exit compact href=${attributes.href ?? nothing}>${fallback}</quick-exit>
      </div>`;
  }
}
