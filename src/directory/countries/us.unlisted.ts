import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('US', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const usUnlisted: readonly Service[] = [
  service({
    id: 'us-lifeline-centers',
    name: 'National Suicide Prevention Lifeline: centers by postal code',
    organization: 'National Suicide Prevention Lifeline',
    kind: 'crisis-line',
    contacts: [{type: 'web', url: 'https://www.suicidepreventionlifeline.org/our-network/'}],
    status: 'defunct',
    replaced_by: 'us-988',
    assurance_method: 'official',
    publisher: 'a government website',
    source_date: '2022-07-19',
    listed: false,
  }),
  service({
    id: 'us-crisischat',
    name: 'CrisisChat',
    organization: 'CrisisChat',
    kind: 'crisis-line',
    contacts: [{type: 'web', url: 'https://www.crisischat.org/'}],
    status: 'defunct',
    replaced_by: 'us-988',
    assurance_method: 'second-hand',
    listed: false,
  }),
  service({
    id: 'us-know2protect',
    name: 'Know2Protect tip line',
    organization: 'Homeland Security Investigations (DHS)',
    kind: 'police-reporting',
    contacts: [
      {type: 'voice', number: '1-833-591-5669', vanity: '1-833-591-KNOW'},
      {type: 'web', url: 'https://www.dhs.gov/know2protect/how-to-report'},
    ],
    assurance_method: 'own-site',
    source_date: '2024-12-09',
    listed: false,
  }),
  service({
    id: 'us-teenline',
    name: 'Teen Line',
    organization: 'Didi Hirsch Mental Health Services',
    kind: 'child-helpline',
    contacts: [
      {type: 'voice', number: '1-800-852-8336', hours: '18:00-22:00 Pacific'},
      {type: 'text', number: '839863', keyword: 'TEEN', hours: '18:00-21:00 Pacific'},
    ],
    audience: 'minor',
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2025-08-21',
  }),
  service({
    id: 'us-school-counselor',
    name: 'School counsellor / school safety team',
    organization: 'your school',
    kind: 'directory',
    contacts: [],
    audience: 'minor',
    assurance_method: 'official',
    publisher: 'the US Department of Homeland Security',
  }),
  service({
    id: 'us-without-my-consent',
    name: 'Without My Consent (50-state project, "Something Can Be Done")',
    organization: 'Without My Consent (now with CCRI)',
    kind: 'legal-aid',
    // Seen without encryption alone, so it is text and never a link.
    contacts: [{type: 'web', url: 'http://withoutmyconsent.org/50state', unconfirmed: true}],
    assurance_method: 'own-site',
    listed: false,
  }),
  service({
    id: 'us-ncmec-family-support',
    name: 'NCMEC victim & family support, Team HOPE',
    organization: 'NCMEC',
    kind: 'parent-support',
    contacts: [
      {type: 'voice', number: '1-800-843-5678', vanity: '1-800-THE-LOST'},
      {type: 'web', url: 'https://www.missingkids.org/'},
    ],
    always_open: true,
    cost: 'free',
    assurance_method: 'second-hand',
    source_date: '2026-03-02',
    listed: false,
  }),
  service({
    id: 'us-netsmartz',
    name: 'NetSmartz / "Is your explicit content out there?"',
    organization: 'NCMEC',
    kind: 'parent-support',
    contacts: [{type: 'web', url: 'https://www.missingkids.org/'}],
    minimum_age: 5,
    maximum_age: 17,
    assurance_method: 'official',
    publisher: 'the US Department of Homeland Security',
    source_date: '2026-02',
    listed: false,
  }),
  service({
    id: 'us-stopitnow',
    name: 'Stop It Now! helpline',
    organization: 'Stop It Now!',
    kind: 'parent-support',
    contacts: [{type: 'voice', number: '1-888-773-8368', vanity: '1-888-PREVENT'}],
    audience: 'adult',
    hours: 'Mon-Fri 12:00-18:00 Eastern',
    assurance_method: 'official',
    publisher: 'Child Helpline International',
    source_date: '2022',
    listed: false,
  }),
];
