import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('IL', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const ilUnlisted: readonly Service[] = [
  service({
    id: 'il-eli',
    name: 'ELI *6935',
    organization: 'ELI child protection services',
    kind: 'child-helpline',
    contacts: [{type: 'voice', number: '*6935', works_from: 'within-country'}],
    always_open: true,
    assurance: 'unconfirmed',
    assurance_method: 'official',
    publisher: 'Child Helpline International',
    source_date: '2021-10-20',
    dated_elsewhere: true,
    listed: false,
  }),
];
