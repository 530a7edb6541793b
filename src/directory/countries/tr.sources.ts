import type {ProvenanceById} from '../provenance.js';

export const trSources: ProvenanceById = {
  'tr-183': {
    sources: [
      {url: 'https://yeniasya.com.tr/2008/02/06/haber/h15.htm', page_date: '2008-02-06'},
      {
        url: 'http://samanyoluhaber.com/yerel-haberler/Alo-183e-gecen-yil-24-bin-cagri-geldi/491586',
        page_date: '2011',
      },
    ],
    caveats:
      'The number is still widely published but must be read again at a newer source. No Turkish entry in the list of Child Helpline International.',
    unconfirmed_because: 'All sources are old (2008-2011).',
  },
  'tr-ihbarweb': {
    sources: [{url: 'https://www.internetyardim.org.tr/internette-yasadisi-icerikler'}],
    caveats:
      'One source (official internet help site). The name of the operator, BTK, is not in the excerpt. Paid "blackmail recovery" sites rank for these searches in Turkish (e.g. one claiming 99% success): never link them.',
  },
};
