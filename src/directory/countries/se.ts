import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('SE', '2026-11-22');

export const se: Country = {
  code: 'SE',
  timezone: 'Europe/Stockholm',
  services: [
    service({
      id: 'se-bris',
      name: 'Bris',
      organization: 'Barnens rätt i samhället',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111'},
        {type: 'chat', url: 'https://www.bris.se/'},
      ],
      audience: 'minor',
      languages: ['sv', 'ar', 'uk'],
      always_open: true,
      assurance_method: 'own-site',
      source_date: '2025-08-20',
      dated_elsewhere: true,
    }),
    service({
      id: 'se-sjalvmordslinjen-90101',
      name: 'Självmordslinjen 90101',
      organization: 'Mind',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '90101', works_from: 'within-country'},
        {type: 'chat', url: 'https://mind.se'},
      ],
      always_open: true,
      privacy: {anonymous: 'yes'},
      notes: ['often-busy'],
      // Its own pages, as far as they were read, do not print the number.
      assurance_method: 'second-hand',
      source_date: '2026-01',
    }),
    service({
      id: 'se-polisen-11414',
      name: 'Polisen 114 14 (non-emergency report)',
      organization: 'Polismyndigheten',
      kind: 'police-reporting',
      contacts: [{type: 'voice', number: '114 14'}],
      languages: ['sv'],
      assurance_method: 'second-hand',
    }),
    service({
      id: 'se-ecpat',
      name: 'ECPAT Sverige',
      organization: 'ECPAT Sverige',
      kind: 'parent-support',
      contacts: [{type: 'web', url: 'https://ecpat.se/'}],
      languages: ['sv'],
      assurance_method: 'own-site',
    }),
  ],
};
