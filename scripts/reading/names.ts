/*
 * Names that nobody can make easier. Each is counted as one short word, "it", so that a grade speaks of
 * our own words. A new entry needs a reason: it has to be what a body, a law or a product is called.
 */
export const NAMES: readonly {readonly name: string; readonly reason: string}[] = [
  {name: 'HerHelp', reason: 'the site'},
  {name: 'National Center for Missing & Exploited Children', reason: 'a body'},
  {name: 'National Center for Missing and Exploited Children', reason: 'a body'},
  {name: 'Internet Watch Foundation', reason: 'a body'},
  {name: 'Revenge Porn Helpline', reason: 'a service'},
  {name: 'Image Abuse Helpline', reason: 'a service'},
  {name: 'Cyber Civil Rights Initiative', reason: 'a body'},
  {name: 'Childhelp National Child Abuse Hotline', reason: 'a service'},
  {name: '988 Suicide & Crisis Lifeline', reason: 'a service'},
  {name: 'Crisis Text Line', reason: 'a service'},
  {name: 'CyberTipline', reason: 'a service'},
  {name: 'Take It Down', reason: 'a service'},
  {name: 'StopNCII', reason: 'a service'},
  {name: 'Report Remove', reason: 'a service'},
  {name: 'Childline', reason: 'a service'},
  {name: 'Samaritans', reason: 'a service'},
];

const longestFirst = [...NAMES].sort((a, b) => b.name.length - a.name.length);

/** The text with each name as one short word. */
export const withoutNames = (text: string): string =>
  longestFirst.reduce((rest, {name}) => rest.replaceAll(name, 'it'), text);
