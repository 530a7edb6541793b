/** What a root holds until the first render that worked. */
export interface Interim {
  readonly node: HTMLElement;
  /** Draws the line for an empty tag, unless there is something in it. */
  wait(draw: (into: HTMLElement) => void): void;
}

/**
 * The tag's own children, or a line of ours where there are none. They may come later than the tag, from a
 * slow page or a script: then they take the place of the line.
 */
export function interimFor(tag: HTMLElement): Interim {
  const [node, slot, line] = ['div', 'slot', 'div'].map(name => tag.ownerDocument.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  // Keeps the room that `cdn/safety.css` reserved for the unknown tag. Without that file there is none.
  node.style.minBlockSize = 'var(--safety-reserve, 0)';
  node.append(slot, line);
  // Blank text is no content.
  const filled = (): boolean => tag.childElementCount > 0 || Boolean(tag.textContent?.trim());
  slot.onslotchange = () => {
    line.hidden = filled();
  };
  return {
    node,
    wait(draw) {
      line.hidden = filled();
      if (!line.hidden) draw(line);
    },
  };
}
