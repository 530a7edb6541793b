import type {Audience, Service} from './model.js';

/** The years a service is for, for words such as "Under 19" and "If you are 18 or over". */
export interface Ages {
  /** The first age that it is not for any more: 19 where it serves people up to 18. */
  readonly under?: number | undefined;
  readonly from?: number | undefined;
}

const ADULT = 18;

/** Absent fields mean no limit. A service for adults, or for people under 18, has that limit. */
export function agesOf({minimum_age, maximum_age, audience}: Service): Ages {
  return {
    under: maximum_age === undefined ? (audience === 'minor' ? ADULT : undefined) : maximum_age + 1,
    from: minimum_age ?? (audience === 'adult' ? ADULT : undefined),
  };
}

/**
 * Whom a service is for where it is not for everybody. A line up to 18 counts as one for people under 18
 * (its years stand beside it); one up to 25 or 35 does not.
 */
export function audienceOf(service: Service): 'minor' | 'adult' | undefined {
  const {under, from} = agesOf(service);
  if (under !== undefined && under <= ADULT + 1) return 'minor';
  return from !== undefined && from >= ADULT ? 'adult' : undefined;
}

/** True where no adult is too old for it and it is not for young people. */
export const servesEveryAdult = (service: Service): boolean => agesOf(service).under === undefined;

/**
 * True unless the service is for the other audience. An unknown age excludes nothing, except a service
 * that answers nobody: a child in distress must not be sent there.
 */
export function serves(service: Service, age: Audience): boolean {
  if (service.notes?.includes('does-not-answer-people')) return age === 'adult';
  const audience = audienceOf(service);
  return age === 'unknown' || audience === undefined || audience === age;
}
