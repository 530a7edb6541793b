import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('CO', '2026-11-22');

export const co: Country = {
  code: 'CO',
  timezone: 'America/Bogota',
  services: [
    service({
      id: 'co-linea-141',
      name: 'Línea 141',
      organization: 'ICBF',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '141'}],
      languages: ['es'],
      always_open: true,
      cost: 'free',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-09-10',
      dated_elsewhere: true,
    }),
    // A service of the city: never to be shown as one for the whole country.
    service({
      id: 'co-linea-106-bogota',
      name: 'Línea 106 «El poder de ser escuchado» (Bogotá)',
      organization: 'Secretaría Distrital de Salud de Bogotá',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '106'},
        {type: 'whatsapp', number: '+57 300 754 8933'},
        {type: 'email', url: 'linea106@saludcapital.gov.co'},
      ],
      area: 'Bogotá',
      always_open: true,
      cost: 'free',
      privacy: {may_pass_on: ['emergency-services']},
      assurance_method: 'own-site',
      source_date: '2025-09-11',
      dated_elsewhere: true,
    }),
    service({
      id: 'co-te-protejo',
      name: 'Te Protejo',
      organization: 'Red PaPaz',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://www.teprotejo.org/'}],
      languages: ['es'],
      privacy: {anonymous: 'possible', confidential: 'yes'},
      assurance_method: 'second-hand',
    }),
    service({
      id: 'co-gaula-165',
      name: 'GAULA 165 (extorsión)',
      organization: 'Policía Nacional de Colombia',
      kind: 'police-reporting',
      contacts: [{type: 'voice', number: '165'}],
      languages: ['es'],
      cost: 'free',
      privacy: {confidential: 'yes'},
      notes: ['helps-with-image-threats'],
      assurance_method: 'second-hand',
      source_date: '2025-08-19',
    }),
  ],
};
