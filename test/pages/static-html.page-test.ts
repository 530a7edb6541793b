import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {expectedPolarity} from '../expected/polarity.js';
import {ages, attributesOf, everyReader, nameOf, regions} from '../expected/reader.js';
import {expectedIds, expectedSteps} from '../expected/steps.js';
import {expectedTip, nameOfTip, tipAttributes, topics, type TipReader} from '../expected/tips.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type RenderStatic = (tag: string, attributes: Readonly<Record<string, string>>) => Promise<string>;

let renderStatic: RenderStatic;

before(async () => {
  const built = '../../build/js/static/index.js';
  ({renderStatic} = (await import(built)) as {renderStatic: RenderStatic});
});

function* elements(node: Node, enter: (element: Element) => boolean = () => true): Generator<Element> {
  if ('tagName' in node) {
    if (!enter(node)) return;
    yield node;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child, enter);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(one => one.name === name)?.value;

const isChoice = (element: Element): boolean =>
  element.tagName === 'details' && attribute(element, 'data-choice') !== undefined;

/** Without what a reader could choose: a static page prints both lists. */
const unchosen = (root: Node): Element[] => [...elements(root, element => !isChoice(element))];

const idsOf = (element: Element): readonly string[] => attribute(element, 'data-statement')?.split(' ') ?? [];

const stepsIn = (all: readonly Element[]): readonly (readonly string[])[] =>
  all
    .filter(element => element.tagName === 'li' && (element.parentNode as Element).tagName === 'ol')
    .map(item => unchosen(item).flatMap(idsOf));

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

test('the steps: the same statements in the same order as the element', async () => {
  for (const reader of everyReader) {
    const all = unchosen(parseFragment(await renderStatic('threat-response-steps', attributesOf(reader))));
    assert.deepEqual(all.flatMap(idsOf), expectedIds(reader), nameOf(reader));
    assert.deepEqual(stepsIn(all), expectedSteps(reader), nameOf(reader));
  }
});

test('while nobody said who it is, both lists are printed: the one for someone known in its choice', async () => {
  for (const reader of everyReader.filter(({person}) => person === 'unknown')) {
    const root = parseFragment(await renderStatic('threat-response-steps', attributesOf(reader)));
    const choice = [...elements(root)].find(
      element => isChoice(element) && /Show the steps for someone I know/.test(textOf(element)),
    );
    assert.ok(choice, nameOf(reader));
    const inside = choice.childNodes.flatMap(child => unchosen(child));
    assert.deepEqual(stepsIn(inside), expectedSteps({...reader, person: 'known'}), nameOf(reader));
  }
});

test('no way to the known list where the page said it is a stranger', async () => {
  for (const reader of everyReader.filter(({person}) => person === 'stranger')) {
    const html = await renderStatic('threat-response-steps', attributesOf(reader));
    assert.doesNotMatch(html, /someone I know/, nameOf(reader));
  }
});

test('the tips: the same statements in the same order as the element', async () => {
  for (const topic of topics) {
    for (const age of ages) {
      for (const region of regions) {
        const reader: TipReader = {topic, age, imageAge: 'unknown', region};
        const all = unchosen(parseFragment(await renderStatic('safety-tip', tipAttributes(reader))));
        assert.deepEqual(all.flatMap(idsOf), expectedTip(reader), nameOfTip(reader));
      }
    }
  }
});

test('every statement has the polarity of the table', async () => {
  const wrong = new Set<string>();
  for (const reader of everyReader) {
    const root = parseFragment(await renderStatic('threat-response-steps', attributesOf(reader)));
    for (const element of elements(root)) {
      for (const id of idsOf(element)) {
        const shown = attribute(element, 'data-polarity');
        if (shown !== expectedPolarity(id)) wrong.add(`${id}: ${shown}`);
      }
    }
  }
  assert.deepEqual([...wrong], []);
});

test('it is plain HTML: no script, no style, no control that does nothing, no id twice', async () => {
  for (const tag of ['threat-response-steps', 'safety-tip']) {
    const all = [...elements(parseFragment(await renderStatic(tag, {region: 'US'})))];
    const names = new Set(all.map(element => element.tagName));
    for (const name of ['script', 'style', 'button', 'select', 'input', 'safety-tip', 'threat-response-steps']) {
      assert.ok(!names.has(name), `${tag} prints a ${name}`);
    }
    assert.deepEqual(
      all.filter(element => element.attrs.some(({name}) => name === 'style' || name.startsWith('on'))),
      [],
    );
    const ids = all.map(element => attribute(element, 'id')).filter(id => id !== undefined);
    assert.equal(new Set(ids).size, ids.length, `${tag}: ${ids.join(' ')}`);
    const targets = all.flatMap(element => attribute(element, 'href') ?? []).filter(href => href.startsWith('#'));
    for (const target of targets) assert.ok(ids.includes(target.slice(1)), `${tag}: nothing is called ${target}`);
  }
});

test('bad input is no error here either', async () => {
  for (const attributes of [
    {region: 'Narnia', situation: 'x', age: '15', 'heading-level': 'z', 'report-href': 'javascript:alert(1)'},
    {region: '', situation: '', platform: '', lang: 'xx'},
  ]) {
    const html = await renderStatic('threat-response-steps', attributes);
    assert.doesNotMatch(html, /javascript:/i);
    const all = unchosen(parseFragment(html));
    assert.deepEqual(
      all.flatMap(idsOf),
      expectedIds({situation: 'threatened', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'BO'}),
    );
  }
});

test('the name of a platform is text, whatever it holds', async () => {
  const html = await renderStatic('safety-tip', {platform: '<img src=x onerror=alert(1)>"&'});
  assert.ok([...elements(parseFragment(html))].every(({tagName}) => tagName !== 'img'));
});
