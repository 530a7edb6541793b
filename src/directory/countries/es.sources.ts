import type {ProvenanceById} from '../provenance.js';

export const esSources: ProvenanceById = {
  'es-anar-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/spain-telefono-anar-de-ayuda-a-ninos-y-adolescentes/',
        publisher: 'Child Helpline International',
        page_date: '2023-04-06',
      },
      {
        url: 'http://suite101.net/article/nuevo-telefono-comun-en-la-ue-para-atender-a-ninos-y-adolescentes-a47548',
        page_date: '2011-04-06',
      },
      {url: 'https://diarideterrassa.com/?p=225732'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-28'},
      {url: 'https://findahelpline.com/countries/es', page_date: '2026-03-31'},
      {url: 'https://www.anar.org/tag/adolescencia/page/6', own_site: true},
    ],
    privacy: 'confidential',
    unconfirmed_because: '116 111: both sources of 2026 print 900 20 20 10 only; it comes from a list of 2023.',
  },
  'es-017-incibe': {
    sources: [
      {
        url: 'https://www.diariosur.es/sociedad/dudas-sobre-fraudes-seguridad-acoso-internet-017-20251120153046-nt.html',
        page_date: '2025-11-29',
      },
      {
        url: 'https://www.tribunaavila.com/noticias/428906/el-telefono-017-de-incibe-bate-record-en-2025-con-mas-de-138-000-consultas-por-fraudes-y-ciberacoso',
        page_date: '2025-12',
      },
      {
        url: 'https://www.surinenglish.com/spain/017-the-free-phone-number-spain-help-20240318105815-nt.html',
        page_date: '2024-03-18',
      },
      {url: 'https://findahelpline.com/countries/es', page_date: '2026-04-13'},
    ],
    caveats:
      'Advice, not crime reporting. 900 116 117 was the old voice number (2020) and is now the WhatsApp number; it is printed without a country code. The hours of 2020, 9-21, are outdated.',
    privacy: 'confidential; the call does not appear on the bill (El Periódico, 2021)',
  },
  'es-incibe-csam': {
    sources: [{url: 'https://www.incibe.es/menores/hotline', own_site: true, page_date: '2026-10-09'}],
    caveats: 'Not a police complaint ("En ningún caso estos reportes tienen carácter de denuncia").',
  },
  'es-024': {
    sources: [
      {url: 'https://www.astursalud.es/noticias/-/noticias/biernestar-emocional', publisher: 'a government website'},
      {
        url: 'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
        page_date: '2025-10-11',
      },
      {
        url: 'https://entomelloso.com/2024/noticias/sociedad/el-394-de-las-260-000-llamadas-a-la-linea-024-para-la-atencion-a-la-conducta-suicida-proceden-de-c-lm/478895',
        page_date: '2024',
      },
      {
        url: 'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
        page_date: '2022-05-09',
      },
      {
        url: 'https://ondacero.es/noticias/sociedad/telefono-atencion-suicidio-recibio-15000-llamadas-primer-mes-funcionamiento_2022061062a36debdbf6f2000130de02.html',
        page_date: '2022-06-10',
      },
      {
        url: 'https://elespanol.com/espana/20220210/telefono-gratuito-024-suicidio-mayo/649185102_0.amp.html',
        page_date: '2022-02-10',
      },
      {
        url: 'https://amp.antena3.com/noticias/sociedad/telefono-prevenir-suicidio-atiende-1000-llamadas-primer-dia_20220512627ccf372c207f0001807ccf.html',
        page_date: '2022-05-12',
      },
    ],
    caveats:
      "The chat exists on the Ministry's site but no stored page gives its address, so only the call is listed. Inside Spain. Emergency services are alerted when a suicide is under way. Ages 10-19 call too; children also have es-anar-116111.",
    privacy: 'anonymous and confidential; emergency services are alerted when a suicide is under way',
    cost: 'free; not shown on phone bills',
  },
};
