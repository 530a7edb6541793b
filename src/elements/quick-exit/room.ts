/**
 * Keeps a button in the corner of the screen from lying over what has the focus (WCAG 2.4.11), and over the
 * end of a page that scrolls. Ends with the returned function.
 */
export function makeRoom(button: HTMLElement): () => void {
  const {ownerDocument: document} = button;
  const view = document.defaultView;
  const root = document.documentElement;
  if (!view?.ResizeObserver) return () => {};
  // What the page itself wants is kept, and ours comes on top.
  const {scrollPaddingBlockEnd} = view.getComputedStyle(root);
  const own = scrollPaddingBlockEnd === 'auto' ? '0px' : scrollPaddingBlockEnd;
  const sheet = new view.CSSStyleSheet();
  let room = 0;

  const measure = (): void => {
    const height = button.offsetHeight && button.offsetHeight + 2 * parseFloat(view.getComputedStyle(button).bottom);
    // A page that fills the window exactly and scrolls inside gets no strip at its end.
    const scrolls = root.scrollHeight - room > root.clientHeight;
    room = scrolls ? height : 0;
    sheet.replaceSync(
      `@media screen {:root {scroll-padding-block-end: calc(${own} + ${height}px)}` +
        `:root::after {content: ''; display: block; block-size: ${room}px}}`,
    );
  };
  const sizes = new view.ResizeObserver(measure);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sizes.observe(button);
  sizes.observe(root);
  // A window that becomes lower may begin to scroll, and nothing in it has another size.
  view.addEventListener('resize', measure);
  return () => {
    sizes.disconnect();
    view.removeEventListener('resize', measure);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  };
}
