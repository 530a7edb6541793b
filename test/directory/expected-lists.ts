/** An id, or an id that is there only while the age in the image is this or not known. */
type Expected = string | readonly [id: string, image: 'minor' | 'adult'];

export interface ExpectedList {
  readonly shown: readonly Expected[];
  readonly more: readonly Expected[];
}

/** The order of services, typed by hand from the guidance. */
export const EXPECTED_LISTS: Readonly<
  Record<'US' | 'GB', Readonly<Record<'minor' | 'adult' | 'unknown', ExpectedList>>>
> = {
  US: {
    minor: {
      shown: ['us-911', 'us-988', 'us-cybertipline', ['us-takeitdown', 'minor'], 'us-crisis-text-line'],
      more: [
        ...['us-childhelp', 'us-loveisrespect', 'us-fbi', 'us-rainn', 'us-boystown', 'us-trevor', 'us-trans-lifeline'],
        ...['us-runaway', 'us-lawhelp', 'us-connectsafely', 'us-thorn', 'intl-findahelpline'],
      ],
    },
    adult: {
      shown: [
        ...['us-911', 'us-988', 'us-ccri'],
        ['intl-stopncii', 'adult'],
        ['us-takeitdown', 'minor'],
        ['us-cybertipline', 'minor'],
        'us-ic3',
      ],
      more: [
        ...['us-fbi', 'us-ndvh', 'us-rainn', 'us-crisis-text-line', 'us-trevor', 'us-trans-lifeline', 'us-boystown'],
        ...['us-lawhelp', 'us-lsc', 'us-aba-free-legal-answers', 'us-ccri-attorneys', 'us-state-ag', 'us-ovc'],
        ...['intl-findahelpline', 'us-victimconnect', 'us-nova'],
      ],
    },
    unknown: {
      shown: [
        ...['us-911', 'us-988', 'us-cybertipline', 'us-ccri'],
        ['us-takeitdown', 'minor'],
        ['intl-stopncii', 'adult'],
        'us-crisis-text-line',
      ],
      more: [
        ...['us-childhelp', 'us-loveisrespect', 'us-ndvh', 'us-fbi', 'us-ic3', 'us-rainn', 'us-boystown', 'us-trevor'],
        ...['us-trans-lifeline', 'us-runaway', 'us-lawhelp', 'us-lsc', 'us-aba-free-legal-answers'],
        ...['us-ccri-attorneys', 'us-state-ag', 'us-ovc', 'us-connectsafely', 'us-thorn', 'intl-findahelpline'],
        ...['us-victimconnect', 'us-nova'],
      ],
    },
  },
  GB: {
    minor: {
      shown: [
        ...['gb-emergency', 'gb-childline'],
        ['gb-report-remove', 'minor'],
        ['intl-take-it-down', 'minor'],
        'gb-ceop',
      ],
      more: ['gb-shout', 'gb-samaritans', 'gb-papyrus', 'gb-police-101', 'intl-findahelpline'],
    },
    adult: {
      shown: [
        ...['gb-emergency', 'gb-samaritans', 'gb-revenge-porn-helpline'],
        ['intl-stopncii', 'adult'],
        ['intl-take-it-down', 'minor'],
        ['gb-iwf', 'minor'],
        'gb-police-101',
      ],
      more: ['gb-domestic-abuse', 'gb-shout', 'gb-papyrus', 'intl-findahelpline'],
    },
    unknown: {
      shown: [
        ...['gb-emergency', 'gb-childline', 'gb-samaritans'],
        ['gb-report-remove', 'minor'],
        'gb-revenge-porn-helpline',
        ['intl-take-it-down', 'minor'],
        ['intl-stopncii', 'adult'],
        'gb-ceop',
      ],
      more: ['gb-shout', 'gb-papyrus', 'gb-iwf', 'gb-police-101', 'gb-domestic-abuse', 'intl-findahelpline'],
    },
  },
};

/** Where the reader's age is not known: the services of a pair and whom each is for. */
export const EXPECTED_PAIRS: Readonly<Record<'US' | 'GB', Readonly<Record<string, 'minor' | 'adult'>>>> = {
  US: {
    'us-cybertipline': 'minor',
    'us-ccri': 'adult',
    'us-loveisrespect': 'minor',
    'us-ndvh': 'adult',
    'us-fbi': 'minor',
    'us-ic3': 'adult',
  },
  GB: {
    'gb-childline': 'minor',
    'gb-samaritans': 'adult',
    'gb-report-remove': 'minor',
    'gb-revenge-porn-helpline': 'adult',
  },
};

/** In no list on purpose. */
export const NEVER_LISTED = [
  ...['us-ftc-takeitdown', 'us-school-counselor', 'us-teenline', 'us-know2protect', 'us-without-my-consent'],
  ...['us-ncmec-family-support', 'us-netsmartz', 'us-stopitnow', 'us-lifeline-centers', 'us-crisischat'],
  ...['eu-116111', 'eu-116006'],
] as const;
