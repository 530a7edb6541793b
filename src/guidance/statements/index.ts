import type {StatementId} from '../coverage.js';
import type {Statement} from '../model.js';
import {asked} from './asked.js';
import {care} from './care.js';
import {helpers} from './helpers.js';
import {response} from './response.js';
import {threatened} from './threatened.js';
import {urgent} from './urgent.js';

/** Every statement by its id. A missing or unknown id does not compile. */
export const statements: Readonly<Record<StatementId, Statement>> = {
  ...asked,
  ...threatened,
  ...helpers,
  ...urgent,
  ...response,
  ...care,
};
