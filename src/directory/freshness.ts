import type {Service} from './model.js';

const MONTHS = 24;

/**
 * True where the newest source is older than 24 months at `now`, or undated. A date that is only a year
 * or a month counts as its first day. An emergency number is never old: doubt there could cost a call.
 */
export function isOld(service: Pick<Service, 'kind' | 'source_date'>, now: Date): boolean {
  if (service.kind === 'emergency') return false;
  if (service.source_date === undefined) return true;
  const [year = 0, month = 1, day = 1] = service.source_date.split('-').map(Number);
  return now.getTime() > Date.UTC(year, month - 1 + MONTHS, day);
}
