import type {ProvenanceById} from '../provenance.js';

export const ptSources: ProvenanceById = {
  'pt-sos-crianca-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/portugal-sos-crianca/',
        publisher: 'Child Helpline International',
        page_date: '2025-04-23',
      },
      {url: 'https://www.vidaativa.pt/linha-de-apoio-a-crianca/'},
      {
        url: 'https://www.jn.pt/nacional/recorde-de-pedidos-de-ajuda-a-sos-crianca-no-ano-passado-13211198.html',
        page_date: '2021-01',
      },
      {
        url: 'https://iacrianca.pt/en/2023/11/campanha-linha-sos-crianca-desaparecida-116-000',
        own_site: true,
        page_date: '2023-11',
      },
      {url: 'https://findahelpline.com/countries/pt', page_date: '2026-01-26'},
    ],
    caveats: 'A list of 2025 says 9-21, one checked 2026-01-26 says 9-19: the shorter is shown.',
  },
  'pt-linha-internet-segura': {
    sources: [
      {url: 'https://www.apav.pt/cibercrime/index.php/linha-internet-segura', own_site: true},
      {
        url: 'https://www.acorianooriental.pt/noticia/linha-internet-segura-registou-701-denuncias-de-pornografia-infantil-e-discriminacao-racial-em-2019-307286',
        page_date: '2020-02',
      },
    ],
    caveats:
      'The hours are those of the APAV page. Conflict: forum.pt misprints the number as "821 90 90" and gives 09-21. The same line is the hotline for sexual images of children (INHOPE). Some repositories print 210 497 400 for this line: no other source supports it.',
    privacy: 'anonymous and confidential',
    unconfirmed_because: 'https://www.internetsegura.pt/: the address was not seen in the text that was read.',
  },
  'pt-1411': {
    sources: [
      {
        url: 'https://www.portugal.gov.pt/pt/gc25/comunicacao/noticia?i=linha-de-prevencao-de-suicido-do-sns-comeca-a-funcionar-a-10-de-setembro',
        publisher: 'the Portuguese government',
        page_date: '2025-08-29',
      },
      {
        url: 'https://dre.tretas.org/dre/6291092/portaria-291-2025-1-de-4-de-setembro',
        page_date: '2025-09-04',
      },
      {
        url: 'https://rr.pt/noticia/pais/2025/09/04/nova-linha-de-prevencao-do-suicidio-tera-o-numero-proprio-1411/438578/',
        page_date: '2025-09-04',
      },
      {
        url: 'https://vilatv.pt/2025/09/10/nova-linha-nacional-de-prevencao-do-suicidio-1411-ja-esta-em-funcionamento',
        page_date: '2025-09-10',
      },
      {
        url: 'https://www.altominho.tv/site/2025/09/10/linha-1411-de-prevencao-do-suicidio-entra-hoje-em-funcionamento',
        page_date: '2025-09-10',
      },
      {
        url: 'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
        page_date: '2025-09-10',
      },
      {url: 'https://nupsi.website/nova-linha-para-prevenir-o-suicidio-entra-em-funcionamento'},
    ],
    caveats:
      'The law also foresees message channels, sign language and interpreters; none was seen open. The government page names the line, the number comes from seven consistent reports.',
    privacy: 'confidential; in serious and imminent danger the medical emergency service (INEM) can be called',
  },
};
