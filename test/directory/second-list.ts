import type {ContactType} from '../../src/directory/model.js';
import {AE_TO_IE} from './second-list/ae-ie.js';
import {IL_TO_ZA} from './second-list/il-za.js';

/**
 * One contact, typed a second time by hand from the research and not from the records: how it is printed,
 * where it leads (null where it must not be a link), and the words around the number.
 */
export type Row = readonly [
  type: ContactType,
  printed: string,
  href: string | null,
  words?: {readonly keyword?: string; readonly vanity?: string},
];

export const SECOND_LIST: Readonly<Record<string, readonly Row[]>> = {
  'us-911': [['voice', '911', 'tel:911']],
  'gb-emergency': [['voice', '999', 'tel:999']],
  'eu-112': [['voice', '112', 'tel:112']],

  'us-fbi': [
    ['web', 'https://tips.fbi.gov/', 'https://tips.fbi.gov/'],
    ['voice', '1-800-225-5324', 'tel:+18002255324', {vanity: '1-800-CALL-FBI'}],
  ],
  'us-know2protect': [
    ['voice', '1-833-591-5669', 'tel:+18335915669', {vanity: '1-833-591-KNOW'}],
    ['web', 'https://www.dhs.gov/know2protect/how-to-report', 'https://www.dhs.gov/know2protect/how-to-report'],
  ],
  'us-ftc-takeitdown': [['web', 'https://takeitdown.ftc.gov/', 'https://takeitdown.ftc.gov/']],
  'us-takeitdown': [['web', 'https://takeitdown.ncmec.org/', 'https://takeitdown.ncmec.org/']],
  'us-childhelp': [
    ['voice', '1-800-422-4453', 'tel:+18004224453', {vanity: '1-800-4-A-CHILD'}],
    ['text', '1-800-422-4453', 'sms:+18004224453'],
    ['chat', 'https://childhelphotline.org/', 'https://childhelphotline.org/'],
  ],
  'us-runaway': [
    ['voice', '1-800-786-2929', 'tel:+18007862929', {vanity: '1-800-RUNAWAY'}],
    ['chat', 'https://www.1800runaway.org/', 'https://www.1800runaway.org/'],
  ],
  'us-teenline': [
    ['voice', '1-800-852-8336', null],
    ['text', '839863', null, {keyword: 'TEEN'}],
  ],
  'us-988': [
    ['voice', '988', 'tel:988'],
    ['text', '988', 'sms:988'],
    ['chat', 'https://988lifeline.org/chat', 'https://988lifeline.org/chat'],
    ['web', 'https://988lifeline.org/', 'https://988lifeline.org/'],
  ],
  'us-boystown': [
    ['voice', '1-800-448-3000', 'tel:+18004483000'],
    ['text', '20121', 'sms:20121', {keyword: 'VOICE'}],
  ],
  'us-crisis-text-line': [
    ['text', '741741', 'sms:741741', {keyword: 'HOME'}],
    ['web', 'https://www.crisistextline.org/', 'https://www.crisistextline.org/'],
  ],
  'us-trans-lifeline': [
    ['voice', '1-877-565-8860', 'tel:+18775658860'],
    ['web', 'https://translifeline.org/', 'https://translifeline.org/'],
  ],
  'us-trevor': [
    ['voice', '1-866-488-7386', 'tel:+18664887386'],
    ['text', '678678', 'sms:678678', {keyword: 'START'}],
    ['chat', 'https://www.thetrevorproject.org/get-help/', 'https://www.thetrevorproject.org/get-help/'],
  ],
  'us-loveisrespect': [
    ['voice', '1-866-331-9474', 'tel:+18663319474'],
    ['text', '22522', 'sms:22522', {keyword: 'LOVEIS'}],
    ['chat', 'https://www.loveisrespect.org/', 'https://www.loveisrespect.org/'],
  ],
  'us-ndvh': [
    ['voice', '1-800-799-7233', 'tel:+18007997233', {vanity: '1-800-799-SAFE'}],
    ['text', '88788', 'sms:88788', {keyword: 'START'}],
    ['chat', 'https://www.thehotline.org/', 'https://www.thehotline.org/'],
  ],
  'us-nova': [
    ['voice', '1-800-879-6682', null, {vanity: '1-800-TRY-NOVA'}],
    ['web', 'https://trynova.org/', 'https://trynova.org/'],
  ],
  'us-victimconnect': [
    ['voice', '1-855-484-2846', null, {vanity: '1-855-4-VICTIM'}],
    ['text', '1-855-484-2846', null],
    ['chat', 'https://victimconnect.org/', null],
    ['web', 'https://victimconnect.org/', 'https://victimconnect.org/'],
  ],
  'us-rainn': [
    ['voice', '1-800-656-4673', 'tel:+18006564673', {vanity: '1-800-656-HOPE'}],
    ['text', '64673', 'sms:64673', {keyword: 'HOPE'}],
    ['chat', 'https://hotline.rainn.org/online', 'https://hotline.rainn.org/online'],
    ['chat', 'https://hotline.rainn.org/es', 'https://hotline.rainn.org/es'],
    ['web', 'https://rainn.org/help-and-healing/hotline/', 'https://rainn.org/help-and-healing/hotline/'],
  ],
  'us-ccri': [
    ['voice', '1-844-878-2274', 'tel:+18448782274', {vanity: '1-844-878-CCRI'}],
    ['web', 'https://cybercivilrights.org/ccri-safety-center/', 'https://cybercivilrights.org/ccri-safety-center/'],
  ],
  'us-ic3': [['web', 'https://www.ic3.gov/', 'https://www.ic3.gov/']],
  'us-cybertipline': [
    ['web', 'https://report.cybertip.org/', 'https://report.cybertip.org/'],
    ['voice', '1-800-843-5678', 'tel:+18008435678', {vanity: '1-800-THE-LOST'}],
    ['web', 'https://www.missingkids.org/', 'https://www.missingkids.org/'],
  ],
  'us-aba-free-legal-answers': [['web', 'https://abafreelegalanswers.org/', 'https://abafreelegalanswers.org/']],
  'us-ccri-attorneys': [
    ['web', 'https://cybercivilrights.org/ccri-safety-center/', 'https://cybercivilrights.org/ccri-safety-center/'],
  ],
  'us-lawhelp': [['web', 'https://www.lawhelp.org/', 'https://www.lawhelp.org/']],
  'us-lsc': [['web', 'https://www.lsc.gov/', 'https://www.lsc.gov/']],
  'us-without-my-consent': [['web', 'http://withoutmyconsent.org/50state', null]],
  'us-connectsafely': [
    ['web', 'https://connectsafely.org/general-advice/', 'https://connectsafely.org/general-advice/'],
    ['web', 'https://connectsafely.org/', 'https://connectsafely.org/'],
  ],
  'us-ncmec-family-support': [
    ['voice', '1-800-843-5678', 'tel:+18008435678', {vanity: '1-800-THE-LOST'}],
    ['web', 'https://www.missingkids.org/', 'https://www.missingkids.org/'],
  ],
  'us-netsmartz': [['web', 'https://www.missingkids.org/', 'https://www.missingkids.org/']],
  'us-stopitnow': [['voice', '1-888-773-8368', 'tel:+18887738368', {vanity: '1-888-PREVENT'}]],
  'us-thorn': [['web', 'https://www.stopsextortion.com/get-help/', 'https://www.stopsextortion.com/get-help/']],
  'us-ovc': [
    [
      'web',
      'https://ovc.ojp.gov/help-for-victims/toll-free-text-and-online-hotlines',
      'https://ovc.ojp.gov/help-for-victims/toll-free-text-and-online-hotlines',
    ],
  ],
  'us-school-counselor': [],
  'us-state-ag': [['web', 'https://www.naag.org/', 'https://www.naag.org/']],
  'us-lifeline-centers': [['web', 'https://www.suicidepreventionlifeline.org/our-network/', null]],
  'us-crisischat': [['web', 'https://www.crisischat.org/', null]],

  'gb-ceop': [['web', 'https://www.ceop.police.uk/Safety-Centre/', 'https://www.ceop.police.uk/Safety-Centre/']],
  'gb-police-101': [['voice', '101', 'tel:101']],
  'gb-report-remove': [
    [
      'web',
      'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/',
      'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/',
    ],
  ],
  'gb-childline': [
    ['voice', '0800 1111', 'tel:08001111'],
    ['voice', '116 111', null],
    ['chat', 'https://www.childline.org.uk/', 'https://www.childline.org.uk/'],
  ],
  'gb-papyrus': [
    ['voice', '0800 068 4141', 'tel:08000684141'],
    ['text', '88247', 'sms:88247', {keyword: 'HOPE'}],
  ],
  'gb-samaritans': [['voice', '116 123', 'tel:116123']],
  'gb-shout': [['text', '85258', 'sms:85258', {keyword: 'SHOUT'}]],
  'gb-revenge-porn-helpline': [
    ['voice', '0345 6000 459', 'tel:03456000459'],
    ['web', 'https://revengepornhelpline.org.uk/', 'https://revengepornhelpline.org.uk/'],
  ],
  'gb-iwf': [['web', 'https://report.iwf.org.uk/en', 'https://report.iwf.org.uk/en']],
  'gb-domestic-abuse': [['voice', '0808 2000 247', 'tel:08082000247']],

  'intl-stopncii': [['web', 'https://stopncii.org/', 'https://stopncii.org/']],
  'intl-take-it-down': [['web', 'https://takeitdown.ncmec.org/', 'https://takeitdown.ncmec.org/']],
  'intl-inhope': [['web', 'https://www.inhope.org/EN/our-members', 'https://www.inhope.org/EN/our-members']],
  'intl-chi': [['web', 'https://childhelplineinternational.org/', 'https://childhelplineinternational.org/']],
  'intl-findahelpline': [['web', 'https://findahelpline.com/', 'https://findahelpline.com/']],
  'intl-lila': [['web', 'https://lila.help/', 'https://lila.help/']],
  'intl-nomore': [['web', 'https://nomoredirectory.org/', 'https://nomoredirectory.org/']],

  'eu-116111': [
    ['voice', '116 111', 'tel:116111'],
    [
      'web',
      'https://childhelplineinternational.org/15-years-of-116111/',
      'https://childhelplineinternational.org/15-years-of-116111/',
    ],
  ],
  'eu-116006': [['voice', '116 006', 'tel:116006']],
  ...AE_TO_IE,
  ...IL_TO_ZA,
};
