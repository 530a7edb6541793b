import type {ProvenanceById} from '../provenance.js';

export const bdSources: ProvenanceById = {
  'bd-police-cyber-support-women': {
    sources: [
      {
        url: 'https://bdnews24.com/bangladesh/2020/11/16/bangladesh-forms-cell-with-policewomen-to-support-female-victims-of-cybercrimes',
        page_date: '2020-11-16',
      },
      {url: 'https://trending.kotha.app/blog/2020/11/17/5fb32ff99c8a4600120a962f/', page_date: '2020-11-17'},
    ],
    caveats:
      'For women and girls. Numbers from the launch in 2020; a notice of March 2025 lists further 24-hour hotlines and says that the Facebook page is still active.',
    privacy: 'victim information kept confidential; all-women staff',
    unconfirmed_because: 'Its number is on pages of 2020 only.',
  },
  'bd-13219': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/bangladesh-13219-helpline/',
        publisher: 'Child Helpline International',
        page_date: '2025-07-08',
      },
    ],
    caveats: 'Hours not given; it started as a cyberbullying helpline (from its name).',
    unconfirmed_because: 'The website was seen without https only: link it once https answers.',
  },
  'bd-child-helpline-1098': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/bangladesh-bangladesh-child-helpline-1098/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {
        note: 'page "Child Helpline 1098"',
        url: 'https://dss.bhola.gov.bd/en/site/page/',
        publisher: 'a government website',
      },
      {url: 'https://www.unicef.org/bangladesh/media_7944.htm', page_date: '2012-10-15'},
      {url: 'https://findahelpline.com/countries/bd', page_date: '2026-03-04'},
    ],
  },
  'bd-kaan-pete-roi': {
    sources: [
      {url: 'https://kaanpeteroi.org/who-we-are/', own_site: true},
      {
        url: 'https://www.thedailystar.net/life-living/news/suicide-prevention-helpline-kaan-pete-roi-10-years-and-counting-3612786',
      },
    ],
    caveats: 'Show the web page, not the number, if at all.',
    privacy: 'anonymous',
    unconfirmed_because:
      'No stored page prints the number; 09612-119911 (15:00-03:00) is second-hand, only in the source code of several apps.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
  'bd-brac-moner-jotno': {
    sources: [
      {url: 'https://kalbela.com/health/others/141701', page_date: '2024-11-23'},
      {url: 'https://dailyswadhinmot.com/?p=4594'},
      {
        url: 'https://www.channelionline.com/bracs-mind-care-hotline-for-mental-health-is-a-humane-example-of-compassion',
      },
      {
        url: 'https://brac.net/latest-news/item/1277-telecounselling-service-moner-jotno-mobile-e-for-anxieties-related-to-covid-19',
        own_site: true,
        page_date: '2020-08-23',
      },
    ],
    privacy: 'confidential',
    unconfirmed_because:
      'One page prints the number, an inside account of 2025 reads as if the service had ended after nine months, and older pages give other numbers.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
