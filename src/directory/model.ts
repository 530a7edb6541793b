/*
 * Services in the words of Open Referral's Human Services Data Specification (HSDS 3), with what it
 * lacks added: short-code keywords, the age in the image, privacy, how a fact was assured.
 * Facts only: nothing here is translated, and where a fact came from stands in `*.sources.ts`.
 */

export const KINDS = [
  'emergency',
  'crisis-line',
  'child-helpline',
  'image-removal',
  'image-abuse-helpline',
  'hotline-csam-report',
  'police-reporting',
  'cybercrime-report',
  'platform-complaint',
  'victim-support',
  'sexual-violence',
  'legal-aid',
  'parent-support',
  'directory',
] as const;
export type Kind = (typeof KINDS)[number];

export type ContactType = 'voice' | 'text' | 'chat' | 'web' | 'email' | 'whatsapp' | 'textphone';

/** One window of opening, in the time zone of the service (HSDS `schedule`). */
export interface Schedule {
  /** Days of RFC 5545, `MO,TU,WE,TH,FR`. Absent: every day. */
  readonly byday?: string;
  /** `09:00` */
  readonly opens_at: string;
  /** `17:30`. Not later than `opens_at`: past midnight, on the next day. `24:00` is the end of the day. */
  readonly closes_at: string;
}

/**
 * Days of every year, `12-29` to `01-03`, both included: month and day in the time zone of the service. `to` may lie
 * in the next year.
 */
export interface DatesOfYear {
  readonly from: string;
  readonly to: string;
}

interface ContactFacts {
  /** Why there is no call link: nobody could confirm this one. Text without a link. */
  readonly unconfirmed?: true;
  /** BCP 47, where this contact speaks another language than the service. */
  readonly languages?: readonly string[];
  readonly always_open?: true;
  /** The source's own words, English. */
  readonly hours?: string;
  /** The same as windows, where the words are exact. */
  readonly schedules?: readonly Schedule[];
  /** To be tried where the one before it does not work: from abroad, from a mobile, when it is engaged. */
  readonly fallback?: true;
  /** From where it can be reached, where not from everywhere in the country. */
  readonly works_from?: 'within-country' | 'mobile' | 'landline' | 'one-operator';
  /** The key to press once somebody answers: `2`. */
  readonly keypad?: string;
  /** The part of the country it serves, as its people write the name, where not all of it. */
  readonly area?: string;
  /** Of a service that the site added: its own words about this contact. */
  readonly description?: string;
}
/** A number, printed exactly so. The href is derived from it, never written beside it. */
export interface PhoneContact extends ContactFacts {
  readonly type: 'voice' | 'text' | 'whatsapp' | 'textphone';
  /** As people there write it: `1-800-422-4453`, `0800 1111`, `988`. */
  readonly number: string;
  /** Letters people know it by, shown beside the digits: `1-800-TRY-NOVA`. */
  readonly vanity?: string;
  /** The first word to send: `HOME`. */
  readonly keyword?: string;
  /** To be asked for or dialled once somebody answers (HSDS). */
  readonly extension?: string;
  /** What an emergency service's own number is for, where there is no general one. */
  readonly for?: 'police' | 'ambulance' | 'fire';
}
/** An https address, or a mail address for `email`. */
export interface AddressContact extends ContactFacts {
  readonly type: 'chat' | 'web' | 'email';
  readonly url: string;
}
export type Contact = PhoneContact | AddressContact;

export interface Privacy {
  readonly anonymous?: 'yes' | 'possible' | 'no';
  readonly confidential?: 'yes' | 'unless-danger';
  readonly may_pass_on?: readonly ('police' | 'child-protection' | 'emergency-services' | 'courts' | 'family')[];
  /** Does not call the emergency services without consent. */
  readonly never_calls_emergency?: true;
}

/** What a site says of a service that it added: its words, which nobody of us read. */
export interface AddedBySite {
  readonly description?: string;
  /** HSDS: what is urgent to know about it. */
  readonly alert?: string;
  readonly area?: string;
  /** BCP 47, the language of the site's words. */
  readonly lang?: string;
  /** Hours for the eye alone, where the site has no words for them. */
  readonly windows?: readonly Schedule[];
  /** The site did not say what it is for; `kind` says nothing then. */
  readonly kindless?: true;
}

export interface Service {
  /** `us-988`: country, hyphen, short name; never reused. */
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  /** ISO 3166-1 alpha-2, `EU` or `INTL`. */
  readonly country: string;
  readonly kind: Kind;
  readonly contacts: readonly Contact[];
  /** Whom it is for, in whole years. */
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  /** For people under 18, or for adults, where the source says so in words and not in years. */
  readonly audience?: 'minor' | 'adult';
  /** The age of the person in the image when it was taken. */
  readonly image_age?: 'minor' | 'adult';
  readonly image_handling?: 'fingerprint-on-device' | 'image-sent-to-staff';
  readonly languages?: readonly string[];
  /** The part of the country it serves, as its people write the name, where not all of it. */
  readonly area?: string;
  readonly always_open?: true;
  /** The source's own words, English. */
  readonly hours?: string;
  /** The same as windows, where the words are exact. */
  readonly schedules?: readonly Schedule[];
  /** The source says that windows hold on public holidays too. Absent: they may not, or nobody says. */
  readonly holidays?: 'same-hours';
  /** Dates on which windows do not hold (RFC 5545 `EXDATE`, here of every year). Whether it is open then is unknown. */
  readonly exdates?: readonly DatesOfYear[];
  /** IANA zone of the windows, where it is not the country's. */
  readonly timezone?: string;
  readonly cost?: 'free' | 'standard-rate';
  readonly not_on_phone_bill?: true;
  readonly privacy?: Privacy;
  /** What the words must say besides: each has a message of its own. */
  readonly notes?: readonly ServiceNote[];
  /** Whether sources agree; apart from `status`. */
  readonly assurance: 'confirmed' | 'unconfirmed';
  readonly assurance_method: 'own-site' | 'official' | 'second-hand';
  /** Whose page it was read on, English, where the method is `official`. */
  readonly publisher?: string;
  /** HSDS status. */
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  /** ISO 8601 date or its beginning; the source's own date. Absent: undated. */
  readonly source_date?: string;
  /** The date is that of the newest page that names it, not of the page that `assurance_method` speaks of. */
  readonly dated_elsewhere?: true;
  /** When we read it, ISO 8601. */
  readonly assured_date: string;
  /** Kept in the file and never shown; the reason is with the sources. */
  readonly listed?: false;
  /** An unconfirmed service names the one to try before it. */
  readonly try_first?: string;
  readonly replaced_by?: string;
  /** The same service under another country's id. */
  readonly same_as?: string;
  /** Not of our list: added by the site that the elements stand on. */
  readonly added_by_site?: AddedBySite;
  /** The day on which that site changed this service of ours, ISO 8601. */
  readonly corrected_date?: string;
}

/** Things a card or a step has to say about one service, as codes; words live in `guidance/services.ts`. */
export type ServiceNote =
  | 'mainly-england'
  | 'automated-first-reply'
  | 'impostors-ask-for-images'
  | 'platforms-taking-part'
  | 'account-needed'
  | 'case-number-and-pin'
  | 'lgbtq-young-people'
  | 'trans-people'
  | 'women-and-girls'
  | 'low-income'
  | 'never-contacts-you-first'
  | 'for-images-of-children-only'
  | 'teens-and-young-adults'
  | 'thinking-of-leaving-home'
  | 'anyone-may-report'
  | 'ask-the-platform-first'
  | 'does-not-remove-images'
  | 'copy-needed'
  | 'proof-of-age'
  | 'replies-not-instant'
  | 'adviser-contacts-you'
  | 'chat-may-keep-other-hours'
  | 'assistant-may-answer-chat'
  | 'carrier-rates-may-apply'
  | 'interpreters'
  | 'civil-questions-only'
  | 'guides-only'
  | 'does-not-answer-people'
  | 'helps-with-image-threats'
  | 'helps-with-removal'
  | 'run-by-police'
  | 'government-may-answer'
  | 'police-in-emergency'
  | 'connects-to-local-police'
  | 'for-reports-and-protection'
  | 'not-a-police-report'
  | 'not-a-formal-complaint'
  | 'report-in-person-too'
  | 'confirm-by-email'
  | 'digital-id-may-be-needed'
  | 'tips-only'
  | 'about-under-18-only'
  | 'also-reports-of-under-18'
  | 'also-online-abuse'
  | 'human-trafficking'
  | 'not-for-private-chats'
  | 'website-has-steps'
  | 'phone-for-lost-money'
  | 'women-child-section'
  | 'first-number-sexual-crime'
  | 'second-number-children-in-danger'
  | 'any-worry'
  | 'mainly-adults'
  | 'children-too'
  | 'primary-school-children'
  | 'all-genders-and-ages'
  | 'women-and-children'
  | 'parents-too'
  | 'younger-with-a-parent'
  | 'residents-only'
  | 'run-by-each-region'
  | 'not-in-every-part'
  | 'write-on-website'
  | 'other-languages'
  | 'sign-language'
  | 'languages-may-vary'
  | 'volunteers-answer'
  | 'often-busy'
  | 'leave-number-if-busy'
  | 'calls-back-after-text'
  | 'code-for-call-back'
  | 'sources-differ-on-hours'
  | 'closed-at-new-year';

/** One place in a list: the id of a service, with what the place adds to it. */
export type ListEntry =
  | string
  | {
      readonly id: string;
      /** Where the reader's age is not known: whom the service of a pair is for. */
      readonly age?: 'minor' | 'adult';
      /** Only where the age in the image is this, or not known. */
      readonly image_age?: 'minor' | 'adult';
    };
/** The fold: what is shown at once, and what stands under "More help". */
export interface ServiceList {
  readonly shown: readonly ListEntry[];
  readonly more: readonly ListEntry[];
}
export type Audience = 'minor' | 'adult' | 'unknown';

/** One country's file: data alone, so that adding a country changes no code. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** IANA zone of the schedules; a record of another part of the country names its own. */
  readonly timezone: string;
  readonly services: readonly Service[];
  /** Order by hand, where the guidance gives one. Where a list is given it alone decides. */
  readonly lists?: Readonly<Record<Audience, ServiceList>>;
  /** The report routes of the step (G12), where the rule of kinds does not give them. */
  readonly report_routes?: Readonly<Record<Audience, readonly ListEntry[]>>;
  /** The same for private details, where there is no image. */
  readonly report_routes_personal_info?: Readonly<Record<Audience, readonly ListEntry[]>>;
  /** With a known person: the line right after the crisis line. */
  readonly known_person_line?: Readonly<Record<Audience, readonly ListEntry[]>>;
}

/** What is loaded for a region: its services, those of the whole EU where it belongs to it, and the international ones. */
export interface Directory {
  /** Absent where nobody said, or where we have no data. */
  readonly country?: Country | undefined;
  /** The region asked for, ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  /** The emergency service of the region: none where we have no data. */
  readonly emergency?: Service | undefined;
  readonly international: readonly Service[];
  /** Services that the site added, in its order. */
  readonly added?: readonly Service[] | undefined;
}
