import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Call {
  readonly path: string;
  readonly referer: string | undefined;
}

/**
 * Another website, where a way out leads: `/home` answers at once, `/late` when it is told to (until then it
 * hangs), `/nothing` has no content, so that the browser stays where it was. `/report` takes what a page says.
 */
export interface Elsewhere {
  readonly url: string;
  readonly calls: readonly Call[];
  /** What pages said about themselves, while nobody could ask them. */
  readonly reports: readonly unknown[];
  /** Now `/late` answers. */
  answer(): void;
  close(): Promise<void>;
}

const HOME = '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><h1>Elsewhere</h1>';

export async function startElsewhere(): Promise<Elsewhere> {
  const calls: Call[] = [];
  const reports: unknown[] = [];
  let waiting: ServerResponse[] = [];

  const home = (response: ServerResponse): void => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(HOME);
  };
  const server = createServer((request, response) => {
    const {pathname: path} = new URL(request.url ?? '/', 'http://localhost');
    if (path === '/report') {
      void textOf(request).then(text => reports.push(JSON.parse(text)));
      response.setHeader('access-control-allow-origin', '*');
      response.end();
      return;
    }
    calls.push({path, referer: request.headers.referer});
    if (path === '/nothing') response.writeHead(204).end();
    else if (path === '/late') waiting.push(response);
    else home(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    reports,
    answer: () => {
      for (const response of waiting) home(response);
      waiting = [];
    },
    close: () => new Promise(resolve => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
