/** A date as its source gives it: a day, a month or a year, in the reader's language. */
export function dateText(date: string, lang: string): string {
  const [, month, day] = date.split('-');
  const parts: Intl.DateTimeFormatOptions = {year: 'numeric', timeZone: 'UTC'};
  if (month) parts.month = 'long';
  if (day) parts.day = 'numeric';
  return new Intl.DateTimeFormat([lang, 'en'], parts).format(new Date(date));
}
