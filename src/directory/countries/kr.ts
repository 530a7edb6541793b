import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('KR', '2026-11-22');

export const kr: Country = {
  code: 'KR',
  timezone: 'Asia/Seoul',
  services: [
    service({
      id: 'kr-109',
      name: '109 자살예방 상담전화',
      organization: 'Ministry of Health and Welfare / Korea Foundation for Suicide Prevention',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '109', works_from: 'within-country'},
        {type: 'text', number: '109', works_from: 'within-country'},
      ],
      always_open: true,
      privacy: {may_pass_on: ['emergency-services']},
      notes: ['police-in-emergency'],
      assurance_method: 'official',
      publisher: 'the Korea Development Institute',
      source_date: '2024-09-10',
      dated_elsewhere: true,
    }),
    service({
      id: 'kr-1388',
      name: '청소년전화 1388 (Youth line)',
      organization: 'Korea Youth Counselling & Welfare',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1388'}],
      audience: 'minor',
      languages: ['ko'],
      always_open: true,
      notes: ['helps-with-image-threats', 'helps-with-removal'],
      assurance_method: 'second-hand',
      source_date: '2020-04-08',
    }),
    service({
      id: 'kr-1366',
      name: '1366 – Digital Sex Crime Victim Support Centre',
      organization: "Women's Human Rights Institute of Korea / Ministry of Gender Equality and Family",
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'voice', number: '1366'},
        {
          type: 'voice',
          number: '02-735-8994',
          fallback: true,
          hours: 'Mon-Fri 08:00-22:00, Sat-Sun 09:00-18:00',
          schedules: [
            {byday: 'MO,TU,WE,TH,FR', opens_at: '08:00', closes_at: '22:00'},
            {byday: 'SA,SU', opens_at: '09:00', closes_at: '18:00'},
          ],
        },
        {type: 'web', url: 'https://d4u.stop.or.kr/'},
      ],
      languages: ['ko'],
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      notes: ['all-genders-and-ages', 'helps-with-removal'],
      assurance_method: 'second-hand',
      source_date: '2026-05-31',
    }),
  ],
};
