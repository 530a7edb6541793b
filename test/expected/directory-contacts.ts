/*
 * The contacts of each service, typed from the research and not from the records: numbers as they are
 * printed there. A link may hold a number in its national or its international form.
 */
export interface Contacts {
  readonly calls?: readonly string[];
  readonly texts?: readonly (readonly [number: string, keyword?: string])[];
  readonly pages?: readonly string[];
  /** Printed at most, never a link that calls or texts. */
  readonly never?: readonly string[];
}

export const CONTACTS: Readonly<Record<string, Contacts>> = {
  'us-911': {calls: ['911'], never: ['112']},
  'gb-emergency': {calls: ['999'], never: ['112']},
  'eu-112': {calls: ['112']},

  'us-988': {
    calls: ['988'],
    texts: [['988']],
    pages: ['https://988lifeline.org/chat', 'https://988lifeline.org/'],
    never: ['1-800-273-8255'],
  },
  'us-cybertipline': {
    calls: ['1-800-843-5678'],
    pages: ['https://report.cybertip.org/', 'https://www.missingkids.org/'],
  },
  'us-takeitdown': {pages: ['https://takeitdown.ncmec.org/']},
  'us-crisis-text-line': {texts: [['741741', 'HOME']], pages: ['https://www.crisistextline.org/']},
  'us-childhelp': {
    calls: ['1-800-422-4453'],
    texts: [['1-800-422-4453']],
    pages: ['https://childhelphotline.org/'],
    never: ['1-800-422-2253'],
  },
  'us-loveisrespect': {
    calls: ['1-866-331-9474'],
    texts: [['22522', 'LOVEIS']],
    pages: ['https://www.loveisrespect.org/'],
    never: ['1-866-311-9474'],
  },
  'us-fbi': {calls: ['1-800-225-5324'], pages: ['https://tips.fbi.gov/']},
  'us-rainn': {
    calls: ['1-800-656-4673'],
    texts: [['64673', 'HOPE']],
    pages: [
      'https://hotline.rainn.org/online',
      'https://hotline.rainn.org/es',
      'https://rainn.org/help-and-healing/hotline/',
    ],
  },
  'us-boystown': {calls: ['1-800-448-3000'], texts: [['20121', 'VOICE']]},
  'us-trevor': {
    calls: ['1-866-488-7386'],
    texts: [['678678', 'START']],
    pages: ['https://www.thetrevorproject.org/get-help/'],
  },
  // The other number of this line serves Canada.
  'us-trans-lifeline': {
    calls: ['1-877-565-8860'],
    pages: ['https://translifeline.org/'],
    never: ['1-877-330-6366'],
  },
  'us-runaway': {calls: ['1-800-786-2929'], pages: ['https://www.1800runaway.org/']},
  'us-lawhelp': {pages: ['https://www.lawhelp.org/']},
  'us-connectsafely': {pages: ['https://connectsafely.org/general-advice/', 'https://connectsafely.org/']},
  'us-thorn': {pages: ['https://www.stopsextortion.com/get-help/']},
  'us-ccri': {calls: ['1-844-878-2274'], pages: ['https://cybercivilrights.org/ccri-safety-center/']},
  'us-ic3': {pages: ['https://www.ic3.gov/']},
  'us-ndvh': {calls: ['1-800-799-7233'], texts: [['88788', 'START']], pages: ['https://www.thehotline.org/']},
  'us-lsc': {pages: ['https://www.lsc.gov/']},
  'us-aba-free-legal-answers': {pages: ['https://abafreelegalanswers.org/']},
  'us-ccri-attorneys': {pages: ['https://cybercivilrights.org/ccri-safety-center/']},
  'us-state-ag': {pages: ['https://www.naag.org/']},
  'us-ovc': {pages: ['https://ovc.ojp.gov/help-for-victims/toll-free-text-and-online-hotlines']},
  'us-victimconnect': {pages: ['https://victimconnect.org/'], never: ['1-855-484-2846']},
  'us-nova': {pages: ['https://trynova.org/'], never: ['1-800-879-6682']},

  'gb-childline': {calls: ['0800 1111'], pages: ['https://www.childline.org.uk/'], never: ['116 111']},
  'gb-report-remove': {
    pages: ['https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/'],
  },
  'gb-ceop': {pages: ['https://www.ceop.police.uk/Safety-Centre/']},
  'gb-shout': {texts: [['85258', 'SHOUT']]},
  'gb-samaritans': {calls: ['116 123']},
  'gb-papyrus': {calls: ['0800 068 4141'], texts: [['88247', 'HOPE']], never: ['07860 039967']},
  'gb-police-101': {calls: ['101']},
  'gb-revenge-porn-helpline': {calls: ['0345 6000 459'], pages: ['https://revengepornhelpline.org.uk/']},
  'gb-iwf': {pages: ['https://report.iwf.org.uk/en']},
  'gb-domestic-abuse': {calls: ['0808 2000 247']},

  'intl-stopncii': {pages: ['https://stopncii.org/']},
  'intl-take-it-down': {pages: ['https://takeitdown.ncmec.org/']},
  'intl-inhope': {pages: ['https://www.inhope.org/EN/our-members']},
  'intl-chi': {pages: ['https://childhelplineinternational.org/']},
  'intl-findahelpline': {pages: ['https://findahelpline.com/']},
  'intl-lila': {pages: ['https://lila.help/']},
  'intl-nomore': {pages: ['https://nomoredirectory.org/']},
};

/** Of services in no list: never anywhere, as a link or in words. */
export const UNLISTED_ADDRESSES = [
  ...['takeitdown.ftc.gov', 'withoutmyconsent.org', 'dhs.gov', 'suicidepreventionlifeline.org', 'crisischat.org'],
];
export const UNLISTED_NUMBERS = [
  ...['1-800-852-8336', '839863', '1-833-591-5669', '1-888-773-8368', '116 006', '1-800-273-8255'],
];

/** A number without the signs around it and without what stands before it from abroad. */
export const core = (number: string): string =>
  (number.replace(/^(tel|sms):/, '').split(/[?;]/)[0] ?? '')
    .replace(/[^\d+]/g, '')
    .replace(/^\+44/, '0')
    .replace(/^\+?1(?=\d{10}$)/, '');

export const dials = (href: string, number: string): boolean => core(href) === core(number);
