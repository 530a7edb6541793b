import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('CA', '2026-11-22');

export const ca: Country = {
  code: 'CA',
  timezone: 'America/Toronto',
  services: [
    service({
      id: 'ca-kids-help-phone',
      name: 'Kids Help Phone',
      organization: 'Kids Help Phone',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '1-800-668-6868'},
        {type: 'text', number: '686868', keyword: 'CONNECT'},
        {type: 'web', url: 'https://kidshelpphone.ca/'},
      ],
      languages: ['en', 'fr'],
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'own-site',
      source_date: '2026-07-28',
      dated_elsewhere: true,
    }),
    service({
      id: 'ca-988',
      name: '9-8-8 Suicide Crisis Helpline',
      organization: 'CAMH / Government of Canada',
      kind: 'crisis-line',
      contacts: [
        {type: 'voice', number: '988'},
        {type: 'text', number: '988'},
      ],
      languages: ['en', 'fr'],
      always_open: true,
      assurance_method: 'second-hand',
      source_date: '2026-09-11',
    }),
    // The phone has hours, in the time of Winnipeg; the form has none.
    service({
      id: 'ca-cybertip',
      name: 'Cybertip.ca',
      organization: 'Canadian Centre for Child Protection',
      kind: 'hotline-csam-report',
      contacts: [
        {
          type: 'voice',
          number: '1-866-658-9022',
          hours: 'staffed Mon-Fri 08:30-16:00 Central',
          schedules: [{byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:00'}],
        },
        {type: 'web', url: 'https://www.cybertip.ca/', always_open: true},
      ],
      languages: ['en', 'fr'],
      timezone: 'America/Winnipeg',
      cost: 'free',
      privacy: {anonymous: 'possible'},
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'ca-needhelpnow',
      name: 'NeedHelpNow.ca',
      organization: 'Canadian Centre for Child Protection',
      kind: 'image-removal',
      contacts: [{type: 'web', url: 'https://needhelpnow.ca/'}],
      audience: 'minor',
      languages: ['en', 'fr'],
      assurance_method: 'own-site',
      source_date: '2024',
      dated_elsewhere: true,
    }),
  ],
};
