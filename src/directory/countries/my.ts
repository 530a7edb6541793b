import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('MY', '2026-11-22');

export const my: Country = {
  code: 'MY',
  timezone: 'Asia/Kuala_Lumpur',
  services: [
    service({
      id: 'my-heal-15555',
      name: 'Talian HEAL 15555',
      organization: 'Kementerian Kesihatan Malaysia (Ministry of Health)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '15555', works_from: 'within-country'}],
      // No windows: the source of the hours is too old to compute with.
      hours: 'daily 08:00-24:00 (2022/2023)',
      cost: 'standard-rate',
      privacy: {may_pass_on: ['emergency-services']},
      notes: ['police-in-emergency'],
      assurance_method: 'official',
      publisher: 'Malaysian public radio',
      source_date: '2026-01-06',
      dated_elsewhere: true,
    }),
    service({
      id: 'my-talian-kasih',
      name: 'Talian Kasih 15999',
      organization: 'Ministry of Women, Family and Community Development',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '15999'},
        {type: 'whatsapp', number: '019-261 5999'},
      ],
      languages: ['ms', 'en'],
      always_open: true,
      privacy: {confidential: 'yes'},
      assurance_method: 'second-hand',
      source_date: '2025-11-10',
    }),
    service({
      id: 'my-buddy-bear',
      name: 'Buddy Bear',
      organization: 'HumanKind',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1-800-18-2327', vanity: '1-800-18-BEAR'}],
      maximum_age: 17,
      languages: ['ms', 'en', 'zh', 'ta'],
      hours: 'daily 18:00-24:00',
      schedules: [{opens_at: '18:00', closes_at: '24:00'}],
      assurance_method: 'second-hand',
      source_date: '2026-04-10',
    }),
  ],
};
