import {spawn} from 'node:child_process';

/** Runs a program of node_modules/.bin, or `node`, and waits. Rejects where it fails. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {stdio: 'inherit', env: withBin(), ...options});
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve();
      else reject(new Error(`"${[program, ...args].join(' ')}" ended with code ${code}.`));
    });
  });
}

/** The environment in which the project's own tools are found, also outside of `npm run`. */
export const withBin = () => ({...process.env, PATH: `node_modules/.bin:${process.env.PATH}`});
