import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('SG', '2026-11-22');

export const sg: Country = {
  code: 'SG',
  timezone: 'Asia/Singapore',
  services: [
    service({
      id: 'sg-mindline-1771',
      name: 'national mindline 1771',
      organization: 'Ministry of Health / Institute of Mental Health',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '1771', works_from: 'within-country'},
        {type: 'whatsapp', number: '+65 6669 1771'},
        {type: 'chat', url: 'https://mindline.sg/fsmh'},
      ],
      languages: ['en', 'zh', 'ms', 'ta'],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'possible', confidential: 'yes'},
      notes: ['any-worry'],
      assurance_method: 'own-site',
      source_date: '2025-06-18',
    }),
    service({
      id: 'sg-tinkle-friend',
      name: 'Tinkle Friend',
      organization: "Singapore Children's Society",
      kind: 'child-helpline',
      contacts: [
        {
          type: 'voice',
          number: '1800 2744 788',
          hours: 'Mon-Fri 14:30-17:00',
          schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '14:30', closes_at: '17:00'}],
        },
        {
          type: 'chat',
          url: 'https://www.tinklefriend.sg/',
          hours: 'Mon-Thu 14:30-19:00, Fri 14:30-17:00',
          schedules: [
            {byday: 'MO,TU,WE,TH', opens_at: '14:30', closes_at: '19:00'},
            {byday: 'FR', opens_at: '14:30', closes_at: '17:00'},
          ],
        },
      ],
      // Primary school ends at 12 there.
      maximum_age: 12,
      languages: ['en'],
      cost: 'free',
      notes: ['primary-school-children', 'sources-differ-on-hours'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-02-10',
      dated_elsewhere: true,
    }),
    service({
      id: 'sg-navh',
      name: 'National Anti-Violence and Sexual Harassment Helpline',
      organization: 'Ministry of Social and Family Development',
      kind: 'victim-support',
      contacts: [{type: 'voice', number: '1800-777-0000'}],
      languages: ['en', 'zh', 'ms', 'ta'],
      always_open: true,
      assurance_method: 'official',
      publisher: 'the Singapore Ministry of Social and Family Development',
      source_date: '2022-03-28',
      dated_elsewhere: true,
    }),
    // The phone number of the helpline was not seen, so it has its website alone.
    service({
      id: 'sg-shecares',
      name: 'SHECARES@SCWO',
      organization: 'SG Her Empowerment / SCWO',
      kind: 'image-abuse-helpline',
      contacts: [{type: 'web', url: 'https://she.org.sg/'}],
      languages: ['en'],
      hours: 'Mon-Fri 09:00-21:00 (2023)',
      notes: ['women-and-girls'],
      assurance_method: 'own-site',
      source_date: '2023-01-11',
    }),
    service({
      id: 'sg-sos-1767',
      name: 'Samaritans of Singapore 1767 / CareText',
      organization: 'Samaritans of Singapore (SOS)',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '1767', works_from: 'within-country'},
        {type: 'whatsapp', number: '+65 9151 1767'},
      ],
      always_open: true,
      privacy: {confidential: 'yes'},
      assurance: 'unconfirmed',
      assurance_method: 'official',
      publisher: 'Befrienders Worldwide',
      source_date: '2025-07-21',
      dated_elsewhere: true,
      try_first: 'sg-mindline-1771',
    }),
  ],
};
