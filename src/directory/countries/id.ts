import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('ID', '2026-11-22');

export const id: Country = {
  code: 'ID',
  timezone: 'Asia/Jakarta',
  services: [
    service({
      id: 'id-healing119',
      name: 'healing119.id',
      organization: 'Kementerian Kesehatan (Ministry of Health)',
      kind: 'crisis-line',
      contacts: [{type: 'web', url: 'https://www.healing119.id'}],
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'own-site',
      source_date: '2025-08-07',
    }),
    service({
      id: 'id-sapa-129',
      name: 'SAPA 129',
      organization: 'Kementerian PPPA',
      kind: 'victim-support',
      contacts: [
        {type: 'voice', number: '129'},
        {type: 'whatsapp', number: '08111-129-129'},
      ],
      languages: ['id'],
      always_open: true,
      privacy: {confidential: 'yes'},
      notes: ['women-and-children'],
      assurance_method: 'second-hand',
      source_date: '2026-02-11',
    }),
    service({
      id: 'id-tepsa',
      name: 'TePSA 1500771',
      organization: 'Kementerian Sosial',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1500771'}],
      audience: 'minor',
      languages: ['id'],
      hours: '24/7 (2022)',
      assurance: 'unconfirmed',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2022-05-16',
      try_first: 'id-sapa-129',
    }),
  ],
};
