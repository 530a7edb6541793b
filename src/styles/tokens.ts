import {css} from 'lit';

/**
 * A host sets `--safety-*` on any ancestor; each private `--_*` is the host's value or our default, so that
 * nothing declared here can beat the page. Colours come twice: plain first, for browsers without
 * `light-dark()`, which then get light paper, readable on any page. Lengths are `em` of the sheet's own
 * text, so that a page with small `rem`s does not shrink us; for that to hold, a font size is set on leaf
 * text only, and gaps stand on boxes of base size.
 */
export const tokens = css`
  :host {
    --_surface: var(--safety-surface, #fff);
    --_surface-soft: var(--safety-surface-soft, #edf4f2);
    --_text: var(--safety-text, #182022);
    --_text-soft: var(--safety-text-soft, #414b4d);
    --_accent: var(--safety-accent, #0b4c4a);
    --_on-accent: var(--safety-on-accent, #fff);
    --_danger: var(--safety-danger, #8f1226);
    --_on-danger: var(--safety-on-danger, #fff);
    --_border: var(--safety-border, #cdd6d4);
    --_control: var(--safety-control, #66736f);
    --_focus: var(--safety-focus, #182022);
    --_font-size: var(--safety-font-size, max(1em, 17px));
    --_leading: var(--safety-leading, 1.5);
    --_bold: var(--safety-bold, 700);
    --_size-small: var(--safety-size-small, 0.9em);
    --_size-bold: var(--safety-size-bold, 1.18em);
    --_size-number: var(--safety-size-number, 1.2em);
    --_size-title: var(--safety-size-title, 1.5em);
    --_space: var(--safety-space, 1em);
    --_gap-1: calc(var(--_space) * 0.4);
    --_gap-2: calc(var(--_space) * 0.75);
    --_gap-3: calc(var(--_space) * 1.2);
    --_gap-4: calc(var(--_space) * 2);
    --_inset: var(--safety-inset, 1em);
    --_gutter: var(--safety-gutter, 2.1em);
    --_measure: var(--safety-measure, 36em);
    --_radius: var(--safety-radius, 0.5em);
    --_target: var(--safety-target, max(44px, 2.75em));
    --_sticky: var(--safety-sticky, 0.5em);
    --_exit-inset: var(--safety-exit-inset, 0.75em);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--safety-surface, light-dark(#fff, #14191a));
      --_surface-soft: var(--safety-surface-soft, light-dark(#edf4f2, #1e2827));
      --_text: var(--safety-text, light-dark(#182022, #edf1f0));
      --_text-soft: var(--safety-text-soft, light-dark(#414b4d, #c0c9c8));
      --_accent: var(--safety-accent, light-dark(#0b4c4a, #a3dcd2));
      --_on-accent: var(--safety-on-accent, light-dark(#fff, #08211f));
      --_danger: var(--safety-danger, light-dark(#8f1226, #ffb3ae));
      --_on-danger: var(--safety-on-danger, light-dark(#fff, #33060b));
      --_border: var(--safety-border, light-dark(#cdd6d4, #36403f));
      --_control: var(--safety-control, light-dark(#66736f, #8c9996));
      --_focus: var(--safety-focus, light-dark(#182022, #fff));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_surface-soft: Canvas;
      --_text: CanvasText;
      --_text-soft: CanvasText;
      --_accent: LinkText;
      --_on-accent: LinkText;
      --_danger: LinkText;
      --_on-danger: LinkText;
      --_border: CanvasText;
      --_control: CanvasText;
      --_focus: Highlight;
    }
  }
`;
