import {audienceOf, imageAgeOf, type Reader} from './reader.js';

/*
 * Sentences of the brief that a reader's safety hangs on, per statement. Where it says "it" or "they",
 * the name it stands for fits as well, as each statement can be read alone.
 */
export interface Said {
  readonly statement: string;
  readonly words: readonly RegExp[];
  readonly when?: (reader: Reader) => boolean;
}

const withImage = ({situation}: Reader): boolean => situation !== 'personal-info';
const minor = (reader: Reader): boolean => audienceOf(reader) === 'minor';
const inSituation =
  (...situations: readonly Reader['situation'][]) =>
  ({situation}: Reader): boolean =>
    situations.includes(situation);

export const said: readonly Said[] = [
  {
    statement: 'G1',
    words: [
      /It is not your fault\. The person doing this is the one in the wrong\./,
      /It happens to boys and men too\. Other people have got through this\./,
    ],
  },
  {
    statement: 'G1',
    words: [/You can get help, even if you sent an image, lied about your age or took money\./],
    when: withImage,
  },
  {
    statement: 'G1',
    words: [/You can get help, even if you lied about your age or took money\./],
    when: inSituation('personal-info'),
  },
  {
    statement: 'G3',
    words: [/Thinking of hurting yourself, or feel you cannot go on\? Talk to someone right now\./],
  },
  {statement: 'G5', words: [/Paying often leads to more demands\. Already paid\? Pay no more\./]},
  {statement: 'G5', words: [/Keep the receipt\. Tell the bank, card or app you used\./]},
  {statement: 'G5', words: [/An adult can help with this\./], when: minor},
  {statement: 'G5', words: [/Do not pay or send more information\./], when: inSituation('personal-info')},
  {statement: 'G5', words: [/If (they|the person) asks? for something/], when: inSituation('shared')},
  {
    statement: 'G7',
    words: [
      /Keep the messages\. Write down usernames, links and dates\./,
      /Do not delete the chat or your account\./,
      /Some apps clear the chat when you report or block, so do this first\./,
      /Want to be off the app\? Log out\./,
    ],
  },
  {
    statement: 'G8',
    words: [
      /Do not copy, save, screenshot or send the sexual image\. Leave it where it is\b/,
      /Screenshots of words, names and dates are fine if no nude or sexual image shows\./,
    ],
    when: reader => withImage(reader) && (minor(reader) || imageAgeOf(reader) !== 'adult'),
  },
  {
    statement: 'G10',
    words: [/(They|The person) may try a new account\. Do not answer\. Report and block that one too\./],
  },
  {
    statement: 'G11',
    words: [
      /Use the phone or computer the image was taken on, if you can\./,
      /Do not download it\b.*\bask for a copy\b/,
      /\bpost (it|the image) again\b/,
      /Take It Down and StopNCII work with the sites that take part\. No service can reach encrypted chats or somebody else's phone\./,
    ],
    when: withImage,
  },
  {
    statement: 'G11',
    words: [/Keep your case number and PIN\./],
    when: reader => withImage(reader) && imageAgeOf(reader) !== 'minor',
  },
  {statement: 'G13', words: [/Is the image fake, or made with AI\?/, /Take the same first steps\./], when: withImage},
  {statement: 'G14', words: [/You can get real help for free\./], when: withImage},
  {
    statement: 'G15',
    words: [/If someone who scares you can see your phone, talk to a helpline before you change passwords\./],
  },
  {
    statement: 'G17',
    words: [
      /Some people get more dangerous when they see you block them, change your accounts or look for help\./,
      /Talk to a helpline first, if you can\./,
      /Keep notes where they cannot look\./,
    ],
    when: ({person}) => person !== 'stranger',
  },
  {
    statement: 'G18',
    words: [
      /(Do they|Does the person) know where you live or go to school\? If you think they may come, call (911|999|your local emergency number)\b/,
      /Tell the people you live with, if that is safe\./,
    ],
    when: inSituation('personal-info'),
  },
  {
    statement: 'G19',
    words: [
      /There are ways to limit who sees (it|the image)\. Start with the places where it is now\./,
      /You do not have to look for every copy yourself\. Ask someone to help\./,
    ],
    when: inSituation('shared'),
  },
  {
    statement: 'G21',
    words: [
      /In the US, many platforms must remove an intimate image shared without your consent\. They have 48 hours from a valid request\. Realistic fakes count too\./,
      /If they do not, you can complain to the FTC\./,
      /Complain about a platform \(US government, FTC\)/,
    ],
    when: ({situation, region}) => situation === 'shared' && region === 'US',
  },
  {
    statement: 'G23',
    words: [
      /You choose if you want to tell the police\. You can get help without a police report\. If the police may not be safe for you, talk to a helpline first\./,
    ],
  },
  {statement: 'S18', words: [/There are people who can help\./], when: inSituation('shared')},
  {statement: 'S20', words: [/Use Report on HerHelp\b/]},
  {
    statement: 'S21',
    words: [
      /Tell one adult you trust\. You do not have to do the next steps alone\. If home is not safe, choose another adult or a helpline\. Not ready\? Go on to the next step\./,
      /Show this page to the adult you tell/,
    ],
    when: minor,
  },
  {statement: 'G16', words: [/something online/, /don't be angry/], when: minor},
  {statement: 'G16', words: [/Something bad is happening to me online/i], when: reader => !minor(reader)},
  {
    statement: 'S24',
    words: [/Most lines do not ask for your name\. Most keep it private, unless someone is in serious danger\./],
  },
  {
    statement: 'S34',
    words: [/A school counselor, teacher or head can help\. Ask first: what do you have to tell others\?/],
    when: minor,
  },
];

/** Ready words to send show on a lock screen: never these. */
export const neverInReadyWords = /nude|sexual|https?:|www\.|HerHelp/i;
