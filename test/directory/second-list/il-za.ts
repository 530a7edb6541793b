import type {Row} from '../second-list.js';

/** Israel to South Africa. */
export const IL_TO_ZA: Readonly<Record<string, readonly Row[]>> = {
  'il-emergency': [
    ['voice', '100', 'tel:100'],
    ['voice', '101', 'tel:101'],
    ['voice', '102', 'tel:102'],
  ],
  'il-eran-1201': [
    ['voice', '1201', 'tel:1201'],
    ['chat', 'https://www.eran.org.il/online-emotional-help/', 'https://www.eran.org.il/online-emotional-help/'],
  ],
  'il-105': [['voice', '105', 'tel:105']],
  'il-eli': [['voice', '*6935', null]],

  'in-emergency': [['voice', '112', 'tel:112']],
  'in-childline-1098': [['voice', '1098', 'tel:1098']],
  'in-cybercrime-portal': [
    ['web', 'https://cybercrime.gov.in/', 'https://cybercrime.gov.in/'],
    ['voice', '1930', 'tel:1930'],
  ],
  'in-tele-manas': [
    ['voice', '14416', 'tel:14416'],
    ['voice', '1-800-891-4416', 'tel:18008914416'],
  ],
  'in-women-181': [['voice', '181', 'tel:181']],

  'it-emergency': [['voice', '112', 'tel:112']],
  'it-polizia-postale': [['web', 'https://www.commissariatodips.it/', 'https://www.commissariatodips.it/']],
  'it-garante-revenge-porn': [['web', 'https://www.gpdp.it/revengeporn', 'https://www.gpdp.it/revengeporn']],
  'it-telefono-azzurro-19696': [
    ['voice', '1 96 96', 'tel:19696'],
    ['web', 'https://azzurro.it/', 'https://azzurro.it/'],
    ['voice', '114', 'tel:114'],
  ],
  'it-clicca-e-segnala': [['web', 'https://azzurro.it/clicca-e-segnala/', 'https://azzurro.it/clicca-e-segnala/']],
  'it-telefono-amico': [
    ['voice', '02 2327 2327', null],
    ['whatsapp', '+39 324 011 7252', null],
    ['web', 'https://www.telefonoamico.it', 'https://www.telefonoamico.it'],
  ],

  'jp-emergency': [
    ['voice', '110', 'tel:110'],
    ['voice', '119', 'tel:119'],
  ],
  'jp-police-8103-9110': [
    ['voice', '#8103', 'tel:%238103'],
    ['voice', '#9110', 'tel:%239110'],
  ],
  'jp-childline': [
    ['voice', '0120-99-7777', 'tel:0120997777'],
    ['chat', 'https://childline.or.jp/', 'https://childline.or.jp/'],
  ],
  'jp-internet-hotline-center': [['web', 'https://www.internethotline.jp/', 'https://www.internethotline.jp/']],
  'jp-inochi-no-denwa': [['voice', '0120-783-556', 'tel:0120783556']],
  'jp-inochi-sos': [['voice', '0120-061-338', null]],
  'jp-yorisoi': [
    ['voice', '0120-279-338', null],
    ['voice', '0120-279-226', null],
  ],

  'ke-emergency': [
    ['voice', '999', 'tel:999'],
    ['voice', '112', 'tel:112'],
  ],
  'ke-dci-hotline': [['voice', '0800 722 203', 'tel:0800722203']],
  'ke-childline-116': [['voice', '116', 'tel:116']],
  'ke-redcross-1199': [['voice', '1199', null]],

  'kr-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '119', 'tel:119'],
  ],
  'kr-1388': [['voice', '1388', 'tel:1388']],
  'kr-1366': [
    ['voice', '1366', 'tel:1366'],
    ['voice', '02-735-8994', 'tel:027358994'],
    ['web', 'https://d4u.stop.or.kr/', 'https://d4u.stop.or.kr/'],
  ],
  'kr-109': [
    ['voice', '109', 'tel:109'],
    ['text', '109', 'sms:109'],
  ],

  'ma-emergency': [
    ['voice', '190', null],
    ['voice', '150', null],
  ],
  'ma-e-blagh': [['web', 'https://www.e-blagh.ma/', 'https://www.e-blagh.ma/']],
  'ma-emc': [
    ['voice', '+212 6 24 40 58 89', 'tel:+212624405889'],
    ['web', 'https://www.cyberconfiance.ma/', 'https://www.cyberconfiance.ma/'],
  ],
  'ma-onde-2511': [
    ['voice', '2511', 'tel:2511'],
    ['voice', '0800 00 25 11', 'tel:0800002511'],
    ['web', 'https://www.2511.ma', 'https://www.2511.ma'],
  ],

  'mx-emergency': [['voice', '911', 'tel:911']],
  'mx-089': [['voice', '089', 'tel:089']],
  'mx-linea-de-la-vida': [['voice', '800 911 2000', 'tel:8009112000']],
  'mx-te-protejo': [['web', 'https://teprotejomexico.org/', 'https://teprotejomexico.org/']],

  'my-emergency': [['voice', '999', 'tel:999']],
  'my-buddy-bear': [['voice', '1-800-18-2327', 'tel:1800182327', {vanity: '1-800-18-BEAR'}]],
  'my-talian-kasih': [
    ['voice', '15999', 'tel:15999'],
    ['whatsapp', '019-261 5999', null],
  ],
  'my-heal-15555': [['voice', '15555', 'tel:15555']],

  'ng-emergency': [['voice', '112', 'tel:112']],
  'ng-cece-yara': [
    ['voice', '0800 800 8001', 'tel:08008008001'],
    ['web', 'https://ceceyara.org/', 'https://ceceyara.org/'],
  ],
  'ng-npf-nccc': [['web', 'https://nccc.npf.gov.ng/', 'https://nccc.npf.gov.ng/']],
  'ng-acsai': [['web', 'https://acsaing.org/report.html', 'https://acsaing.org/report.html']],
  'ng-surpin': [['voice', '0800 078 7746', null]],

  'nl-emergency': [['voice', '112', 'tel:112']],
  'nl-kindertelefoon': [
    ['voice', '0800 0432', 'tel:08000432'],
    ['voice', '116 111', null],
  ],
  'nl-helpwanted': [
    ['voice', '020 261 5275', 'tel:0202615275'],
    ['chat', 'https://hulplijn.offlimits.nl/', 'https://hulplijn.offlimits.nl/'],
    ['web', 'https://www.helpwanted.nl/en', 'https://www.helpwanted.nl/en'],
  ],
  'nl-offlimits-meldpunt': [['web', 'https://meldpunt.offlimits.nl/', 'https://meldpunt.offlimits.nl/']],
  'nl-113': [
    ['voice', '0800-0113', 'tel:08000113'],
    ['voice', '113', 'tel:113'],
    ['chat', 'https://www.113.nl', 'https://www.113.nl'],
  ],

  'no-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '113', 'tel:113'],
    ['voice', '110', 'tel:110'],
  ],
  'no-kripos-tips': [
    [
      'web',
      'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
      'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
    ],
  ],
  'no-alarmtelefonen': [
    ['voice', '116 111', 'tel:116111'],
    ['chat', 'https://www.116111.no/', 'https://www.116111.no/'],
    ['email', 'alarm@116111.no', 'mailto:alarm@116111.no'],
  ],
  'no-kors-pa-halsen': [
    ['voice', '800 333 21', 'tel:80033321'],
    ['chat', 'https://www.korspahalsen.no/', 'https://www.korspahalsen.no/'],
  ],
  'no-mental-helse-116123': [
    ['voice', '116 123', 'tel:116123'],
    ['chat', 'https://sidetmedord.no', 'https://sidetmedord.no'],
  ],

  'nz-emergency': [['voice', '111', 'tel:111']],
  'nz-whatsup': [['voice', '0800 942 8787', null]],
  'nz-youthline': [
    ['voice', '0800 376 633', 'tel:0800376633'],
    ['text', '234', 'sms:234'],
    ['email', 'talk@youthline.co.nz', 'mailto:talk@youthline.co.nz'],
  ],
  'nz-1737': [
    ['voice', '1737', 'tel:1737'],
    ['text', '1737', 'sms:1737'],
  ],
  'nz-netsafe': [
    ['voice', '0508 638 7233', 'tel:05086387233', {vanity: '0508 NETSAFE'}],
    ['web', 'https://report.netsafe.org.nz/', 'https://report.netsafe.org.nz/'],
  ],
  'nz-dia': [
    [
      'web',
      'https://www.dia.govt.nz/Digital-Safety-Report-Online-Child-Exploitation-material',
      'https://www.dia.govt.nz/Digital-Safety-Report-Online-Child-Exploitation-material',
    ],
  ],

  'pe-113': [['voice', '113', 'tel:113']],
  'pe-emergency': [
    ['voice', '105', 'tel:105'],
    ['voice', '116', 'tel:116'],
    ['voice', '106', null],
  ],

  'ph-emergency': [['voice', '911', 'tel:911']],
  'ph-1343': [['voice', '1343', 'tel:1343']],
  'ph-makabata-1383': [['voice', '1383', 'tel:1383']],
  'ph-ecpat': [['web', 'https://ecpat.org.ph/report/', 'https://ecpat.org.ph/report/']],
  'ph-ncmh': [
    ['voice', '1553', 'tel:1553'],
    ['voice', '0917-899-8727', 'tel:09178998727'],
    ['voice', '1800-1888-1553', 'tel:180018881553'],
    ['voice', '0919-057-1553', 'tel:09190571553'],
  ],

  'pk-emergency': [
    ['voice', '15', 'tel:15'],
    ['voice', '1122', 'tel:1122'],
  ],
  'pk-madadgaar-1098': [
    ['voice', '1098', 'tel:1098'],
    ['email', 'madadgaar@cyber.net.pk', 'mailto:madadgaar@cyber.net.pk'],
  ],
  'pk-drf-cyber-harassment': [['voice', '0800-39393', 'tel:080039393']],
  'pk-nccia-1799': [['voice', '1799', 'tel:1799']],
  'pk-humraaz-1166': [['voice', '1166', null]],
  'pk-umang': [['voice', '0311-7786264', null]],

  'pl-emergency': [
    ['voice', '112', 'tel:112'],
    ['voice', '997', 'tel:997'],
  ],
  'pl-116111': [
    ['voice', '116 111', 'tel:116111'],
    ['chat', 'https://116111.pl/', 'https://116111.pl/'],
  ],
  'pl-dyzurnet': [['web', 'https://dyzurnet.pl/', 'https://dyzurnet.pl/']],
  'pl-116123': [
    ['voice', '116 123', 'tel:116123'],
    ['chat', 'https://116sos.pl', 'https://116sos.pl'],
  ],
  'pl-800702222': [['voice', '800 70 2222', null]],

  'pt-emergency': [['voice', '112', 'tel:112']],
  'pt-sos-crianca-116111': [
    ['voice', '116 111', 'tel:116111'],
    ['email', 'iac-soscrianca@iacrianca.pt', 'mailto:iac-soscrianca@iacrianca.pt'],
    ['web', 'https://iacrianca.pt/', 'https://iacrianca.pt/'],
  ],
  'pt-linha-internet-segura': [
    ['voice', '800 21 90 90', 'tel:800219090'],
    ['email', 'linhainternetsegura@apav.pt', 'mailto:linhainternetsegura@apav.pt'],
    // No page that was read prints this address.
    ['web', 'https://www.internetsegura.pt/', null],
  ],
  'pt-1411': [['voice', '1411', 'tel:1411']],

  'ro-emergency': [['voice', '112', 'tel:112']],
  'ro-116111': [
    ['voice', '116 111', 'tel:116111'],
    ['email', 'telefonulcopilului@telefonulcopilului.ro', 'mailto:telefonulcopilului@telefonulcopilului.ro'],
    ['web', 'https://www.116111.ro/', 'https://www.116111.ro/'],
  ],
  'ro-119': [['voice', '119', 'tel:119']],
  'ro-esc-abuz': [['web', 'https://oradenet.ro/esc-abuz-en', 'https://oradenet.ro/esc-abuz-en']],

  'se-emergency': [['voice', '112', 'tel:112']],
  'se-polisen-11414': [['voice', '114 14', 'tel:11414']],
  'se-bris': [
    ['voice', '116 111', 'tel:116111'],
    ['chat', 'https://www.bris.se/', 'https://www.bris.se/'],
  ],
  'se-ecpat': [['web', 'https://ecpat.se/', 'https://ecpat.se/']],
  'se-sjalvmordslinjen-90101': [
    ['voice', '90101', 'tel:90101'],
    ['chat', 'https://mind.se', 'https://mind.se'],
  ],
  'se-hjalplinjen-90390': [
    ['voice', '90 390', null],
    ['voice', '08-524 499 10', null],
  ],

  'sg-emergency': [
    ['voice', '999', 'tel:999'],
    ['voice', '995', 'tel:995'],
  ],
  'sg-tinkle-friend': [
    ['voice', '1800 2744 788', 'tel:18002744788'],
    ['chat', 'https://www.tinklefriend.sg/', 'https://www.tinklefriend.sg/'],
  ],
  'sg-navh': [['voice', '1800-777-0000', 'tel:18007770000']],
  'sg-shecares': [['web', 'https://she.org.sg/', 'https://she.org.sg/']],
  'sg-police-70999': [['text', '70999', null]],
  'sg-mindline-1771': [
    ['voice', '1771', 'tel:1771'],
    ['whatsapp', '+65 6669 1771', 'https://wa.me/6566691771'],
    ['chat', 'https://mindline.sg/fsmh', 'https://mindline.sg/fsmh'],
  ],
  'sg-sos-1767': [
    ['voice', '1767', null],
    ['whatsapp', '+65 9151 1767', null],
  ],

  'th-emergency': [
    ['voice', '191', 'tel:191'],
    ['voice', '1669', 'tel:1669'],
  ],
  'th-ticac-help': [
    ['web', 'https://www.คลิปหลุดทำไง.com/', 'https://www.คลิปหลุดทำไง.com/'],
    ['web', 'https://www.help.ticac.org/', 'https://www.help.ticac.org/'],
  ],
  'th-childline-1387': [['voice', '1387', 'tel:1387']],
  'th-1323': [['voice', '1323', 'tel:1323']],

  'tr-emergency': [['voice', '112', 'tel:112']],
  'tr-183': [['voice', '183', null]],
  'tr-ihbarweb': [['web', 'https://www.ihbarweb.org.tr/', 'https://www.ihbarweb.org.tr/']],

  'tw-emergency': [
    ['voice', '110', 'tel:110'],
    ['voice', '119', 'tel:119'],
  ],
  'tw-siarc': [
    ['voice', '02-6605-7373', 'tel:0266057373'],
    ['web', 'https://siarc.mohw.gov.tw/', 'https://siarc.mohw.gov.tw/'],
    ['chat', 'https://siarc.mohw.gov.tw/consult.php', 'https://siarc.mohw.gov.tw/consult.php'],
  ],
  'tw-113': [['voice', '113', 'tel:113']],
  'tw-1925': [['voice', '1925', null]],

  'ua-emergency': [
    ['voice', '102', 'tel:102'],
    ['voice', '103', 'tel:103'],
    ['voice', '101', 'tel:101'],
  ],
  'ua-la-strada-116111': [
    ['voice', '116 111', 'tel:116111'],
    ['voice', '0 800 500 225', 'tel:0800500225'],
    ['email', 'hotline@la-strada.org.ua', 'mailto:hotline@la-strada.org.ua'],
  ],
  'ua-stopsexting-1545': [['voice', '1545', null]],
  'ua-stopcrime': [['web', 'https://stopcrime.ua/net-crime', 'https://stopcrime.ua/net-crime']],
  'ua-npa-0800100102': [['voice', '0 800 100 102', 'tel:0800100102']],
  'ua-lifeline-7333': [['voice', '7333', null]],

  'vn-emergency': [
    ['voice', '113', 'tel:113'],
    ['voice', '115', 'tel:115'],
    ['voice', '114', 'tel:114'],
  ],
  'vn-111': [
    ['voice', '111', 'tel:111'],
    ['web', 'http://tongdai111.vn/', null],
  ],
  'vn-cop': [['web', 'https://vn-cop.vn/', 'https://vn-cop.vn/']],
  'vn-ngay-mai': [['voice', '096 306 1414', null]],

  'za-emergency': [
    ['voice', '10111', 'tel:10111'],
    ['voice', '10177', 'tel:10177'],
  ],
  'za-childline-116': [
    ['voice', '116', 'tel:116'],
    ['web', 'https://www.childlinesa.org.za/', 'https://www.childlinesa.org.za/'],
  ],
  'za-gbv-command-centre': [
    ['voice', '0800 428 428', 'tel:0800428428'],
    ['voice', '*120*7867#', null],
  ],
  'za-fpb-hotline': [['web', 'https://apps.fpb.org.za/hotline/', 'https://apps.fpb.org.za/hotline/']],
  'za-sadag-0800567567': [
    ['voice', '0800 567 567', 'tel:0800567567'],
    ['voice', '0800 456 789', 'tel:0800456789'],
    ['text', '31393', 'sms:31393'],
  ],
};
