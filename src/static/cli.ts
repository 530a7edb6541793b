#!/usr/bin/env node
/* The command `safety-static`: the words of one element as plain HTML, for the children of its tag. */
import {renderStatic, STATIC_TAGS} from './index.js';

/** What Node gives a program, as far as this one needs it; the rest of `src` works without Node. */
declare const process: {readonly argv: readonly string[]; exitCode?: number};

const USAGE = `Usage: safety-static <tag> [attribute=value …]

Prints the guidance of one element as plain HTML. Put it between the tags, so that it can be read
before, without and after JavaScript.

  safety-static threat-response-steps region=US > steps.html
  safety-static safety-tip topic=for-parents region=GB platform="My site"

Tags: ${STATIC_TAGS.join(', ')}
Attributes: those of the element, as in HTML, with lang for the language.`;

const EXAMPLE = 'Try: safety-static threat-response-steps region=US';

/** `region=US` as an attribute; a name alone, such as `compact`, is there without a value. */
function attributeOf(pair: string): readonly [string, string] {
  const [name = '', ...value] = pair.split('=');
  return [name.toLowerCase(), value.join('=')];
}

/** The attributes, and which of them the element never asked for: those were mistyped, most likely. */
function observed(attributes: Readonly<Record<string, string>>) {
  const asked = new Set<PropertyKey>();
  const given = new Proxy(attributes, {get: (all, name) => (asked.add(name), all[String(name)])});
  return {given, unused: () => Object.keys(attributes).filter(name => !asked.has(name))};
}

/** Why these arguments cannot work, in words that say the cure. */
function mistake([tag, ...pairs]: readonly string[]): string | undefined {
  if (tag === undefined) return `Say which element.\n\n${USAGE}`;
  const option = [tag, ...pairs].find(argument => argument.startsWith('-'));
  if (option !== undefined) return `There is no option ${option}. Attributes are written name=value. ${EXAMPLE}`;
  if (STATIC_TAGS.includes(tag)) return undefined;
  return `There is no element ${tag} with words of its own. Use one of: ${STATIC_TAGS.join(', ')}. ${EXAMPLE}`;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.some(argument => argument === '--help' || argument === '-h')) {
    console.log(USAGE);
    return 0;
  }
  const wrong = mistake(args);
  if (wrong !== undefined) {
    console.error(wrong);
    return 1;
  }
  const [tag = '', ...pairs] = args;
  const {given, unused} = observed(Object.fromEntries(pairs.map(attributeOf)));
  console.log(await renderStatic(tag, given, problem => console.error(problem)));
  for (const name of unused()) console.error(`<${tag}> has no attribute ${name}: it changed nothing.`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
