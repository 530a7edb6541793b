import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('NO', '2026-11-22');

export const no: Country = {
  code: 'NO',
  timezone: 'Europe/Oslo',
  services: [
    service({
      id: 'no-alarmtelefonen',
      name: 'Alarmtelefonen for barn og unge',
      organization: 'Alarmtelefonen',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111', always_open: true},
        {
          type: 'chat',
          url: 'https://www.116111.no/',
          hours: '16:15-22:45 (Sat to 23:45)',
          schedules: [
            {byday: 'MO,TU,WE,TH,FR,SU', opens_at: '16:15', closes_at: '22:45'},
            {byday: 'SA', opens_at: '16:15', closes_at: '23:45'},
          ],
        },
        {type: 'email', url: 'alarm@116111.no'},
      ],
      audience: 'minor',
      languages: ['no'],
      cost: 'free',
      assurance_method: 'own-site',
      source_date: '2025-01-06',
      dated_elsewhere: true,
    }),
    service({
      id: 'no-kors-pa-halsen',
      name: 'Kors på halsen',
      organization: 'Røde Kors',
      kind: 'child-helpline',
      contacts: [
        {
          type: 'voice',
          number: '800 333 21',
          hours: 'Mon-Fri 14:00-22:00',
          schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '14:00', closes_at: '22:00'}],
        },
        {
          type: 'chat',
          url: 'https://www.korspahalsen.no/',
          hours: '14:00-22:00 daily',
          schedules: [{opens_at: '14:00', closes_at: '22:00'}],
        },
      ],
      maximum_age: 18,
      languages: ['no'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-02-08',
      dated_elsewhere: true,
    }),
    service({
      id: 'no-mental-helse-116123',
      name: 'Hjelpetelefonen 116 123 / sidetmedord.no',
      organization: 'Mental Helse',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '116 123', works_from: 'within-country'},
        {type: 'chat', url: 'https://sidetmedord.no'},
      ],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'possible', confidential: 'yes'},
      assurance_method: 'official',
      publisher: 'the Norwegian health service',
      source_date: '2023-05',
      dated_elsewhere: true,
    }),
    service({
      id: 'no-kripos-tips',
      name: 'Tips om seksuell utnyttelse av barn på internett',
      organization: 'Kripos / Politiet',
      kind: 'police-reporting',
      contacts: [
        {
          type: 'web',
          url: 'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
        },
      ],
      languages: ['no'],
      hours: 'tip desk staffed 24/7',
      notes: ['about-under-18-only', 'tips-only'],
      assurance_method: 'own-site',
    }),
  ],
  // The tips are about sexual abuse of children: not for the image of an adult, nor for private details.
  report_routes: {
    minor: ['no-kripos-tips'],
    adult: [{id: 'no-kripos-tips', image_age: 'minor'}],
    unknown: [{id: 'no-kripos-tips', age: 'minor'}],
  },
  report_routes_personal_info: {minor: [], adult: [], unknown: []},
};
