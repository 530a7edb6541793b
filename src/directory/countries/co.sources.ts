import type {ProvenanceById} from '../provenance.js';

export const coSources: ProvenanceById = {
  'co-gaula-165': {
    sources: [
      {
        url: 'https://infomilenials.com/2025/08/19/el-sexting-en-colombia-gaula-alerta-sobre-riesgos-digitales/',
        page_date: '2025-08-19',
      },
    ],
    caveats:
      'Police line against extortion; explicitly recommended for extortion with sexual images. One press source.',
    privacy: 'information kept confidential (police statement)',
  },
  'co-linea-141': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/colombia-icbf-colombia-linea-141/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://www.redpapaz.org/mil-papaz-166-nuestros-hijos-pueden-ser-victimas-de-la-sexual-en-linea/'},
      {url: 'https://findahelpline.com/countries/co', page_date: '2025-09-10'},
    ],
  },
  'co-te-protejo': {
    sources: [
      {url: 'https://www.redpapaz.org/mil-papaz-166-nuestros-hijos-pueden-ser-victimas-de-la-sexual-en-linea/'},
      {url: 'http://www.gestionandoportunidades.com/te-protejo'},
      {url: 'https://belcom.net.co/?p=191'},
    ],
    caveats: 'Reports about people under 18.',
    privacy: 'anonymous, confidential reports possible',
  },
  'co-linea-106-bogota': {
    sources: [
      {url: 'http://www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106', own_site: true},
      {url: 'https://www.saludcapital.gov.co:443/Paginas2/Noticia_Portal_Detalle.aspx?IP=2498', own_site: true},
      {
        url: 'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
        page_date: '2025-09-11',
      },
      {
        url: 'https://www.lafm.com.co/sociedad/como-funciona-la-linea-106-de-bogota-y-que-protocolo-sigue-ante-emergencias-de-salud-mental-382770',
      },
    ],
    caveats:
      'City service: Bogotá only. Do not show as national. Other cities have their own lines; the national 192 option 4 is printed by no stored page. Emergency: 123. The WhatsApp number is a Colombian mobile number, printed 300 754 8933, country code +57.',
    privacy: 'in urgent cases activates emergency routes',
    cost: 'free from fixed and mobile phones in Bogotá',
  },
};
