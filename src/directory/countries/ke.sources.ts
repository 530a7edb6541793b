import type {ProvenanceById} from '../provenance.js';

export const keSources: ProvenanceById = {
  'ke-dci-hotline': {
    sources: [
      {url: 'https://healfromrapekenya.com/child-sexual-abuse/my-child-has-been-sexually-abused/who-do-i-call'},
    ],
    caveats: 'One source.',
  },
  'ke-childline-116': {
    sources: [
      {url: 'https://healfromrapekenya.com/child-sexual-abuse/my-child-has-been-sexually-abused/who-do-i-call'},
      {
        url: 'https://childhelplineinternational.org/kenya-childline-kenya/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-12',
      },
      {url: 'https://findahelpline.com/countries/ke', page_date: '2026-04-01'},
    ],
  },
  'ke-redcross-1199': {
    sources: [
      {
        url: 'https://www.redcross.or.ke/single-article/37-Psychosocial-Support-for-Healthcare-Workers-in-Midst-of-COVID-19-Pandemic',
        own_site: true,
      },
      {
        url: 'https://pscentre.org/news/heartbeat-of-humanity-kenya-red-cross-new-mhpss-framework-and-mental-health-stigma-in-kenya/',
        publisher: 'the Red Cross Red Crescent psychosocial centre',
      },
      {
        url: 'https://newsnetkenya.co.ke/avoid-shortcuts-and-seek-mental-health-assistance-from-qualified-staff-redcross-urges-kenyans/',
      },
      {url: 'https://nairobinews.nation.co.ke/editors-picks/distressed-call-this-number-gok', page_date: '2020-04-23'},
    ],
    caveats:
      'The year 2023 of some pages is worked out from the text (a Saturday 8 July; the El Niño floods). The own page was about health workers. One list on the web (progress.guide) says 1190: not followed. The number of Befrienders Kenya is on no page good enough. Toll-free, inside Kenya.',
    unconfirmed_because: 'No page carries a year of 2023 or later.',
  },
};
