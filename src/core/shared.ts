const KEY = Symbol.for('@herhelp/safety-elements:1');

/**
 * What exists once per document: every copy of the library finds it under one symbol. Each part is made by
 * the first element that needs it. None knows what a reader chose.
 */
export function sharedIn<Part extends object>(document: Document, name: string, make: () => Part): Part {
  const holder = document as Document & {[KEY]?: Record<string, object>};
  const parts = (holder[KEY] ??= {});
  return (parts[name] ??= make()) as Part;
}
