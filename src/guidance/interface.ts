import {str} from '../i18n/msg.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Words} from './model.js';

/** Labels, controls and the short lines around the statements. */
export const interfaceWords = {
  notYourFault: msg =>
    msg('It is not your fault. There are people who can help.', {
      id: 'ui.first-screen.lead',
      desc: 'Under the heading at the very top.',
    }),
  nextAdult: msg =>
    msg('Next: tell one adult you trust', {
      id: 'ui.first-screen.next',
      desc: 'A link down to that step. For a reader under 18.',
    }),
  nextPerson: msg =>
    msg('Next: tell one person you trust', {
      id: 'ui.first-screen.next-adult',
      desc: 'A link down to that step. For an adult.',
    }),
  branchAsk: msg =>
    msg('Do you know them, or fear them?', {id: 'ui.branch.ask', desc: '“Them”: the person who threatens.'}),
  branchLabel: msg =>
    msg('Read this first.', {id: 'ui.branch.label', desc: 'Opens words for a reader who knows the person.'}),
  branchShow: msg => msg('Show the steps for someone I know', {id: 'ui.branch.show', desc: 'A button.'}),
  branchBack: msg =>
    msg('Show the other steps', {id: 'ui.branch.back', desc: 'A button: back to the steps for a stranger.'}),
  ifMinor: msg =>
    msg('If you are under 18', {id: 'ui.audience.minor', desc: 'A small label above words for some readers.'}),
  ifAdult: msg =>
    msg('If you are 18 or over', {id: 'ui.audience.adult', desc: 'A small label above words for some readers.'}),
  helpMinor: msg =>
    msg('For someone under 18', {
      id: 'ui.audience.help-minor',
      desc: 'A small label above a service, for a reader who helps somebody.',
    }),
  helpAdult: msg =>
    msg('For someone 18 or over', {
      id: 'ui.audience.help-adult',
      desc: 'A small label above a service, for a reader who helps somebody.',
    }),
  imageMinor: msg =>
    msg('If someone under 18 is in the image', {
      id: 'ui.audience.image-minor',
      desc: 'A small label above a service. Their age when it was taken.',
    }),
  imageAdult: msg =>
    msg('If someone 18 or over is in the image', {
      id: 'ui.audience.image-adult',
      desc: 'A small label above a service. Their age when it was taken.',
    }),
  ifAsked: msg =>
    msg('If they ask for something', {
      id: 'ui.audience.asked',
      desc: 'A small label above words: only if the person asks for anything.',
    }),
  image: msg =>
    msg('“Image” means a nude or sexual image: a photo or a video.', {
      id: 'ui.steps.image',
      desc: 'Said once, above the steps.',
    }),
  skip: msg => msg('You can skip any step.', {id: 'ui.steps.skip', desc: 'Above the steps.'}),
  stays: msg =>
    msg('Websites and chats open in a new tab. This page stays open.', {
      id: 'ui.steps.new-tab',
      desc: 'Small print above the steps.',
    }),
  begin: msg =>
    msg('Show one step at a time', {id: 'ui.stepper.begin', desc: 'A button: shows the first of the numbered steps.'}),
  back: msg => msg('Back', {id: 'ui.stepper.back', desc: 'A button: to the step before.'}),
  next: msg => msg('Next', {id: 'ui.stepper.next', desc: 'A button: to the step that follows.'}),
  after: msg => msg('Keep in mind', {id: 'ui.steps.after', desc: 'Heading after the numbered steps.'}),
  whereToFind: msg =>
    msg('Where to find one', {id: 'ui.where-to-find', desc: 'Opens a list of offices where a victim advocate is.'}),
  moreHelp: msg => msg('More help', {id: 'ui.more-help', desc: 'Opens further services.'}),
  more: msg => msg('More about this', {id: 'ui.more', desc: 'Opens further words.'}),
  law: msg => msg('What the law says', {id: 'ui.law', desc: 'Opens two sentences about the law.'}),
  newTab: msg => msg('(opens in a new tab)', {id: 'ui.new-tab', desc: 'Read aloud after a link.'}),
  toShared: msg =>
    msg('Is your image already out? See those steps', {
      id: 'ui.switch.shared',
      desc: 'A button: shows the other list here.',
    }),
  toThreatened: msg =>
    msg('Is someone threatening you too? See those steps', {
      id: 'ui.switch.threatened',
      desc: 'A button: shows the other list here.',
    }),
  parentsLink: msg =>
    msg('Show this page to the adult you tell.', {
      id: 'ui.link.parents',
      desc: 'A link to a page for parents, or the same words where there is none.',
    }),
  parentsMore: msg => msg('More tips for parents', {id: 'ui.link.parents-more', desc: 'A link to a page for parents.'}),
  reportLink: (msg, {platform}) =>
    msg(str`Report the person to ${platform}`, {
      id: 'ui.link.report',
      desc: 'A link. The placeholder is the name of the site.',
    }),
  guidelinesLink: msg =>
    msg('Read the Community Guidelines', {id: 'ui.link.guidelines', desc: 'A link to the rules of the site.'}),
  stepsLink: msg =>
    msg('See what to do now', {id: 'ui.link.steps', desc: 'A link to the steps for someone who is threatened.'}),
  wordsToSend: msg => msg('Words you can send', {id: 'ui.words-to-send', desc: 'Opens ready words to tell someone.'}),
  copy: msg => msg('Copy this reply', {id: 'ui.copy.label', desc: 'A button.'}),
  copied: msg => msg('Copied', {id: 'ui.copy.done', desc: 'Replaces the label of the button for some seconds.'}),
  notCopied: msg =>
    msg('Could not copy. Press and hold the words above.', {
      id: 'ui.copy.failed',
      desc: 'Where the browser does not let us copy.',
    }),
  country: msg => msg('Numbers for', {id: 'ui.country.label', desc: 'Label of a list of countries.'}),
  anotherCountry: msg => msg('Another country', {id: 'ui.country.other', desc: 'Last in a list of countries.'}),
  chooseCountry: msg =>
    msg('Choose your country', {id: 'ui.country.choose', desc: 'First in a list of countries, where none is chosen.'}),
  countryGuessed: msg =>
    msg('We guessed the country from the time zone of this device.', {
      id: 'ui.country.guessed',
      desc: 'Small print under a list of countries. The time zone is a setting of the phone or computer.',
    }),
  countryChanged: msg =>
    msg('The numbers on this page have changed.', {
      id: 'ui.country.status',
      desc: 'Announced after a choice of country.',
    }),
  findLine: msg =>
    msg('This website lists people to talk to in many countries:', {
      id: 'ui.find-a-helpline',
      desc: 'A link to Find A Helpline follows. It is not a line itself.',
    }),
} as const satisfies Record<string, Words>;

/** Labels of the list of countries, where the country is a guess. */
export const guessWords = {
  notIn: (msg: MsgFn, country: string) =>
    msg(str`Not in ${country}? Choose your country`, {
      id: 'ui.country.not-in',
      desc: 'The placeholder is the name of a country, as in a list. If your language has to change the name after “in”, say “Another country than …?”.',
    }),
  notInThe: (msg: MsgFn, country: string) =>
    msg(str`Not in the ${country}? Choose your country`, {
      id: 'ui.country.not-in-the',
      desc: 'The same for countries that take “the” in English: United Kingdom, United States, Netherlands, Philippines, United Arab Emirates.',
    }),
} as const;

/** "Step 3 of 9": where the reader is, announced with each step. */
export const stepProgress = (msg: MsgFn, step: string, all: string): string =>
  msg(str`Step ${step} of ${all}`, {
    id: 'ui.stepper.progress',
    desc: 'The placeholders are the number of the step and how many there are.',
  });

/** Words around a number, a keyword or a name: the marks are put back as links and numbers afterwards. */
export const contactWords = {
  call: (msg: MsgFn, number: string) =>
    msg(str`Call ${number}`, {id: 'ui.contact.call', desc: 'The placeholder is a phone number.'}),
  callUnder: (msg: MsgFn, age: string, number: string) =>
    msg(str`Under ${age}: call ${number}`, {
      id: 'ui.contact.call-under',
      desc: 'The first placeholder is an age in years, the second a phone number.',
    }),
  callOlder: (msg: MsgFn, number: string) =>
    msg(str`Older: call ${number}`, {id: 'ui.contact.call-older', desc: 'Stands beside “Under 19: call …”.'}),
  callAnytime: (msg: MsgFn, number: string) =>
    msg(str`Anytime: call ${number}`, {
      id: 'ui.contact.call-anytime',
      desc: 'A line that is open day and night, for any age. Stands beside “Call 116 111” or “Under 18: call 116 111”, a line that closes. The placeholder is a phone number.',
    }),
  under: (msg: MsgFn, age: string) =>
    msg(str`Under ${age}`, {
      id: 'ui.audience.under',
      desc: 'Whom a phone line is for. The placeholder is an age in years.',
    }),
  text: (msg: MsgFn, number: string) =>
    msg(str`Text ${number}`, {id: 'ui.contact.text', desc: 'Send a text message. The placeholder is a number.'}),
  textKeyword: (msg: MsgFn, keyword: string, number: string) =>
    msg(str`Text ${keyword} to ${number}`, {
      id: 'ui.contact.text-keyword',
      desc: 'Send a text message. The first placeholder is the word to send, the second a number.',
    }),
  textShort: (msg: MsgFn) => msg('Text', {id: 'ui.contact.text-short', desc: 'A small button: send a text message.'}),
  textphone: (msg: MsgFn, number: string) =>
    msg(str`Textphone ${number}`, {
      id: 'ui.contact.textphone',
      desc: 'For people who cannot hear. The placeholder is a number.',
    }),
  whatsapp: (msg: MsgFn, number: string) =>
    msg(str`WhatsApp ${number}`, {id: 'ui.contact.whatsapp', desc: 'The placeholder is a number.'}),
  email: (msg: MsgFn, address: string) =>
    msg(str`Email ${address}`, {id: 'ui.contact.email', desc: 'The placeholder is a mail address.'}),
  chat: (msg: MsgFn) => msg('Chat', {id: 'ui.contact.chat', desc: 'A link that opens a chat.'}),
  chatWebsite: (msg: MsgFn) =>
    msg('Chat on their website', {
      id: 'ui.contact.chat-website',
      desc: 'The link opens their front page; the chat is there.',
    }),
  report: (msg: MsgFn) => msg('Report online', {id: 'ui.contact.report', desc: 'A link to a report form.'}),
  open: (msg: MsgFn, service: string) =>
    msg(str`Open ${service}`, {id: 'ui.contact.open', desc: 'A link to a website. The placeholder is its name.'}),
  website: (msg: MsgFn) =>
    msg('Their website', {id: 'ui.contact.website', desc: 'A link to the website of a service.'}),
  vanity: (msg: MsgFn, letters: string) =>
    msg(str`Also written ${letters}`, {
      id: 'ui.contact.vanity',
      desc: 'The placeholder is a phone number in letters, such as 1-800-4-A-CHILD.',
    }),
  area: (msg: MsgFn, place: string) =>
    msg(str`Only in ${place}.`, {id: 'ui.contact.area', desc: 'Where a number works. The placeholder is a place.'}),
  keypad: (msg: MsgFn, key: string) =>
    msg(str`Then press ${key}.`, {
      id: 'ui.contact.keypad',
      desc: 'After the call is answered. The placeholder is a key of the phone.',
    }),
  unconfirmed: (msg: MsgFn) =>
    msg('We could not confirm this number. It may not work.', {
      id: 'ui.contact.unconfirmed',
      desc: 'Beside a number without a link.',
    }),
} as const;

/** Beside a number, on a device that has no dialler. */
export const copyNumber = {
  label: (msg: MsgFn) =>
    msg('Copy', {id: 'ui.copy-number.label', desc: 'A small button beside a phone number: copies the number.'}),
  failed: (msg: MsgFn) =>
    msg('Could not copy. Select the number and copy it.', {
      id: 'ui.copy-number.failed',
      desc: 'Where the browser does not let us copy. On a computer.',
    }),
} as const;

/** From where a number can be reached, and when to take it. */
export const contactNotes = {
  'within-country': msg =>
    msg('Only from inside the country.', {id: 'ui.contact.within-country', desc: 'Where a number works.'}),
  mobile: msg => msg('From mobile phones.', {id: 'ui.contact.mobile', desc: 'Where a number works.'}),
  landline: msg => msg('From landlines.', {id: 'ui.contact.landline', desc: 'Where a number works.'}),
  'one-operator': msg =>
    msg('Only with some phone companies.', {id: 'ui.contact.one-operator', desc: 'Where a number works.'}),
  fallback: msg =>
    msg('If the first does not work.', {id: 'ui.contact.fallback', desc: 'A second number of the same service.'}),
} as const satisfies Record<string, Words>;
