import type {ProvenanceById} from '../provenance.js';

export const beSources: ProvenanceById = {
  'be-awel-102': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/belgium-awel/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://findahelpline.com/countries/be', page_date: '2025-08-14'},
    ],
    caveats: 'Dutch-speaking; the French-speaking line is 103 Écoute-Enfants (be-ecoute-enfants-103).',
    privacy: 'completely anonymous',
  },
  'be-ecoute-enfants-103': {
    sources: [
      {url: 'https://schoolinschakeling.brussels/acteurs/ecoute-enfants-103'},
      {
        url: 'https://www.rtbf.be/article/ecoute-enfants-le-numero-103-en-quete-de-visibilite-11076758',
        page_date: '2022',
      },
      {
        url: 'https://news.cera.coop/enfants-et-jeunes-confines--les-lignes-decoute-leur-tendent-la-main',
        page_date: '2020-05',
      },
      {url: 'https://findahelpline.com/countries/be', page_date: '2025-07-17'},
    ],
    caveats: 'French-speaking Belgium; Dutch speakers: Awel 102.',
    privacy: 'anonymous',
  },
  'be-child-focus': {
    sources: [
      {
        note: 'resources/ShortNumberMetadata.xml (comment, territory BE)',
        url: 'https://github.com/google/libphonenumber',
      },
      {
        url: 'https://bx1.be/categories/news/sextorsion-sexting-grooming-child-focus-tire-la-sonnette-dalarme-70-des-victimes-avaient-moins-de-13-ans/',
        page_date: '2025',
      },
      {
        url: 'https://www.lalibre.be/belgique/societe/2023/06/08/lintegrite-sexuelle-des-enfants-en-danger-sur-les-reseaux-sociaux-Y4GZA7OCOFECNJBDEOM3BZ4RLU/',
        page_date: '2023-06-08',
      },
      {
        url: 'https://childfocus.be/fr-be/A-propos/Actualite/Nouvelles/Post/13373/',
        own_site: true,
        page_date: '2024-03-19',
      },
      {
        url: 'https://www.rtl.be/actu/belgique/politique/en-25-ans-child-focus-gere-85000-disparitions-ou-cas-dexploitation-sexuelle/2023-03-30/article/538408',
        page_date: '2023-03-30',
      },
      {url: 'https://findahelpline.com/countries/be', page_date: '2025-04-23'},
    ],
    caveats:
      'Handles sextortion and sexting of minors, take-down included (press of 2023-25). The number was seen only in a comment of libphonenumber that quotes childfocus.be: check it again.',
  },
  'be-stopchildporno': {
    sources: [
      {
        url: 'https://www.lalibre.be/belgique/societe/2023/06/08/lintegrite-sexuelle-des-enfants-en-danger-sur-les-reseaux-sociaux-Y4GZA7OCOFECNJBDEOM3BZ4RLU/',
        page_date: '2023-06-08',
      },
      {
        url: 'https://fr.metrotime.be/2019/06/04/news/importante-hausse-du-nombre-de-signalements-dimages-dabus-sexuel-denfants/',
        page_date: '2019-06',
      },
    ],
    caveats: 'The domain was renamed: stopchildporno.be (2018-19) -> imagesdabus.be (2023).',
    privacy: 'anonymous reports possible',
  },
  'be-cps-0800-32123': {
    sources: [
      {
        url: 'https://www.preventionsuicide.be/actualites/le-centre-de-prevention-du-suicide-publie-son-rapport-dactivites-2022',
        own_site: true,
      },
      {
        url: 'https://www.dhnet.be/dernieres-depeches/2023/09/05/une-nouvelle-campagne-de-prevention-du-suicide-pour-agir-avant-le-drame-ZGY4QISYTREFDEKWQIYM5IIN7Q/',
        page_date: '2023-09-05',
      },
      {
        url: 'https://www.lalibre.be/belgique/societe/2023/02/21/le-centre-de-prevention-du-suicide-est-confronte-a-une-hausse-du-nombre-dappels-A54EZGXFSJB3HNFT4ZSPCEPJ5I/',
        page_date: '2023-02-21',
      },
      {
        url: 'https://www.rtbf.be/article/explosion-du-nombre-d-appels-au-centre-de-prevention-du-suicide-de-plus-en-plus-de-jeunes-nous-contactent-parfois-des-enfants-11252632',
        page_date: '2023-09',
      },
    ],
    caveats:
      'French-language line, inside Belgium; Dutch speakers: 1813, German speakers: see be-telefonhilfe-108 (unconfirmed). If a suicide is under way the centre calls 112.',
    privacy: 'anonymous; calls 112 if a suicide is in progress',
  },
  'be-zelfmoordlijn-1813': {
    sources: [
      {url: 'https://thinklife.zelfmoord1813.be/disclaimer', own_site: true},
      {url: 'https://www.hbvl.be/cnt/dmf20230328_92748716', page_date: '2023-03-28'},
      {url: 'https://www.hbvl.be/cnt/dmf20211130_93272468', page_date: '2021-11-30'},
      {url: 'https://www.demorgen.be/binnenland/zelfmoordlijn-gaat-online-aanbod-uitbreiden-b7903baf/'},
      {url: 'https://www.online-hulpverlening.be/blog/tag/tele-onthaal/'},
    ],
    caveats:
      "Dutch-language line, inside Belgium. The operator's own stored page shows the number only in the site's name; number, cost and hours come from press reporting the operator. Also e-mail (address not seen).",
    privacy: 'anonymous',
    cost: 'free from landline and mobile',
  },
  'be-tele-accueil-107': {
    sources: [
      {
        url: 'https://www.rtbf.be/article/le-centre-tele-accueil-de-liege-a-l-ecoute-depuis-50-ans-11188471',
        page_date: '2023-04',
      },
      {url: 'https://telefonhilfe.be/uber-uns', publisher: 'Telefonhilfe'},
      {
        url: 'https://www.lavenir.net/actu/2022/09/20/tele-accueilrecoit-de-plus-en-plus-dappels-lies-au-stress-financier-MXQOGX2HZFDTJHGHS72GRJW6XI/',
        page_date: '2022-09-20',
      },
      {
        url: 'https://www.rtl.be/info/magazine/sante/detresse-de-certains-belges-face-au-coronavirus-comme-le-tele-accueil-peut-vous-aider-1259403.aspx',
        page_date: '2020-11',
      },
      {
        url: 'http://www.lalibre.be/regions/bruxelles/nombre-record-d-appels-de-detresse-en-2017-5b30917b5532b88509fbd682',
      },
    ],
    caveats:
      'French-language general listening line for every worry, not only suicide, inside Belgium; for suicide 0800 32 123. Busy: in 2017 a little less than one call in three was answered in Brussels. The Flemish sister line is 106 (Tele-Onthaal): only pages up to 2021 print it, so it has no record.',
    privacy: 'anonymous and confidential',
  },
  'be-telefonhilfe-108': {
    sources: [
      {url: 'https://telefonhilfe.be/uber-uns', own_site: true},
      {url: 'https://brf.be/regional/2013931'},
      {url: 'https://brf.be/regional/1534143'},
      {
        url: 'https://www.vrt.be/vrtnws/de/2020/06/07/corona-krise-mehr-als-20-mehr-anrufe-bei-der-flaemischen-tele/',
        page_date: '2020-06-07',
      },
    ],
    caveats:
      'German-language line, inside Belgium. Chat and mail on its website since 2021. Its own page and a broadcaster agree.',
    privacy: 'anonymous; duty of silence',
    unconfirmed_because: 'Only by the date rule: no page carries a date of 2023 or later that can be read.',
  },
};
