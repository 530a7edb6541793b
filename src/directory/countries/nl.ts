import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('NL', '2026-11-22');

export const nl: Country = {
  code: 'NL',
  timezone: 'Europe/Amsterdam',
  services: [
    service({
      id: 'nl-113',
      name: '113 Zelfmoordpreventie',
      organization: 'Stichting 113 Zelfmoordpreventie',
      kind: 'crisis-line',
      contacts: [
        // First: in 2020 the short number was on the phone bill, and whether that ended is not known.
        {type: 'voice', number: '0800-0113'},
        {type: 'voice', number: '113', works_from: 'within-country'},
        {type: 'chat', url: 'https://www.113.nl'},
      ],
      always_open: true,
      cost: 'free',
      privacy: {anonymous: 'yes'},
      assurance_method: 'own-site',
      source_date: '2025-10-03',
      dated_elsewhere: true,
    }),
    service({
      id: 'nl-kindertelefoon',
      name: 'De Kindertelefoon',
      organization: 'Stichting De Kindertelefoon',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '0800 0432'},
        {type: 'voice', number: '116 111', unconfirmed: true},
      ],
      minimum_age: 8,
      maximum_age: 18,
      languages: ['nl'],
      // No windows: the hours are those of 2022.
      hours: '11:00-21:00 daily (2022)',
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-08-14',
      dated_elsewhere: true,
    }),
    service({
      id: 'nl-helpwanted',
      name: 'Helpwanted (Offlimits)',
      organization: 'Offlimits',
      kind: 'image-abuse-helpline',
      contacts: [
        {type: 'voice', number: '020 261 5275'},
        {type: 'chat', url: 'https://hulplijn.offlimits.nl/'},
        {type: 'web', url: 'https://www.helpwanted.nl/en'},
      ],
      languages: ['nl', 'en'],
      // No windows: lists give other hours for the weekend.
      hours: 'Mon-Sat 07:00-23:00, Sun 11:00-19:00',
      cost: 'free',
      privacy: {anonymous: 'yes'},
      notes: ['sources-differ-on-hours'],
      assurance_method: 'own-site',
      source_date: '2026-03-02',
      dated_elsewhere: true,
    }),
    service({
      id: 'nl-offlimits-meldpunt',
      name: 'Meldpunt (Offlimits)',
      organization: 'Offlimits',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://meldpunt.offlimits.nl/'}],
      languages: ['nl'],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
  ],
};
