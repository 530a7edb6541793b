import type {Kind, Service, ServiceNote} from '../directory/model.js';
import type {Words} from './model.js';

/** What a service is for: one message per kind. */
const purpose: Readonly<Partial<Record<Kind, Words>>> = {
  'crisis-line': msg =>
    msg('Someone to talk to when things feel too much.', {id: 'service.crisis-line', desc: 'What a service is for.'}),
  'child-helpline': msg =>
    msg('Listens to young people, whatever it is about.', {
      id: 'service.child-helpline',
      desc: 'What a service is for.',
    }),
  'image-removal': msg =>
    msg('Helps to stop an image spreading.', {id: 'service.image-removal', desc: 'What a service is for. No promise.'}),
  'image-abuse-helpline': msg =>
    msg('Helps when an image is shared, or someone threatens to share it.', {
      id: 'service.image-abuse-helpline-all',
      desc: 'What a service is for, whatever the age.',
    }),
  'hotline-csam-report': msg =>
    msg('Takes reports of sexual images of someone under 18.', {
      id: 'service.hotline-csam-report',
      desc: 'What a service is for.',
    }),
  'police-reporting': msg =>
    msg('Takes reports for the police.', {id: 'service.police-reporting', desc: 'What a service is for.'}),
  'cybercrime-report': msg =>
    msg('Takes reports of crime online.', {id: 'service.cybercrime-report', desc: 'What a service is for.'}),
  'victim-support': msg =>
    msg('Helps people who are hurt or controlled by someone.', {
      id: 'service.victim-support',
      desc: 'What a service is for.',
    }),
  'sexual-violence': msg =>
    msg('Helps after any kind of sexual abuse.', {id: 'service.sexual-violence', desc: 'What a service is for.'}),
  'legal-aid': msg =>
    msg('Helps with questions about the law.', {id: 'service.legal-aid', desc: 'What a service is for.'}),
  'parent-support': msg =>
    msg('Guides for young people and parents.', {id: 'service.parent-support', desc: 'What a service is for.'}),
  directory: msg =>
    msg('A website that lists help in many places.', {
      id: 'service.directory',
      desc: 'What a service is for. Not a line itself.',
    }),
};

/** The same kind where it is for adults alone. */
const imageAbuseOfAdults: Words = msg =>
  msg('Helps adults when an image is shared, or someone threatens to share it.', {
    id: 'service.image-abuse-helpline',
    desc: 'What a service is for.',
  });

/** The same kind where somebody answers. */
const parentsLine: Words = msg =>
  msg('A line where parents can talk to someone.', {id: 'service.parent-line', desc: 'What a service is for.'});

/** What this service is for: its kind, said for whom it is. */
export function purposeOf({kind, audience, minimum_age = 0, contacts}: Service): Words | undefined {
  if (kind === 'image-abuse-helpline' && (audience === 'adult' || minimum_age >= 18)) return imageAbuseOfAdults;
  if (kind === 'parent-support' && contacts.some(({type}) => type === 'voice')) return parentsLine;
  return purpose[kind];
}

/** Stands beside each report route. */
export const goesToPolice: Words = msg =>
  msg('A report here can go to the police.', {
    id: 'service.goes-to-police',
    desc: 'Beside an official report service. Said so that nobody is surprised.',
  });

/** What happens to an image there. "Stays on your device" only where the service makes a fingerprint of it. */
export const imageHandling: Readonly<Record<NonNullable<Service['image_handling']>, Words>> = {
  'fingerprint-on-device': msg =>
    msg('It makes a fingerprint of the image. The image stays on your device.', {
      id: 'service.fingerprint',
      desc: 'A fingerprint is a code that stands for the image.',
    }),
  'image-sent-to-staff': msg =>
    msg('Trained staff look at the image.', {id: 'service.staff', desc: 'What happens to the image.'}),
};

type PassOn = NonNullable<NonNullable<Service['privacy']>['may_pass_on']>[number];

/** What a service may pass on: always visible, never folded away. */
export const passesOn: Readonly<Record<PassOn, Words>> = {
  police: msg =>
    msg('They pass reports to the police.', {id: 'service.passes-on.police', desc: 'Said before the reader decides.'}),
  'child-protection': msg =>
    msg('They may tell child protection services.', {
      id: 'service.passes-on.child-protection',
      desc: 'Said before the reader decides.',
    }),
  'emergency-services': msg =>
    msg('They may call an ambulance if a life is in danger.', {
      id: 'service.passes-on.emergency-services',
      desc: 'Said before the reader decides.',
    }),
  courts: msg =>
    msg('They may have to tell a court.', {id: 'service.passes-on.courts', desc: 'Said before the reader decides.'}),
  family: msg =>
    msg('They may tell other adults, to keep you safe.', {
      id: 'service.passes-on.family',
      desc: 'Said before the reader decides.',
    }),
};

/** What else has to be said about one service. A new code does not compile until it has its words. */
export const notes: Readonly<Record<ServiceNote, Words>> = {
  'mainly-england': msg =>
    msg('Mainly for England.', {id: 'service.note.mainly-england', desc: 'Where the line works.'}),
  'automated-first-reply': msg =>
    msg('The first replies are automatic.', {
      id: 'service.note.automated-first-reply',
      desc: 'A person answers after that.',
    }),
  'impostors-ask-for-images': msg =>
    msg('The real one never asks you to send an image.', {
      id: 'service.note.impostors-ask-for-images',
      desc: 'There are false copies of this website.',
    }),
  'platforms-taking-part': msg =>
    msg('It works with the sites that take part.', {
      id: 'service.note.platforms-taking-part',
      desc: 'Not with every site.',
    }),
  'account-needed': msg =>
    msg('You need an account there. Your real name is not needed.', {
      id: 'service.note.account-needed',
      desc: 'Follows what the service does.',
    }),
  'case-number-and-pin': msg =>
    msg('Keep your case number and PIN.', {
      id: 'service.note.case-number-and-pin',
      desc: 'The service gives both after a report.',
    }),
  'lgbtq-young-people': msg =>
    msg('For young people who are LGBTQ+.', {id: 'service.note.lgbtq-young-people', desc: 'Whom the service is for.'}),
  'trans-people': msg => msg('For trans people.', {id: 'service.note.trans-people', desc: 'Whom the service is for.'}),
  'women-and-girls': msg =>
    msg('For women and girls.', {id: 'service.note.women-and-girls', desc: 'Whom the service is for.'}),
  'low-income': msg =>
    msg('For people with a low income.', {id: 'service.note.low-income', desc: 'Whom the service is for.'}),
  'never-contacts-you-first': msg =>
    msg('They never write to you first or ask for money.', {
      id: 'service.note.never-contacts-you-first',
      desc: 'People pretend to be this service.',
    }),
  'for-images-of-children-only': msg =>
    msg('Only for images of someone under 18.', {
      id: 'service.note.for-images-of-children-only',
      desc: 'What the service is for.',
    }),
  'teens-and-young-adults': msg =>
    msg('For teens and young adults.', {id: 'service.note.teens-and-young-adults', desc: 'Whom the service is for.'}),
  'thinking-of-leaving-home': msg =>
    msg('For young people who think of leaving home.', {
      id: 'service.note.thinking-of-leaving-home',
      desc: 'Whom the service is for.',
    }),
  'anyone-may-report': msg =>
    msg('You, a parent or anyone else can report.', {
      id: 'service.note.anyone-may-report',
      desc: 'Who may use the service.',
    }),
  'ask-the-platform-first': msg =>
    msg('Ask the platform first.', {id: 'service.note.ask-the-platform-first', desc: 'Before a complaint.'}),
  'does-not-remove-images': msg =>
    msg('They do not remove images themselves.', {
      id: 'service.note.does-not-remove-images',
      desc: 'What the service does not do.',
    }),
  'copy-needed': msg =>
    msg('It works where the image already is on your device.', {
      id: 'service.note.copy-needed',
      desc: 'Nobody has to get a copy for this.',
    }),
  'proof-of-age': msg =>
    msg('They may ask for proof of your age.', {
      id: 'service.note.proof-of-age',
      desc: 'Said before the reader decides.',
    }),
  'replies-not-instant': msg =>
    msg('They do not reply at once.', {id: 'service.note.replies-not-instant', desc: 'So it is not for an emergency.'}),
  'adviser-contacts-you': msg =>
    msg('An adviser will contact you by phone or email.', {
      id: 'service.note.adviser-contacts-you',
      desc: 'What happens next.',
    }),
  'chat-may-keep-other-hours': msg =>
    msg('The chat may have other hours.', {
      id: 'service.note.chat-may-keep-other-hours',
      desc: 'Beside the hours of the phone.',
    }),
  'assistant-may-answer-chat': msg =>
    msg('A computer may answer the chat until a person is free.', {
      id: 'service.note.assistant-may-answer-chat',
      desc: 'Beside the chat.',
    }),
  'carrier-rates-may-apply': msg =>
    msg('Your phone company may charge for texts.', {
      id: 'service.note.carrier-rates-may-apply',
      desc: 'Beside “Free”.',
    }),
  interpreters: msg => msg('They have interpreters.', {id: 'service.note.interpreters', desc: 'For other languages.'}),
  'civil-questions-only': msg =>
    msg('Not for questions about crime.', {
      id: 'service.note.civil-questions-only',
      desc: 'Civil questions of law only.',
    }),
  'guides-only': msg =>
    msg('Guides to read. Nobody answers there.', {id: 'service.note.guides-only', desc: 'Not a helpline.'}),
  'does-not-answer-people': msg =>
    msg('They take reports and do not talk with people.', {
      id: 'service.note.does-not-answer-people',
      desc: 'Not a helpline.',
    }),
  'helps-with-image-threats': msg =>
    msg('They help when someone threatens to share an image.', {
      id: 'service.note.helps-with-image-threats',
      desc: 'What the service does.',
    }),
  'helps-with-removal': msg =>
    msg('They can help you ask for an image to be taken down.', {
      id: 'service.note.helps-with-removal',
      desc: 'What the service does. No promise.',
    }),
  'run-by-police': msg =>
    msg('The police are part of this service.', {
      id: 'service.note.run-by-police',
      desc: 'Said before the reader decides.',
    }),
  'government-may-answer': msg =>
    msg('A government office may answer your call.', {
      id: 'service.note.government-may-answer',
      desc: 'Said before the reader decides.',
    }),
  'police-in-emergency': msg =>
    msg('They may call the police if a life is in danger.', {
      id: 'service.note.police-in-emergency',
      desc: 'Said before the reader decides.',
    }),
  'connects-to-local-police': msg =>
    msg('You talk to the police in your area.', {id: 'service.note.connects-to-local-police', desc: 'Who answers.'}),
  'for-reports-and-protection': msg =>
    msg('They take reports and help protect you. They are not a crisis line.', {
      id: 'service.note.for-reports-and-protection',
      desc: 'What the service does.',
    }),
  'not-a-police-report': msg =>
    msg('Telling them is not the same as a report to the police.', {
      id: 'service.note.not-a-police-report',
      desc: 'What happens next.',
    }),
  'not-a-formal-complaint': msg =>
    msg('A report there is not a formal complaint.', {
      id: 'service.note.not-a-formal-complaint',
      desc: 'A report to the police that starts no case by itself.',
    }),
  'report-in-person-too': msg =>
    msg('You may also have to report in person.', {
      id: 'service.note.report-in-person-too',
      desc: 'What happens next.',
    }),
  'confirm-by-email': msg =>
    msg('You have to confirm the report by email.', {id: 'service.note.confirm-by-email', desc: 'What happens next.'}),
  'digital-id-may-be-needed': msg =>
    msg('You may need a digital ID to log in.', {
      id: 'service.note.digital-id-may-be-needed',
      desc: 'Said before the reader decides.',
    }),
  'tips-only': msg =>
    msg('For tips. To report what happened to you, go to your local police.', {
      id: 'service.note.tips-only',
      desc: 'What the service is for.',
    }),
  'about-under-18-only': msg =>
    msg('Only about people under 18.', {id: 'service.note.about-under-18-only', desc: 'What the service is for.'}),
  'also-reports-of-under-18': msg =>
    msg('You can also report sexual images of someone under 18 here.', {
      id: 'service.note.also-reports-of-under-18',
      desc: 'What the service is for.',
    }),
  'also-online-abuse': msg =>
    msg('They also help with abuse or threats online.', {
      id: 'service.note.also-online-abuse',
      desc: 'What the service is for.',
    }),
  'human-trafficking': msg =>
    msg('For people who are sold or forced to do things, also online.', {
      id: 'service.note.human-trafficking',
      desc: 'What the service is for.',
    }),
  'not-for-private-chats': msg =>
    msg('Not for images in private chats.', {
      id: 'service.note.not-for-private-chats',
      desc: 'What the service does not do.',
    }),
  'website-has-steps': msg =>
    msg('Their website has steps for when an image is out.', {
      id: 'service.note.website-has-steps',
      desc: 'What the service has.',
    }),
  'phone-for-lost-money': msg =>
    msg('The number is for lost money only. For images, use the website.', {
      id: 'service.note.phone-for-lost-money',
      desc: 'Which of two contacts to take.',
    }),
  'women-child-section': msg =>
    msg('On the website, choose “Report Women/Child Related Crime”.', {
      id: 'service.note.women-child-section',
      desc: 'The quoted words stand on that website in English.',
    }),
  'first-number-sexual-crime': msg =>
    msg('The first number is for sexual crime. The second is for advice.', {
      id: 'service.note.first-number-sexual-crime',
      desc: 'Which of two numbers to take.',
    }),
  'second-number-children-in-danger': msg =>
    msg('The second number is for children in danger.', {
      id: 'service.note.second-number-children-in-danger',
      desc: 'Which of two numbers to take.',
    }),
  'any-worry': msg =>
    msg('You can talk about any worry there.', {id: 'service.note.any-worry', desc: 'What the service is for.'}),
  'mainly-adults': msg =>
    msg('Mainly for adults, but young people can call too.', {
      id: 'service.note.mainly-adults',
      desc: 'Whom the service is for.',
    }),
  'children-too': msg =>
    msg('Children and teens can use it too.', {id: 'service.note.children-too', desc: 'Whom the service is for.'}),
  'primary-school-children': msg =>
    msg('For children in primary school.', {
      id: 'service.note.primary-school-children',
      desc: 'Whom the service is for.',
    }),
  'all-genders-and-ages': msg =>
    msg('For people of any age. For boys and men too.', {
      id: 'service.note.all-genders-and-ages',
      desc: 'Whom the service is for.',
    }),
  'women-and-children': msg =>
    msg('For women and children.', {id: 'service.note.women-and-children', desc: 'Whom the service is for.'}),
  'parents-too': msg =>
    msg('Parents can ask for help there too.', {id: 'service.note.parents-too', desc: 'Whom the service is for.'}),
  'younger-with-a-parent': msg =>
    msg('Younger than that? A parent or guardian can do it for you.', {
      id: 'service.note.younger-with-a-parent',
      desc: 'Stands after the least age.',
    }),
  'residents-only': msg =>
    msg('For people who usually live in this country.', {
      id: 'service.note.residents-only',
      desc: 'Whom the service is for.',
    }),
  'run-by-each-region': msg =>
    msg('Each part of the country runs its own line. Hours can differ.', {
      id: 'service.note.run-by-each-region',
      desc: 'Where and when the line works.',
    }),
  'not-in-every-part': msg =>
    msg('It does not work in every part of the country.', {
      id: 'service.note.not-in-every-part',
      desc: 'Where the number works.',
    }),
  'write-on-website': msg =>
    msg('You can also write or chat on their website.', {
      id: 'service.note.write-on-website',
      desc: 'Another way to reach them.',
    }),
  'other-languages': msg =>
    msg('They help in other languages too.', {id: 'service.note.other-languages', desc: 'Beside a phone line.'}),
  'sign-language': msg =>
    msg('They help in sign language too.', {id: 'service.note.sign-language', desc: 'Beside a phone line.'}),
  'languages-may-vary': msg =>
    msg('They may not speak each language at all times.', {
      id: 'service.note.languages-may-vary',
      desc: 'Beside the languages of a line.',
    }),
  'volunteers-answer': msg =>
    msg('Volunteers talk with you there. They do not treat illness.', {
      id: 'service.note.volunteers-answer',
      desc: 'Who answers.',
    }),
  'often-busy': msg =>
    msg('It is often busy. If nobody answers, try again.', {id: 'service.note.often-busy', desc: 'What to expect.'}),
  'leave-number-if-busy': msg =>
    msg('If it is busy, you can leave your number after #.', {
      id: 'service.note.leave-number-if-busy',
      desc: 'What to do when nobody answers.',
    }),
  'calls-back-after-text': msg =>
    msg('If you text, they call you back. Someone near your phone may notice.', {
      id: 'service.note.calls-back-after-text',
      desc: 'What happens next.',
    }),
  'code-for-call-back': msg =>
    msg('Dial the code with * and #, and they call you back.', {
      id: 'service.note.code-for-call-back',
      desc: 'What happens next.',
    }),
  'sources-differ-on-hours': msg =>
    msg('Lists do not agree on when they are open.', {
      id: 'service.note.sources-differ-on-hours',
      desc: 'Beside the hours.',
    }),
  'closed-at-new-year': msg =>
    msg('Closed for some days at New Year.', {id: 'service.note.closed-at-new-year', desc: 'Beside the hours.'}),
};

export const cost = {
  freeAlways: msg => msg('Free. Day or night.', {id: 'service.free-always', desc: 'Beside a number.'}),
  free: msg => msg('Free.', {id: 'service.free', desc: 'Beside a number.'}),
  always: msg => msg('Day or night.', {id: 'service.always', desc: 'Beside a number.'}),
} as const satisfies Record<string, Words>;

/** The complaint to the FTC has a label of its own, so that nobody takes it for Take It Down. */
export const complaintLabel: Words = msg =>
  msg('Complain about a platform (US government, FTC)', {
    id: 'service.us-ftc-takeitdown',
    desc: 'Name of a complaint form. Not the service Take It Down.',
  });
