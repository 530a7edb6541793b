import type {Kind} from './directory.js';

/** What the research says about a service, typed from it and not from the records. */
export interface Facts {
  /** Enough of its name to know it by. */
  readonly name: string;
  readonly kind: Kind;
  readonly read: 'own-site' | 'official' | 'second-hand';
  /** A date, or its beginning; absent: the source has none. */
  readonly from?: string;
  /** Whether it is old on the day these tests were typed. */
  readonly old?: true;
  readonly website?: true;
  readonly cost?: 'free' | 'standard rate';
  readonly dayAndNight?: true;
  /** Its hours, printed; each has to be there. */
  readonly hours?: readonly RegExp[];
  readonly hoursUnknown?: true;
  readonly languages?: readonly string[];
  readonly anonymous?: 'yes' | 'no';
  readonly confidential?: 'yes' | 'unless-danger';
  /** Whom it is for, and what else a reader has to know before using it: on the card without opening anything. */
  readonly says?: readonly RegExp[];
  /** The same, wherever on the card. */
  readonly tells?: readonly RegExp[];
  /** To whom it may pass on what it hears: never folded. */
  readonly passesOn?: readonly RegExp[];
}

export const TYPED_ON = '2026-11-23';

const police = /\bpolice\b/i;
const childProtection = /child protection/i;
const lgbtq = /LGBTQ/;
const fingerprint = /fingerprint/i;

export const FACTS: Readonly<Record<string, Facts>> = {
  'us-911': {name: '911', kind: 'emergency', read: 'official', from: '2026-10-09'},
  'gb-emergency': {name: '999', kind: 'emergency', read: 'second-hand', from: '2026-10-09'},
  'eu-112': {name: '112', kind: 'emergency', read: 'official', from: '2026-10-09'},

  'us-988': {
    name: '988 Suicide & Crisis Lifeline',
    kind: 'crisis-line',
    read: 'official',
    from: '2026-09-22',
    website: true,
    cost: 'free',
    dayAndNight: true,
    languages: ['English', 'Spanish'],
    confidential: 'yes',
  },
  'us-cybertipline': {
    name: 'CyberTipline',
    kind: 'hotline-csam-report',
    read: 'own-site',
    from: '2026-10-09',
    website: true,
    cost: 'free',
    dayAndNight: true,
    passesOn: [police],
  },
  'us-takeitdown': {
    name: 'Take It Down',
    kind: 'image-removal',
    read: 'own-site',
    from: '2026-09-21',
    website: true,
    cost: 'free',
    anonymous: 'yes',
    says: [/under 18/i],
    tells: [fingerprint],
  },
  'us-crisis-text-line': {
    name: 'Crisis Text Line',
    kind: 'crisis-line',
    read: 'second-hand',
    from: '2026-10-05',
    website: true,
    cost: 'free',
    dayAndNight: true,
    confidential: 'unless-danger',
    passesOn: [childProtection],
    tells: [/automat/i],
  },
  'us-childhelp': {
    name: 'Childhelp',
    kind: 'child-helpline',
    read: 'own-site',
    from: '2026-07-28',
    website: true,
    cost: 'free',
    dayAndNight: true,
    confidential: 'unless-danger',
    passesOn: [childProtection],
  },
  'us-loveisrespect': {
    name: 'love is respect',
    kind: 'victim-support',
    read: 'own-site',
    from: '2026-07-20',
    website: true,
    dayAndNight: true,
    says: [/teen/i],
  },
  'us-fbi': {
    name: 'FBI tips',
    kind: 'police-reporting',
    read: 'official',
    from: '2024-03-25',
    old: true,
    website: true,
    hoursUnknown: true,
  },
  'us-rainn': {
    name: 'National Sexual Assault Hotline',
    kind: 'sexual-violence',
    read: 'own-site',
    from: '2026-10-05',
    website: true,
    cost: 'free',
    dayAndNight: true,
    languages: ['English', 'Spanish'],
    anonymous: 'yes',
    confidential: 'yes',
  },
  'us-boystown': {
    name: 'Boys Town',
    kind: 'crisis-line',
    read: 'official',
    from: '2025-09-01',
    cost: 'free',
    dayAndNight: true,
  },
  'us-trevor': {
    name: 'The Trevor Project',
    kind: 'crisis-line',
    read: 'official',
    from: '2026-07-20',
    website: true,
    cost: 'free',
    dayAndNight: true,
    confidential: 'yes',
    says: [lgbtq],
  },
  'us-trans-lifeline': {
    name: 'Trans Lifeline',
    kind: 'crisis-line',
    read: 'second-hand',
    from: '2026-07-20',
    website: true,
    hours: [/Mon(day)?\b.{1,12}Fri(day)?\b/i, /\b10(:00)?( ?a\.?m\.?)?\b/i, /\b(18:00|6(:00)? ?p\.?m\.?)/i, /Pacific/i],
    says: [/\btrans\b/i],
    tells: [/emergency services|ambulance|police/i],
  },
  'us-runaway': {
    name: 'National Runaway Safeline',
    kind: 'child-helpline',
    read: 'own-site',
    from: '2026-02-02',
    website: true,
    dayAndNight: true,
    says: [/leav(e|ing) home|ran away|run(ning)? away/i],
  },
  'us-lawhelp': {
    name: 'LawHelp.org',
    kind: 'legal-aid',
    read: 'second-hand',
    from: '2013-02',
    old: true,
    website: true,
    cost: 'free',
    languages: ['English', 'Spanish'],
  },
  'us-connectsafely': {
    name: 'ConnectSafely',
    kind: 'parent-support',
    read: 'own-site',
    old: true,
    website: true,
    says: [/parent/i],
  },
  'us-thorn': {
    name: 'Thorn',
    kind: 'parent-support',
    read: 'own-site',
    from: '2024-04-15',
    old: true,
    website: true,
    says: [/parent/i],
  },
  'us-ccri': {
    name: 'CCRI',
    kind: 'image-abuse-helpline',
    read: 'own-site',
    from: '2026-10-05',
    website: true,
    cost: 'free',
    dayAndNight: true,
    says: [/18 or over|adult/i],
  },
  'us-ic3': {
    name: 'Internet Crime Complaint Center',
    kind: 'cybercrime-report',
    read: 'second-hand',
    from: '2026-07-20',
    website: true,
    passesOn: [police],
    tells: [/ask(s)? (you )?for money/i],
  },
  'us-ndvh': {
    name: 'National Domestic Violence Hotline',
    kind: 'victim-support',
    read: 'second-hand',
    from: '2026-10-05',
    website: true,
    cost: 'free',
    dayAndNight: true,
    confidential: 'yes',
    tells: [/automat|computer/i],
  },
  'us-lsc': {
    name: 'Legal Services Corporation',
    kind: 'legal-aid',
    read: 'second-hand',
    from: '2018-07',
    old: true,
    website: true,
  },
  'us-aba-free-legal-answers': {
    name: 'ABA Free Legal Answers',
    kind: 'legal-aid',
    read: 'second-hand',
    from: '2021-05-16',
    old: true,
    website: true,
    cost: 'free',
    says: [/18 or over|adult/i, /low income|little money/i],
  },
  'us-ccri-attorneys': {
    name: 'CCRI attorney referrals',
    kind: 'legal-aid',
    read: 'own-site',
    from: '2023',
    old: true,
    website: true,
  },
  'us-state-ag': {
    name: 'State attorney general',
    kind: 'directory',
    read: 'own-site',
    from: '2025-08-26',
    website: true,
  },
  'us-ovc': {name: 'OVC', kind: 'directory', read: 'own-site', from: '2026-09-14', website: true},
  'us-victimconnect': {
    name: 'VictimConnect',
    kind: 'victim-support',
    read: 'own-site',
    from: '2026-02-04',
    website: true,
    passesOn: [childProtection],
  },
  'us-nova': {name: 'NOVA', kind: 'victim-support', read: 'second-hand', old: true, website: true},

  'gb-childline': {
    name: 'Childline',
    kind: 'child-helpline',
    read: 'own-site',
    from: '2026-09-21',
    website: true,
    cost: 'free',
    dayAndNight: true,
    hours: [/chat\b.*\b(own|other|different|not all)\b|\b(own|other|different)\b.*\bchat/i],
    languages: ['English'],
    confidential: 'unless-danger',
    says: [/under 19/i],
  },
  'gb-report-remove': {
    name: 'Report Remove',
    kind: 'image-removal',
    read: 'official',
    from: '2026-09-21',
    website: true,
    cost: 'free',
    languages: ['English'],
    confidential: 'yes',
    says: [/under 18/i],
    tells: [/staff/i],
  },
  'gb-ceop': {
    name: 'CEOP',
    kind: 'police-reporting',
    read: 'own-site',
    from: '2026-10-09',
    website: true,
    anonymous: 'no',
    passesOn: [police, /other adults|family/i],
    says: [/under 18/i],
  },
  'gb-shout': {
    name: 'Shout',
    kind: 'crisis-line',
    read: 'second-hand',
    from: '2026-09-09',
    cost: 'free',
    dayAndNight: true,
    confidential: 'yes',
  },
  'gb-samaritans': {
    name: 'Samaritans',
    kind: 'crisis-line',
    read: 'second-hand',
    from: '2026-09-21',
    cost: 'free',
    dayAndNight: true,
  },
  'gb-papyrus': {
    name: 'HOPELINE247',
    kind: 'crisis-line',
    read: 'official',
    from: '2026-02-03',
    dayAndNight: true,
    says: [/\b35\b|under 36/],
  },
  'gb-police-101': {
    name: '101',
    kind: 'police-reporting',
    read: 'second-hand',
    from: '2026-09-21',
    hoursUnknown: true,
    says: [/999|in danger|emergency/i],
  },
  'gb-revenge-porn-helpline': {
    name: 'Revenge Porn Helpline',
    kind: 'image-abuse-helpline',
    read: 'own-site',
    old: true,
    website: true,
    cost: 'standard rate',
    hours: [
      /Mon(day)?\b.{1,12}Fri(day)?\b/i,
      /\b10(:00)?( ?a\.?m\.?)?\b/i,
      /\b(16:00|4(:00)? ?p\.?m\.?)/i,
      /bank holiday/i,
    ],
    languages: ['English'],
    confidential: 'yes',
    says: [/18 or over|adult/i],
  },
  'gb-iwf': {
    name: 'Internet Watch Foundation',
    kind: 'hotline-csam-report',
    read: 'own-site',
    from: '2026-10-09',
    website: true,
    anonymous: 'yes',
    says: [/under 18/i],
  },
  'gb-domestic-abuse': {
    name: 'National Domestic Abuse Helpline',
    kind: 'victim-support',
    read: 'second-hand',
    old: true,
    cost: 'free',
    dayAndNight: true,
    says: [/England/],
  },

  'intl-stopncii': {
    name: 'StopNCII',
    kind: 'image-removal',
    read: 'own-site',
    from: '2023-11-30',
    old: true,
    website: true,
    cost: 'free',
    languages: ['English', 'Italian', 'Dutch'],
    says: [/18 or over|adult/i],
    tells: [fingerprint, /never asks? you to (send|upload)/i],
  },
  'intl-take-it-down': {
    name: 'Take It Down',
    kind: 'image-removal',
    read: 'own-site',
    from: '2026-09-21',
    website: true,
    cost: 'free',
    anonymous: 'yes',
    says: [/under 18/i],
    tells: [fingerprint],
  },
  'intl-inhope': {
    name: 'INHOPE',
    kind: 'hotline-csam-report',
    read: 'own-site',
    from: '2026-10-09',
    website: true,
    says: [/report/i],
  },
  'intl-chi': {
    name: 'Child Helpline International',
    kind: 'directory',
    read: 'own-site',
    from: '2022-10-29',
    old: true,
    website: true,
  },
  'intl-findahelpline': {
    name: 'Find A Helpline',
    kind: 'directory',
    read: 'own-site',
    from: '2026-09-14',
    website: true,
    cost: 'free',
  },
  'intl-lila': {
    name: 'Lila.help',
    kind: 'directory',
    read: 'own-site',
    old: true,
    website: true,
    says: [/women and girls/i],
  },
  'intl-nomore': {
    name: 'NO MORE',
    kind: 'directory',
    read: 'second-hand',
    from: '2026-07-22',
    website: true,
  },
};

export function factsOf(id: string): Facts {
  const facts = FACTS[id];
  if (!facts) throw new Error(`nobody typed the facts of ${id}`);
  return facts;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "October 9, 2026", "9 October 2026", "July 2018", "2023" */
export function dateInWords(date: string): RegExp {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return new RegExp(`\\b${year}\\b`);
  if (day === undefined) return new RegExp(`\\b${name} ${year}\\b`);
  return new RegExp(`\\b(${name} ${Number(day)}, ${year}|${Number(day)} ${name} ${year})\\b`);
}

/** The lines that say how we know, in order. */
export function provenance({read, from}: Facts): readonly RegExp[] {
  const date = from === undefined ? undefined : dateInWords(from).source;
  // Where the date is that of another page about the service, the line may say so.
  const newest = `The newest page we read about it is from ${date}\\.`;
  const line = {
    'own-site': date
      ? `We read this in a copy of their website\\. (The copy is from ${date}\\.|${newest})`
      : 'We read this in a copy of their website\\. The copy has no date\\.',
    official: `We read this in a copy of a page by [^.]+(, from ${date}\\.|\\. ${newest})`,
    'second-hand': date
      ? `Others list this (number|website|service|page|address)\\. We read that in a copy from ${date}\\.`
      : 'Others list this (number|website|service|page|address)\\. .*The copy has no date\\.',
  }[read];
  return [new RegExp(line)];
}

/** Lines whose way to be reached leaves a trace, and what it is. */
export const TRACES: Readonly<Record<'voice' | 'text' | 'page', string>> = {
  voice: 'A call can show on your phone bill.',
  text: 'Texts stay in your phone.',
  page: 'A website can stay in your history.',
};
/** Its calls are on no bill, and the card says so. */
export const NOT_ON_BILL = 'gb-childline';
