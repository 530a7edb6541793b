/**
 * What the reader chose for the whole page: private to this copy of the library, gone with the page,
 * and told to our own elements alone.
 */
let region: string | undefined;
const listeners = new Set<() => void>();

export const pickedRegion = (): string | undefined => region;

export function pickRegion(code: string | undefined): void {
  region = code;
  for (const changed of listeners) changed();
}

/** Calls back after a choice until the returned function is called. */
export function onPagePick(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
