import type {Check} from './finding.js';
import {numberPlans} from './number-plans.js';
import {numberChecks} from './numbers.js';
import {recordChecks} from './records.js';
import {retiredContacts} from './retired-contacts.js';
import {secondList} from './second-list.js';

export type {Check, Finding} from './finding.js';

/** What the records say of themselves, and what a number plan says of them. */
export const ALONE: readonly Check[] = [...recordChecks, ...numberChecks, numberPlans, retiredContacts];

export const CHECKS: readonly Check[] = [...ALONE, secondList];
