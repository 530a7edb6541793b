import type {Provenance, ProvenanceById, Source} from './provenance.js';

const travelAdvice = (place: string): Source => ({
  url: `https://www.gov.uk/foreign-travel-advice/${place}`,
  publisher: 'the UK government (travel advice)',
  page_date: '2026-04-22',
});
const libphonenumber: Source = {
  url: 'https://github.com/google/libphonenumber/blob/f7e3e88c/resources/ShortNumberMetadata.xml',
  page_date: '2026-07-17',
};
const europeanCommission: Source = {
  url: 'https://digital-strategy.ec.europa.eu/en/policies/112',
  publisher: 'the European Commission',
  page_date: '2026-10-09',
};
const alsoListed = (numbers: string): Pick<Provenance, 'caveats'> => ({
  caveats: `libphonenumber also lists ${numbers} (service not stated there; not shown).`,
});

export const emergencySources: ProvenanceById = {
  'us-911': {
    sources: [
      travelAdvice('usa'),
      {url: 'https://flaglersheriff.com/youth-safety/online/protect-your-privacy'},
      libphonenumber,
      {url: 'https://www.911.gov/', publisher: 'the US government', page_date: '2026-10-09'},
    ],
    caveats: 'libphonenumber also lists 112 for US mobiles; show 911 only.',
  },
  'gb-emergency': {
    sources: [
      {url: 'https://www.thinkuknow.co.uk/11_13/help/CEOP/'},
      {url: 'https://newheightsschool.co.uk/ceop/'},
      libphonenumber,
      {url: 'https://www.ceop.police.uk/ceop-reporting/', page_date: '2026-10-09'},
    ],
    caveats: 'libphonenumber also lists 112.',
  },
  'eu-112': {
    sources: [
      {url: 'https://upday.com/es/si-tengo-una-emergencia-llamo-al-112-al-091-o-al-061'},
      {url: 'https://github.com/google/libphonenumber', page_date: '2026-07-17'},
      europeanCommission,
    ],
  },
  'ae-emergency': {
    sources: [travelAdvice('united-arab-emirates'), libphonenumber],
  },
  'ar-emergency': {
    sources: [
      travelAdvice('argentina'),
      {
        url: 'https://www.diariodecuyo.com.ar/editorialdeldia/Proteccion-de-menores-ante-casos-de-abusos-o-violencia-20220813-0112.html',
        page_date: '2022-08-13',
      },
      libphonenumber,
    ],
    caveats:
      'The UK travel advice prints a WhatsApp number of the tourist police instead of a police number; 101 is also in libphonenumber. 911 coverage in every province not confirmed.',
  },
  'at-emergency': {
    sources: [
      {
        url: 'https://travel.gc.ca/destinations/austria',
        publisher: 'the Government of Canada',
        page_date: '2026-04-23',
      },
      libphonenumber,
      europeanCommission,
    ],
    caveats: 'libphonenumber also lists 122, 133, 144 (service not stated there; not shown).',
  },
  'au-emergency': {
    sources: [
      {
        url: 'https://travel.gc.ca/destinations/australia',
        publisher: 'the Government of Canada',
        page_date: '2026-04-23',
      },
      libphonenumber,
      {
        url: 'https://www.infrastructure.gov.au/media-communications/phone/triple-zero',
        publisher: 'the Australian government',
        page_date: '2026-10-09',
      },
    ],
    caveats: '112 works from mobiles and 106 is text relay, according to libphonenumber only.',
  },
  'bd-emergency': {
    sources: [travelAdvice('bangladesh'), libphonenumber],
  },
  'be-emergency': {
    sources: [travelAdvice('belgium'), libphonenumber, europeanCommission],
    caveats: 'libphonenumber also lists 101 and 100 (service not stated there; not shown).',
  },
  'br-emergency': {
    sources: [
      travelAdvice('brazil'),
      libphonenumber,
      {url: 'https://www.gov.br/mcom/', publisher: 'the Brazilian government', page_date: '2026-10-09'},
    ],
  },
  'ca-emergency': {
    sources: [
      travelAdvice('canada'),
      libphonenumber,
      {url: 'https://rcmp.ca/en/child-sexual-exploitation/online-child-sexual-exploitation', page_date: '2026-10-09'},
    ],
  },
  'ch-emergency': {
    sources: [travelAdvice('switzerland'), libphonenumber],
  },
  'cl-emergency': {
    sources: [
      {
        url: 'https://stg.chile.travel/pt-br/dicas-uteis/precaucoes-de-seguranca',
        publisher: 'the Chilean tourist board',
      },
      {url: 'https://visitchile.com.br/guias-chile/guia-de-viaje/seguridad'},
      {url: 'https://www.chilecn.com/zh/2816.html', page_date: '2024'},
    ],
    caveats: '133 is printed by all three, 131 and 132 by two.',
  },
  'co-emergency': {
    sources: [travelAdvice('colombia'), libphonenumber],
  },
  'de-emergency': {
    sources: [
      travelAdvice('germany'),
      libphonenumber,
      {url: 'https://www.berlin.de/polizei/service/so-erreichen-sie-uns/notruf/', page_date: '2026-10-09'},
      europeanCommission,
    ],
  },
  'dk-emergency': {
    sources: [travelAdvice('denmark'), libphonenumber, europeanCommission],
    caveats: 'libphonenumber also lists 114 (service not stated there; not shown).',
  },
  'eg-emergency': {
    sources: [
      travelAdvice('egypt'),
      {url: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers', page_date: '2026-04-22'},
      libphonenumber,
    ],
    caveats:
      'Conflict: the UK travel advice prints 126 (tourist police) as police. 122 comes from libphonenumber, which does not state the service, and from the list of Wikipedia.',
  },
  'es-emergency': {
    sources: [
      {url: 'https://upday.com/es/si-tengo-una-emergencia-llamo-al-112-al-091-o-al-061'},
      {
        url: 'https://abogados24-es.com/questions/que-implica-la-disponibilidad-del-servicio-de-emergencia-112-en-las-telecomunicaciones',
        page_date: '2025-01-11',
      },
      libphonenumber,
      europeanCommission,
    ],
    caveats: 'libphonenumber also lists 085, 088 (service not stated there; not shown).',
  },
  'fi-emergency': {
    sources: [travelAdvice('finland'), libphonenumber, europeanCommission],
  },
  'fr-emergency': {
    sources: [
      travelAdvice('france'),
      {url: 'https://madinin-art.net/119-allo-enfance-en-danger-un-numero-pour-les-situations-durgence'},
      libphonenumber,
      {
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33954',
        publisher: 'the French government',
        page_date: '2026-10-09',
      },
      europeanCommission,
    ],
    caveats: '15 is SAMU. 114 by SMS for deaf people (one source). The same article misprints fire as 118.',
  },
  'gh-emergency': {
    sources: [travelAdvice('ghana'), libphonenumber],
    caveats:
      '112 is widely quoted but neither source used here lists it. libphonenumber also lists 191-193 (service not stated there; not shown).',
  },
  'gr-emergency': {
    sources: [travelAdvice('greece'), libphonenumber, europeanCommission],
    caveats: 'libphonenumber also lists 100, 166, 199 (service not stated there; not shown).',
  },
  'hk-emergency': {
    sources: [travelAdvice('hong-kong'), libphonenumber],
    caveats: 'libphonenumber also lists 112, 992 (service not stated there; not shown).',
  },
  'id-emergency': {
    sources: [
      travelAdvice('indonesia'),
      libphonenumber,
      {
        url: 'https://news.okezone.com/read/2025/11/25/337/3185916/catat-pemerintah-minta-publik-gunakan-layanan-112-saat-darurat-bukan-untuk-ngeprank',
        page_date: '2025-11-25',
      },
      {
        url: 'https://jabar.antaranews.com/berita/591741/layanan-panggilan-darurat-112-siaga-selama-libur-lebaran-2025',
        page_date: '2025',
      },
    ],
    caveats:
      '112 works in 172 regencies and cities and in Jakarta, not yet in all districts (Interior Ministry, in the press of 25 November 2025; 141 early in 2025): 110 and 118 stand before it.',
  },
  'ie-emergency': {
    sources: [
      travelAdvice('ireland'),
      libphonenumber,
      {url: 'https://hotline.ie/', page_date: '2026-10-09'},
      europeanCommission,
    ],
  },
  'il-emergency': {
    sources: [travelAdvice('israel'), libphonenumber],
  },
  'in-emergency': {
    sources: [
      travelAdvice('india'),
      {url: 'https://www.thehansindia.com/andhra-pradesh/childline-1098-to-run-under-police-dept-752068'},
      libphonenumber,
      {
        url: 'https://www.mha.gov.in/en/commoncontent/emergency-response-support-system-erss',
        publisher: 'the Indian government',
        page_date: '2026-10-09',
      },
    ],
    caveats: 'libphonenumber also lists 100-102, 108 and others (service not stated there; not shown).',
  },
  'it-emergency': {
    sources: [
      travelAdvice('italy'),
      libphonenumber,
      {
        url: 'https://www.commissariatodips.it/segnalazioni/segnala-online/index.html',
        page_date: '2026-10-09',
      },
      europeanCommission,
    ],
  },
  'jp-emergency': {
    sources: [
      travelAdvice('japan'),
      libphonenumber,
      {url: 'https://www.pref.aichi.jp/police/anzen/110/index.html', page_date: '2026-10-09'},
    ],
    caveats: '119 is for ambulance and fire.',
  },
  'ke-emergency': {
    sources: [
      travelAdvice('kenya'),
      {url: 'https://healfromrapekenya.com/child-sexual-abuse/my-child-has-been-sexually-abused/who-do-i-call'},
      libphonenumber,
    ],
    caveats: 'libphonenumber also lists 112, 114 (service not stated there; 114 is not shown).',
  },
  'kr-emergency': {
    sources: [travelAdvice('south-korea'), libphonenumber],
    caveats: '112 is the police; 119 is for ambulance and fire.',
  },
  'mx-emergency': {
    sources: [
      travelAdvice('mexico'),
      {
        url: 'https://www.publimetro.com.mx/opinion/2024/03/01/usar-bien-los-numeros-de-emergencia-por-luis-wertman-zaslav/',
        page_date: '2024-03-01',
      },
      libphonenumber,
      {url: 'https://www.gob.mx/911', publisher: 'the Mexican government', page_date: '2026-10-09'},
    ],
    caveats: 'libphonenumber still lists pre-911 codes (060, 065, 066, 068, 080).',
  },
  'my-emergency': {
    sources: [travelAdvice('malaysia'), libphonenumber],
    caveats:
      'The UK government (FCDO) gives 999 under ambulance; 994 (fire) is not in libphonenumber. libphonenumber also lists 112 (service not stated there; not shown).',
  },
  'ng-emergency': {
    sources: [
      travelAdvice('nigeria'),
      libphonenumber,
      {
        url: 'https://ncc.gov.ng/node/3132',
        publisher: 'the Nigerian Communications Commission',
        page_date: '2026-10-09',
      },
    ],
    caveats:
      '112 only where the state emergency centre is running (regulator NCC). Conflict: libphonenumber knows only 199 for Nigeria. 112 does not work in every state: the card says so.',
  },
  'nl-emergency': {
    sources: [
      travelAdvice('netherlands'),
      libphonenumber,
      {url: 'https://www.politie.nl/', page_date: '2026-10-09'},
      europeanCommission,
    ],
    ...alsoListed('911'),
  },
  'no-emergency': {sources: [travelAdvice('norway'), libphonenumber]},
  'nz-emergency': {
    sources: [
      travelAdvice('new-zealand'),
      {url: 'https://www.deaf.org.nz/translation/netsafe-helpline/'},
      {url: 'http://www.netsafe.org.nz/hdc/'},
      libphonenumber,
      {
        url: 'https://www.police.govt.nz/contact-us/111-police-emergency',
        publisher: 'the New Zealand Police',
        page_date: '2026-10-09',
      },
    ],
  },
  'pe-emergency': {
    sources: [
      {url: 'https://curiousexpeditions.org/what-are-the-emergency-contact-numbers-for-public-transport-in-peru'},
      {url: 'https://last-minute-machupicchu.com/it/articles/emergencies-in-peru-how-to-deal-guide'},
    ],
    caveats: 'Travel pages only; one prints 117 for the ambulance: 105 is shown first.',
    unconfirmed_because: '106 (ambulance): lists disagree, 106 or 117.',
  },
  'ph-emergency': {
    sources: [
      travelAdvice('philippines'),
      libphonenumber,
      {
        url: 'https://calabarzon.dilg.gov.ph/one-number-for-all-emergencies-unified-911-to-launch-nationwide/',
        publisher: 'the Philippine Department of the Interior and Local Government',
        page_date: '2026-10-09',
      },
    ],
  },
  'pk-emergency': {sources: [travelAdvice('pakistan'), libphonenumber]},
  'pl-emergency': {
    sources: [
      travelAdvice('poland'),
      {url: 'https://upday.com/es/si-tengo-una-emergencia-llamo-al-112-al-091-o-al-061'},
      libphonenumber,
      europeanCommission,
    ],
  },
  'pt-emergency': {
    sources: [travelAdvice('portugal'), libphonenumber, europeanCommission],
    ...alsoListed('115'),
  },
  'ro-emergency': {sources: [travelAdvice('romania'), libphonenumber, europeanCommission]},
  'se-emergency': {
    sources: [travelAdvice('sweden'), libphonenumber, europeanCommission],
    ...alsoListed('90000'),
  },
  'sg-emergency': {sources: [travelAdvice('singapore'), libphonenumber], ...alsoListed('993')},
  'th-emergency': {
    sources: [travelAdvice('thailand'), libphonenumber],
    caveats: '191 is printed for the police and as the general number. 1155 is the tourist police.',
  },
  'tr-emergency': {sources: [travelAdvice('turkey'), libphonenumber], ...alsoListed('110, 155')},
  'tw-emergency': {sources: [travelAdvice('taiwan'), libphonenumber], ...alsoListed('112')},
  'ua-emergency': {sources: [travelAdvice('ukraine'), libphonenumber], ...alsoListed('112')},
  'vn-emergency': {sources: [travelAdvice('vietnam'), libphonenumber]},
  'za-emergency': {
    sources: [
      travelAdvice('south-africa'),
      libphonenumber,
      {
        url: 'https://www.saps.gov.za/',
        publisher: 'the South African Police Service',
        page_date: '2026-10-09',
      },
    ],
    ...alsoListed('112'),
  },
};
