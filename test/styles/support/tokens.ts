import {readFileSync} from 'node:fs';
import {declarationsIn} from './css.js';

/** What a token is where the page sets nothing. Lengths are the same in the dark. */
export interface Default {
  readonly light: string;
  readonly dark: string;
}
/** `--safety-text` → its default. */
export type Defaults = ReadonlyMap<string, Default>;

/** The parts of `light-dark(a, b)`; any other value is the same twice. */
function pairOf(value: string): Default {
  const [, light, dark] = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value) ?? [];
  return light && dark ? {light, dark} : {light: value, dark: value};
}

/** The defaults that a sheet gives on `:host`; what stands in `@supports` comes later and wins. */
export function defaultsIn(css: string): Defaults {
  const found = new Map<string, Default>();
  for (const {property, value, inside} of declarationsIn(css)) {
    const [, token, own] = /^var\((--safety-[\w-]+), (.*)\)$/.exec(value) ?? [];
    if (!property.startsWith('--_') || !token || !own) continue;
    const plain = found.get(token);
    const pair = pairOf(own);
    if (plain && plain.light !== pair.light) {
      throw new Error(
        `${token} is ${plain.light} without light-dark() and ${pair.light} with it (${inside.join(' ')})`,
      );
    }
    found.set(token, pair);
  }
  return found;
}

/**
 * The table of docs/look.md: "`--safety-a`, `--safety-b` | `1`, `2` / `3`, `4` | …". What follows the
 * defaults, such as "`1.75em` from 30em of width", is for people.
 */
export function documentedIn(file = 'docs/look.md', markdown = readFileSync(file, 'utf8')): Defaults {
  const found = new Map<string, Default>();
  const code = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  for (const line of markdown.split('\n')) {
    const [, names, values] = /^\| (`--safety.*?) +\| (.*?) +\|/.exec(line) ?? [];
    const [light, dark] = values?.split(' / ') ?? [];
    code(names).forEach((token, index) => {
      const day = code(light)[index] ?? '';
      found.set(token, {light: day, dark: dark ? (code(dark)[index] ?? '') : day});
    });
  }
  return found;
}
