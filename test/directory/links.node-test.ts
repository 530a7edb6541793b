import assert from 'node:assert/strict';
import {type Server, createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import {type Opened, linkedPages, open, openAll, report} from '../../scripts/directory/links.js';

const HOW = {timeoutMs: 300, atOnce: 2};
/** Nothing listens there: the port of a server that was closed. */
let nobody = '';
let origin = '';
let server: Server;
const asked: string[] = [];

const listening = (one: Server): Promise<string> =>
  new Promise(resolve =>
    one.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(one.address() as AddressInfo).port}`)),
  );

before(async () => {
  const closed = createServer();
  nobody = await listening(closed);
  await new Promise(resolve => closed.close(resolve));
  server = createServer(({url = '', method = ''}, response) => {
    asked.push(`${method} ${url}`);
    if (url === '/slow') return;
    if (url === '/moved') response.writeHead(301, {location: '/there'});
    else if (url === '/elsewhere') response.writeHead(302, {location: origin.replace('127.0.0.1', 'localhost')});
    else if (url === '/get-only' && method === 'HEAD') response.writeHead(405);
    else if (url === '/refuses') response.writeHead(403);
    else if (url === '/gone') response.writeHead(410);
    else if (url === '/missing') response.writeHead(404);
    else if (url === '/broken') response.writeHead(503);
    else response.writeHead(200);
    response.end();
  });
  origin = await listening(server);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const outcomeOf = async (path: string): Promise<string> => {
  const {outcome, because} = await open(origin + path, HOW);
  return `${outcome} ${because}`;
};

describe('what became of a page', () => {
  test('it answers, also after a move on the same site', async () => {
    assert.equal(await outcomeOf('/'), 'reachable 200');
    assert.equal(await outcomeOf('/moved'), 'reachable 200');
  });

  test('a site that refuses HEAD is asked as a browser would', async () => {
    asked.length = 0;
    assert.equal(await outcomeOf('/get-only'), 'reachable 200');
    assert.deepEqual(asked, ['HEAD /get-only', 'GET /get-only']);
  });

  test('it is gone', async () => {
    assert.equal(await outcomeOf('/gone'), 'gone 410');
    assert.equal(await outcomeOf('/missing'), 'gone 404');
  });

  test('a person has to look', async () => {
    assert.equal(await outcomeOf('/refuses'), 'needs a human 403');
    assert.equal(await outcomeOf('/broken'), 'needs a human 503');
    assert.match(await outcomeOf('/elsewhere'), /^needs a human leads to http:\/\/localhost:/);
    assert.equal(await outcomeOf('/slow'), 'no answer no answer in time');
    assert.equal((await open(nobody, HOW)).because, 'ECONNREFUSED');
  });
});

const summary = (opened: readonly Opened[] | undefined): {code: number; lines: readonly string[]} => {
  const lines: string[] = [];
  return {code: report(opened, line => lines.push(line)), lines};
};

test('each page is opened once, and one that is gone fails the run', async () => {
  const paths = ['/', '/gone', '/slow', '/a', '/b', '/c', '/refuses'];
  const opened = await openAll(
    paths.map(path => origin + path),
    HOW,
  );
  assert.equal(opened?.length, paths.length);
  const {code, lines} = summary(opened);
  assert.equal(code, 1);
  assert.equal(lines.at(-1), '4 reachable, 2 need a human, 1 gone');
  assert.ok(lines.includes(`gone: ${origin}/gone (410)`));
  assert.ok(lines.includes(`needs a human: ${origin}/slow (no answer in time)`));
});

test('pages that a person has to look at do not fail it', async () => {
  const {code} = summary(await openAll([`${origin}/refuses`, `${origin}/`], HOW));
  assert.equal(code, 0);
});

test('without internet it skips, and says that nothing is known', async () => {
  const opened = await openAll(
    Array.from({length: 9}, (_, index) => `${nobody}/${index}`),
    HOW,
  );
  assert.equal(opened, undefined);
  const {code, lines} = summary(opened);
  assert.equal(code, 0);
  assert.match(lines.join(), /^No internet here: no page was opened/);
});

test('the pages are those that a reader is led to', () => {
  const pages = linkedPages();
  assert.ok(pages.length > 100);
  assert.equal(new Set(pages).size, pages.length);
  for (const page of pages) assert.match(page, /^https:\/\//);
});
