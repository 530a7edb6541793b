import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('AE', '2026-11-22');

export const ae: Country = {
  code: 'AE',
  timezone: 'Asia/Dubai',
  services: [
    service({
      id: 'ae-116111',
      name: '116111 Child Protection Hotline / Hemayati',
      organization: 'Ministry of Interior Child Protection Centre',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116111'},
        {type: 'web', url: 'https://www.moi-cpc.gov.ae/'},
      ],
      languages: ['ar', 'en'],
      cost: 'free',
      assurance_method: 'official',
      publisher: 'a government website',
      source_date: '2023-05-09',
      dated_elsewhere: true,
    }),
    service({
      id: 'ae-dfwac-800111',
      name: 'DFWAC Helpline',
      organization: 'Dubai Foundation for Women and Children',
      kind: 'victim-support',
      contacts: [
        {type: 'voice', number: '800111'},
        {type: 'whatsapp', number: '+971 800111'},
        {type: 'email', url: 'help@dfwac.ae'},
      ],
      languages: ['ar', 'en'],
      area: 'Dubai',
      always_open: true,
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2022-05-18',
    }),
    // No page prints its digits: they are those of the letters on the keys of a phone.
    service({
      id: 'ae-800-sakina',
      name: '800-SAKINA (Abu Dhabi)',
      organization: 'Department of Health - Abu Dhabi / SAKINA (SEHA)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '800-725462', vanity: '800-SAKINA'}],
      languages: ['ar', 'en'],
      area: 'Abu Dhabi',
      hours: '24/7 (March 2026)',
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2026-03-03',
      try_first: 'intl-findahelpline',
    }),
    service({
      id: 'ae-ehs-8008877',
      name: 'Talk, we are listening (تحدّث لنسمعك) 800 8877',
      organization: 'Emirates Health Services',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '8008877'}],
      hours: 'daily 9:00-21:00',
      schedules: [{opens_at: '09:00', closes_at: '21:00'}],
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2026-03-05',
      try_first: 'intl-findahelpline',
    }),
  ],
};
