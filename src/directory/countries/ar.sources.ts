import type {ProvenanceById} from '../provenance.js';

export const arSources: ProvenanceById = {
  'ar-linea-102': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/argentina-linea-102-provincia-de-buenos-aires/',
        publisher: 'Child Helpline International',
        page_date: '2022-08-22',
      },
      {url: 'https://hogarmarialuisa.org/?p=12449'},
      {
        url: 'https://datapba.com/2023/01/26/en-2022-se-registraron-57-llamadas-por-dia-para-alertar-sobre-situaciones-de-maltrato-infantil',
        page_date: '2023-01-26',
      },
    ],
    caveats:
      'The page of Child Helpline International covers Buenos Aires province only; other provinces operate their own 102 with different hours. Not an emergency service: 911 for urgent danger (diariodecuyo.com.ar, 2022).',
  },
  'ar-linea-137': {
    sources: [
      {
        url: 'https://urgente24.com/medios/el-circulo-del-ciberacoso-adolescentes-como-detener-el-ciclo-n610292',
        page_date: '2025-09-27',
      },
      {
        url: 'https://www.telam.com.ar/notas/202210/608040-twitter-prevencion-grooming-violencia-justicia.html',
        page_date: '2022-10',
      },
      {
        url: 'https://lacarretera.com.ar/2023/06/21/roca-tendra-la-linea-137-para-prevenir-el-acoso-contra-infancias-y-adolescencias/',
        page_date: '2023-06-21',
      },
    ],
    caveats:
      'Press only, recent; the government page (argentina.gob.ar/linea137) was not seen. Option 1 of the line is for grooming, sexual and family violence. The WhatsApp number is printed without a country code.',
  },
  'ar-0800-999-0091': {
    sources: [
      {
        url: 'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
        page_date: '2025-09-03',
      },
      {
        url: 'https://morondigital.com.ar/2022/09/11/nueva-linea-de-orientacion-y-apoyo-en-la-urgencia-de-salud-mental/',
        page_date: '2022-09-11',
      },
      {
        url: 'https://www.cba24n.com.ar/sociedad/se-habilito-linea-telefonica-nacional-y-gratuita-para-urgencias-de-salud-mental_a631b4db37e12b42cd076b8cf',
      },
      {
        url: 'https://cba24n.com.ar/argentina/salud-mental--como-afecta-el-cierre-del-hospital-bonaparte-a-la-ciudad-de-cordoba_a6703dfd1966dfa437db26e74',
      },
      {
        url: 'https://www.eldestapeweb.com/politica/en-vivo/los-precios-de-bienes-y-servicios-podran-mostrarse-en-dolares-20251178541',
        page_date: '2025-01',
      },
    ],
    caveats: 'Inside Argentina.',
    privacy: 'anonymous',
    unconfirmed_because:
      'No government page is stored, and the hospital that runs it was to be closed in October 2024 and lost staff in January 2025; one local paper still prints the line in September 2025.',
  },
  'ar-cas-135': {
    sources: [
      {
        url: 'https://elauditor.info/actualidad/-es-muy-importante-la-tarea-de-prevencion-del-suicidio-_a603ce26796773412c05b098e',
      },
      {
        url: 'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
        page_date: '2025-09-03',
      },
      {
        url: 'https://www.lagaceta.com.ar/nota/1102321/lg-play/nunca-hay-minimizar-pedidos-ayuda-especialista-explico-como-funciona-linea-asistencia-al-suicidio.html',
        page_date: '2025-09-11',
      },
      {
        url: 'https://www.elonce.com/sociedad/destacaron-la-importancia-de-la-linea-135-en-prevencion-del-suicidio-y-apoyo-en-salud-mental.htm',
        page_date: '2026-02-26',
      },
      {
        url: 'https://necochea.gov.ar/el-municipio-destaca-la-labor-del-sas-en-el-marco-del-dia-internacional-para-la-prevencion-del-suicidio/',
        publisher: 'a government website',
      },
    ],
    caveats:
      '135 is a different service in each place (CAS in Buenos Aires 8-24 h; provincial or town lines in Tucumán, Entre Ríos, Catamarca, Necochea): Buenos Aires city and area; elsewhere it may be a provincial line or nothing. The long number is for the rest of Argentina. The hours of CAS are from 2021.',
    privacy: 'anonymous and confidential',
    unconfirmed_because: '135 is a different service in each place.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
