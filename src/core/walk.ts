/**
 * A field named like a member of the DOM hides that member of its form, so the members are asked of the
 * prototype: a page with `<input name="parentNode">` around us would never end the walk.
 */
const read = <Name extends 'nodeType' | 'parentNode'>(name: Name, node: Node): Node[Name] =>
  Reflect.get(globalThis.Node?.prototype ?? node, name, node);

/**
 * The element and its ancestors, through shadow roots, the way the platform looks for the language
 * of a node. `assignedSlot` is null in closed roots and is not what `:lang()` follows.
 */
export function* walk(from: Node): Generator<Element> {
  let node: (Node & {readonly host?: Element}) | null | undefined = from;
  while (node) {
    if (read('nodeType', node) !== 1) {
      // Asked of roots alone: a form with a field named "host" has one too.
      node = node.host;
      continue;
    }
    yield node as Element;
    node = read('parentNode', node);
  }
}

/** The language the page gives this place, or an empty string. */
export function languageOf(element: Element): string {
  for (const ancestor of walk(element)) {
    const lang = ancestor.getAttribute('lang');
    if (lang !== null) return lang.trim();
  }
  return '';
}
