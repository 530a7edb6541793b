import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('HK', '2026-11-22');

export const hk: Country = {
  code: 'HK',
  timezone: 'Asia/Hong_Kong',
  services: [
    service({
      id: 'hk-18111',
      name: '18111 Mental Health Support Hotline (情緒通)',
      organization: 'Hong Kong SAR Government',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '18111', works_from: 'within-country'},
        {type: 'web', url: 'https://www.shallwetalk.hk'},
      ],
      always_open: true,
      notes: ['other-languages'],
      assurance_method: 'own-site',
      source_date: '2025-11-04',
      dated_elsewhere: true,
    }),
    service({
      id: 'hk-aca-hotline',
      name: 'Against Child Abuse – Parent-Child Support Line',
      organization: 'Against Child Abuse',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '2755 1122'},
        {type: 'email', url: 'aca@aca.org.hk'},
      ],
      languages: ['zh-HK'],
      hours: 'Mon-Fri 09:00-13:00 and 14:00-21:00, Sat 09:00-13:00',
      schedules: [
        {byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '13:00'},
        {byday: 'MO,TU,WE,TH,FR', opens_at: '14:00', closes_at: '21:00'},
        {byday: 'SA', opens_at: '09:00', closes_at: '13:00'},
      ],
      privacy: {confidential: 'yes'},
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-07-27',
      dated_elsewhere: true,
    }),
    service({
      id: 'hk-rainlily',
      name: 'RainLily helpline / take-down assistance',
      organization: 'RainLily',
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'voice', number: '2375 5322'},
        {type: 'web', url: 'https://seeme.hk/eng/whatnow/threat'},
      ],
      privacy: {confidential: 'yes'},
      notes: ['helps-with-removal'],
      assurance_method: 'own-site',
      source_date: '2026-01-14',
      dated_elsewhere: true,
    }),
    service({
      id: 'hk-adcc-18222',
      name: '防騙易 18222 Anti-Scam Helpline',
      organization: 'Hong Kong Police ADCC',
      kind: 'cybercrime-report',
      contacts: [{type: 'voice', number: '18222'}],
      languages: ['zh-HK', 'en'],
      notes: ['helps-with-image-threats', 'run-by-police'],
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2020-05-01',
      try_first: 'hk-rainlily',
    }),
  ],
};
