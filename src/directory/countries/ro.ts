import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('RO', '2026-11-22');

export const ro: Country = {
  code: 'RO',
  timezone: 'Europe/Bucharest',
  services: [
    // Before 116 111, which is closed at night and at weekends.
    service({
      id: 'ro-119',
      name: '119 – numărul unic pentru copii',
      organization: 'Romanian Government (DGASPC / STS)',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '119'}],
      languages: ['ro'],
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      notes: ['helps-with-image-threats'],
      assurance_method: 'second-hand',
      source_date: '2026-02-01',
    }),
    service({
      id: 'ro-116111',
      name: 'Telefonul Copilului 116 111',
      organization: 'Asociația Telefonul Copilului',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111'},
        {type: 'email', url: 'telefonulcopilului@telefonulcopilului.ro'},
        {type: 'web', url: 'https://www.116111.ro/'},
      ],
      audience: 'minor',
      languages: ['ro', 'en'],
      hours: 'Mon-Fri 10:00-20:00',
      schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '10:00', closes_at: '20:00'}],
      cost: 'free',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-04-15',
      dated_elsewhere: true,
    }),
    service({
      id: 'ro-esc-abuz',
      name: 'esc_ABUZ',
      organization: 'Salvați Copiii România',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://oradenet.ro/esc-abuz-en'}],
      languages: ['ro', 'en'],
      privacy: {anonymous: 'possible'},
      assurance_method: 'own-site',
      source_date: '2025-10-23',
      dated_elsewhere: true,
    }),
  ],
};
