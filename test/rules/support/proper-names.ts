/** A service's own name stays as it is, also where our own words would be others. */
const NAMES = [
  '988 Suicide & Crisis Lifeline',
  'Suicide & Crisis Lifeline',
  'Revenge Porn Helpline',
  'FBI Internet Crime Complaint Center',
  'Internet Crime Complaint Center',
  'Childhelp National Child Abuse Hotline',
  'National Child Abuse Hotline',
  'National Domestic Violence Hotline',
  'National Domestic Abuse Helpline',
  'National Sexual Assault Hotline',
  'love is respect (teen dating abuse)',
  'Child Exploitation and Online Protection',
  'Thorn: Stop Sextortion, NoFiltr, Thorn for Parents',
];

export const withoutNames = (text: string): string =>
  NAMES.reduce((left, name) => left.replaceAll(name, 'the service'), text);
