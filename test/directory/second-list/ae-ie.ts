import type {Row} from '../second-list.js';

/** The second typing of AE to IE, in the order of the research within each country. */
export const AE_TO_IE: Readonly<Record<string, readonly Row[]>> = {
  'ae-emergency': [
    ['voice', '999', 'tel:999'],
    ['voice', '998', 'tel:998'],
    ['voice', '997', 'tel:997'],
  ],
  'ae-116111': [
    ['voice', '116111', 'tel:116111'],
    ['web', 'https://www.moi-cpc.gov.ae/', 'https://www.moi-cpc.gov.ae/'],
  ],
  'ae-dfwac-800111': [
    ['voice', '800111', 'tel:800111'],
    ['whatsapp', '+971 800111', 'https://wa.me/971800111'],
    ['email', 'help@dfwac.ae', 'mailto:help@dfwac.ae'],
  ],
  'ae-800-sakina': [['voice', '800-725462', null, {vanity: '800-SAKINA'}]],
  'ae-ehs-8008877': [['voice', '8008877', null]],

  'ar-emergency': [
    ['voice', '911', 'tel:911'],
    ['voice', '107', 'tel:107'],
    ['voice', '100', 'tel:100'],
  ],
  'ar-linea-102': [['voice', '102', 'tel:102']],
  'ar-linea-137': [
    ['voice', '137', 'tel:137'],
    ['whatsapp', '11-3133-1000', null],
  ],
  'ar-0800-999-0091': [['voice', '0800-999-0091', null]],
  'ar-cas-135': [
    ['voice', '135', null],
    ['voice', '(011) 5275-1135', null],
  ],

  'at-emergency': [['voice', '112', 'tel:112']],
  'at-147': [
    ['voice', '147', 'tel:147'],
    ['email', '147@rataufdraht.at', 'mailto:147@rataufdraht.at'],
    ['chat', 'https://www.rataufdraht.at/', 'https://www.rataufdraht.at/'],
  ],
  'at-telefonseelsorge-142': [
    ['voice', '142', 'tel:142'],
    ['chat', 'https://chat.onlineberatung-telefonseelsorge.at', 'https://chat.onlineberatung-telefonseelsorge.at'],
    ['web', 'https://www.onlineberatung-telefonseelsorge.at', 'https://www.onlineberatung-telefonseelsorge.at'],
  ],

  'au-emergency': [['voice', '000', 'tel:000']],
  'au-accce-report': [['web', 'https://www.accce.gov.au/report', 'https://www.accce.gov.au/report']],
  'au-esafety-image-based-abuse': [['web', 'https://www.esafety.gov.au/report', 'https://www.esafety.gov.au/report']],
  'au-kids-helpline': [
    ['voice', '1800 55 1800', 'tel:1800551800'],
    ['chat', 'https://kidshelpline.com.au/', 'https://kidshelpline.com.au/'],
  ],
  'au-lifeline': [
    ['voice', '13 11 14', 'tel:131114'],
    ['text', '0477 13 11 14', 'sms:0477131114'],
  ],

  'bd-emergency': [['voice', '999', 'tel:999']],
  'bd-police-cyber-support-women': [
    ['voice', '01320000888', null],
    ['email', 'cybersupport.women@police.gov.bd', null],
  ],
  'bd-13219': [
    ['voice', '13219', 'tel:13219'],
    ['email', 'contact@13219.help', 'mailto:contact@13219.help'],
    ['web', 'http://www.13219.help', null],
  ],
  'bd-child-helpline-1098': [['voice', '1098', 'tel:1098']],
  'bd-kaan-pete-roi': [
    ['voice', '09612-119911', null],
    ['web', 'https://kaanpeteroi.org', 'https://kaanpeteroi.org'],
  ],
  'bd-brac-moner-jotno': [['voice', '09643262626', null]],

  'be-emergency': [['voice', '112', 'tel:112']],
  'be-awel-102': [
    ['voice', '102', 'tel:102'],
    ['chat', 'https://www.awel.be/chat', 'https://www.awel.be/chat'],
  ],
  'be-ecoute-enfants-103': [
    ['voice', '103', 'tel:103'],
    ['chat', 'https://www.103ecoute.be/', 'https://www.103ecoute.be/'],
  ],
  'be-child-focus': [
    ['voice', '116 000', 'tel:116000'],
    ['web', 'https://childfocus.be/', 'https://childfocus.be/'],
  ],
  'be-stopchildporno': [['web', 'https://www.imagesdabus.be/', 'https://www.imagesdabus.be/']],
  'be-cps-0800-32123': [
    ['voice', '0800 32 123', 'tel:080032123'],
    ['web', 'https://www.preventionsuicide.be', 'https://www.preventionsuicide.be'],
  ],
  'be-zelfmoordlijn-1813': [
    ['voice', '1813', 'tel:1813'],
    ['chat', 'https://www.zelfmoord1813.be', 'https://www.zelfmoord1813.be'],
  ],
  'be-tele-accueil-107': [['voice', '107', 'tel:107']],
  'be-telefonhilfe-108': [
    ['voice', '108', null],
    ['web', 'https://telefonhilfe.be', 'https://telefonhilfe.be'],
  ],

  'br-emergency': [
    ['voice', '190', 'tel:190'],
    ['voice', '192', 'tel:192'],
    ['voice', '193', 'tel:193'],
  ],
  'br-disque-100': [['voice', '100', null]],
  'br-helpline-safernet': [
    ['chat', 'https://canaldeajuda.org.br/', 'https://canaldeajuda.org.br/'],
    ['web', 'https://www.safernet.org.br/', 'https://www.safernet.org.br/'],
  ],
  'br-cvv-188': [
    ['voice', '188', 'tel:188'],
    ['chat', 'https://www.cvv.org.br', 'https://www.cvv.org.br'],
  ],

  'ca-emergency': [['voice', '911', 'tel:911']],
  'ca-needhelpnow': [['web', 'https://needhelpnow.ca/', 'https://needhelpnow.ca/']],
  'ca-kids-help-phone': [
    ['voice', '1-800-668-6868', 'tel:+18006686868'],
    ['text', '686868', 'sms:686868', {keyword: 'CONNECT'}],
    ['web', 'https://kidshelpphone.ca/', 'https://kidshelpphone.ca/'],
  ],
  'ca-988': [
    ['voice', '988', 'tel:988'],
    ['text', '988', 'sms:988'],
  ],
  'ca-cybertip': [
    ['voice', '1-866-658-9022', 'tel:+18666589022'],
    ['web', 'https://www.cybertip.ca/', 'https://www.cybertip.ca/'],
  ],

  'ch-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '117', 'tel:117'],
    ['voice', '144', 'tel:144'],
  ],
  'ch-147': [
    ['voice', '147', 'tel:147'],
    ['chat', 'https://www.147.ch/', 'https://www.147.ch/'],
    ['email', 'beratung@147.ch', 'mailto:beratung@147.ch'],
  ],
  'ch-clickandstop': [['web', 'https://www.clickandstop.ch/', 'https://www.clickandstop.ch/']],
  'ch-143': [
    ['voice', '143', 'tel:143'],
    ['chat', 'https://www.143.ch', 'https://www.143.ch'],
    ['voice', '0800 143 000', 'tel:0800143000'],
  ],

  'cl-4141': [['voice', '*4141', null]],
  'cl-emergency': [
    ['voice', '133', 'tel:133'],
    ['voice', '131', 'tel:131'],
    ['voice', '132', 'tel:132'],
  ],

  'co-emergency': [['voice', '123', 'tel:123']],
  'co-gaula-165': [['voice', '165', 'tel:165']],
  'co-linea-141': [['voice', '141', 'tel:141']],
  'co-te-protejo': [['web', 'https://www.teprotejo.org/', 'https://www.teprotejo.org/']],
  'co-linea-106-bogota': [
    ['voice', '106', 'tel:106'],
    ['whatsapp', '+57 300 754 8933', 'https://wa.me/573007548933'],
    ['email', 'linea106@saludcapital.gov.co', 'mailto:linea106@saludcapital.gov.co'],
  ],

  'de-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '110', 'tel:110'],
  ],
  'de-nummer-gegen-kummer-116111': [
    ['voice', '116 111', 'tel:116111'],
    ['web', 'https://www.nummergegenkummer.de/', 'https://www.nummergegenkummer.de/'],
  ],
  'de-hilfe-telefon': [['voice', '0800 22 55 530', 'tel:08002255530']],
  'de-hateaid': [
    ['voice', '030 252 088 38', 'tel:03025208838'],
    ['email', 'beratung@hateaid.org', 'mailto:beratung@hateaid.org'],
    ['web', 'https://hateaid.org/betroffenenberatung/', 'https://hateaid.org/betroffenenberatung/'],
  ],
  'de-beschwerdestelle': [
    ['web', 'https://www.internet-beschwerdestelle.de/en/', 'https://www.internet-beschwerdestelle.de/en/'],
  ],
  'de-jugendschutz': [
    ['web', 'https://www.jugendschutz.net/verstoss-melden', 'https://www.jugendschutz.net/verstoss-melden'],
  ],
  'de-elterntelefon': [['voice', '0800 111 0 550', 'tel:08001110550']],
  'de-telefonseelsorge': [
    ['voice', '0800 111 0 111', 'tel:08001110111'],
    ['voice', '0800 111 0 222', 'tel:08001110222'],
    ['voice', '116 123', 'tel:116123'],
    ['chat', 'https://www.telefonseelsorge.de', 'https://www.telefonseelsorge.de'],
  ],

  'dk-emergency': [['voice', '112', 'tel:112']],
  'dk-bornetelefonen': [
    ['voice', '116 111', 'tel:116111'],
    ['web', 'https://bornsvilkar.dk/', 'https://bornsvilkar.dk/'],
    ['text', '116 111', 'sms:116111'],
    ['chat', 'https://bornetelefonen.dk/', 'https://bornetelefonen.dk/'],
  ],
  'dk-sletdet': [
    ['web', 'https://redbarnet.dk/', 'https://redbarnet.dk/'],
    ['web', 'https://redbarnet.dk/sletdet', null],
  ],
  'dk-livslinien': [['voice', '70 201 201', null]],
  'dk-sct-nicolai': [['voice', '70 120 110', null]],

  'eg-emergency': [
    ['voice', '122', 'tel:122'],
    ['voice', '123', 'tel:123'],
    ['voice', '180', 'tel:180'],
  ],
  'eg-child-16000': [
    ['voice', '16000', 'tel:16000'],
    ['whatsapp', '+20 101 660 9579', null],
  ],
  'eg-108': [
    ['voice', '108', 'tel:108'],
    ['web', 'https://www.moiegypt.gov.eg/', 'https://www.moiegypt.gov.eg/'],
  ],
  'eg-16328': [['voice', '16328', null]],

  'es-emergency': [['voice', '112', 'tel:112']],
  'es-anar-116111': [
    ['voice', '900 20 20 10', 'tel:900202010'],
    ['voice', '116 111', null],
    ['chat', 'https://chatanar.es/', 'https://chatanar.es/'],
    ['web', 'https://www.anar.org/', 'https://www.anar.org/'],
  ],
  'es-017-incibe': [
    ['voice', '017', 'tel:017'],
    ['whatsapp', '900 116 117', null],
    ['web', 'https://www.incibe.es/', 'https://www.incibe.es/'],
  ],
  'es-incibe-csam': [['web', 'https://www.incibe.es/menores/hotline', 'https://www.incibe.es/menores/hotline']],
  'es-024': [['voice', '024', 'tel:024']],

  'fi-emergency': [['voice', '112', 'tel:112']],
  'fi-mll-116111': [
    ['voice', '116 111', 'tel:116111'],
    ['chat', 'https://www.nuortennetti.fi/', 'https://www.nuortennetti.fi/'],
  ],
  'fi-nettivihje': [['web', 'https://www.nettivihje.fi/', 'https://www.nettivihje.fi/']],
  'fi-mieli': [
    ['voice', '09 2525 0111', 'tel:0925250111'],
    ['voice', '09 2525 0112', 'tel:0925250112'],
    ['voice', '09 2525 0116', 'tel:0925250116'],
    ['voice', '09 2525 0114', 'tel:0925250114'],
    ['voice', '09 2525 0115', 'tel:0925250115'],
    ['chat', 'https://mieli.fi', 'https://mieli.fi'],
  ],

  'fr-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '17', 'tel:17'],
    ['voice', '15', 'tel:15'],
    ['voice', '18', 'tel:18'],
  ],
  'fr-pharos': [['web', 'https://www.internet-signalement.gouv.fr/', 'https://www.internet-signalement.gouv.fr/']],
  'fr-119': [
    ['voice', '119', 'tel:119'],
    ['web', 'https://www.allo119.gouv.fr/', 'https://www.allo119.gouv.fr/'],
  ],
  'fr-3018': [
    ['voice', '3018', 'tel:3018'],
    ['chat', 'https://3018.fr/', 'https://3018.fr/'],
  ],
  'fr-point-de-contact': [['web', 'https://www.pointdecontact.net/', 'https://www.pointdecontact.net/']],
  'fr-3114': [
    ['voice', '3114', 'tel:3114'],
    ['web', 'https://3114.fr', 'https://3114.fr'],
  ],

  'gh-emergency': [['voice', '999', 'tel:999']],
  'gh-gisf': [
    ['voice', '267', null],
    ['voice', '+233 55 000 6737', null],
    ['web', 'https://gisfoundation.com/', 'https://gisfoundation.com/'],
  ],
  'gh-csa': [
    ['voice', '292', 'tel:292'],
    ['text', '292', 'sms:292'],
    ['whatsapp', '0501603111', null],
    ['email', 'report@csa.gov.gh', 'mailto:report@csa.gov.gh'],
    ['web', 'https://www.csa.gov.gh/report', 'https://www.csa.gov.gh/report'],
  ],
  'gh-mha-0800678678': [['voice', '0800 678 678', null]],
  'gh-helpline-of-hope': [
    ['voice', '0800 800 800', null],
    ['voice', '0800 900 900', null],
    ['text', '8020', null],
  ],

  'gr-emergency': [['voice', '112', 'tel:112']],
  'gr-smile-of-the-child': [
    ['voice', '116 111', 'tel:116111'],
    ['voice', '1056', 'tel:1056'],
    ['web', 'https://www.hamogelo.gr/', 'https://www.hamogelo.gr/'],
  ],
  'gr-safeline': [['web', 'http://www.safeline.gr/report/', null]],
  'gr-10306': [['voice', '10306', 'tel:10306']],
  'gr-1018': [['voice', '1018', null]],

  'hk-emergency': [['voice', '999', 'tel:999']],
  'hk-aca-hotline': [
    ['voice', '2755 1122', 'tel:27551122'],
    ['email', 'aca@aca.org.hk', 'mailto:aca@aca.org.hk'],
  ],
  'hk-rainlily': [
    ['voice', '2375 5322', 'tel:23755322'],
    ['web', 'https://seeme.hk/eng/whatnow/threat', 'https://seeme.hk/eng/whatnow/threat'],
  ],
  'hk-adcc-18222': [['voice', '18222', null]],
  'hk-18111': [
    ['voice', '18111', 'tel:18111'],
    ['web', 'https://www.shallwetalk.hk', 'https://www.shallwetalk.hk'],
  ],

  'id-emergency': [
    ['voice', '110', 'tel:110'],
    ['voice', '112', 'tel:112'],
    ['voice', '118', 'tel:118'],
  ],
  'id-tepsa': [['voice', '1500771', null]],
  'id-sapa-129': [
    ['voice', '129', 'tel:129'],
    ['whatsapp', '08111-129-129', null],
  ],
  'id-healing119': [['web', 'https://www.healing119.id', 'https://www.healing119.id']],

  'ie-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '999', 'tel:999'],
  ],
  'ie-hotline-ie': [['web', 'https://www.hotline.ie/report', 'https://www.hotline.ie/report']],
  'ie-childline': [
    ['voice', '1800 66 66 66', 'tel:1800666666'],
    ['chat', 'https://www.childline.ie/', 'https://www.childline.ie/'],
    ['voice', '116 111', null],
    ['text', '50101', null],
  ],
  'ie-samaritans': [['voice', '116 123', 'tel:116123']],
  'ie-50808': [['text', '50808', null, {keyword: 'TALK'}]],
};
