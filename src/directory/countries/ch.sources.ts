import type {ProvenanceById} from '../provenance.js';

export const chSources: ProvenanceById = {
  'ch-147': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/switzerland-pro-juventute-beratung-hilfe-147/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://www.apple.com/chde/child-safety/rc'},
      {url: 'https://gesundheitsfoerderungwallis.ch/de/wenn-4362.html'},
      {url: 'https://findahelpline.com/countries/ch', page_date: '2026-03-25'},
      {url: 'https://www.projuventute.ch/de/eltern/familie-gesellschaft/147', publisher: 'Pro Juventute'},
      {
        url: 'https://www.srf.ch/news/schweiz/psychische-not-bei-jungen-notrufnummer-147-ausgelastet-das-sind-die-hintergruende',
      },
    ],
    caveats: 'WhatsApp is reached through the website.',
    privacy: 'confidential',
  },
  'ch-clickandstop': {
    sources: [
      {url: 'https://www.kinderschutz.ch/angebote/praeventionsangebote/clickandstop'},
      {url: 'https://swissmom.ch/de/erneute-zunahme-der-meldungen-bei-clickandstop-ch-102575', page_date: '2025'},
      {
        url: 'https://www.watson.ch/schweiz/justiz/951368893-clickandstop-bevoelkerung-kann-paedokriminelle-inhalte-online-melden',
        page_date: '2022-04',
      },
    ],
    privacy: 'anonymous',
  },
  'ch-143': {
    sources: [
      {
        url: 'https://www.bag-blueprint.ch/die-dargebotene-hand-tel-143',
        publisher: 'the Swiss health office',
        page_date: '2023-07-17',
      },
      {url: 'https://www.143.ch/unsere-geschichte/', own_site: true},
      {
        url: 'https://www.143.ch/en/2024/06/28/25-more-calls-on-heart2heart-compared-to-last-year/',
        own_site: true,
        page_date: '2024-06-28',
      },
      {url: 'https://www.heart2heart.143.ch/News', own_site: true, page_date: '2023-09'},
      {
        url: 'https://www.watson.ch/schweiz/gesellschaft-politik/668336611-beratungstelefon-dargebotene-hand-mit-mehr-anrufen-zum-thema-suizid',
        page_date: '2023-09-06',
      },
    ],
    caveats:
      'Mainly for adults: for children and young people 147 (ch-147) is the right number, but 143 also answers minors. Short code: Switzerland and Liechtenstein only. 0800 143 000 is Heart2Heart, in English, toll free. Chat and mail start on the front page.',
    privacy: 'anonymous and confidential',
  },
};
