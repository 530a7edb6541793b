import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('AU', '2026-11-22');

export const au: Country = {
  code: 'AU',
  timezone: 'Australia/Sydney',
  services: [
    service({
      id: 'au-kids-helpline',
      name: 'Kids Helpline',
      organization: 'yourtown',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '1800 55 1800'},
        {type: 'chat', url: 'https://kidshelpline.com.au/'},
      ],
      minimum_age: 5,
      maximum_age: 25,
      languages: ['en'],
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'own-site',
      source_date: '2025-08-28',
      dated_elsewhere: true,
    }),
    service({
      id: 'au-lifeline',
      name: 'Lifeline',
      organization: 'Lifeline Australia',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '13 11 14'},
        {type: 'text', number: '0477 13 11 14'},
      ],
      assurance_method: 'second-hand',
      source_date: '2026-09-11',
    }),
    // For an image of anybody, whatever their age: so without `image_age`.
    service({
      id: 'au-esafety-image-based-abuse',
      name: 'Report image-based abuse',
      organization: 'eSafety Commissioner (Australian Government)',
      kind: 'image-removal',
      contacts: [{type: 'web', url: 'https://www.esafety.gov.au/report'}],
      languages: ['en'],
      cost: 'free',
      privacy: {may_pass_on: ['police']},
      notes: ['residents-only'],
      assurance_method: 'own-site',
    }),
    service({
      id: 'au-accce-report',
      name: 'Report child sexual exploitation / sextortion',
      organization: 'Australian Centre to Counter Child Exploitation (AFP-led)',
      kind: 'police-reporting',
      contacts: [{type: 'web', url: 'https://www.accce.gov.au/report'}],
      audience: 'minor',
      languages: ['en'],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
  ],
};
