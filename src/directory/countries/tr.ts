import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('TR', '2026-11-22');

export const tr: Country = {
  code: 'TR',
  timezone: 'Europe/Istanbul',
  services: [
    service({
      id: 'tr-ihbarweb',
      name: 'İhbar Web (internet reporting hotline)',
      organization: 'Türkiye internet reporting hotline',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://www.ihbarweb.org.tr/'}],
      languages: ['tr'],
      assurance_method: 'second-hand',
    }),
    service({
      id: 'tr-183',
      name: 'ALO 183 Sosyal Destek Hattı',
      organization: 'Aile ve Sosyal Hizmetler Bakanlığı',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '183'}],
      languages: ['tr'],
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2011',
      try_first: 'intl-findahelpline',
    }),
  ],
};
