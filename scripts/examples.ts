/*
 * stories/examples/*.html are pages as a partner writes them. Here they become build/examples/*.html:
 * each tag of ours gets the whole guidance as its children, so that it can be read before, without and
 * after JavaScript, and the script is taken from our own build. All else stays as it was written, letter
 * for letter: an old page is only as odd as its doctype and its encoding.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {renderStatic, STATIC_TAGS} from '../src/static/index.js';
import {applyEdits} from './build/ast.js';

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

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The guidance between the tags. */
async function filled(element: Element): Promise<Edit> {
  const {startTag, endTag} = element.sourceCodeLocation ?? {};
  if (!startTag || !endTag) throw new Error(`<${element.tagName}> needs its end tag.`);
  const html = await renderStatic(element.tagName, inherited(element));
  return {start: startTag.endOffset, end: endTag.startOffset, text: `\n${html}\n`};
}

/**
 * `https://cdn.example/…/cdn/safety.js` → `../../cdn/safety.js`; the same for a style sheet. From disk that is
 * the folder of the build; on a server, where pages lie one folder deep, the second `..` changes nothing.
 */
function* pointedAtBuild(element: Element): Generator<Edit> {
  for (const {name, value} of element.attrs) {
    if (name !== 'src' && name !== 'href') continue;
    const file = /(?:^|\/)cdn\/([\w.-]+\.(?:js|css))(?:\?.*)?$/.exec(value);
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (file && place) yield {start: place.startOffset, end: place.endOffset, text: `${name}="../../cdn/${file[1]}"`};
  }
}

/** In a page that is not UTF-8 a letter outside of ASCII is written as a reference, which is the same in all encodings. */
const inItsEncoding = (html: string): string =>
  /charset=["']?utf-8/i.test(html) ? html : html.replace(/[^\0-\x7f]/gu, letter => `&#${letter.codePointAt(0)};`);

/** The page with every tag of ours filled. */
export async function filledPage(html: string, ours: readonly string[] = STATIC_TAGS): Promise<string> {
  const edits: Edit[] = [];
  for (const element of elements(parse(html, {sourceCodeLocationInfo: true}))) {
    edits.push(...pointedAtBuild(element));
    if (ours.includes(element.tagName) && isOpenSpace(element)) edits.push(await filled(element));
  }
  return inItsEncoding(applyEdits(html, edits));
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
