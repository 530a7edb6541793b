import type {Kind, Service, ServiceNote} from '../directory/model.js';
import type {Words} from './model.js';

type Wording<Key extends string> = Readonly<Partial<Record<Key, Words>>>;

/** What a service is for: one message per kind. A kind whose cards say it themselves has none. */
export const purpose: Wording<Kind> = {
  'hotline-csam-report': msg =>
    msg('Takes reports of sexual images of someone under 18.', {
      id: 'service.hotline-csam-report',
      desc: 'What a service is for.',
    }),
  'police-reporting': msg =>
    msg('Takes reports for the police.', {id: 'service.police-reporting', desc: 'What a service is for.'}),
  'cybercrime-report': msg =>
    msg('Takes reports of crime online.', {id: 'service.cybercrime-report', desc: 'What a service is for.'}),
  'image-abuse-helpline': msg =>
    msg('Helps adults when an image is shared, or someone threatens to share it.', {
      id: 'service.image-abuse-helpline',
      desc: 'What a service is for.',
    }),
};

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

/** What else has to be said about one service. */
export const notes: Wording<ServiceNote> = {
  'case-number-and-pin': msg =>
    msg('Keep your case number and PIN.', {
      id: 'service.note.case-number-and-pin',
      desc: 'The service gives both after a report.',
    }),
  'impostors-ask-for-images': msg =>
    msg('The real one never asks you to send an image.', {
      id: 'service.note.impostors-ask-for-images',
      desc: 'There are false copies of this website.',
    }),
  'account-needed': msg =>
    msg('You need an account there. Your real name is not needed.', {
      id: 'service.note.account-needed',
      desc: 'Follows what the service does.',
    }),
  'never-contacts-you-first': msg =>
    msg('They never write to you first or ask for money.', {
      id: 'service.note.never-contacts-you-first',
      desc: 'People pretend to be this service.',
    }),
  'mainly-england': msg =>
    msg('Mainly for England.', {id: 'service.note.mainly-england', desc: 'Where the line works.'}),
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
