import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * A server for the example pages and the tests, on this machine alone.
 *
 * - `mounts`: address prefix → folder, `{'/cdn/': 'cdn'}`
 * - `pages`: address → HTML, or a function that gives it (so that a test can change it)
 * - `headers`: sent with each answer, a content security policy for example
 *
 * Resolves to `{url, requests, close}`; `requests` lists the path and query of each request so far, but
 * for the icon that browsers ask for by themselves.
 */
export async function serve({mounts = {}, pages = {}, headers = {}, port = 0}) {
  const folders = Object.entries(mounts).map(([prefix, folder]) => ({prefix, send: sirv(folder, {dev: true})}));
  const requests = [];

  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    requests.push(request.url);
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    const path = new URL(request.url, 'http://localhost').pathname;
    const page = pages[path];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(typeof page === 'function' ? page() : page);
      return;
    }
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    const mount = folders.find(({prefix}) => path.startsWith(prefix));
    if (!mount) return notFound();
    request.url = request.url.slice(mount.prefix.length - 1);
    mount.send(request, response, notFound);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => new Promise(resolve => (server.close(resolve), server.closeAllConnections())),
  };
}
