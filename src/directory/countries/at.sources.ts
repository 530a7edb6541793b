import type {ProvenanceById} from '../provenance.js';

export const atSources: ProvenanceById = {
  'at-147': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/austria-147-rat-auf-draht/',
        publisher: 'Child Helpline International',
        page_date: '2023-07-03',
      },
      {url: 'https://expydoc.com/doc/9270991/entscheidungsbaum-zu-sextortion', page_date: '2015'},
      {
        url: 'https://heute.at/s/nacktfoto-erpressung-bei-jugendlichen-steigt-stark-an-120033361/comments',
        page_date: '2024',
      },
      {
        url: 'https://www.rataufdraht.at/pressemitteilungen/25-jahre-notrufnummer-147',
        own_site: true,
        page_date: '2024-09-18',
      },
      {url: 'https://www.heute.at/s/rat-auf-draht-mehr-anrufe-nach-graz-amoklauf-120119147'},
      {url: 'https://findahelpline.com/countries/at', page_date: '2025-05-20'},
    ],
    caveats: 'Counsels on sextortion explicitly.',
    privacy: 'anonymous',
  },
  'at-telefonseelsorge-142': {
    sources: [
      {
        url: 'https://www.ots.at/presseaussendung/OTM_20230425_OTM0006/telefonseelsorge-seit-25-jahren-amtlicher-notruf-fuer-die-seele',
        own_site: true,
        page_date: '2023-04-25',
      },
      {url: 'https://www.katholisch.at/telefonseelsorge', own_site: true},
      {url: 'https://katholisch.at/aktuelles/151536/telefonseelsorge-startet-whatsapp-beratung', own_site: true},
      {url: 'https://burgenland.orf.at/stories/3207209/', page_date: '2023-05'},
      {url: 'https://wienerbezirksblatt.at/hochwasser-tlefonseelsorge-jetzt-rund-um-die-uhr-erreichbar/'},
    ],
    caveats:
      'Short code: works inside Austria. WhatsApp was announced for July 2025 but no stored page prints its number, so it is not listed. The chat hours (daily 16:00-23:00) come from one press item of 2024. The website is for encrypted e-mail counselling.',
    privacy: 'anonymous and confidential; in acute danger, protection is discussed with the caller',
    cost: 'free from any phone',
  },
};
