import type {Service} from './model.js';
import {recordsOf} from './record.js';

const international = recordsOf('INTL', '2026-11-22');

/** What is offered where nothing nearer is known. Its own constant because it must never be missing. */
export const findAHelpline: Service = international({
  id: 'intl-findahelpline',
  name: 'Find A Helpline',
  organization: 'ThroughLine',
  kind: 'directory',
  contacts: [{type: 'web', url: 'https://findahelpline.com/'}],
  cost: 'free',
  assurance_method: 'own-site',
  source_date: '2026-09-14',
  dated_elsewhere: true,
});

/** Loaded for every reader, in this order where nothing else decides. */
export const INTERNATIONAL: readonly Service[] = [
  international({
    id: 'intl-take-it-down',
    name: 'Take It Down',
    organization: 'National Center for Missing & Exploited Children',
    kind: 'image-removal',
    contacts: [{type: 'web', url: 'https://takeitdown.ncmec.org/'}],
    image_age: 'minor',
    image_handling: 'fingerprint-on-device',
    cost: 'free',
    privacy: {anonymous: 'yes'},
    notes: ['platforms-taking-part', 'copy-needed'],
    assurance_method: 'own-site',
    source_date: '2026-09-21',
    dated_elsewhere: true,
  }),
  international({
    id: 'intl-stopncii',
    name: 'StopNCII.org',
    organization: 'SWGfL (Revenge Porn Helpline)',
    kind: 'image-removal',
    contacts: [{type: 'web', url: 'https://stopncii.org/'}],
    image_age: 'adult',
    image_handling: 'fingerprint-on-device',
    languages: ['en', 'it', 'nl'],
    cost: 'free',
    notes: ['platforms-taking-part', 'impostors-ask-for-images', 'case-number-and-pin'],
    assurance_method: 'own-site',
    source_date: '2023-11-30',
    dated_elsewhere: true,
  }),
  findAHelpline,
  international({
    id: 'intl-chi',
    name: 'Child Helpline International directory',
    organization: 'Child Helpline International',
    kind: 'directory',
    contacts: [{type: 'web', url: 'https://childhelplineinternational.org/'}],
    audience: 'minor',
    assurance_method: 'own-site',
    source_date: '2022-10-29',
  }),
  international({
    id: 'intl-inhope',
    name: 'INHOPE hotline network',
    organization: 'INHOPE',
    kind: 'hotline-csam-report',
    contacts: [{type: 'web', url: 'https://www.inhope.org/EN/our-members'}],
    notes: ['for-images-of-children-only', 'does-not-answer-people'],
    assurance_method: 'own-site',
    source_date: '2026-10-09',
  }),
  international({
    id: 'intl-lila',
    name: 'Lila.help',
    organization: 'Global Network of Women’s Shelters',
    kind: 'directory',
    contacts: [{type: 'web', url: 'https://lila.help/'}],
    audience: 'adult',
    notes: ['women-and-girls'],
    assurance_method: 'own-site',
  }),
  international({
    id: 'intl-nomore',
    name: 'NO MORE Global Directory',
    organization: 'NO MORE Foundation',
    kind: 'directory',
    contacts: [{type: 'web', url: 'https://nomoredirectory.org/'}],
    audience: 'adult',
    assurance_method: 'second-hand',
    source_date: '2026-07-22',
  }),
];
