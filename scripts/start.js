/* Second half of `npm start`: serves the example pages and says where they are. Ctrl-C ends it. */
import {existsSync, readdirSync} from 'node:fs';
import {serve} from './server.js';

const FIRST_PORT = 8000;
const LAST_PORT = 8020;

const names = existsSync('build/examples') ? readdirSync('build/examples').filter(name => name.endsWith('.html')) : [];
const list = names.map(name => `<li><a href="examples/${name}">${name}</a></li>`).join('');
const mounts = {'/examples/': 'build/examples', '/cdn/': 'cdn'};
const pages = {'/': `<!doctype html><html lang="en"><title>Examples</title><h1>Examples</h1><ul>${list}</ul></html>`};

async function serveNear(port) {
  try {
    return await serve({mounts, pages, port});
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    return serveNear(port + 1);
  }
}

const {url} = await serveNear(FIRST_PORT);
console.log('\nThe example pages are at');
for (const name of names) console.log(`  ${url}/examples/${name}`);
console.log('\nCtrl-C ends this.');
