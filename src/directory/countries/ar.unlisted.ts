import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('AR', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const arUnlisted: readonly Service[] = [
  service({
    id: 'ar-cas-135',
    name: '135 / (011) 5275-1135 Centro de Asistencia al Suicida',
    organization: 'Centro de Asistencia al Suicida (CAS)',
    kind: 'crisis-line',
    contacts: [
      {type: 'voice', number: '135', area: 'Buenos Aires'},
      {type: 'voice', number: '(011) 5275-1135', fallback: true, works_from: 'within-country'},
    ],
    hours: 'CAS daily 8:00-24:00 (2021); provincial 135 lines 24 h',
    cost: 'free',
    privacy: {anonymous: 'yes', confidential: 'yes'},
    notes: ['run-by-each-region'],
    assurance: 'unconfirmed',
    assurance_method: 'official',
    publisher: 'a government website',
    source_date: '2026-02-26',
    dated_elsewhere: true,
    listed: false,
  }),
];
