import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('NG', '2026-11-22');

export const ng: Country = {
  code: 'NG',
  timezone: 'Africa/Lagos',
  services: [
    service({
      id: 'ng-cece-yara',
      name: 'Cece Yara Child Helpline',
      organization: 'Cece Yara Foundation',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '0800 800 8001'},
        {type: 'web', url: 'https://ceceyara.org/'},
      ],
      audience: 'minor',
      always_open: true,
      cost: 'free',
      assurance_method: 'own-site',
      source_date: '2026-01-21',
      dated_elsewhere: true,
    }),
    service({
      id: 'ng-acsai',
      name: 'ACSAI report',
      organization: 'Action Against Child Sexual Abuse Initiative',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://acsaing.org/report.html'}],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    // Lists print different phone numbers for it, so it has its website alone.
    service({
      id: 'ng-npf-nccc',
      name: 'National Cybercrime Centre e-report',
      organization: 'Nigeria Police Force',
      kind: 'cybercrime-report',
      contacts: [{type: 'web', url: 'https://nccc.npf.gov.ng/'}],
      assurance_method: 'second-hand',
      source_date: '2023-11-28',
    }),
  ],
};
