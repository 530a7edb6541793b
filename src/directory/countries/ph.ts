import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PH', '2026-11-22');

export const ph: Country = {
  code: 'PH',
  timezone: 'Asia/Manila',
  services: [
    service({
      id: 'ph-makabata-1383',
      name: 'MAKABATA Helpline 1383',
      organization: 'Council for the Welfare of Children (DSWD)',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1383'}],
      audience: 'minor',
      languages: ['fil', 'en'],
      hours: '24/7 (per a Radyo Agila report)',
      notes: ['also-online-abuse'],
      assurance_method: 'official',
      publisher: 'the Philippine News Agency',
      source_date: '2024-11-08',
      dated_elsewhere: true,
    }),
    service({
      id: 'ph-ncmh',
      name: 'NCMH Crisis Hotline',
      organization: 'National Center for Mental Health',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '1553'},
        {type: 'voice', number: '0917-899-8727'},
        {type: 'voice', number: '1800-1888-1553'},
        {type: 'voice', number: '0919-057-1553'},
      ],
      assurance_method: 'official',
      publisher: 'the Philippine Department of Health',
      source_date: '2026-09-09',
      dated_elsewhere: true,
    }),
    service({
      id: 'ph-ecpat',
      name: 'eProtectKids CSAEM hotline',
      organization: 'ECPAT Philippines',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://ecpat.org.ph/report/'}],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'ph-1343',
      name: '1343 Actionline against human trafficking',
      organization: 'Commission on Filipinos Overseas / IACAT',
      kind: 'police-reporting',
      contacts: [{type: 'voice', number: '1343'}],
      languages: ['fil', 'en'],
      notes: ['human-trafficking'],
      assurance_method: 'official',
      publisher: 'the Philippine Department of Social Welfare and Development',
      source_date: '2021-03',
    }),
  ],
  // 1343 is a line against trafficking: not the way to the police for images.
  report_routes: {minor: ['ph-ecpat'], adult: [], unknown: [{id: 'ph-ecpat', age: 'minor'}]},
  report_routes_personal_info: {minor: [], adult: [], unknown: []},
};
