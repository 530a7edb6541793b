import {pick} from '../../../rules/support/random.js';

/*
 * Broken and hostile variants of a file, the same ones for the same seed. Whatever looks like markup carries
 * `data-canary`, so that it can be found wherever it became an element.
 */

type Random = () => number;
type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};

export const MARKUP: readonly string[] = [
  '<img src=x onerror=alert(1) data-canary>',
  '<script data-canary>alert(1)</script>',
  '"><a data-canary href="javascript:alert(1)">help</a>',
  "' onclick='alert(1)' data-canary='",
  '</p><style data-canary>*{display:none}</style>',
  '${alert(1)}<b data-canary>',
  '<!--?lit$1$--><i data-canary>',
  '&lt;b data-canary&gt;',
];

export const ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<b data-canary>',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'ftp://a.example',
  'http://a.example',
  '//a.example/x',
  'https://help.example@evil.example/',
  'https://',
  'tel:*21*555123456#',
  'tel:+1%0A911',
  'sms:%00',
  'mailto:a@b.example?bcc=c@d.example',
  'mailto:a%0Abcc:c@d.example',
  'intent://x#Intent;end',
];

const NUMBERS: readonly Json[] = [
  '*21*5551234567#',
  '*725551234567',
  '#31#911',
  '911;phone-context=evil',
  '1'.repeat(400),
  '+',
  '٩١١',
  911,
];
const HIDDEN = [
  '\u202e911',
  '\u0000\u0007help\u001b[2J',
  '\ue000\ue001',
  '\ud800',
  'a\u200b\u2066b',
  '\ufeffx',
  '\u{e0041}tag',
];

const deep = (levels: number): Json => {
  let value: Json = 'bottom';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : {contents: value};
  return value;
};

const huge = (random: Random): string => pick(['x', '<b data-canary>', '\u0301', '😀', ' '], random).repeat(20_000);

const prototypes = (): Json =>
  JSON.parse(
    '{"__proto__":{"name":"x","status":"active","isAdmin":true},"constructor":{"prototype":{"polluted":1}}}',
  ) as Json;

const SIMPLE: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  ' ',
  [],
  {},
  [[]],
  'null',
  'active',
  'defunct',
  'emergency',
];

function broken(random: Random): Json {
  const choices: readonly (() => Json)[] = [
    () => pick(SIMPLE, random),
    () => pick(MARKUP, random),
    () => pick(ADDRESSES, random),
    () => pick(NUMBERS, random),
    () => pick(HIDDEN, random),
    () => huge(random),
    () => deep(Math.floor(random() * 2000)),
    prototypes,
    () =>
      Array.from({length: random() < 0.1 ? 300 : 5}, (_, index) => ({
        name: `Copy ${index}`,
        phones: [{number: '911'}],
      })),
  ];
  return pick(choices, random)();
}

/** What hurts most under this name. */
function brokenAs(name: string, random: Random): Json {
  if (name === 'number') return pick(NUMBERS, random);
  return pick(/url|website|email|uri/.test(name) ? ADDRESSES : [...MARKUP, ...HIDDEN], random);
}

type Container = Record<string, Json>;
const isContainer = (value: Json): value is Exclude<Json, null | boolean | number | string> =>
  typeof value === 'object' && value !== null;

/** Every place in a value where something stands, down to what nobody reads any more. */
function places(value: Json, levels = 12): (readonly [Container, string])[] {
  if (!isContainer(value) || levels === 0) return [];
  return Object.entries(value as Container).flatMap(([name, inner]) => [
    [value as Container, name] as const,
    ...places(inner, levels - 1),
  ]);
}

/** As `JSON.parse` does it: `__proto__` becomes a name like any other. */
const put = (container: Container, name: string, value: Json): unknown =>
  Object.defineProperty(container, name, {value, enumerable: true, configurable: true, writable: true});

/** One place gets another value, another name or the value of another place, or loses its own. */
function mutate(root: Container, random: Random): void {
  // Half of the time near the top, where a reader would see it: the files are mostly depth.
  const all = places(root['file'] ?? null, random() < 0.5 ? 5 : 12);
  const [container, name] = all.length > 0 && random() < 0.98 ? pick(all, random) : ([root, 'file'] as const);
  const kind = random();
  if (kind < 0.7) put(container, name, random() < 0.5 ? brokenAs(name, random) : broken(random));
  else if (kind < 0.8 && all.length > 0) put(container, pick(all, random)[1], container[name] ?? null);
  else if (kind < 0.9 && !Array.isArray(container)) delete container[name];
  else put(container, '__proto__', broken(random));
}

/** Letters lost, doubled or swapped: what a broken upload looks like. */
function damaged(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const kind = random();
  if (kind < 0.3) return text.slice(0, at);
  if (kind < 0.6)
    return text.slice(0, at) + pick(['}', '"', '\u0000', '[', '💥', '<b data-canary>'], random) + text.slice(at);
  return text.slice(0, at) + text.slice(at + Math.ceil(random() * 20));
}

/** One variant of these files: a value, or JSON that may be damaged. */
export function variant(files: readonly string[], random: Random): unknown {
  const text = pick(files, random);
  if (random() < 0.1) return damaged(text, random);
  const root: Container = {file: JSON.parse(text) as Json};
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) mutate(root, random);
  return root['file'];
}
