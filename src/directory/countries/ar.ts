import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('AR', '2026-11-22');

export const ar: Country = {
  code: 'AR',
  timezone: 'America/Argentina/Buenos_Aires',
  services: [
    // The provinces answer the same number, each with its own people and hours: so never "always open".
    service({
      id: 'ar-linea-102',
      name: 'Línea 102',
      organization: 'Provincia de Buenos Aires (102 is used by provinces for children)',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '102'}],
      audience: 'minor',
      languages: ['es'],
      hours: '24/7 (Buenos Aires province)',
      cost: 'free',
      notes: ['run-by-each-region'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2023-01-26',
      dated_elsewhere: true,
    }),
    // Its WhatsApp number is printed without the code of the country, so it is text and never a link.
    service({
      id: 'ar-linea-137',
      name: 'Línea 137 (option 1) – grooming, sexual and family violence',
      organization: 'Programa Las Víctimas contra las Violencias, Ministerio de Justicia',
      kind: 'victim-support',
      contacts: [
        {type: 'voice', number: '137', keypad: '1'},
        {type: 'whatsapp', number: '11-3133-1000'},
      ],
      languages: ['es'],
      always_open: true,
      cost: 'free',
      assurance_method: 'second-hand',
      source_date: '2025-09-27',
    }),
    service({
      id: 'ar-0800-999-0091',
      name: '0800-999-0091 Orientación y Apoyo en la Urgencia de Salud Mental',
      organization: 'Ministerio de Salud de la Nación / Hospital Bonaparte',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '0800-999-0091', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2025-09-03',
      try_first: 'intl-findahelpline',
    }),
  ],
};
