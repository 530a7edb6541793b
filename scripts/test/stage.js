import {spawn} from 'node:child_process';
import {withBin} from '../run.js';

/**
 * Runs one stage of `npm test`: prints what it prints, and resolves to `{passed, failed, skipped}`.
 * A stage that counts nothing is one test: it passed or it failed.
 */
export function runStage({name, command: [program, ...args], env = {}}) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  return new Promise(resolve => {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], env: {...withBin(), ...env}});
    let output = '';
    const show = stream => data => {
      output += data;
      stream.write(data);
    };
    child.stdout.on('data', show(process.stdout));
    child.stderr.on('data', show(process.stderr));
    child.on('error', error => {
      console.log(String(error));
      resolve({passed: 0, failed: 1, skipped: 0});
    });
    child.on('close', code => {
      console.log(`   ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      resolve(outcome(output, code));
    });
  });
}

function outcome(output, code) {
  const counts = countedByNode(output) ?? countedInOneLine(output);
  if (!counts) return code === 0 ? {passed: 1, failed: 0, skipped: 0} : {passed: 0, failed: 1, skipped: 0};
  // A run that fails without a failed test (a crash at the end, no test at all) has failed all the same.
  return code !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

/** The last `N passed, N failed` of a runner. */
function countedInOneLine(output) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  return line && {passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0)};
}

/** The closing lines of Node's own test runner, `ℹ pass 12`. */
function countedByNode(output) {
  const count = word => Number([...output.matchAll(new RegExp(`^(?:ℹ|#) ${word} (\\d+)`, 'gm'))].at(-1)?.[1] ?? NaN);
  if (Number.isNaN(count('pass'))) return undefined;
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}
