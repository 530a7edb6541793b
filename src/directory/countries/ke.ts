import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('KE', '2026-11-22');

export const ke: Country = {
  code: 'KE',
  timezone: 'Africa/Nairobi',
  services: [
    service({
      id: 'ke-childline-116',
      name: 'National Child Helpline 116',
      organization: 'Childline Kenya',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '116'}],
      audience: 'minor',
      always_open: true,
      cost: 'free',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-04-01',
      dated_elsewhere: true,
    }),
    service({
      id: 'ke-dci-hotline',
      name: 'DCI hotline (police detectives)',
      organization: 'Directorate of Criminal Investigations',
      kind: 'police-reporting',
      contacts: [{type: 'voice', number: '0800 722 203'}],
      cost: 'free',
      assurance_method: 'second-hand',
    }),
    service({
      id: 'ke-redcross-1199',
      name: 'Kenya Red Cross 1199',
      organization: 'Kenya Red Cross Society',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '1199', works_from: 'within-country'}],
      hours: '24/7 (own page, COVID time)',
      cost: 'free',
      assurance: 'unconfirmed',
      assurance_method: 'own-site',
      source_date: '2020-04-23',
      dated_elsewhere: true,
      try_first: 'intl-findahelpline',
    }),
  ],
};
