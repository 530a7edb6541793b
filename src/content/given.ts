/** What attributes and settings say under a name, the nearest first. */
export type Given = (name: string) => readonly string[];

/** Reads what was given. Whatever is wrong is named and passed over, so that the next best value stands in its place. */
export interface Asking {
  /** What was wrong with the input, each in words that say the cure. */
  readonly problems: string[];
  /** The nearest value that can be read. */
  readonly first: <T>(name: string, read: (value: string) => T | undefined, cure: string) => T | undefined;
  readonly oneOf: <T extends string>(name: string, allowed: readonly T[], otherwise: string) => T | undefined;
}

export function asking(given: Given): Asking {
  const problems: string[] = [];
  const first: Asking['first'] = (name, read, cure) => {
    for (const value of given(name)) {
      const found = read(value);
      if (found !== undefined) return found;
      problems.push(`${name}="${value}" is not known. ${cure}`);
    }
    return undefined;
  };
  return {
    problems,
    first,
    oneOf: (name, allowed, otherwise) =>
      first(
        name,
        value => allowed.find(word => word === value.trim().toLowerCase()),
        `Use one of ${allowed.join(', ')}, or leave the attribute out. ${otherwise}`,
      ),
  };
}
