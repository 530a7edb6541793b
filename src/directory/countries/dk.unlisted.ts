import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('DK', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const dkUnlisted: readonly Service[] = [
  service({
    id: 'dk-livslinien',
    name: 'Livslinien 70 201 201',
    organization: 'Livslinien',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '70 201 201'}],
    privacy: {anonymous: 'yes'},
    notes: ['often-busy'],
    assurance: 'unconfirmed',
    assurance_method: 'own-site',
    source_date: '2024-06-18',
    dated_elsewhere: true,
    listed: false,
  }),
  service({
    id: 'dk-sct-nicolai',
    name: 'Sct. Nicolai Tjenesten 70 120 110',
    organization: 'Kirkens Korshær / Danish national church',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '70 120 110'}],
    privacy: {anonymous: 'yes', confidential: 'yes'},
    notes: ['any-worry'],
    assurance: 'unconfirmed',
    assurance_method: 'own-site',
    listed: false,
  }),
];
