import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('ES', '2026-11-22');

export const es: Country = {
  code: 'ES',
  timezone: 'Europe/Madrid',
  services: [
    service({
      id: 'es-anar-116111',
      name: 'Teléfono ANAR',
      organization: 'Fundación ANAR',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '900 20 20 10'},
        {type: 'voice', number: '116 111', unconfirmed: true},
        {type: 'chat', url: 'https://chatanar.es/'},
        {type: 'web', url: 'https://www.anar.org/'},
      ],
      audience: 'minor',
      languages: ['es'],
      always_open: true,
      cost: 'free',
      not_on_phone_bill: true,
      privacy: {confidential: 'yes'},
      assurance_method: 'own-site',
      source_date: '2026-07-28',
      dated_elsewhere: true,
    }),
    service({
      id: 'es-024',
      name: '024 Línea de atención a la conducta suicida',
      organization: 'Ministerio de Sanidad (run by the Spanish Red Cross at its start)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '024', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      not_on_phone_bill: true,
      privacy: {anonymous: 'yes', confidential: 'unless-danger', may_pass_on: ['emergency-services']},
      assurance_method: 'official',
      publisher: 'a government website',
      source_date: '2025-10-11',
      dated_elsewhere: true,
    }),
    // Its WhatsApp number is printed without the code of the country, so it is text and never a link.
    service({
      id: 'es-017-incibe',
      name: '017 Tu Ayuda en Ciberseguridad',
      organization: 'INCIBE (Spanish government)',
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'voice', number: '017'},
        {type: 'whatsapp', number: '900 116 117'},
        {type: 'web', url: 'https://www.incibe.es/'},
      ],
      languages: ['es'],
      hours: '08:00-23:00 every day (Europe/Madrid)',
      schedules: [{opens_at: '08:00', closes_at: '23:00'}],
      cost: 'free',
      privacy: {confidential: 'yes'},
      notes: ['not-a-police-report'],
      assurance_method: 'second-hand',
      source_date: '2026-04-13',
    }),
    service({
      id: 'es-incibe-csam',
      name: 'INCIBE: línea de reporte de contenido de abuso sexual infantil',
      organization: 'INCIBE',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://www.incibe.es/menores/hotline'}],
      languages: ['es'],
      notes: ['not-a-police-report'],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
  ],
};
