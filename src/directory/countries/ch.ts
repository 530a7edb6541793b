import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('CH', '2026-11-22');

export const ch: Country = {
  code: 'CH',
  timezone: 'Europe/Zurich',
  services: [
    service({
      id: 'ch-147',
      name: '147 Pro Juventute',
      organization: 'Pro Juventute',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '147', always_open: true},
        // The source does not say on which days: so no windows.
        {type: 'chat', url: 'https://www.147.ch/', hours: '07:30-22:00 (WhatsApp through the site)'},
        {type: 'email', url: 'beratung@147.ch'},
      ],
      audience: 'minor',
      languages: ['de', 'fr', 'it'],
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'official',
      publisher: 'Pro Juventute',
      source_date: '2026-03-25',
      dated_elsewhere: true,
    }),
    service({
      id: 'ch-143',
      name: 'Tel 143 - Die Dargebotene Hand / La Main Tendue / Telefono Amico',
      organization: 'Die Dargebotene Hand / La Main Tendue',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '143', languages: ['de', 'fr', 'it'], always_open: true, works_from: 'within-country'},
        {type: 'chat', url: 'https://www.143.ch'},
        {
          type: 'voice',
          number: '0800 143 000',
          languages: ['en'],
          hours: 'daily 18:00-23:00',
          schedules: [{opens_at: '18:00', closes_at: '23:00'}],
        },
      ],
      languages: ['de', 'fr', 'it', 'en'],
      cost: 'free',
      privacy: {anonymous: 'yes', confidential: 'yes'},
      notes: ['mainly-adults', 'write-on-website'],
      assurance_method: 'own-site',
      source_date: '2024-06-28',
    }),
    service({
      id: 'ch-clickandstop',
      name: 'clickandstop.ch',
      organization: 'Kinderschutz Schweiz & Guido Fluri Stiftung',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://www.clickandstop.ch/'}],
      languages: ['de', 'fr', 'it'],
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'second-hand',
      source_date: '2025',
    }),
  ],
};
