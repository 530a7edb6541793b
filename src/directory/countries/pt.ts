import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PT', '2026-11-22');

export const pt: Country = {
  code: 'PT',
  timezone: 'Europe/Lisbon',
  services: [
    service({
      id: 'pt-sos-crianca-116111',
      name: 'SOS Criança',
      organization: 'Instituto de Apoio à Criança',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111'},
        {type: 'email', url: 'iac-soscrianca@iacrianca.pt'},
        {type: 'web', url: 'https://iacrianca.pt/'},
      ],
      audience: 'minor',
      languages: ['pt', 'en'],
      hours: 'Mon-Fri 09:00-19:00',
      schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '19:00'}],
      assurance_method: 'own-site',
      source_date: '2026-01-26',
      dated_elsewhere: true,
    }),
    service({
      id: 'pt-1411',
      name: '1411 Linha Nacional de Prevenção do Suicídio e Apoio Psicológico',
      organization: 'SNS 24 / SPMS (Ministry of Health)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '1411', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'unless-danger', may_pass_on: ['emergency-services']},
      // The page of the government names the line; the number is from the press.
      assurance_method: 'second-hand',
      source_date: '2025-09-10',
    }),
    service({
      id: 'pt-linha-internet-segura',
      name: 'Linha Internet Segura',
      organization: 'APAV / Centro Internet Segura',
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'voice', number: '800 21 90 90'},
        {type: 'email', url: 'linhainternetsegura@apav.pt'},
        // The address was on none of the pages that were read, so it is text and never a link.
        {type: 'web', url: 'https://www.internetsegura.pt/', unconfirmed: true},
      ],
      languages: ['pt'],
      hours: 'Mon-Fri 08:00-22:00',
      schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '08:00', closes_at: '22:00'}],
      cost: 'free',
      privacy: {anonymous: 'yes', confidential: 'yes'},
      notes: ['also-reports-of-under-18'],
      assurance_method: 'own-site',
      source_date: '2020-02',
      dated_elsewhere: true,
    }),
  ],
  // One line takes both: it is also the national hotline for sexual images of children.
  report_routes: {
    minor: ['pt-linha-internet-segura'],
    adult: ['pt-linha-internet-segura'],
    unknown: ['pt-linha-internet-segura'],
  },
};
