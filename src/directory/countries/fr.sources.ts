import type {ProvenanceById} from '../provenance.js';

export const frSources: ProvenanceById = {
  'fr-pharos': {
    sources: [{url: 'https://www.internet-signalement.gouv.fr/', own_site: true, page_date: '2026-10-09'}],
    caveats: 'Second-hand copy of the own page.',
  },
  'fr-119': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/france-119-allo-enfance-en-danger/',
        publisher: 'Child Helpline International',
        page_date: '2026-01-12',
      },
      {url: 'https://www.service-public.fr/particuliers/actualites/A14455', page_date: '2020-11-18'},
      {url: 'https://madinin-art.net/sujet/enfance-en-danger'},
      {
        url: 'https://solidarites-sante.gouv.fr/affaires-sociales/familles-enfance/pacte-pour-l-enfance/lutte-contre-les-violences-faites-aux-enfants/article/119-allo-enfance-en-danger',
        publisher: 'a government website',
        own_site: true,
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-07-28'},
      {url: 'https://findahelpline.com/countries/fr', page_date: '2025-04-02'},
    ],
  },
  'fr-3018': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/france-e-enfance/',
        publisher: 'Child Helpline International',
        page_date: '2026-02-11',
      },
      {
        url: 'https://mairie-villetaneuse.fr/actualites/le-3018-un-numero-gratuit-et-une-app-pour-les-victimes-de-cyberharcelement',
        page_date: '2023-09-28',
      },
      {url: 'https://app.mlvenissieux.fr/amp/actu/c/0/i/77615637/cyberharcelement-3018'},
      {
        url: 'https://fr.style.yahoo.com/violences-num%C3%A9riques-3018-num%C3%A9ro-d-104300374.html',
        page_date: '2023-02-07',
      },
    ],
    caveats: 'Can escalate a takedown with platforms. 3020 was the separate school-bullying number (older pages).',
    privacy: 'anonymous and confidential',
  },
  'fr-point-de-contact': {
    sources: [{url: 'https://www.pointdecontact.net/', own_site: true, page_date: '2026-10-09'}],
    privacy: 'anonymous',
  },
  'fr-3114': {
    sources: [
      {url: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/', own_site: true},
      {
        url: 'https://www.service-public.fr/particuliers/actualites/A15206',
        publisher: 'a government website',
        page_date: '2021-09-29',
      },
      {
        url: 'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
        publisher: 'a government website',
      },
      {
        url: 'https://www.presoa.org/2025/02/05/prevention-du-suicide-en-parler-peut-sauver-des-vies/',
        page_date: '2025-02-05',
      },
    ],
    caveats:
      'Answered by health professionals in hospital centres linked with the emergency services. Access for deaf callers was still being improved on the pages seen. Short code: France only, mainland and overseas.',
    privacy: 'confidential',
  },
};
