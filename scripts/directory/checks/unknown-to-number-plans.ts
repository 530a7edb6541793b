/*
 * Numbers that libphonenumber 3.2.47 does not know in their country, each with the reason why they stand in
 * the records all the same. A new one is a warning until somebody has looked and written the reason here.
 */

const OWN_SITE = 'Read on the site of the service itself. The metadata lacks it.';
const OFFICIAL = 'Read on a page of the official body that the record names. The metadata lacks it.';
const LISTS = 'Read in lists by others, and the card says so. The metadata lacks it.';
const DOUBTFUL = 'Nobody could confirm it: it is text without a link.';
const STAR_OR_HASH = 'A star or hash code: the metadata has none of them.';
const UNLISTED = 'No page shows it; kept so that nobody adds it without more evidence.';

const REASONS: Readonly<Record<string, readonly string[]>> = {
  [OWN_SITE]: [
    'gr-smile-of-the-child 1056',
    'hk-18111 18111',
    'in-cybercrime-portal 1930',
    'ma-onde-2511 2511',
    'nl-113 113',
    'za-childline-116 116',
  ],
  [OFFICIAL]: [
    'ng-emergency 112',
    'ae-116111 116111',
    'bd-child-helpline-1098 1098',
    'bd-13219 13219',
    'br-cvv-188 188',
    'co-linea-141 141',
    'gr-10306 10306',
    'kr-109 109',
    'pe-113 113',
    'ph-makabata-1383 1383',
    'ph-ncmh 1553',
    'ph-1343 1343',
    'pk-madadgaar-1098 1098',
    'th-childline-1387 1387',
    'vn-111 111',
  ],
  [LISTS]: [
    'eg-108 108',
    'gh-csa 292',
    'id-sapa-129 129',
    'il-105 105',
    'in-tele-manas 14416',
    'pk-nccia-1799 1799',
    'pt-1411 1411',
    'ro-119 119',
  ],
  [DOUBTFUL]: [
    'pe-emergency 106',
    'gh-gisf 267',
    'gr-1018 1018',
    'ma-emergency 190',
    'ma-emergency 150',
    'tw-1925 1925',
    'ua-lifeline-7333 7333',
  ],
  [STAR_OR_HASH]: [
    'cl-4141 *4141',
    'jp-police-8103-9110 #8103',
    'jp-police-8103-9110 #9110',
    'za-gbv-command-centre *120*7867#',
    'il-eli *6935',
  ],
  [UNLISTED]: [
    'ar-cas-135 135',
    'gh-helpline-of-hope 8020',
    'pk-humraaz-1166 1166',
    'sg-police-70999 70999',
    'eu-116111 116 111',
    'eu-116006 116 006',
  ],
};

/** `gh-csa 292` → why. */
export const EXPECTED_UNKNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries(REASONS).flatMap(([because, numbers]) => numbers.map(number => [number, because] as const)),
);
