import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {BROWSER_ARGS, BROWSER_ENV, findBrowser} from './scripts/browser.js';
import {closingLine} from './scripts/test/closing-line.js';
import {filesBelow} from './scripts/test/files.js';

/** @param {string} attributes of `<html>`, there before any script runs */
const htmlWith = attributes => testFramework =>
  `<!doctype html>
<html lang="en"${attributes}>
  <head><meta charset="utf-8"><title>Test</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/** Two pages run side by side, and only one can have the focus: without this the other gets no focus events. */
async function focusedPage({context}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

export default {
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await findBrowser(), args: BROWSER_ARGS, env: BROWSER_ENV, headless: true},
      createPage: focusedPage,
    }),
  ],
  concurrency: 2,
  groups: [
    // The mode that ships: closed roots.
    {name: 'shipped', files: filesBelow('test', '.test.ts'), testRunnerHtml: htmlWith('')},
    // Open roots, for accessibility auditors alone.
    {name: 'audit', files: filesBelow('test', '.audit-test.ts'), testRunnerHtml: htmlWith(' data-safety-audit')},
  ].filter(({files}) => files.length > 0),
  // The rules are asked of every view: on a busy machine that takes longer than the two minutes of the default.
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 10_000}},
  reporters: [closingLine()],
};
