import type {ProvenanceById} from '../provenance.js';

export const maSources: ProvenanceById = {
  'ma-e-blagh': {
    sources: [
      {
        url: 'https://www.yabiladi.com/articles/details/150556/maroc-dgsn-lance-plateforme-e-blagh.html',
        page_date: '2024-06-06',
      },
      {
        url: 'https://lematin.ma/nation/cybercriminalite-lancement-officiel-de-la-plateforme-e-blagh-de-la-dgsn/230127/amp',
        page_date: '2024-06-06',
      },
      {url: 'https://fr.allafrica.com/stories/202410110121.html', page_date: '2024-10-11'},
    ],
    privacy: 'anonymous report possible',
  },
  'ma-emc': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/morocco-espace-maroc-cyberconfiance-emc/',
        publisher: 'Child Helpline International',
        page_date: '2025-07-08',
      },
    ],
    caveats: 'One source.',
  },
  'ma-onde-2511': {
    sources: [
      {url: 'https://www.onde.ma/fr/onde/protection', own_site: true},
      {url: 'https://familleactuelle.ma/2511-parler-cest-proteger', page_date: '2025-12-10'},
      {
        url: 'http://www.maroc.ma/fr/actualites/londe-mobilise-son-portail-www2511ma-dedie-au-signalement-des-actes-de-violence-legard',
        publisher: 'a government website',
        page_date: '2020-05',
      },
    ],
    caveats:
      'HOURS CONFLICT: own page (undated) 24/7, magazine of December 2025 daily 8:30-18:00; the shorter hours are shown. It passes cases to the judicial authorities: say so before a child calls. It is a reporting and protection line, not a suicide line. 2511 is a short code inside Morocco, from landline and mobile. Reports at 2511.ma at any hour. Never list stopsilence.org (Sourire de Reda closed in 2025).',
    privacy: 'confidential; passes cases to the judicial authorities',
    cost: 'free; not shown on phone bills',
  },
  'ma-emergency': {
    sources: [
      {
        url: 'https://www.gov.uk/foreign-travel-advice/morocco',
        publisher: 'the UK government (travel advice)',
        page_date: '2026-04-22',
      },
      {
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c/resources/ShortNumberMetadata.xml',
        page_date: '2026-07-17',
      },
    ],
    caveats: '190 police and 150 ambulance and fire, as printed by the UK government (FCDO).',
    unconfirmed_because:
      'CONFLICT: 190/150 of the UK government (FCDO) and 19/15/177 of libphonenumber do not agree at all. Needs a national source before it is shown as certain.',
  },
};
