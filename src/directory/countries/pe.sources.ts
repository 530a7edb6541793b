import type {ProvenanceById} from '../provenance.js';

export const peSources: ProvenanceById = {
  'pe-113': {
    sources: [
      {
        url: 'https://tvperu.gob.pe/noticias/locales/mas-de-100-mil-llamadas-en-salud-mental-atendio-la-linea-113-durante-el-2021',
        publisher: 'Peruvian public television',
        page_date: '2022-01-05',
      },
      {
        url: 'https://panamericana.pe/salud/466160-minsa-refuerza-lineas-gratuitas-atencion-salud-mental-nivel-nacional',
        page_date: '2026-03-02',
      },
      {
        url: 'https://www.infobae.com/peru/2024/12/29/linea-113-recibio-mas-de-135-mil-llamadas-de-apoyo-en-salud-mental-en-2024',
        page_date: '2024-12-29',
      },
      {
        url: 'https://www.infobae.com/peru/2025/08/16/crisis-silenciosa-jovenes-de-18-a-29-anos-son-quienes-mas-buscan-ayuda-por-ansiedad-y-depresion/',
        page_date: '2025-08-16',
      },
    ],
    caveats:
      'Besides the emergency numbers the only record of Peru. In danger of self-harm the Ministry says to go to the nearest health centre or call the emergency services.',
    privacy: 'confidential',
    cost: 'free, inside Peru',
  },
};
