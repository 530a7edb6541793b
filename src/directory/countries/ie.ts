import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('IE', '2026-11-22');

export const ie: Country = {
  code: 'IE',
  timezone: 'Europe/Dublin',
  services: [
    service({
      id: 'ie-samaritans',
      name: 'Samaritans',
      organization: 'Samaritans Ireland',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '116 123'}],
      assurance_method: 'second-hand',
      source_date: '2026-09-11',
    }),
    service({
      id: 'ie-childline',
      name: 'Childline by ISPCC',
      organization: 'ISPCC',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '1800 66 66 66'},
        {type: 'chat', url: 'https://www.childline.ie/'},
        {type: 'voice', number: '116 111', unconfirmed: true},
        {type: 'text', number: '50101', unconfirmed: true},
      ],
      maximum_age: 18,
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'official',
      publisher: 'the ISPCC',
      source_date: '2026-02-08',
      dated_elsewhere: true,
    }),
    service({
      id: 'ie-hotline-ie',
      name: 'Hotline.ie intimate image abuse & CSAM reporting',
      organization: 'Hotline.ie',
      kind: 'image-removal',
      contacts: [{type: 'web', url: 'https://www.hotline.ie/report'}],
      languages: ['en'],
      privacy: {anonymous: 'yes', confidential: 'yes'},
      assurance_method: 'own-site',
      source_date: '2022-05-12',
      dated_elsewhere: true,
    }),
  ],
};
