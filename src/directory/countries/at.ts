import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('AT', '2026-11-22');

export const at: Country = {
  code: 'AT',
  timezone: 'Europe/Vienna',
  services: [
    service({
      id: 'at-147',
      name: '147 Rat auf Draht',
      organization: 'Rat auf Draht',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '147', always_open: true},
        {type: 'email', url: '147@rataufdraht.at'},
        {type: 'chat', url: 'https://www.rataufdraht.at/', hours: 'Mon-Fri evenings, from 18:00'},
      ],
      audience: 'minor',
      languages: ['de'],
      cost: 'free',
      privacy: {anonymous: 'yes'},
      notes: ['helps-with-image-threats'],
      assurance_method: 'own-site',
      source_date: '2025-05-20',
      dated_elsewhere: true,
    }),
    service({
      id: 'at-telefonseelsorge-142',
      name: 'TelefonSeelsorge Notruf 142',
      organization: 'TelefonSeelsorge Österreich (Catholic and Protestant churches)',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '142', always_open: true, works_from: 'within-country'},
        {
          type: 'chat',
          url: 'https://chat.onlineberatung-telefonseelsorge.at',
          hours: 'daily 16:00-23:00 (2024)',
          schedules: [{opens_at: '16:00', closes_at: '23:00'}],
        },
        {type: 'web', url: 'https://www.onlineberatung-telefonseelsorge.at'},
      ],
      cost: 'free',
      privacy: {anonymous: 'yes', confidential: 'unless-danger'},
      notes: ['write-on-website'],
      assurance_method: 'own-site',
      source_date: '2023-05',
      dated_elsewhere: true,
    }),
  ],
};
