const said = new Set<string>();

/**
 * Tells the page's developer once, in words that say the cure. Never an error, never an exception.
 *
 * @param matter What it is about, where several messages say the same.
 */
export function warnOnce(message: string, matter = message): void {
  if (said.has(matter)) return;
  said.add(matter);
  console.warn(`[safety-elements] ${message}`);
}
