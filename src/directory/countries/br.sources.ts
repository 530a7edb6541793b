import type {ProvenanceById} from '../provenance.js';

export const brSources: ProvenanceById = {
  'br-disque-100': {
    sources: [
      {url: 'http://tiagoaquines.blogspot.com/2016/05/o-que-fazer-ao-se-receber-ou-ver-um.html', page_date: '2016-05'},
    ],
    caveats: 'Reporting line for rights violations rather than counselling; the government page was not seen.',
    unconfirmed_because: 'Its only dated source is of 2016.',
  },
  'br-helpline-safernet': {
    sources: [
      {url: 'https://helpline.org.br'},
      {
        url: 'https://childhelplineinternational.org/brazil-safernet-brasil/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://new.safernet.org.br/denuncie', own_site: true, page_date: '2026-10-09'},
      {url: 'https://findahelpline.com/countries/br', page_date: '2026-01-15'},
      {note: 'public list whose author says the official page was read'},
      {note: 'public list whose author says the official page was read'},
    ],
    caveats:
      'The helpline page has a step-by-step for people whose intimate images leaked. Chat address and hours from a directory check of 2026-01-15 (older lists swap the days). The old address helpline.org.br, which was part of the name ("Helpline / Helpline.org.br"), is not shown.',
    privacy: 'anonymous; broken only on suspected grave violence against children (ECA art. 245)',
  },
  'br-cvv-188': {
    sources: [
      {
        url: 'https://www.camarauberlandia.mg.gov.br/imprensa/noticias/implantacao-do-cvv-sera-tema-de-audiencia-publica-na-camara-de-uberlandia',
        publisher: 'a government website',
      },
      {
        url: 'https://portalamm.com/lancada-campanha-setembro-amarelo-de-2025-com-o-slogan-se-precisar-peca-ajuda',
        page_date: '2025',
      },
      {url: 'https://portalfolhadolitoral.com.br/?p=27085'},
      {url: 'https://folha065.com.br/tcdf-abre-espaco-para-falar-sobre-saude-mental'},
      {
        url: 'https://mossorohoje.com.br/noticias/46821-campanha-setembro-amarelo-sera-lancada-na-proxima-segunda-feira-04-em-mossoro',
        page_date: '2023-09',
      },
      {
        url: 'http://www.santaritafm.com/index.php?option=com_content&view=article&id=9087:-saiba-como-funciona-o-atendimento-do-centro-de-prevencao-ao-suicidio&catid=34:site',
        page_date: '2018-07-03',
      },
      {
        url: 'https://cnpg.org.br/projeto-evolucao-humana-fala-sobre-valorizacao-da-vida',
        publisher: 'the council of Brazilian prosecutors',
      },
    ],
    caveats:
      '188 replaced 141 everywhere in 2018: do not list 141. No stored page of cvv.org.br itself prints the number; the government page that does is one of a city council, undated. Inside Brazil. Chat and e-mail start on the front page. Volunteers, not therapists.',
    privacy: 'anonymous, total secrecy',
    cost: 'free from landline and mobile',
  },
};
