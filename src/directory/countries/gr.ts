import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('GR', '2026-11-22');

export const gr: Country = {
  code: 'GR',
  timezone: 'Europe/Athens',
  services: [
    service({
      id: 'gr-10306',
      name: '10306 Γραμμή Ψυχοκοινωνικής Υποστήριξης',
      organization: 'Ministry of Health with Federation ARGO and the University of Athens',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '10306', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'official',
      publisher: 'the union of Greek municipalities',
      source_date: '2025-10-10',
      dated_elsewhere: true,
    }),
    service({
      id: 'gr-smile-of-the-child',
      name: 'The Smile of the Child – 116 111 / 1056',
      organization: 'To Hamogelo tou Paidiou',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111'},
        {type: 'voice', number: '1056'},
        {type: 'web', url: 'https://www.hamogelo.gr/'},
      ],
      languages: ['el', 'en', 'ar'],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'possible'},
      assurance_method: 'own-site',
      source_date: '2025-10-07',
      dated_elsewhere: true,
    }),
    service({
      id: 'gr-safeline',
      name: 'SafeLine.gr',
      organization: 'Greek Safer Internet Centre (FORTH)',
      kind: 'hotline-csam-report',
      // Seen without encryption alone, so it is text and never a link.
      contacts: [{type: 'web', url: 'http://www.safeline.gr/report/', unconfirmed: true}],
      languages: ['el', 'en'],
      privacy: {anonymous: 'possible'},
      assurance_method: 'own-site',
      source_date: '2026-02-05',
      dated_elsewhere: true,
    }),
    service({
      id: 'gr-1018',
      name: '1018 Γραμμή Παρέμβασης για την Αυτοκτονία',
      organization: 'Klimaka NGO',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '1018', works_from: 'within-country'}],
      always_open: true,
      privacy: {anonymous: 'yes', confidential: 'yes'},
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2025-10-10',
      try_first: 'gr-10306',
    }),
  ],
};
