import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('SG', '2026-11-22');

/** Records that no list of the country shows; why stands with the sources. Never loaded by a page. */
export const sgUnlisted: readonly Service[] = [
  service({
    id: 'sg-police-70999',
    name: 'Police SMS 70999',
    organization: 'Singapore Police Force',
    kind: 'emergency',
    contacts: [{type: 'text', number: '70999', for: 'police'}],
    languages: ['en'],
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2024-09-27',
    listed: false,
  }),
];
