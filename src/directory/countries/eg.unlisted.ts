import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('EG', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const egUnlisted: readonly Service[] = [
  service({
    id: 'eg-16328',
    name: '16328 الأمانة العامة للصحة النفسية',
    organization: 'Ministry of Health, General Secretariat of Mental Health',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '16328', works_from: 'within-country'}],
    always_open: true,
    cost: 'free',
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2023-03-06',
    listed: false,
  }),
];
