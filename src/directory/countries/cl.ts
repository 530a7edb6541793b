import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('CL', '2026-11-22');

export const cl: Country = {
  code: 'CL',
  timezone: 'America/Santiago',
  services: [
    service({
      id: 'cl-4141',
      name: '*4141 «No estás solo, no estás sola»',
      organization: 'Ministerio de Salud de Chile (Salud Digital)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '*4141', works_from: 'mobile'}],
      always_open: true,
      cost: 'free',
      privacy: {
        anonymous: 'yes',
        confidential: 'unless-danger',
        may_pass_on: ['emergency-services', 'police', 'family'],
      },
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2025-11-25',
      try_first: 'intl-findahelpline',
    }),
  ],
};
