import type {ProvenanceById} from '../provenance.js';

export const clSources: ProvenanceById = {
  'cl-4141': {
    sources: [
      {
        url: 'https://www.radiopolar.com/salud-mental-prevencion-suicidio-foco-especialistas-refuerzan-linea-4141-region',
        page_date: '2025-11-25',
      },
      {
        url: 'https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/',
        page_date: '2025-10-29',
      },
      {
        url: 'https://www.adnradio.cl/2025/10/28/linea-4141-de-prevencion-del-suicidio-supera-las-227000-llamadas-en-tres-anos-de-atencion/',
        page_date: '2025-10-28',
      },
      {
        url: 'https://www.biobiochile.cl/noticias/nacional/chile/2023/01/06/no-estas-solo-minsal-lanza-fono-confidencial-4141-para-auxiliar-a-personas-con-ideacion-suicida.shtml',
        page_date: '2023-01-06',
      },
    ],
    caveats:
      'From mobile phones in Chile. The press quotes the Ministry and its staff throughout. In urgent cases the police and the family are told.',
    privacy: 'confidential, no name needed; in urgent cases SAMU, police and family are brought in',
    unconfirmed_because: 'Only by the rule: its sources are press only.',
  },
};
