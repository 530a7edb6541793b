/* Second half of `npm start`: serves the example pages and says where they are. Ctrl-C ends it. */
import {existsSync, readdirSync} from 'node:fs';
import {serve} from './server.js';

const FIRST_PORT = 8000;
const LAST_PORT = 8020;

/** The page that leads to all others. */
const INDEX = 'index.html';

const files = existsSync('build/examples') ? readdirSync('build/examples') : [];
const others = files.filter(name => name.endsWith('.html') && name !== INDEX);
const mounts = {'/examples/': 'build/examples', '/cdn/': 'cdn'};
const pages = {'/': `<!doctype html><title>Examples</title><meta http-equiv="refresh" content="0; url=examples/">`};

async function serveNear(port) {
  try {
    return await serve({mounts, pages, port});
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    return serveNear(port + 1);
  }
}

const {url} = await serveNear(FIRST_PORT);
console.log('\nThe example pages begin at');
for (const name of [INDEX, ...others]) console.log(`  ${url}/examples/${name}`);
console.log('\nCtrl-C ends this.');
