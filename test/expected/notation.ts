/*
 * The brief writes a list as `G4 · G5+G6 · G7+G8[image minor/unknown]`: steps between dots, the
 * statements of one step joined by a plus, and in brackets when a statement is there at all.
 */

export type Steps = readonly (readonly string[])[];

/** Whether what stands in the brackets is true for the reader at hand, by what stands there. */
export type Marks = Readonly<Record<string, boolean>>;

export function readList(list: string, marks: Marks): Steps {
  return list
    .split(' · ')
    .map(step => step.split('+').flatMap(entry => readEntry(entry, marks)))
    .filter(step => step.length > 0);
}

function readEntry(entry: string, marks: Marks): string[] {
  const [, id, mark] = /^([SG]\d+)(?:\[(.+)\])?$/.exec(entry) ?? [];
  if (id === undefined) throw new Error(`not a statement: "${entry}"`);
  if (mark === undefined) return [id];
  const holds = marks[mark];
  if (holds === undefined) throw new Error(`nobody says when [${mark}] holds`);
  return holds ? [id] : [];
}
