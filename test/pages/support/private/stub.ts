import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gunzipSync} from 'node:zlib';

/** Stands on this machine where a collector of recordings would stand on the internet. */
export interface Stub {
  readonly url: string;
  /** What was sent so far, decompressed and decoded. */
  readonly collected: readonly string[];
  close(): Promise<void>;
}

/** What the collector answers when a recorder asks what it should record: everything. */
const ANSWER = JSON.stringify({
  status: 1,
  supportedCompression: [],
  sessionRecording: {endpoint: '/s/', consoleLogRecordingEnabled: true, networkPayloadCapture: {recordHeaders: true}},
  capturePerformance: {network_timing: true},
  autocapture_opt_out: false,
  heatmaps: true,
  featureFlags: {},
  flags: {},
});

/** `data=…` in base64 is how bodies come when a page is left. */
function decoded(body: Buffer): string {
  const text = (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString();
  if (!text.startsWith('data=')) return text;
  return Buffer.from(decodeURIComponent(text.slice('data='.length).split('&')[0] ?? ''), 'base64').toString();
}

export async function startStub(): Promise<Stub> {
  const collected: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.url) collected.push(decodeURIComponent(request.url));
      if (parts.length > 0) collected.push(decoded(Buffer.concat(parts)));
      response.writeHead(200, {
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'content-type',
        'content-type': 'application/json',
      });
      response.end(ANSWER);
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    collected,
    close: () => new Promise(done => (server.close(() => done()), server.closeAllConnections())),
  };
}
