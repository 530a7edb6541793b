import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('BD', '2026-11-22');

export const bd: Country = {
  code: 'BD',
  timezone: 'Asia/Dhaka',
  services: [
    service({
      id: 'bd-child-helpline-1098',
      name: 'Child Helpline 1098',
      organization: 'Department of Social Services',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1098'}],
      audience: 'minor',
      languages: ['bn'],
      always_open: true,
      cost: 'free',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-03-04',
      dated_elsewhere: true,
    }),
    service({
      id: 'bd-13219',
      name: '13219 Helpline (Cyber Teens)',
      organization: 'Cyber Teens Foundation',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '13219'},
        {type: 'email', url: 'contact@13219.help'},
        // Seen without encryption alone, so it is text and never a link.
        {type: 'web', url: 'http://www.13219.help', unconfirmed: true},
      ],
      audience: 'minor',
      languages: ['bn'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-07-08',
    }),
    service({
      id: 'bd-police-cyber-support-women',
      name: 'Police Cyber Support for Women',
      organization: 'Bangladesh Police HQ',
      kind: 'police-reporting',
      contacts: [
        {type: 'voice', number: '01320000888'},
        {type: 'email', url: 'cybersupport.women@police.gov.bd'},
      ],
      languages: ['bn'],
      privacy: {confidential: 'yes'},
      notes: ['women-and-girls'],
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2020-11-17',
      try_first: 'intl-findahelpline',
    }),
  ],
};
