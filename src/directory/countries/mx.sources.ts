import type {ProvenanceById} from '../provenance.js';

export const mxSources: ProvenanceById = {
  'mx-089': {
    sources: [
      {
        url: 'https://pulsoslp.com.mx/seguridad/si-te-amenazan-cuelga-de-inmediato-alerta-la-sspc/1999739',
        page_date: '2025-12-19',
      },
      {
        url: 'https://www.gob.mx/segob/articulos/cuida-la-informacion-que-compartes-evita-la-extorsiontelefonica?idiom=es',
        note: 'of 2016 or 2017',
        publisher: 'the Mexican government',
        page_date: '2016',
      },
    ],
    caveats:
      '088 in the older federal page refers to Policía Federal (dissolved into Guardia Nacional): do not ship 088 without a new check.',
    privacy: 'anonymous tip line',
  },
  'mx-linea-de-la-vida': {
    sources: [
      {
        url: 'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
        page_date: '2025-12-24',
      },
      {url: 'https://zamudionoticias.mx/?p=17586'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-22'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
    ],
    caveats:
      'General crisis line, not child-specific. No national child helpline for Mexico was found at Child Helpline International.',
  },
  'mx-te-protejo': {
    sources: [{url: 'https://teprotejomexico.org/', own_site: true, page_date: '2026-10-09'}],
    privacy: 'anonymous',
  },
};
