import type {ProvenanceById} from '../provenance.js';

export const itSources: ProvenanceById = {
  'it-polizia-postale': {
    sources: [
      {url: 'https://avvera.it/revenge-porn-segnalazioni-e-strumenti-di-tutela'},
      {url: 'https://online.flippingbook.com/view/156441887/55'},
      {
        url: 'https://www.commissariatodips.it/segnalazioni/segnala-online/index.html',
        own_site: true,
        page_date: '2026-10-09',
      },
    ],
    caveats: 'The online report is not a formal complaint (querela); it must be confirmed by e-mail.',
  },
  'it-garante-revenge-porn': {
    sources: [
      {
        url: 'https://youtg.net/canali/italia-e-mondo/34241-revenge-porn-il-garante-della-privacy-mette-a-disposizione-un-canale-di-emergenza',
        page_date: '2021-03',
      },
      {
        url: 'https://www.zazoom.it/2026-01-12/revenge-porn-e-cyberbullismo-dai-14-anni-gli-studenti-possono-agire-da-soli/18449212/',
        page_date: '2026-01-12',
      },
      {url: 'https://mete.regione.abruzzo.it/consigli/come-riconoscere-caso-revenge-porn'},
    ],
    caveats:
      'Italian data protection authority; applies art. 144-bis; the form may require SPID. From 14 years alone; parents or guardians for younger people. What happens to an image there is not known.',
  },
  'it-telefono-azzurro-19696': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/italy-hello-telefono-azzurro/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {
        url: 'https://tg24.sky.it/cronaca/2025/04/23/telefono-azzurro-numeri-intervento-giubileo',
        page_date: '2025-04-23',
      },
      {url: 'https://www.avvenire.it/per-telefono-azzurro-linee-attive-anche-a-natale_102484'},
      {url: 'https://findahelpline.com/countries/it', page_date: '2025-03-05'},
    ],
    caveats: '114 is the emergency line for children.',
  },
  'it-clicca-e-segnala': {
    sources: [{url: 'https://azzurro.it/clicca-e-segnala/', own_site: true}],
    caveats: 'Not for private chats, says the page; do not forward images.',
    privacy: 'can be anonymous; forwarded to CNCPO (police)',
  },
  'it-telefono-amico': {
    sources: [
      {
        url: 'https://www.agensir.it/quotidiano/2025/12/10/solidarieta-telefono-amico-italia-con-lingresso-di-torino-e-reggio-calabria-i-centri-locali-passano-da-20-a-22',
        page_date: '2025-12-10',
      },
      {
        url: 'https://www.ilgiorno.it/varese/cronaca/ascolto-e-prevenzione-dei-suicidi-b1eb8206',
        page_date: '2025-09-13',
      },
      {
        url: 'https://agensir.it/quotidiano/2024/12/11/natale-telefono-amico-italia-dalla-vigilia-a-sant-stefano-del-2023-oltre-620-richieste-di-aiuto-in-tre-giorni',
        page_date: '2024-12-11',
      },
      {
        url: 'https://www.sanmarinortv.sm/news/italia-c7/giornata-prevenzione-suicidio-telefono-amico-chi-chiede-aiuto-e-sempre-piu-giovane-a264294/amp',
        page_date: '2024-09',
      },
      {
        url: 'https://www.sulpanaro.net/2023/07/disagio-psicologico-telefono-amico-presente-anche-destate/',
        page_date: '2023-07',
      },
      {
        url: 'https://www.fanpage.it/attualita/cose-e-come-funziona-telefono-amico-portato-sul-palco-di-sanremo-da-la-sad/',
      },
      {
        url: 'https://vivimilano.corriere.it/attivita-bambini/attivita-varie/coronavirus-telefono-amico-italia-attiva-un-nuovo-numero/',
        page_date: '2020-03',
      },
      {url: 'https://telefonoamicotrento.it/?p=379', own_site: true},
    ],
    caveats:
      'Promote if one official page is found. Italy has no public suicide line (the organisation itself asks for one, September 2025). Hours were 10-24, since 2024/2025 9-24. WhatsApp Amico 18:00-21:00 (2023). The website has the form of Mail Amica. Never list 199.284.284 or WhatsApp 345 036 1628.',
    privacy: 'anonymous; with a minor in danger others may be involved (Trento centre)',
    cost: 'normal call charge; the service is free',
    unconfirmed_because:
      'No stored own, government or network page prints the number; eight press items of 2020-2025 agree on it.',
  },
};
