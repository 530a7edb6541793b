import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {answer} from '../../../../src/content/index.js';
import type {Directory} from '../../../../src/directory/model.js';
import {boundMsg} from '../../../../src/i18n/msg.js';
import {serialize} from '../../../../src/static/serialize.js';
import type {Drawn} from './faults.js';

const NOW = new Date('2026-11-23T12:00:00Z');

/** The panel of this directory as HTML. */
export function htmlOf(directory: Directory, attributes: Readonly<Record<string, string>> = {}): string {
  const {blocks, headingLevel} = answer('resource-directory', {
    given: name => (attributes[name] === undefined ? [] : [attributes[name]]),
    picks: {},
    lang: 'en',
    directory,
    msg: boundMsg(),
    regions: ['US'],
    now: NOW,
  });
  return serialize(blocks, {headingLevel, lang: 'en', dir: 'ltr'});
}

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of that HTML, as a browser reads it. */
export function* drawnIn(node: Node | string): Generator<Drawn> {
  const root: Node = typeof node === 'string' ? parseFragment(node) : node;
  if ('tagName' in root) {
    const text = root.childNodes.map(child => ('value' in child ? child.value : '')).join('');
    yield {tag: root.tagName, attributes: Object.fromEntries(root.attrs.map(({name, value}) => [name, value])), text};
  }
  if ('childNodes' in root) for (const child of root.childNodes) yield* drawnIn(child);
}
