const said = new Set<string>();

/** Tells the page's developer once, in words that say the cure. Never an error, never an exception. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[safety-elements] ${message}`);
}
