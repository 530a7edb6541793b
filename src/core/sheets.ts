import type {CSSResult} from 'lit';

const sheets = new WeakMap<CSSResult, WeakMap<Document, CSSStyleSheet>>();

/** One sheet per style and document, shared by all elements of that document. */
function sheetFor(style: CSSResult, document: Document, Sheet: typeof CSSStyleSheet): CSSStyleSheet {
  const made = sheets.get(style) ?? new WeakMap<Document, CSSStyleSheet>();
  sheets.set(style, made);
  let sheet = made.get(document);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(style.cssText);
    made.set(document, sheet);
  }
  return sheet;
}

/**
 * Gives a root the styles of the document it stands in; a sheet that was made in another has no effect. Where
 * sheets cannot be shared (browsers before 2023, pages that broke it) each root gets `<style>` elements, with
 * the nonce of the page's policy where the page told Lit one.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const document = root.ownerDocument;
  const view = document.defaultView;
  if (!view || root.querySelector('style')) return;
  try {
    if ('adoptedStyleSheets' in root) {
      root.adoptedStyleSheets = styles.map(style => sheetFor(style, document, view.CSSStyleSheet));
      return;
    }
  } catch {
    // A constructor that throws is one that is not there.
  }
  const {litNonce} = globalThis as {litNonce?: string};
  for (const style of styles) {
    const element = document.createElement('style');
    if (litNonce) element.nonce = litNonce;
    element.textContent = style.cssText;
    root.append(element);
  }
}
