import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('IE', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const ieUnlisted: readonly Service[] = [
  service({
    id: 'ie-50808',
    name: 'Text About It 50808',
    organization: 'HSE-funded text service',
    kind: 'crisis-line',
    contacts: [{type: 'text', number: '50808', keyword: 'TALK'}],
    always_open: true,
    cost: 'free',
    privacy: {anonymous: 'yes', may_pass_on: ['emergency-services']},
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2020-06-16',
    listed: false,
  }),
];
