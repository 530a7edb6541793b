import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('EG', '2026-11-22');

export const eg: Country = {
  code: 'EG',
  timezone: 'Africa/Cairo',
  services: [
    service({
      id: 'eg-child-16000',
      name: 'Child Helpline Egypt 16000',
      organization: 'National Council for Childhood and Motherhood',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '16000'},
        {type: 'whatsapp', number: '+20 101 660 9579', unconfirmed: true},
      ],
      audience: 'minor',
      languages: ['ar'],
      always_open: true,
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2022-05-12',
    }),
    // The police themselves: that stands on the card as well, where a reader sees it before they call.
    service({
      id: 'eg-108',
      name: 'Ministry of Interior online-crime hotline 108',
      organization: 'Ministry of Interior',
      kind: 'cybercrime-report',
      contacts: [
        {type: 'voice', number: '108'},
        {type: 'web', url: 'https://www.moiegypt.gov.eg/'},
      ],
      languages: ['ar'],
      always_open: true,
      privacy: {may_pass_on: ['police']},
      notes: ['run-by-police', 'report-in-person-too'],
      assurance_method: 'second-hand',
      source_date: '2021-06-04',
    }),
  ],
};
