/* A style sheet as its declarations: enough to say what stands where, in sheets as plain as ours. */

export interface Declaration {
  /** The selectors and at-rules around it, outermost first. */
  readonly inside: readonly string[];
  readonly property: string;
  readonly value: string;
}

export function declarationsIn(css: string): readonly Declaration[] {
  const found: Declaration[] = [];
  const inside: string[] = [];
  const text = css.replaceAll(/\/\*.*?\*\//gs, '');
  let start = 0;
  const taken = (end: number): string => text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  const declare = (said: string): void => {
    const colon = said.indexOf(':');
    if (colon < 0) return;
    found.push({inside: [...inside], property: said.slice(0, colon).trim(), value: said.slice(colon + 1).trim()});
  };
  for (const {0: sign, index} of text.matchAll(/[{};]/g)) {
    if (sign === '{') inside.push(taken(index));
    else declare(taken(index));
    if (sign === '}') inside.pop();
    start = index + 1;
  }
  if (inside.length > 0) throw new Error(`a brace is open: ${inside.join(' > ')}`);
  return found;
}

/** Every at-rule, once. */
export const atRulesIn = (css: string): readonly string[] => [
  ...new Set(
    [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/@[^{;]+(?=[{;])/g)].map(([rule]) =>
      rule.replaceAll(/\s+/g, ' ').trim(),
    ),
  ),
];
