import type {ProvenanceById} from '../provenance.js';

export const ngSources: ProvenanceById = {
  'ng-cece-yara': {
    sources: [
      {url: 'https://ceceyara.org/faqs/', own_site: true},
      {
        url: 'https://childhelplineinternational.org/nigeria-cece-yara-child-helpline/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-12',
      },
      {url: 'https://findahelpline.com/countries/ng', page_date: '2026-01-21'},
    ],
  },
  'ng-npf-nccc': {
    sources: [
      {
        url: 'https://gatmash.com/2023/11/28/beware-of-fraudsters-when-using-dating-apps-police-warn',
        page_date: '2023-11-28',
      },
    ],
    caveats:
      'Conflict about the phone: public repositories print different numbers for the centre (+234 901 818 1789; +234 707 848 9293), so the web portal alone is listed. The portal of 2020, incb.police.gov.ng, is older. NAPTIP also takes sextortion cases (press 2023); its number was not seen.',
  },
  'ng-acsai': {
    sources: [{url: 'https://acsaing.org/report.html', own_site: true, page_date: '2026-10-09'}],
  },
  'ng-surpin': {
    sources: [
      {url: 'https://www.healthcareafrica.info/new-mental-health-hotline-inaugurated-in-nigeria/'},
      {url: 'https://healthwise.punchng.com/ngo-launches-toll-free-hotline-for-assistance-on-mental-health'},
    ],
    caveats: 'Toll-free; inside Nigeria. No government line was found.',
    unconfirmed_because: 'Undated launch reports; another list prints a different SURPIN number and others.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
