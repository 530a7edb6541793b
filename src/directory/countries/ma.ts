import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('MA', '2026-11-22');

export const ma: Country = {
  code: 'MA',
  timezone: 'Africa/Casablanca',
  services: [
    service({
      id: 'ma-onde-2511',
      name: "2511 Observatoire National des Droits de l'Enfant",
      organization: "Observatoire National des Droits de l'Enfant (ONDE)",
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '2511', works_from: 'within-country'},
        {type: 'voice', number: '0800 00 25 11'},
        {type: 'web', url: 'https://www.2511.ma'},
      ],
      // No windows: outside these hours its own page says that it is open.
      hours: 'calls daily 08:30-18:00 (2025; their own page says 24/7); online reports at any time',
      cost: 'free',
      not_on_phone_bill: true,
      privacy: {confidential: 'yes', may_pass_on: ['courts']},
      notes: ['for-reports-and-protection', 'sources-differ-on-hours'],
      assurance_method: 'own-site',
      source_date: '2025-12-10',
      dated_elsewhere: true,
    }),
    service({
      id: 'ma-emc',
      name: 'Espace Maroc Cyberconfiance',
      organization: 'Espace Maroc Cyberconfiance',
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'voice', number: '+212 6 24 40 58 89'},
        {type: 'web', url: 'https://www.cyberconfiance.ma/'},
      ],
      languages: ['ar', 'fr'],
      always_open: true,
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-07-08',
    }),
    service({
      id: 'ma-e-blagh',
      name: 'e-Blagh',
      organization: 'DGSN (national police)',
      kind: 'police-reporting',
      contacts: [{type: 'web', url: 'https://www.e-blagh.ma/'}],
      languages: ['fr'],
      always_open: true,
      privacy: {anonymous: 'possible'},
      assurance_method: 'second-hand',
      source_date: '2024-10-11',
    }),
    // Sources disagree: it is text without a link, and the words for a country without a number stand at the top.
    service({
      id: 'ma-emergency',
      name: 'Emergency: 190 police (disputed)',
      organization: 'national emergency services',
      kind: 'emergency',
      contacts: [
        {type: 'voice', number: '190', for: 'police'},
        {type: 'voice', number: '150', for: 'ambulance'},
      ],
      assurance: 'unconfirmed',
      assurance_method: 'official',
      publisher: 'the UK government (travel advice)',
      source_date: '2026-07-17',
      dated_elsewhere: true,
    }),
  ],
};
