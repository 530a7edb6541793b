import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('BD', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const bdUnlisted: readonly Service[] = [
  service({
    id: 'bd-kaan-pete-roi',
    name: 'Kaan Pete Roi',
    organization: 'Kaan Pete Roi (Befrienders Worldwide)',
    kind: 'crisis-line',
    contacts: [
      {type: 'voice', number: '09612-119911', unconfirmed: true},
      {type: 'web', url: 'https://kaanpeteroi.org'},
    ],
    hours: '12 hours daily',
    privacy: {anonymous: 'yes'},
    assurance: 'unconfirmed',
    assurance_method: 'own-site',
    listed: false,
  }),
  service({
    id: 'bd-brac-moner-jotno',
    name: 'মনের যত্ন (Moner Jotno)',
    organization: 'BRAC Institute of Educational Development',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '09643262626'}],
    hours: 'daily 12:00-02:00 (2024)',
    schedules: [{opens_at: '12:00', closes_at: '02:00'}],
    cost: 'free',
    privacy: {confidential: 'yes'},
    assurance: 'unconfirmed',
    assurance_method: 'own-site',
    source_date: '2024-11-23',
    dated_elsewhere: true,
    listed: false,
  }),
];
