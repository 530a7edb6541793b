import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('IL', '2026-11-22');

export const il: Country = {
  code: 'IL',
  timezone: 'Asia/Jerusalem',
  services: [
    service({
      id: 'il-eran-1201',
      name: 'ERAN 1201',
      organization: 'ERAN',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '1201', always_open: true},
        {
          type: 'chat',
          url: 'https://www.eran.org.il/online-emotional-help/',
          hours: '08:00-02:00',
          schedules: [{opens_at: '08:00', closes_at: '02:00'}],
        },
      ],
      languages: ['he', 'ar'],
      privacy: {anonymous: 'yes'},
      notes: ['children-too'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-01-26',
      dated_elsewhere: true,
    }),
    service({
      id: 'il-105',
      name: '105 – National Child Online Protection Bureau',
      organization: 'Israel Police (Lahav 433) & ministries',
      kind: 'image-abuse-helpline',
      contacts: [{type: 'voice', number: '105'}],
      audience: 'minor',
      languages: ['he', 'ar'],
      always_open: true,
      notes: ['parents-too', 'run-by-police', 'languages-may-vary'],
      assurance_method: 'second-hand',
      source_date: '2024-02',
    }),
  ],
};
