import type {Service} from './model.js';
import {recordsOf} from './record.js';

const eu = recordsOf('EU', '2026-11-22');

/** Numbers that are reserved in the whole Union and do not answer everywhere. Never loaded by a page. */
export const euUnlisted: readonly Service[] = [
  eu({
    id: 'eu-116111',
    name: '116 111 child helplines',
    organization: 'Child Helpline International / EU',
    kind: 'child-helpline',
    contacts: [
      {type: 'voice', number: '116 111'},
      {type: 'web', url: 'https://childhelplineinternational.org/15-years-of-116111/'},
    ],
    audience: 'minor',
    cost: 'free',
    assurance_method: 'own-site',
    source_date: '2022-10-29',
    listed: false,
  }),
  eu({
    id: 'eu-116006',
    name: '116 006 victim support',
    organization: 'national victim-support bodies',
    kind: 'victim-support',
    contacts: [{type: 'voice', number: '116 006'}],
    assurance_method: 'second-hand',
    source_date: '2025-12-04',
    listed: false,
  }),
];
