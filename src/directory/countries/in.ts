import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('IN', '2026-11-22');

export const india: Country = {
  code: 'IN',
  timezone: 'Asia/Kolkata',
  services: [
    service({
      id: 'in-tele-manas',
      name: 'Tele MANAS',
      organization: 'Government of India',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '14416'},
        {type: 'voice', number: '1-800-891-4416'},
      ],
      always_open: true,
      cost: 'free',
      assurance_method: 'second-hand',
      source_date: '2026-09-09',
    }),
    service({
      id: 'in-childline-1098',
      name: 'Child Helpline 1098',
      organization: 'Ministry of Women and Child Development (state control rooms)',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '1098'}],
      maximum_age: 17,
      always_open: true,
      cost: 'free',
      privacy: {may_pass_on: ['police']},
      notes: ['government-may-answer'],
      assurance_method: 'second-hand',
      source_date: '2023-06-21',
    }),
    service({
      id: 'in-women-181',
      name: 'Women Helpline 181',
      organization: 'Government of India',
      kind: 'victim-support',
      contacts: [{type: 'voice', number: '181'}],
      assurance_method: 'second-hand',
      source_date: '2025-12-13',
    }),
    service({
      id: 'in-cybercrime-portal',
      name: 'National Cyber Crime Reporting Portal & 1930 helpline',
      organization: 'Ministry of Home Affairs (I4C)',
      kind: 'cybercrime-report',
      // The website first: the number is for lost money, not for images.
      contacts: [
        {type: 'web', url: 'https://cybercrime.gov.in/'},
        {type: 'voice', number: '1930'},
      ],
      languages: ['hi', 'en'],
      cost: 'free',
      privacy: {anonymous: 'possible'},
      notes: ['phone-for-lost-money', 'women-child-section'],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
  ],
};
