import type {ProvenanceById} from '../provenance.js';

export const usSources: ProvenanceById = {
  'us-fbi': {
    sources: [
      {url: 'https://fabser4.dreamhosters.com/?p=2353'},
      {url: 'https://www.lchat.online/blog/i/79130635/sextortion-resources', page_date: '2024-03-25'},
      {
        url: 'https://www.tristatehomepage.com/news/national-world/fbi-issues-national-public-safety-alert-on-sextortion-schemes/',
        page_date: '2022-12',
      },
      {url: 'https://flaglersheriff.com/youth-safety/online/protect-your-privacy'},
      {url: 'https://ncpw.gov/content/federal-bureau-investigation', publisher: 'a government website'},
    ],
    caveats: 'The digits 225-5324 are the keypad spelling of CALL-FBI (computed); sources print the letters.',
  },
  'us-know2protect': {
    sources: [
      {
        url: 'https://kvoe.com/2024/12/09/homeland-security-investigations-urging-parents-to-be-vigilant-as-scope-of-child-abuse-exploitation-continues-to-expand',
        page_date: '2024-12-09',
      },
      {url: 'https://www.dhs.gov/know2protect/how-to-report', own_site: true},
    ],
    caveats:
      'The phone number has one source; the copy of its own page confirms the service but stops before the number.',
    unlisted_because:
      'run by an immigration enforcement department: may frighten families without papers; a host may add it and must say who runs it',
  },
  'us-ftc-takeitdown': {
    sources: [
      {
        url: 'https://www.owlbrief.com/briefs/13344-ftc-enforces-take-it-down-act-48-hour-takedown-requirement',
        page_date: '2026-05',
      },
      {url: 'https://vidianews.com/?p=15416', page_date: '2026-05-19'},
      {
        url: 'https://511d98a7.spoiledlunch.pages.dev/news/2026-05-19-ftc-begins-enforcing-the-take-it-down-act/',
        page_date: '2026-05-19',
      },
    ],
    caveats:
      'New since 2026-05-19. First ask the platform; the FTC does not remove images itself. Parents may report for a child. One news page names ftc.gov/complaint instead (conflict, older route).',
  },
  'us-takeitdown': {
    sources: [
      {url: 'https://takeitdown.ncmec.org/faq/', own_site: true},
      {url: 'https://www.tndagc.org/ncmecs-take-it-down-combats-sextortion/'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
    ],
    caveats: 'Only platforms that take part; not a counselling line. Same service as intl-take-it-down.',
    privacy: 'anonymous; the image never leaves the device (hash only)',
  },
  'us-childhelp': {
    sources: [
      {url: 'https://childhelphotline.org/how-it-works', own_site: true},
      {url: 'http://helpisaclickaway.org'},
      {url: 'https://thehopeline.com/reportabuse'},
      {
        url: 'https://childhelplineinternational.org/usa-national-child-abuse-hotline/',
        publisher: 'Child Helpline International',
        page_date: '2022',
      },
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-03-26'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-28'},
    ],
    caveats:
      'childcare.gov (a US government page) prints 1-800-422-2253 for this hotline: that is a misprint (4-A-CHILD = 422-4453).',
    privacy: 'confidential; not a reporting line; may have to pass on identifying details of harm to a child',
  },
  'us-runaway': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/usa-national-runaway-safeline/',
        publisher: 'Child Helpline International',
        page_date: '2026-02-02',
      },
      {url: 'https://www.1800runaway.org/about-us/faq/', own_site: true},
      {url: 'https://www.nationalrunawaysafeline.org/about-us', own_site: true},
      {
        url: 'https://www.samhsa.gov/homelessness-programs-resources/hpr-resources/hotline-supports-runaway-youth',
        publisher: 'SAMHSA (US government)',
      },
    ],
    caveats:
      'For young people thinking of leaving home (e.g. out of fear after a threat). Digits computed from the vanity word.',
  },
  'us-teenline': {
    sources: [
      {url: 'https://www.cedars-sinai.org/blog/teen-line.html'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2025-08-21'},
      {url: 'https://lapost.us/?p=63063', page_date: '2024-03-01'},
      {note: 'public list whose author says the official page was read'},
    ],
    caveats:
      'Operator since 2022-07. Always print the keyword TEEN: another service uses the same short code. Calls 18:00-22:00 Pacific; texts 18:00-21:00 Pacific.',
    unconfirmed_because:
      'Number, keyword and hours agree with a directory of 2025-08-21, but no page of its own was seen.',
    unlisted_because:
      'Unconfirmed, and short hours; the lists have confirmed lines for young people that are always open.',
  },
  'us-988': {
    sources: [
      {
        url: 'https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/',
        publisher: 'a government website',
        page_date: '2022-07-19',
      },
      {
        url: 'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
      },
      {
        url: 'https://www.times-online.com/news/new-national-suicide-lifeline-phone-number-is-9-8-8/article_1accdd7e-bcf2-11ed-b17b-535593821c24.html',
      },
      {url: 'https://www.dhs.gov/know2protect/how-to-report', publisher: 'the US Department of Homeland Security'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-22'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-01-14'},
      {url: 'https://pubt.io/view/5100EBF7F88F5A9084F93DDA3702BC1BAC216FC5', page_date: '2026-01-13'},
      {
        url: 'https://dailyfly.com/2026/01/13/samhsa-announces-231-million-funding-opportunity-for-988-lifeline-administration',
        page_date: '2026-01-13',
      },
    ],
    caveats:
      'Replaces suicidepreventionlifeline.org/our-network and crisischat.org. 1-800-273-8255 still reaches it ("will always remain available", California government 2022). "Press 3" ended 2025-07-17; its return is announced for the end of 2026: do not mention it. AYUDA by text for Spanish: two lists name it, not added.',
    privacy: 'free and confidential',
  },
  'us-boystown': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/usa-boys-town-national-hotline/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {
        url: 'https://www.boystown.org/media-room/news-releases/boys-town-highlights-the-need-for-youth-suicide-prevention',
        page_date: '2025-09-01',
      },
      {
        url: 'https://www.wowt.com/content/news/Boys-Town-National-Hotline-on-call-for-the-community-495226991.html',
        page_date: '2018-10-04',
      },
      {url: 'https://findahelpline.com/countries/us', page_date: '2025-08-25'},
    ],
  },
  'us-crisis-text-line': {
    sources: [
      {url: 'http://www.sfisd.net/apps/pages/index.jsp?uREC_ID=1473130&type=d&pREC_ID=1625729'},
      {url: 'https://www.alexproject.org/crisis-text-line-text-home-to-741741'},
      {url: 'https://whatthetech.tv/teens-can-text-for-help/'},
      {url: 'https://resources.penniesforpoverty.org/resources/crisis-text-line/'},
      {note: 'public list whose author says the official page was read', page_date: '2026-10-05'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2024-06-04'},
    ],
    caveats:
      '741741 is a short code: it only works inside the US; it is not an E.164 number and must never be rendered as +1741741.',
    privacy: 'confidential except imminent risk / mandated reporting; first replies automated',
    cost: 'free; carrier message rates may apply on some carriers',
  },
  'us-trans-lifeline': {
    sources: [
      {url: 'https://en.wikipedia.org/wiki/Trans_Lifeline'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2025-07-22'},
    ],
    caveats: 'It prints a second number for Canada, 1-877-330-6366, which is left out here. Not 24/7.',
    privacy: 'does not call the emergency services without consent',
  },
  'us-trevor': {
    sources: [
      {url: 'https://activeminds.org/?p=7221', page_date: '2025-07-17'},
      {
        url: 'https://childhelplineinternational.org/the-trevor-project/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-30',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-01-15'},
    ],
    caveats: 'For LGBTQ+ young people.',
    privacy: 'free and confidential',
  },
  'us-loveisrespect': {
    sources: [
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2025-05-29'},
      {url: 'http://www.loveisrespect.org/content/category/respectext/', own_site: true, page_date: '2015-08'},
    ],
    caveats:
      'The listing of thehotline.org showed 866.311.9474 on 2026-07-19 (digit swap), according to the list of 2026-07-20: use 331-9474.',
  },
  'us-ndvh': {
    sources: [
      {url: 'https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline'},
      {url: 'https://www.teselaw.com/image-based-sexual-abuse'},
      {note: 'public list whose author says the official page was read', page_date: '2026-10-05'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2025-05-04'},
    ],
    caveats: 'In the chat an automated assistant may answer until an advocate is free.',
    privacy: 'confidential',
  },
  'us-nova': {
    sources: [{url: 'https://en.wikipedia.org/wiki/National_Organization_for_Victim_Advocacy'}],
    caveats:
      'The organization is mainly a training and credentialing body. "National Organization for Victim Assistance" is its name until 2024.',
    unconfirmed_because:
      'No current page of its own with the number was found, in two searches. The guidance names it, so it is shown as unconfirmed.',
  },
  'us-victimconnect': {
    sources: [
      {
        url: 'https://ovc.ojp.gov/faqs?faqid=1310&page=17&sort_order=DESC',
        publisher: 'the US Office for Victims of Crime',
      },
      {
        url: 'https://victimconnect.org/learn/address-confidentiality/?sfw=pass1624374400',
        own_site: true,
        page_date: '2022-11',
      },
      {
        url: 'https://www.facesforchange.org/post/she-dialed-for-help-the-line-was-dead-you-can-bring-it-back-to-life',
        page_date: '2025-04-24',
      },
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-02-04'},
    ],
    caveats:
      'Federal grant ended 2025-04-22/24; the Department of Justice then said it was restoring it (press, 2025-04-24). Hours changed: weekday hours in 2022; 24/7 was a goal of the grant. A directory lists it open 24/7 on 2026-02-04.',
    privacy: 'confidential except disclosure of child/elder abuse or intent to harm',
    unconfirmed_because: 'Whether it answers today is not known: no page of its own was seen since the grant ended.',
  },
  'us-rainn': {
    sources: [
      {url: 'https://rainn.org/get-help/national-sexual-assault-hotline', own_site: true},
      {
        url: 'https://span.state.gov/social-development/sms-sos/20140901',
        publisher: 'a government website',
        page_date: '2014-09',
      },
      {url: 'https://fiveshoutsout.com/rainn-5-fast-facts-you-need-to-know/', page_date: '2018-09'},
      {note: 'public list whose author says the official page was read', page_date: '2026-10-05'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2025-07-22'},
    ],
    privacy: 'anonymous and confidential',
  },
  'us-ccri': {
    sources: [
      {url: 'https://www.cybercivilrights.org/faqs-usvictims/', own_site: true},
      {
        url: 'https://ovc.ojp.gov/funding/awards/15povc-23-gk-01579-nonf',
        publisher: 'the US Office for Victims of Crime',
        page_date: '2023',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-10-05'},
    ],
    caveats:
      'US only. The copy of its own page is an older FAQ; a list of 2026-08-29 prints the same number and says that it refers to attorneys and offers interpreters. It tells anyone pictured under 18 to contact law enforcement or NCMEC. 24/7: its page as indexed, read by a list of 2026-10-05.',
  },
  'us-ic3': {
    sources: [
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-03-18'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
    ],
    caveats:
      'For financial sextortion and blackmail, adults mainly; for people under 18 the CyberTipline and tips.fbi.gov come first. The two sources are copies of one list. IC3 never phones, messages or asks for money; people pose as it.',
  },
  'us-cybertipline': {
    sources: [
      {url: 'https://flaglersheriff.com/youth-safety/online/protect-your-privacy'},
      {url: 'https://takeitdown.ncmec.org/faq/'},
      {url: 'https://digitalharm.org/report/resources'},
      {
        url: 'https://whenmotherscry.blogspot.com/2026/02/national-center-for-missing-exploited.html',
        page_date: '2026-02',
      },
      {url: 'https://report.cybertip.org/', own_site: true, page_date: '2026-10-09'},
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-03-02'},
    ],
    caveats: 'A report can be made by the young person, a parent or anyone. NCMEC passes reports to police.',
  },
  'us-aba-free-legal-answers': {
    sources: [
      {
        url: 'https://sectiononprobono.org/index.php/2021/05/16/law-students-get-pro-bono-experience-with-aba-free-legal-answers/admin/',
        page_date: '2021-05-16',
      },
      {url: 'http://www.tals.org/node/615/starting-online-justice-program'},
    ],
    caveats: 'Civil questions only; not for under-18s themselves.',
  },
  'us-ccri-attorneys': {
    sources: [
      {url: 'https://cybercivilrights.org/ccri-safety-center', own_site: true},
      {
        url: 'https://ovc.ojp.gov/funding/awards/15povc-23-gk-01579-nonf',
        publisher: 'the US Office for Victims of Crime',
        page_date: '2023',
      },
    ],
    caveats: 'The direct attorney-list URL was not seen.',
  },
  'us-lawhelp': {sources: [{url: 'https://www.connectingjusticecommunities.com/2013/02/', page_date: '2013-02'}]},
  'us-lsc': {
    sources: [
      {
        url: 'https://www.americanbar.org/groups/gpsolo/publications/gp_solo/2018/july-august/giving-back-aba-free-legal-answers/',
        page_date: '2018-07',
      },
      {url: 'https://www.bafound.org/patient_resource/legal-aid/'},
    ],
    caveats: 'The deep link to the office finder was not seen.',
  },
  'us-without-my-consent': {
    sources: [{url: 'http://withoutmyconsent.org/50state', own_site: true}],
    caveats:
      'Content dates from about 2014; laws have changed. Seen without https only. Do not show as current legal information.',
    unlisted_because: 'law texts from about 2014',
  },
  'us-connectsafely': {
    sources: [{url: 'https://connectsafely.org/general-advice/', own_site: true}],
    caveats: 'Guide only, no helpline.',
  },
  'us-ncmec-family-support': {
    sources: [
      {url: 'https://missingkids-s65.adobecqms.net/gethelpnow/support'},
      {url: 'https://www.nationalcac.org/steps-to-take-following-financial-sextortion/'},
      {
        url: 'https://webarchive.library.unt.edu/web/20201218141256/http://www.missingkids.org/ourwork/support',
        page_date: '2020-12-18',
      },
      {url: 'https://findahelpline.com/countries/us', page_date: '2026-03-02'},
    ],
    caveats:
      'Ask for victim and family support. Own text seen only on a staging host of NCMEC and in a web archive of 2020; so only the domain is linked. The hotline is open 24/7.',
    unlisted_because: 'merged into us-cybertipline',
  },
  'us-netsmartz': {
    sources: [
      {
        url: 'https://whenmotherscry.blogspot.com/2026/02/national-center-for-missing-exploited.html',
        page_date: '2026-02',
      },
      {url: 'https://www.dhs.gov/know2protect/k2p-kids', publisher: 'the US Department of Homeland Security'},
      {url: 'https://flaglersheriff.com/youth-safety/online/protect-your-privacy'},
      {
        url: 'https://whenmotherscry.blogspot.com/2026/02/national-center-for-missing-exploited.html#site',
        page_date: '2026-02',
      },
    ],
    caveats:
      'Deep links on missingkids.org (…/netsmartz, …/gethelpnow/isyourexplicitcontentoutthere) were named but their URLs not seen: link the domain.',
    unlisted_because: 'merged into us-cybertipline',
  },
  'us-stopitnow': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/usa-stop-it-now/',
        publisher: 'Child Helpline International',
        page_date: '2022',
      },
    ],
    caveats:
      'For adults worried about a child or about their own behaviour. One old source; digits computed. Parent organisation not confirmed.',
    unlisted_because: 'also for people worried about their own behaviour; one old source',
  },
  'us-thorn': {
    sources: [
      {url: 'https://www.stopsextortion.com/get-help/', own_site: true},
      {note: 'newsroom page, read in a mirror', url: 'https://www.thorn.org/newsroom'},
      {url: 'https://www.thorn.org/blog/how-thorn-empowers-parents-youth-to-prevent-abuse/', page_date: '2024-04-15'},
    ],
    caveats: 'stopsextortion.com may now lead to the hub with Meta. The newsroom page was read in a mirror.',
  },
  'us-ovc': {
    sources: [{url: 'https://ovc.ojp.gov/faqs?faqid=1310&page=17&sort_order=DESC', own_site: true}],
    caveats:
      'The best government list for checking US numbers again. Its content is known through one project by others that quoted it on 2026-09-11 and 2026-09-14.',
  },
  'us-school-counselor': {
    sources: [
      {url: 'https://www.dhs.gov/know2protect/how-to-report', publisher: 'the US Department of Homeland Security'},
    ],
    caveats:
      'ASCA (schoolcounselor.org) has no public finder for pupils that was seen; present as advice text, not as a contact.',
    unlisted_because: 'Not a contact: the words about school say it.',
  },
  'us-state-ag': {
    sources: [{url: 'https://www.naag.org/?p=44647', own_site: true, page_date: '2025-08-26'}],
    caveats: 'The list page ("find my AG") URL was not seen; link the domain.',
  },
  'us-lifeline-centers': {
    sources: [
      {note: 'page of HerHelp, "Sharing Photos Safely": www.suicidepreventionlifeline.org/our-network/'},
      {
        url: 'https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/',
        publisher: 'a government website',
        page_date: '2022-07-19',
      },
    ],
    caveats: 'The lifeline has the number 988 since July 2022. Neither the name nor the address may be shown.',
    unlisted_because: 'Replaced by 988.',
  },
  'us-crisischat': {
    sources: [{note: 'page of HerHelp, "Sharing Photos Safely": www.crisischat.org'}],
    caveats: 'The address may not be shown. The operator was not looked up.',
    unlisted_because: 'Replaced by the chat of 988.',
  },
};
