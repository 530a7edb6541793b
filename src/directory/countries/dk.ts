import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('DK', '2026-11-22');

export const dk: Country = {
  code: 'DK',
  timezone: 'Europe/Copenhagen',
  services: [
    service({
      id: 'dk-bornetelefonen',
      name: 'BørneTelefonen',
      organization: 'Børns Vilkår',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '116 111'},
        {type: 'web', url: 'https://bornsvilkar.dk/'},
        {type: 'text', number: '116 111'},
        {type: 'chat', url: 'https://bornetelefonen.dk/'},
      ],
      audience: 'minor',
      languages: ['da'],
      always_open: true,
      cost: 'free',
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2026-03-08',
      dated_elsewhere: true,
    }),
    // Its phone number was on no page that was read: it gets none.
    service({
      id: 'dk-sletdet',
      name: 'SletDet Rådgivningen',
      organization: 'Red Barnet (Save the Children Denmark)',
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'web', url: 'https://redbarnet.dk/'},
        {type: 'web', url: 'https://redbarnet.dk/sletdet', unconfirmed: true},
      ],
      audience: 'minor',
      languages: ['da'],
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'own-site',
      source_date: '2020',
      dated_elsewhere: true,
    }),
  ],
};
