import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('TH', '2026-11-22');

export const th: Country = {
  code: 'TH',
  timezone: 'Asia/Bangkok',
  services: [
    service({
      id: 'th-childline-1387',
      name: 'สายเด็ก 1387 Childline Thailand',
      organization: 'Childline Thailand Foundation',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1387'}],
      maximum_age: 17,
      languages: ['th', 'en'],
      always_open: true,
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2022-10-11',
    }),
    service({
      id: 'th-1323',
      name: 'สายด่วนสุขภาพจิต 1323',
      organization: 'Department of Mental Health, Ministry of Public Health',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '1323', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      notes: ['often-busy'],
      assurance_method: 'official',
      publisher: "the Thai education ministry's radio",
      source_date: '2026-03-05',
      dated_elsewhere: true,
    }),
    service({
      id: 'th-ticac-help',
      name: 'คลิปหลุดทำไง.com',
      organization: 'Thai Government / Royal Thai Police TICAC',
      kind: 'image-removal',
      contacts: [
        {type: 'web', url: 'https://www.คลิปหลุดทำไง.com/'},
        {type: 'web', url: 'https://www.help.ticac.org/'},
      ],
      audience: 'minor',
      languages: ['th'],
      notes: ['helps-with-image-threats', 'run-by-police'],
      assurance_method: 'second-hand',
      source_date: '2022-08-16',
    }),
  ],
};
