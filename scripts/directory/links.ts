/*
 * `npm run check:links`: opens the page of each service and says what became of it. It needs the internet;
 * without it, it says so and skips. A machine cannot tell whether a page still says the same: "reachable"
 * is no more than that.
 */
import {isPhone} from '../../src/directory/contact.js';
import {SHIPPED} from './records.js';

export type Outcome = 'reachable' | 'needs a human' | 'gone' | 'no answer';
export interface Opened {
  readonly url: string;
  readonly outcome: Outcome;
  /** The status or the reason, in a few words. */
  readonly because: string;
}
export interface How {
  readonly timeoutMs: number;
  /** Pages opened side by side. */
  readonly atOnce: number;
}

const HOW: How = {timeoutMs: 10_000, atOnce: 4};
/** So many pages without any answer in a row mean that there is no internet, not that all of them are gone. */
const TRIED_FIRST = 4;

const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

async function ask(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Response> {
  const response = await fetch(url, {method, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs)});
  await response.body?.cancel();
  return response;
}

/** HEAD first; many sites refuse it, so anything but success is asked again as a reader's browser would. */
export async function open(url: string, {timeoutMs}: Pick<How, 'timeoutMs'>): Promise<Opened> {
  try {
    const head = await ask(url, 'HEAD', timeoutMs).catch(() => undefined);
    return judge(url, head?.ok ? head : await ask(url, 'GET', timeoutMs));
  } catch (error) {
    return {url, ...reasonOf(error)};
  }
}

function judge(url: string, {ok, status, url: end}: Response): Opened {
  if (status === 404 || status === 410) return {url, outcome: 'gone', because: String(status)};
  if (!ok) return {url, outcome: 'needs a human', because: String(status)};
  if (host(end) !== host(url)) return {url, outcome: 'needs a human', because: `leads to ${end}`};
  return {url, outcome: 'reachable', because: String(status)};
}

/** A name that does not exist is gone. A page that is slow, or refuses programs, may open for a person. */
function reasonOf(error: unknown): Pick<Opened, 'outcome' | 'because'> {
  const {name, cause} = error as Error & {cause?: {code?: string}};
  const because = cause?.code ?? (name === 'TimeoutError' ? 'no answer in time' : name);
  return {outcome: cause?.code === 'ENOTFOUND' ? 'gone' : 'no answer', because};
}

/** Opens all of them, or gives nothing where the first ones show that there is no internet. */
export async function openAll(urls: readonly string[], how: How = HOW): Promise<readonly Opened[] | undefined> {
  const first = await Promise.all(urls.slice(0, TRIED_FIRST).map(url => open(url, how)));
  const silent = ({outcome, because}: Opened): boolean => outcome === 'no answer' || because === 'ENOTFOUND';
  if (first.length > 0 && first.every(silent)) return undefined;
  const left = urls.slice(TRIED_FIRST);
  const opened: Opened[] = [...first];
  const worker = async (): Promise<void> => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) opened.push(await open(url, how));
  };
  await Promise.all(Array.from({length: how.atOnce}, worker));
  return opened.map(one => (one.outcome === 'no answer' ? {...one, outcome: 'needs a human'} : one));
}

/** Every address that a page links to, once. */
export const linkedPages = (): readonly string[] => [
  ...new Set(
    SHIPPED.flatMap(({contacts}) =>
      contacts.flatMap(contact => (isPhone(contact) || !contact.url.startsWith('https:') ? [] : contact.url)),
    ),
  ),
];

/** Prints what was found and gives the exit code: 1 where a page is gone. */
export function report(opened: readonly Opened[] | undefined, print: (line: string) => void): number {
  if (!opened) {
    print('No internet here: no page was opened, and nothing is known about any. Run this where there is one.');
    return 0;
  }
  const of = (outcome: Outcome): readonly Opened[] => opened.filter(one => one.outcome === outcome);
  for (const outcome of ['gone', 'needs a human'] as const)
    for (const {url, because} of of(outcome)) print(`${outcome}: ${url} (${because})`);
  print(`${of('reachable').length} reachable, ${of('needs a human').length} need a human, ${of('gone').length} gone`);
  return of('gone').length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = report(await openAll(linkedPages()), console.log);
