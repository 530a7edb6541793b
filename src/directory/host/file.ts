const TIME_MS = 8_000;
const MOST_BYTES = 1_000_000;

/**
 * The text of a site's file: at most 1 MB within 8 seconds, asked for without credentials and without saying
 * from which page. Rejects with the reason, in words that say the cure.
 */
export async function fetchSiteFile(href: string, signal: AbortSignal): Promise<string> {
  const late = new AbortController();
  const giveUp = (): void => late.abort();
  const timer = setTimeout(giveUp, TIME_MS);
  signal.addEventListener('abort', giveUp);
  try {
    if (signal.aborted) giveUp();
    return await textAt(href, late.signal);
  } catch (error) {
    if (late.signal.aborted && !signal.aborted)
      throw new Error('it took longer than 8 seconds. Serve it as a plain file, near the page.', {cause: error});
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

async function textAt(href: string, signal: AbortSignal): Promise<string> {
  const {protocol} = new URL(href);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error('its address does not begin with https:. Use an address of your site.');
  const response = await fetch(href, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: {accept: 'application/json'},
  }).catch((error: unknown) => {
    throw new Error(
      'it could not be fetched. Serve it from the same site or with "access-control-allow-origin", and allow it in connect-src.',
      {cause: error},
    );
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}. Check the address.`);
  return new TextDecoder().decode(await bytesOf(response));
}

/** Read piece by piece, so that a file without end is left at the limit. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > MOST_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw new Error('it is larger than 1 MB. Leave out what readers need least.');
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
