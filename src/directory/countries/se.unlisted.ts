import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('SE', '2026-11-22');

/** Records that no list of the country shows; why stands with the sources. Never loaded by a page. */
export const seUnlisted: readonly Service[] = [
  service({
    id: 'se-hjalplinjen-90390',
    name: 'Hjälplinjen 90390',
    organization: 'Folkhälsomyndigheten (national support line)',
    kind: 'crisis-line',
    contacts: [
      {type: 'voice', number: '90 390', works_from: 'within-country'},
      {type: 'voice', number: '08-524 499 10', fallback: true},
    ],
    minimum_age: 18,
    always_open: true,
    cost: 'free',
    privacy: {anonymous: 'yes'},
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2024-12-13',
    listed: false,
  }),
];
