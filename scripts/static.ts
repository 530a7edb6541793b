/*
 * The words of one element as plain HTML, for a page without JavaScript:
 *
 *   npm run -s static -- safety-tip topic=for-parents region=GB
 */
import {renderStatic} from '../src/static/index.js';

const [tag, ...pairs] = process.argv.slice(2);

if (tag === undefined) {
  console.error('Say which element: npm run -s static -- safety-tip topic=for-parents region=GB');
  process.exitCode = 1;
} else {
  const attributes = Object.fromEntries(
    pairs.map(pair => {
      const [name = '', ...value] = pair.split('=');
      return [name, value.join('=')];
    }),
  );
  console.log(await renderStatic(tag, attributes));
}
