import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('ZA', '2026-11-22');

export const za: Country = {
  code: 'ZA',
  timezone: 'Africa/Johannesburg',
  services: [
    service({
      id: 'za-childline-116',
      name: 'Childline South Africa',
      organization: 'Childline South Africa',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116'},
        {type: 'web', url: 'https://www.childlinesa.org.za/'},
      ],
      audience: 'minor',
      always_open: true,
      cost: 'free',
      assurance_method: 'own-site',
      source_date: '2026-01-19',
      dated_elsewhere: true,
    }),
    service({
      id: 'za-sadag-0800567567',
      name: 'SADAG Suicide Crisis Helpline 0800 567 567',
      organization: 'South African Depression and Anxiety Group (SADAG)',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '0800 567 567', works_from: 'within-country'},
        {type: 'voice', number: '0800 456 789'},
        {type: 'text', number: '31393'},
      ],
      always_open: true,
      cost: 'free',
      notes: ['calls-back-after-text'],
      assurance_method: 'own-site',
      source_date: '2025-11-04',
      dated_elsewhere: true,
    }),
    service({
      id: 'za-fpb-hotline',
      name: 'FPB Hotline',
      organization: 'Film and Publication Board',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://apps.fpb.org.za/hotline/'}],
      languages: ['en'],
      privacy: {confidential: 'yes'},
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'za-gbv-command-centre',
      name: 'Gender-Based Violence Command Centre',
      organization: 'Department of Social Development',
      kind: 'victim-support',
      contacts: [
        {type: 'voice', number: '0800 428 428'},
        // A code with * and #, as printed: text, because no phone is sure to take it from a link.
        {type: 'voice', number: '*120*7867#'},
      ],
      languages: ['en'],
      always_open: true,
      cost: 'free',
      notes: ['code-for-call-back'],
      assurance_method: 'second-hand',
      source_date: '2025-10-07',
    }),
  ],
};
