import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PK', '2026-11-22');

/** Records that no list of the country shows; why stands with the sources. Never loaded by a page. */
export const pkUnlisted: readonly Service[] = [
  service({
    id: 'pk-humraaz-1166',
    name: 'Humraaz 1166',
    organization: 'Government of Pakistan',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '1166', works_from: 'within-country'}],
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2023-04-07',
    listed: false,
  }),
  service({
    id: 'pk-umang',
    name: 'Umang 0311-7786264',
    organization: 'Umang Pakistan',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '0311-7786264'}],
    languages: ['ur', 'en'],
    hours: '24/7 except Eid',
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    listed: false,
  }),
];
