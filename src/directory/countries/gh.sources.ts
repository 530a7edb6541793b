import type {ProvenanceById} from '../provenance.js';

export const ghSources: ProvenanceById = {
  'gh-gisf': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/ghana-ghana-internet-safety-foundation/',
        publisher: 'Child Helpline International',
        page_date: '2025-11-04',
      },
    ],
    caveats:
      'Child Helpline International itself says that a helpline is still being established; the page also prints +233 545 957 408.',
    unconfirmed_because: 'The page that names it says that a helpline is still being established.',
  },
  'gh-csa': {
    sources: [{url: 'https://instabloggh.com/226-cases-of-online-blackmail-and-sextortion-reported-in-new-csa-alert'}],
    caveats:
      'Service and its sextortion role confirmed by press (2024, 2025-05-02); the NUMBERS only by several agreeing public code repositories, not by the authority’s own page. 292 takes calls and texts.',
  },
  'gh-mha-0800678678': {
    sources: [
      {url: 'http://businessghana.com/site/news/general/271049/MHA-unveils-toll-free-No.-for-psycho-social-support'},
      {url: 'https://news.anyfans.com/?p=24008', page_date: '2025-09-13'},
      {url: 'https://mhaghana.com/support-funding/', own_site: true},
      {url: 'https://businessghana.com/site/news/General/266667/MHA-toll-free-line-non-operational'},
    ],
    caveats:
      'Two press pages agree on the number and the own site asks for money to run it; earlier lines were dead for three years. Old numbers such as 020-681-4666 are not to be used. Toll-free, inside Ghana.',
    unconfirmed_because: 'Press alone prints the number, and earlier lines of the authority were dead for three years.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
  'gh-helpline-of-hope': {
    sources: [
      {
        url: 'https://www.mogcsp.gov.gh/sensitization-workshop-on-the-help-line-of-hope-call-center-for-rdswos-of-the-northern-sector/',
        own_site: true,
        page_date: '2018-04-17',
      },
      {url: 'https://cocoainitiative.org/fr/node/1371'},
      {url: 'https://www.myjoyonline.com/gender-ministry-launches-helpline-for-victims-of-domestic-violence/'},
    ],
    caveats:
      'Ghana still has no confirmed child helpline. A social-welfare call centre, not a chat for children. 8020 was a free short code in 2017.',
    unconfirmed_because: 'Nothing of 2023 or later.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
