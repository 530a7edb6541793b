import {str} from '../i18n/msg.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Words} from './model.js';

/** What stands about one service besides what it is for and when: for whom, how private, how we know. */
export const details = {
  free: msg => msg('It is free.', {id: 'details.free', desc: 'What a service costs.'}),
  standardRate: msg =>
    msg('A call costs as much as any other call.', {id: 'details.standard-rate', desc: 'What a service costs.'}),
  noName: msg => msg('You do not have to give your name.', {id: 'details.anonymous', desc: 'Not the same as private.'}),
  nameIfYouLike: msg =>
    msg('You may be able to leave your name out.', {
      id: 'details.anonymous-possible',
      desc: 'Not the same as private.',
    }),
  name: msg =>
    msg('They need to know who you are.', {id: 'details.not-anonymous', desc: 'Said before the reader decides.'}),
  private: msg =>
    msg('They keep what you say private.', {id: 'details.confidential', desc: 'Not the same as nameless.'}),
  privateUnlessDanger: msg =>
    msg('They keep what you say private, unless someone is in serious danger.', {
      id: 'details.confidential-unless-danger',
      desc: 'Not the same as nameless.',
    }),
  neverCallsEmergency: msg =>
    msg('They do not call emergency services unless you agree.', {
      id: 'details.never-calls',
      desc: 'Said before the reader decides.',
    }),
  traceVoice: msg =>
    msg('A call can show on your phone bill.', {id: 'details.trace.voice', desc: 'What can be seen afterwards.'}),
  traceNotOnBill: msg =>
    msg('A call does not show on phone bills.', {
      id: 'details.trace.not-on-bill',
      desc: 'What can be seen afterwards.',
    }),
  traceText: msg => msg('Texts stay in your phone.', {id: 'details.trace.text', desc: 'What can be seen afterwards.'}),
  traceWeb: msg =>
    msg('A website can stay in your history.', {id: 'details.trace.web', desc: 'What can be seen afterwards.'}),
  notCalled: msg => msg('We have not called.', {id: 'details.not-called', desc: 'Nobody of us dialled the number.'}),
  undated: msg => msg('The copy has no date.', {id: 'details.undated', desc: 'Of the page we read.'}),
  secondHand: msg =>
    msg('Others list this number.', {id: 'details.second-hand', desc: 'We did not read it on their own website.'}),
  secondHandPage: msg =>
    msg('Others list this website.', {
      id: 'details.second-hand-page',
      desc: 'We did not read it on their own website.',
    }),
  secondHandUndated: msg =>
    msg('We read that in a copy.', {id: 'details.second-hand-undated', desc: 'Follows “Others list this number.”'}),
  ownSite: msg => msg('We read this in a copy of their website.', {id: 'details.own-site', desc: 'How we know.'}),
  old: msg => msg('This may have changed.', {id: 'details.old', desc: 'Our source is old or has no date.'}),
  oldWebsite: msg =>
    msg('This may have changed. Look at their website first.', {
      id: 'details.old-website',
      desc: 'Our source is old or has no date.',
    }),
  wrong: msg =>
    msg('Do these details look wrong? Tell the people who run this site.', {
      id: 'details.wrong',
      desc: 'Whom to tell about a mistake. A link where the site has a form.',
    }),
  imageMinor: msg =>
    msg('For images of someone under 18.', {
      id: 'details.image-minor',
      desc: 'Whose images a service is for: their age when it was taken.',
    }),
  imageAdult: msg =>
    msg('For images of someone 18 or over.', {
      id: 'details.image-adult',
      desc: 'Whose images a service is for: their age when it was taken.',
    }),
} as const satisfies Record<string, Words>;

/** Words around a date, a name or a list. */
export const detailsAround = {
  under: (msg: MsgFn, age: string) =>
    msg(str`For people under ${age}.`, {id: 'details.under', desc: 'The placeholder is an age in years.'}),
  from: (msg: MsgFn, age: string) =>
    msg(str`For people who are ${age} or over.`, {id: 'details.from', desc: 'The placeholder is an age in years.'}),
  languages: (msg: MsgFn, languages: string) =>
    msg(str`Languages: ${languages}.`, {id: 'details.languages', desc: 'The placeholder is a list of languages.'}),
  ownSite: (msg: MsgFn, date: string) =>
    msg(str`We read this in a copy of their website. The copy is from ${date}.`, {
      id: 'details.own-site-dated',
      desc: 'How we know.',
    }),
  official: (msg: MsgFn, publisher: string, date: string) =>
    msg(str`We read this in a copy of a page by ${publisher}, from ${date}.`, {
      id: 'details.official-dated',
      desc: 'How we know. The first placeholder is an official body, in English.',
    }),
  officialUndated: (msg: MsgFn, publisher: string) =>
    msg(str`We read this in a copy of a page by ${publisher}.`, {
      id: 'details.official',
      desc: 'How we know. The placeholder is an official body, in English.',
    }),
  secondHand: (msg: MsgFn, date: string) =>
    msg(str`We read that in a copy from ${date}.`, {
      id: 'details.second-hand-dated',
      desc: 'Follows “Others list this number.”',
    }),
  newest: (msg: MsgFn, date: string) =>
    msg(str`The newest page we read about it is from ${date}.`, {
      id: 'details.newest',
      desc: 'Where the date is of another page.',
    }),
  oldLine: (msg: MsgFn, line: string) =>
    msg(str`This may have changed. If nobody answers, try ${line}.`, {
      id: 'details.old-line',
      desc: 'Our source is old or has no date. The placeholder is the name of another line.',
    }),
  tryFirst: (msg: MsgFn, name: string) =>
    msg(str`Try ${name} first.`, {id: 'details.try-first', desc: 'The placeholder is the name of another service.'}),
} as const;
