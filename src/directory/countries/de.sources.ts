import type {ProvenanceById} from '../provenance.js';

export const deSources: ProvenanceById = {
  'de-nummer-gegen-kummer-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/germany-kinder-und-jugendtelefon/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'http://koeln.polizei.nrw/artikel/vorsicht-vor-cybergrooming'},
      {url: 'https://findahelpline.com/countries/de', page_date: '2025-08-27'},
    ],
    privacy: 'anonymous',
  },
  'de-hilfe-telefon': {
    sources: [
      {
        url: 'https://www.deutschlandfunk.de/missbrauchsbeauftragte-claus-aufmerksamkeit-fuer-kampf-gegen-sexualisierte-gewalt-an-kindern-in-deut-100.html',
        page_date: '2024-05-02',
      },
      {
        url: 'https://rp-online.de/politik/eu/sexueller-missbrauch-zehn-jahre-hilfe-telefon_aid-111736385',
        page_date: '2024-05',
      },
      {
        url: 'https://heinrichs-verlag.de/2024/05/02/hilfe-telefon-rund-50-000-beratungen-in-zehn-jahren',
        page_date: '2024-05-02',
      },
      {url: 'https://findahelpline.com/countries/de', page_date: '2026-02-17'},
    ],
    caveats: 'A police page lists a different Hilfetelefon, 0800-30 50 750: do not mix them.',
    privacy: 'anonymous; several languages incl. sign language',
  },
  'de-hateaid': {
    sources: [
      {url: 'https://hateaid.org/betroffenenberatung/', own_site: true, page_date: '2024-12'},
      {url: 'https://webapp.staging.hateaid.app/de/beratung'},
    ],
    caveats:
      'Own site in both cases (same organisation). The newer page lists abuse images of minors as not covered: adults only.',
  },
  'de-beschwerdestelle': {
    sources: [{url: 'https://www.internet-beschwerdestelle.de/en/', own_site: true, page_date: '2026-10-09'}],
  },
  'de-jugendschutz': {
    sources: [{url: 'https://www.jugendschutz.net/verstoss-melden', own_site: true, page_date: '2026-10-09'}],
    caveats: 'Read in a copy by others of its own page.',
  },
  'de-elterntelefon': {
    sources: [
      {url: 'http://koeln.polizei.nrw/artikel/vorsicht-vor-cybergrooming'},
      {url: 'https://findahelpline.com/countries/de', page_date: '2026-02-10'},
    ],
    caveats: 'The hours come from the page of the police, which has no date.',
    privacy: 'anonymous',
  },
  'de-telefonseelsorge': {
    sources: [
      {
        url: 'https://www.telefonseelsorge.de/pm-welttag-der-suizidpraevention',
        own_site: true,
        page_date: '2025-12-02',
      },
      {url: 'https://telefonseelsorge.de/jahresstatistik-2022-ist-online', own_site: true},
      {url: 'https://evangelische-zeitung.de/suizidpraevention-die-telefonseelsorge-nicht-vergessen'},
      {
        url: 'https://www.diakonie-portal.de/meldung/welttag-der-suizidpraevention-das-hoffnungszeichen-der-krise',
        publisher: 'Diakonie',
        page_date: '2020-09-10',
      },
      {url: 'http://ansbach-evangelisch.de/jeder-braucht-mal-hilfe/', publisher: 'the Protestant church in Ansbach'},
      {url: 'https://www.domradio.de/glossar/telefonseelsorge-0', page_date: '2016-07-19'},
      {
        url: 'https://www.katholische-sonntagszeitung.de/Buntes/Telefonseelsorge-ist-rund-um-die-Uhr-erreichbar-Montag-20.-Dezember-2021-11-20-00',
        page_date: '2021-12-20',
      },
    ],
    caveats:
      "The facts on billing and on the caller's number come from a church page of 2016. Inside Germany; the three numbers are the same service. Chat and mail start on the front page. Children and young people also have 116 111 (de-nummer-gegen-kummer-116111).",
    privacy: "anonymous; the caller's number is not shown to the counsellor; duty of confidentiality",
    cost: 'free; not shown on phone bills',
  },
};
