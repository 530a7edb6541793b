import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('MX', '2026-11-22');

export const mx: Country = {
  code: 'MX',
  timezone: 'America/Mexico_City',
  services: [
    service({
      id: 'mx-linea-de-la-vida',
      name: 'Línea de la Vida',
      organization: 'CONASAMA (Secretaría de Salud)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '800 911 2000'}],
      languages: ['es'],
      always_open: true,
      cost: 'free',
      assurance_method: 'second-hand',
      source_date: '2026-09-22',
    }),
    service({
      id: 'mx-te-protejo',
      name: 'Te Protejo México',
      organization: 'Fundación PAS',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://teprotejomexico.org/'}],
      languages: ['es'],
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'mx-089',
      name: 'Denuncia anónima 089',
      organization: 'Gobierno de México / state C5',
      kind: 'police-reporting',
      contacts: [{type: 'voice', number: '089'}],
      languages: ['es'],
      always_open: true,
      privacy: {anonymous: 'yes'},
      assurance_method: 'official',
      publisher: 'the Mexican government',
      source_date: '2025-12-19',
      dated_elsewhere: true,
    }),
  ],
};
