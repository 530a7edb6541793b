import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PL', '2026-11-22');

/** Records that no list of the country shows; why stands with the sources. Never loaded by a page. */
export const plUnlisted: readonly Service[] = [
  service({
    id: 'pl-800702222',
    name: '800 70 2222 Centrum Wsparcia',
    organization: 'Fundacja Itaka',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '800 70 2222', works_from: 'within-country'}],
    hours: '24/7 (about 2019)',
    cost: 'free',
    privacy: {may_pass_on: ['emergency-services']},
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    listed: false,
  }),
];
