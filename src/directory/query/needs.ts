import type {Kind} from '../model.js';

/** What somebody may need, and the kinds of services that give it. */
const KINDS = {
  talk: ['crisis-line', 'child-helpline'],
  image: ['image-removal', 'image-abuse-helpline'],
  report: ['hotline-csam-report', 'police-reporting', 'cybercrime-report', 'platform-complaint'],
  support: ['sexual-violence', 'victim-support'],
  law: ['legal-aid'],
  parents: ['parent-support'],
  elsewhere: ['directory'],
} as const satisfies Record<string, readonly Kind[]>;

export type Need = keyof typeof KINDS;
export const NEEDS = Object.keys(KINDS) as readonly Need[];

/** None for the emergency number: it stands above every list. */
export const needOf = (kind: Kind): Need | undefined =>
  NEEDS.find(need => (KINDS[need] as readonly Kind[]).includes(kind));
