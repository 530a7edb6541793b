import type {ProvenanceById} from '../provenance.js';

export const grSources: ProvenanceById = {
  'gr-smile-of-the-child': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/greece-the-smile-of-the-child/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://hamogelo.gr/gr/en/monades-psichologikis-ipostiriksis', own_site: true},
      {url: 'https://www.newsbeast.gr/society/arthro/12618339/', page_date: '2025-10-07'},
    ],
    privacy: 'anonymous possible',
    cost: 'free from landline and mobile',
  },
  'gr-safeline': {
    sources: [
      {url: 'http://www.safeline.gr/report/?q=report', own_site: true},
      {
        url: 'https://www.haniotika-nea.gr/anisychitiki-ayxisi-kataggelion-paidikis-sexoyalikis-kakopoiisis-sto-diadiktyo/',
        page_date: '2026-02-05',
      },
    ],
    caveats: 'Phone 2811 391615 appears only in an article of 2015: do not ship.',
    privacy: 'anonymous unless you choose otherwise',
    unconfirmed_because: 'Its address was seen as http only: use https if it answers, else plain text.',
  },
  'gr-10306': {
    sources: [
      {
        url: 'https://kede.gr/amesi-psychologiki-ypostirixi-stous-pligentes-ton-pyrkagion',
        publisher: 'the union of Greek municipalities',
        page_date: '2021-08-04',
      },
      {
        url: 'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
        page_date: '2025-10-10',
      },
      {url: 'https://newsbulletin247.com/opinion/398594.html'},
      {
        url: 'http://www.e-kalamaria.gr/Article/id/12400/title/10306-σε-λειτουργία-η-γραμμή-ψυχοκοινωνικής-υποστήριξης-για-τον-κορονοϊό/pg/7',
        page_date: '2020-04-04',
      },
      {
        url: 'https://ipharmahealth.gr/politiki-ygeias/paroxi-psixokoinonikis-ipostiriksis-stous-prosfiges-apo-tin-oukrania',
      },
    ],
    caveats:
      'General psychological support, with a menu (in 2020: 1 = support, 3 = children and families; whether the keys are the same today is not known). The public-body page (union of municipalities) is of 2021; the 2025 page is press. For suicide itself the NGO line 1018 exists (gr-1018, unconfirmed).',
    privacy: 'anonymous',
  },
  'gr-1018': {
    sources: [
      {
        url: 'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
        page_date: '2025-10-10',
      },
      {url: 'https://www.tovima.com/stories/suicide-and-mental-health-in-greece-going-beyond-the-stigma/'},
      {url: 'https://tanea.gr/2018/07/12/greece/opoy-den-yparxei-elpida-yparxei-boitheia/amp', page_date: '2018-07-12'},
    ],
    privacy: 'anonymous and confidential',
    unconfirmed_because: 'Press only: no page of Klimaka or the government was found that prints 1018.',
  },
};
