import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('FI', '2026-11-22');

export const fi: Country = {
  code: 'FI',
  timezone: 'Europe/Helsinki',
  services: [
    service({
      id: 'fi-mll-116111',
      name: 'Lasten ja nuorten puhelin',
      organization: 'Mannerheimin Lastensuojeluliitto',
      kind: 'child-helpline',
      contacts: [
        {
          type: 'voice',
          number: '116 111',
          hours: 'every day, evenings until 24:00, professionals 20:00-24:00 (November 2025)',
        },
        {
          type: 'chat',
          url: 'https://www.nuortennetti.fi/',
          hours: 'daily 17:00-20:00 (November 2025)',
          schedules: [{opens_at: '17:00', closes_at: '20:00'}],
        },
      ],
      audience: 'minor',
      languages: ['fi'],
      privacy: {anonymous: 'yes'},
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-11-19',
      dated_elsewhere: true,
    }),
    service({
      id: 'fi-mieli',
      name: 'MIELI Kriisipuhelin',
      organization: 'MIELI Suomen Mielenterveys ry',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '09 2525 0111', languages: ['fi'], always_open: true},
        {type: 'voice', number: '09 2525 0112', languages: ['sv'], hours: 'at set hours'},
        {
          type: 'voice',
          number: '09 2525 0116',
          languages: ['en'],
          hours: 'Fri 9:00-13:00',
          schedules: [{byday: 'FR', opens_at: '09:00', closes_at: '13:00'}],
        },
        {type: 'voice', number: '09 2525 0114', languages: ['uk'], hours: 'at set hours'},
        {type: 'voice', number: '09 2525 0115', languages: ['ru'], hours: 'at set hours'},
        {type: 'chat', url: 'https://mieli.fi'},
      ],
      languages: ['fi', 'sv', 'en', 'uk', 'ru'],
      cost: 'standard-rate',
      privacy: {anonymous: 'yes', confidential: 'yes'},
      notes: ['often-busy'],
      assurance_method: 'own-site',
      source_date: '2026-01-21',
    }),
    service({
      id: 'fi-nettivihje',
      name: 'Nettivihje',
      organization: 'Pelastakaa Lapset (Save the Children Finland)',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://www.nettivihje.fi/'}],
      languages: ['fi', 'sv', 'en'],
      privacy: {anonymous: 'yes'},
      notes: ['anyone-may-report'],
      assurance_method: 'second-hand',
      source_date: '2021-01',
    }),
  ],
};
