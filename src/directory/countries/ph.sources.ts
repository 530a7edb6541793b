import type {ProvenanceById} from '../provenance.js';

export const phSources: ProvenanceById = {
  'ph-1343': {
    sources: [
      {
        url: 'https://www.dswd.gov.ph/dswd-partners-call-for-heightened-vigilance-against-child-abuse-amid-ecq/',
        publisher: 'the Philippine Department of Social Welfare and Development',
        page_date: '2021-03',
      },
    ],
    caveats:
      'Anti-trafficking line (includes online sexual exploitation); one government source, 2021. Last and labelled, not the police route for images.',
  },
  'ph-makabata-1383': {
    sources: [
      {
        url: 'https://www.pna.gov.ph/articles/1212207',
        publisher: 'the Philippine News Agency',
        page_date: '2023-10-20',
      },
      {
        url: 'https://www.philstar.com/nation/2024/11/08/2398489/bulacan-implements-makabata-helpline-1383',
        page_date: '2024-11-08',
      },
      {
        url: 'https://rmn.ph/dswd-hinikayat-ang-publiko-na-ipagbigay-alam-ang-mga-kaso-ng-child-abuse-sa-makabata-helpline-1383',
      },
      {
        url: 'http://radyoagila.com/makabata-hotline-1383-ikinampanya-ng-cwc-at-dswd-sa-pagdiriwang-ng-natl-childrens-month',
      },
    ],
    caveats:
      'Government "focal" helpline; covers online sexual abuse. Not among the national lines of a large directory (2026-04-22).',
  },
  'ph-ecpat': {
    sources: [{url: 'https://ecpat.org.ph/report/', own_site: true, page_date: '2026-10-09'}],
  },
  'ph-ncmh': {
    sources: [
      {
        url: 'https://rappler.com/nation/national-center-mental-health-crisis-hotline-now-open-may-2-2019',
        page_date: '2019-05-02',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {url: 'https://findahelpline.com/countries/ph', page_date: '2026-01-20'},
      {url: 'https://www.sunstar.com.ph/cebu/nearly-700-call-ncmh-during-the-holidays', page_date: '2025-12'},
      {
        url: 'https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/',
        publisher: 'the Philippine Department of Health',
        page_date: '2019',
      },
    ],
  },
};
