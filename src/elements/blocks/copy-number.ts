import {html, nothing} from 'lit';
import type {CopyNumber} from '../../content/blocks.js';
import type {View} from './view.js';

/**
 * Beside a number, where the device has a mouse and so no dialler: styles hide it from the others. It keeps
 * its width when it says that the number is copied, so that nothing beside it moves.
 */
export function drawCopyNumber(copy: CopyNumber | undefined, view: View): unknown {
  if (!copy) return nothing;
  const {text, label, done} = copy;
  const copied = view.copied === text;
  const failed = view.copyFailed === text;
  return html`<span class="copy-number"
    ><button type="button" @click=${() => view.act({control: 'copy', text})}>
      <span data-other=${copied ? label : done}>${copied ? done : label}</span></button
    ><span class=${failed ? 'fine' : 'said'} role="status"
      >${copied ? done : failed ? copy.failed : nothing}</span
    ></span
  >`;
}
