/*
 * What another site wrote is read field by field: only a record's own fields count, nothing is followed deeper
 * than it is understood, and no list is read past its limit. So a broken or hostile file costs no more than a
 * good one, and `__proto__` is a name like any other that nobody asks for.
 */

export type Fields = Readonly<Record<string, unknown>>;

/** The record, or nothing where it is none. */
export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** A record's own field. What it inherits was written by nobody. */
export const own = (record: Fields, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);

/** The first items of a list; none where it is no list. */
export const firstOf = (value: unknown, most: number): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, most) : [];

/** The records among the first items of a list. */
export const recordsIn = (value: unknown, most: number): readonly Fields[] =>
  firstOf(value, most)
    .map(fieldsOf)
    .filter(fields => fields !== undefined);

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find(word => word === value);

/** Told what is wrong, in words that say the cure. */
export type Tell = (problem: string) => undefined;
