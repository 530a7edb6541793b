import type {ProvenanceById} from '../provenance.js';

export const seSources: ProvenanceById = {
  'se-polisen-11414': {
    sources: [{url: 'https://safeselfie.se/safeselfie/utsatt/om-att-anmala/'}],
  },
  'se-bris': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/sweden-bris/',
        publisher: 'Child Helpline International',
        page_date: '2023-04-19',
      },
      {url: 'https://8sidor.se/sverige/2025/08/manga-barn-ringde-till-bris/', page_date: '2025-08-20'},
      {
        url: 'https://www.bris.se/om-bris/aktuellt/bris-har-starkt-den-nationella-stodlinjen-for-barn-med-en-sms-kanal/',
        own_site: true,
        page_date: '2023',
      },
    ],
    caveats: '24/7 since 2021-03-15.',
  },
  'se-ecpat': {
    sources: [
      {
        url: 'https://ecpat.se/vuxenstod/artiklar/nar-barn-pressas-pa-pengar-for-att-nakenbilder-inte-ska-spridas/',
        own_site: true,
      },
    ],
    caveats: 'Adult advice page on sextortion; the contact of the ECPAT hotline ("Ditt ECPAT") was not read.',
  },
  'se-sjalvmordslinjen-90101': {
    sources: [
      {url: 'https://mind.se/sjalvmordslinjen/fragor-och-svar-om-sjalvmordslinjen/', own_site: true},
      {url: 'https://mind.se/hitta-hjalp/sjalvmordslinjen/sjalvmordslinjens-historia/', own_site: true},
      {url: 'http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html'},
      {
        url: 'https://svt.se/nyheter/lokalt/smaland/kalmar-lan-bast-i-landet-pa-anhorigstod-efter-suicid?mobilmeny=1',
      },
      {url: 'https://m.smi24.net/foreign/418054952', page_date: '2026-01'},
    ],
    caveats:
      'The operator’s own stored pages do not show the number in the excerpts, and the newest page is an aggregator’s copy. Many calls are not answered. Retired: 0771-22 00 60 (old Hjälplinjen, closed end of 2019). The chat starts on mind.se.',
    privacy: 'anonymous',
  },
  'se-hjalplinjen-90390': {
    sources: [
      {url: 'https://alwaysmind.se/heja-regeringens-nya-hjalplinjen', page_date: '2024-12-13'},
      {
        url: 'https://reednews.app/sv/news/sweden-s-hjalplinjen-launches-campaign-to-reach-more-people-with-mental-health-s-55253',
      },
    ],
    caveats:
      'The old Hjälplinjen 0771-22 00 60 is closed. 90 390 works inside Sweden; 08-524 499 10 is for when it does not work.',
    privacy: 'anonymous',
    unconfirmed_because: 'One page prints the numbers.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
