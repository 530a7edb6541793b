import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PK', '2026-11-22');

export const pk: Country = {
  code: 'PK',
  timezone: 'Asia/Karachi',
  services: [
    service({
      id: 'pk-madadgaar-1098',
      name: 'Madadgaar National Helpline 1098',
      organization: 'LHRLA / Madadgaar',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '1098'},
        {type: 'email', url: 'madadgaar@cyber.net.pk'},
      ],
      audience: 'minor',
      languages: ['ur', 'en'],
      always_open: true,
      cost: 'free',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2024-10-14',
    }),
    service({
      id: 'pk-drf-cyber-harassment',
      name: 'Digital Security Helpline',
      organization: 'Digital Rights Foundation',
      kind: 'image-abuse-helpline',
      contacts: [{type: 'voice', number: '0800-39393'}],
      languages: ['ur', 'en'],
      hours: '09:00-17:00 daily',
      schedules: [{opens_at: '09:00', closes_at: '17:00'}],
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'second-hand',
      source_date: '2025-07-14',
    }),
    service({
      id: 'pk-nccia-1799',
      name: 'NCCIA cybercrime helpline 1799',
      organization: 'National Cyber Crime Investigation Agency',
      kind: 'cybercrime-report',
      contacts: [{type: 'voice', number: '1799'}],
      languages: ['ur', 'en'],
      hours: '24 hours (per a lawyer’s answer)',
      assurance_method: 'second-hand',
      source_date: '2025-06-04',
    }),
  ],
};
