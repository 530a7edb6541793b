import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PL', '2026-11-22');

export const pl: Country = {
  code: 'PL',
  timezone: 'Europe/Warsaw',
  services: [
    service({
      id: 'pl-116111',
      name: 'Telefon Zaufania 116 111',
      organization: 'Fundacja Dajemy Dzieciom Siłę',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111'},
        {type: 'chat', url: 'https://116111.pl/'},
      ],
      maximum_age: 18,
      languages: ['pl', 'uk', 'ru'],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-01-14',
      dated_elsewhere: true,
    }),
    service({
      id: 'pl-116123',
      name: '116 123 Kryzysowy Telefon Zaufania',
      organization: 'Instytut Psychologii Zdrowia PTP - Niebieska Linia, for the Ministry of Digital Affairs',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '116 123', works_from: 'within-country'},
        {type: 'chat', url: 'https://116sos.pl'},
      ],
      minimum_age: 18,
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'official',
      publisher: 'the police in Myszków',
      source_date: '2025-11',
      dated_elsewhere: true,
    }),
    service({
      id: 'pl-dyzurnet',
      name: 'Dyżurnet.pl',
      organization: 'NASK',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://dyzurnet.pl/'}],
      languages: ['pl'],
      privacy: {anonymous: 'yes'},
      assurance_method: 'own-site',
      source_date: '2025',
      dated_elsewhere: true,
    }),
  ],
};
