import {clockOf, dayAt, formatOf, wallAt} from './wall-clock.js';

/** An instant in the words of the reader's language and by the reader's clock. */
export interface ReaderTime {
  /** `14:00`, `2:00 PM` */
  readonly clock: string;
  /** `Monday`. Absent where it is today for the reader. */
  readonly weekday?: string | undefined;
  /** The clock where the service is shows another time, so it has to be said whose time this is. */
  readonly converted: boolean;
}

/**
 * @param at When a service opens or closes.
 * @param lang BCP 47, the language of the words around it.
 * @param serviceZone IANA, the one that `at` was computed with.
 * @param readerZone IANA; default: that of the reader's device, which Intl knows and nobody is told.
 */
export function inReaderTime(
  at: Date,
  now: Date,
  lang: string,
  serviceZone: string | undefined,
  readerZone?: string,
): ReaderTime {
  const reader = clockOf(readerZone);
  const then = at.getTime();
  const print = (options: Intl.DateTimeFormatOptions) => formatOf(lang, {...options, timeZone: readerZone}).format(at);
  return {
    clock: print({timeStyle: 'short'}),
    weekday: dayAt(reader, then) === dayAt(reader, now.getTime()) ? undefined : print({weekday: 'long'}),
    converted: wallAt(reader, then) !== wallAt(clockOf(serviceZone), then),
  };
}
