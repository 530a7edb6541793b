import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('NZ', '2026-11-22');

export const nz: Country = {
  code: 'NZ',
  timezone: 'Pacific/Auckland',
  services: [
    service({
      id: 'nz-1737',
      name: '1737 Need to talk?',
      organization: 'National Telehealth Service',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '1737'},
        {type: 'text', number: '1737'},
      ],
      always_open: true,
      cost: 'free',
      assurance_method: 'second-hand',
      source_date: '2026-09-09',
    }),
    service({
      id: 'nz-youthline',
      name: 'Youthline',
      organization: 'Youthline',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '0800 376 633'},
        {type: 'text', number: '234'},
        {type: 'email', url: 'talk@youthline.co.nz'},
      ],
      minimum_age: 12,
      maximum_age: 24,
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      notes: ['any-worry'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-11-17',
      dated_elsewhere: true,
    }),
    service({
      id: 'nz-netsafe',
      name: 'Netsafe helpline',
      organization: 'Netsafe',
      kind: 'image-abuse-helpline',
      contacts: [
        {
          type: 'voice',
          number: '0508 638 7233',
          vanity: '0508 NETSAFE',
          hours: 'Mon-Fri 08:00-20:00',
          schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '08:00', closes_at: '20:00'}],
        },
        {type: 'web', url: 'https://report.netsafe.org.nz/'},
      ],
      languages: ['en', 'mi'],
      hours: 'Mon-Fri 08:00-20:00, weekends and public holidays 09:00-17:00',
      schedules: [
        {byday: 'MO,TU,WE,TH,FR', opens_at: '08:00', closes_at: '20:00'},
        {byday: 'SA,SU', opens_at: '09:00', closes_at: '17:00'},
      ],
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'own-site',
    }),
    service({
      id: 'nz-dia',
      name: 'Report online child exploitation material',
      organization: 'Department of Internal Affairs',
      kind: 'hotline-csam-report',
      contacts: [
        {type: 'web', url: 'https://www.dia.govt.nz/Digital-Safety-Report-Online-Child-Exploitation-material'},
      ],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'nz-whatsup',
      name: '0800 What’s Up',
      organization: 'What’s Up',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '0800 942 8787'}],
      audience: 'minor',
      assurance: 'unconfirmed',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-11-17',
      dated_elsewhere: true,
      try_first: 'nz-youthline',
    }),
  ],
};
