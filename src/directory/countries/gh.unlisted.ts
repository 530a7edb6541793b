import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('GH', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const ghUnlisted: readonly Service[] = [
  service({
    id: 'gh-mha-0800678678',
    name: 'Mental Health Authority 0800 678 678',
    organization: 'Mental Health Authority of Ghana',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '0800 678 678', works_from: 'within-country'}],
    cost: 'free',
    assurance: 'unconfirmed',
    assurance_method: 'own-site',
    source_date: '2025-09-13',
    dated_elsewhere: true,
    listed: false,
  }),
  service({
    id: 'gh-helpline-of-hope',
    name: 'Helpline of Hope',
    organization: 'Ministry of Gender, Children and Social Protection',
    kind: 'child-helpline',
    contacts: [
      {type: 'voice', number: '0800 800 800'},
      {type: 'voice', number: '0800 900 900'},
      {type: 'text', number: '8020'},
    ],
    hours: '24/7 (undated)',
    cost: 'free',
    assurance: 'unconfirmed',
    assurance_method: 'own-site',
    source_date: '2018-04-17',
    listed: false,
  }),
];
