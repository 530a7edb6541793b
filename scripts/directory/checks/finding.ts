import type {PublishedService} from '../published.js';

/** One thing a check has to say. A warning is for a person to look at; a fault fails the run. */
export interface Finding {
  readonly check: string;
  readonly service: string;
  readonly says: string;
  readonly warning?: true;
}

/** Looks at all services at once, and at nothing else, so that it can be run over changed ones. */
export type Check = (services: readonly PublishedService[]) => readonly Finding[];
