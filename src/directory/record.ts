import type {Service} from './model.js';

type Defaults = 'country' | 'assured_date' | 'assurance' | 'status';
type Facts = Omit<Service, Defaults> & Partial<Pick<Service, Defaults>>;

/**
 * Writes the records of one country without repeating what is the same in nearly all of them:
 * `country` and `assured_date` as given here, `assurance: 'confirmed'` and `status: 'active'`
 * unless the record says otherwise.
 */
export const recordsOf =
  (country: string, assured_date: string) =>
  (facts: Facts): Service => ({country, assured_date, assurance: 'confirmed', status: 'active', ...facts});
