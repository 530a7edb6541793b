import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('GH', '2026-11-22');

export const gh: Country = {
  code: 'GH',
  timezone: 'Africa/Accra',
  services: [
    service({
      id: 'gh-csa',
      name: 'Cyber Security Authority: cybercrime/incident point of contact',
      organization: 'Cyber Security Authority Ghana',
      kind: 'cybercrime-report',
      contacts: [
        {type: 'voice', number: '292'},
        {type: 'text', number: '292'},
        {type: 'whatsapp', number: '0501603111'},
        {type: 'email', url: 'report@csa.gov.gh'},
        {type: 'web', url: 'https://www.csa.gov.gh/report'},
      ],
      always_open: true,
      notes: ['helps-with-image-threats'],
      assurance_method: 'second-hand',
    }),
    service({
      id: 'gh-gisf',
      name: 'Ghana Internet Safety Foundation',
      organization: 'GISF',
      kind: 'victim-support',
      contacts: [
        {type: 'voice', number: '267'},
        {type: 'voice', number: '+233 55 000 6737'},
        {type: 'web', url: 'https://gisfoundation.com/'},
      ],
      assurance: 'unconfirmed',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-11-04',
      try_first: 'intl-findahelpline',
    }),
  ],
};
