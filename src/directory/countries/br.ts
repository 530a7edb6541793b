import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('BR', '2026-11-22');

export const br: Country = {
  code: 'BR',
  timezone: 'America/Sao_Paulo',
  services: [
    service({
      id: 'br-cvv-188',
      name: 'CVV 188',
      organization: 'Centro de Valorização da Vida (with the Ministry of Health)',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '188', works_from: 'within-country'},
        {type: 'chat', url: 'https://www.cvv.org.br'},
      ],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'yes', confidential: 'yes'},
      notes: ['volunteers-answer', 'write-on-website'],
      assurance_method: 'official',
      publisher: 'a government website',
      source_date: '2025',
      dated_elsewhere: true,
    }),
    // Without the old address, which was part of its name.
    service({
      id: 'br-helpline-safernet',
      name: 'Helpline (SaferNet Brasil)',
      organization: 'SaferNet Brasil',
      kind: 'image-abuse-helpline',
      contacts: [
        {
          type: 'chat',
          url: 'https://canaldeajuda.org.br/',
          hours: 'Mon/Wed 09:00-13:00, Tue/Thu/Fri 14:00-18:00 (America/Sao_Paulo)',
          schedules: [
            {byday: 'MO,WE', opens_at: '09:00', closes_at: '13:00'},
            {byday: 'TU,TH,FR', opens_at: '14:00', closes_at: '18:00'},
          ],
        },
        {type: 'web', url: 'https://www.safernet.org.br/'},
      ],
      languages: ['pt-BR'],
      cost: 'free',
      privacy: {anonymous: 'yes', may_pass_on: ['child-protection']},
      notes: ['website-has-steps'],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'br-disque-100',
      name: 'Disque 100 (Disque Direitos Humanos)',
      organization: 'Ministério dos Direitos Humanos',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '100'}],
      languages: ['pt-BR'],
      notes: ['for-reports-and-protection'],
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2016-05',
      try_first: 'br-cvv-188',
    }),
  ],
};
