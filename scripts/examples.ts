/*
 * stories/examples/*.html are pages as a partner writes them. Here they become build/examples/*.html:
 * each tag of ours gets the whole guidance as its children, so that it can be read before, without and
 * after JavaScript, and the script is taken from our own build.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defaultTreeAdapter as tree, parse, parseFragment, serialize} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {renderStatic} from '../src/static/index.js';
import {tags} from './build/entries.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SOURCE = 'stories/examples';
const TARGET = 'build/examples';

/** Elements that only hold settings: their children are the page's own. */
const CONTAINERS = new Set(['safety-settings']);

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elements(child);
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));

/** True for a tag that has nothing, or only a comment, where its words should stand. */
const isOpenSpace = (element: Element): boolean =>
  element.childNodes.every(
    child =>
      child.nodeName === '#comment' ||
      ('value' in child && typeof child.value === 'string' && child.value.trim() === ''),
  );

/** Settings of the enclosing elements and `lang` of the page reach the words as they do in a browser. */
function inherited(element: Element): Record<string, string> {
  const chain: Element[] = [];
  for (let node: Node | null = element; node && 'tagName' in node; node = node.parentNode) chain.unshift(node);
  const settings = chain.filter(node => CONTAINERS.has(node.tagName)).map(attributesOf);
  const lang = chain.map(node => attributesOf(node)['lang']).findLast(value => value !== undefined);
  return Object.assign({}, ...settings, lang === undefined ? {} : {lang}, attributesOf(element)) as Record<
    string,
    string
  >;
}

async function fill(element: Element): Promise<void> {
  const html = await renderStatic(element.tagName, inherited(element));
  element.childNodes = [];
  for (const child of [...parseFragment(`\n${html}\n`).childNodes]) tree.appendChild(element, child);
}

/** `https://cdn.example/…/cdn/safety.js` → `../cdn/safety.js`; the same for a style sheet. */
function pointAtBuild(element: Element): void {
  for (const attribute of element.attrs) {
    if (attribute.name !== 'src' && attribute.name !== 'href') continue;
    const file = /(?:^|\/)cdn\/([\w.-]+\.(?:js|css))(?:\?.*)?$/.exec(attribute.value);
    if (file) attribute.value = `../cdn/${file[1]}`;
  }
}

/** The page with every tag of ours filled. */
export async function filledPage(html: string, ours: readonly string[] = tags()): Promise<string> {
  const page = parse(html);
  for (const element of elements(page)) {
    pointAtBuild(element);
    if (ours.includes(element.tagName) && !CONTAINERS.has(element.tagName) && isOpenSpace(element)) await fill(element);
  }
  return serialize(page);
}

async function build(): Promise<void> {
  if (!existsSync(SOURCE)) return;
  mkdirSync(TARGET, {recursive: true});
  for (const name of readdirSync(SOURCE)) {
    if (!name.endsWith('.html')) cpSync(join(SOURCE, name), join(TARGET, name), {recursive: true});
    else writeFileSync(join(TARGET, name), await filledPage(readFileSync(join(SOURCE, name), 'utf8')));
  }
}

if (import.meta.filename === process.argv[1]) await build();
