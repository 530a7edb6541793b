import {expect} from '@open-wc/testing';
import {watch} from '../../src/core/notifier.js';
import {ThreatResponseSteps} from '../../src/elements/threat-response-steps/threat-response-steps.js';
import type {OurElement} from '../rules/support/composed-tree.js';
import {loadBundle} from '../rules/support/live-element.js';
import {drawn, platformOf, stage, type Stage} from './support/stage.js';

const KEY = Symbol.for('@herhelp/safety-elements:1');

const shared = (of: Document = document): unknown =>
  (of as Document & {[KEY]?: {readonly notifier?: unknown}})[KEY]?.notifier;

/** Observers that observe something, of whoever made them. */
const observing = new Set<MutationObserver>();
const {observe, disconnect} = MutationObserver.prototype;

before(() => {
  MutationObserver.prototype.observe = function (...rest) {
    observing.add(this);
    observe.apply(this, rest);
  };
  MutationObserver.prototype.disconnect = function () {
    observing.delete(this);
    disconnect.apply(this);
  };
});

after(() => Object.assign(MutationObserver.prototype, {observe, disconnect}));

const heardNow = () => new Promise<void>(resume => setTimeout(resume));

describe('the notifier', () => {
  let at: Stage;
  let heard: string[] = [];
  let stops: (() => void)[] = [];

  beforeEach(() => (heard = []));

  afterEach(() => {
    for (const stop of stops) stop();
    stops = [];
    at.clear();
  });

  const listen = (...ids: readonly string[]) => {
    for (const id of ids) stops.push(watch(at.find(id), () => heard.push(id)));
  };
  const change = async (id: string, name: string, value: string) => {
    at.find<HTMLElement>(id).setAttribute(name, value);
    await heardNow();
    const said = heard.toSorted().join();
    heard = [];
    return said;
  };

  it('tells of a setting or a language that changes on an element or above it, and of nothing else', async () => {
    at = stage('<div id="a"><div id="b"><p id="one"></p></div><p id="two"><b id="in"></b></p></div><div id="c"></div>');
    listen('one', 'two');
    expect(await change('a', 'lang', 'de'), 'above both').to.equal('one,two');
    expect(await change('b', 'platform', 'X'), 'above one').to.equal('one');
    expect(await change('two', 'age', 'adult'), 'on one').to.equal('two');
    expect(await change('c', 'lang', 'fr'), 'beside them').to.equal('');
    expect(await change('in', 'lang', 'fr'), 'inside one').to.equal('');
    expect(await change('a', 'class', 'wide'), 'no setting').to.equal('');
    expect(await change('a', 'steps-href', '/steps'), 'a link').to.equal('one,two');
  });

  it('tells of many changes at once only once', async () => {
    at = stage('<div id="a"><div id="b"><p id="one"></p></div></div>');
    listen('one');
    for (const lang of ['de', 'fr', 'es']) for (const id of ['a', 'b', 'one']) at.find<HTMLElement>(id).lang = lang;
    expect(await change('a', 'age', 'adult')).to.equal('one');
  });

  it('hears through roots, open or closed, at every depth', async () => {
    at = stage(`
      <div id="a"><template shadowrootmode="closed">
        <div id="b"><div id="c"><template shadowrootmode="open"><div id="d"><p id="one"></p></div></template></div></div>
      </template></div>`);
    listen('one');
    for (const id of ['a', 'b', 'c', 'd']) expect(await change(id, 'lang', 'de'), id).to.equal('one');
  });

  it('tells nothing any more to who stopped', async () => {
    at = stage('<div id="a"><p id="one"></p><p id="two"></p></div>');
    listen('one', 'two');
    stops[0]?.();
    expect(await change('a', 'lang', 'de')).to.equal('two');
  });

  it('observes each root once, and only while somebody listens there', () => {
    const before = observing.size;
    at = stage(
      '<p id="one"></p><p id="two"></p><div><template shadowrootmode="closed"><p id="in"></p></template></div>',
    );
    expect(observing.size - before, 'nobody').to.equal(0);
    listen('one');
    expect(observing.size - before, 'one').to.equal(1);
    listen('two');
    expect(observing.size - before, 'two in one root').to.equal(1);
    listen('in');
    expect(observing.size - before, 'one in another').to.equal(2);
    stops[2]?.();
    expect(observing.size - before, 'not in the other').to.equal(1);
    stops[0]?.();
    expect(observing.size - before, 'one is left').to.equal(1);
    stops[1]?.();
    expect(observing.size - before, 'nobody is left').to.equal(0);
    stops = [];
  });

  it('tells of what another version calls a setting, to who came before too', async () => {
    at = stage('<div id="a"><p id="one"></p><p id="two"></p></div>');
    listen('one');
    expect(await change('a', 'future-setting', 'X'), 'nobody knows it').to.equal('');
    const notifier = shared() as {
      watch: (element: Element, changed: () => void, names: readonly string[]) => () => void;
    };
    stops.push(notifier.watch(at.find('two'), () => heard.push('two'), ['lang', 'future-setting']));
    expect(await change('a', 'future-setting', 'Y')).to.equal('one,two');
    expect(await change('a', 'platform', 'X'), 'and what it knew before').to.equal('one,two');
  });

  it('is not needed: a page that took MutationObserver away gets elements that do not follow', async () => {
    at = stage('<div id="a"><p id="one"></p></div>');
    const {MutationObserver: taken} = globalThis;
    Object.assign(globalThis, {MutationObserver: undefined});
    try {
      listen('one');
      expect(await change('a', 'lang', 'de')).to.equal('');
      stops.pop()?.();
    } finally {
      Object.assign(globalThis, {MutationObserver: taken});
    }
    listen('one');
    expect(await change('a', 'lang', 'fr'), 'afterwards').to.equal('one');
  });

  it('is one for each document', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument;
    if (!inside) throw new Error('the frame has no document');
    at = stage('<p id="one"></p>');
    listen('one');
    expect(shared(inside) === undefined, 'none before somebody listens').to.be.true;
    stops.push(watch(inside.body, () => undefined));
    expect(shared(inside) !== undefined).to.be.true;
    expect(shared(inside) === shared(), 'another one').to.be.false;
    frame.remove();
  });
});

describe('elements and the notifier', () => {
  let at: Stage;

  before(() => ThreatResponseSteps.define('steps-of-src'));

  afterEach(() => at.clear());

  it('an element listens while it is on the page', async () => {
    const before = observing.size;
    at = stage('<steps-of-src id="one"></steps-of-src><steps-of-src id="two"></steps-of-src>');
    const [one, two] = [at.find('one'), at.find('two')];
    await drawn(one, two);
    expect(observing.size - before).to.equal(1);
    one.remove();
    expect(observing.size - before, 'one is left').to.equal(1);
    two.remove();
    expect(observing.size - before, 'none is left').to.equal(0);
    at.root.append(one);
    expect(observing.size - before, 'one is back').to.equal(1);
    at.root.setAttribute('lang', 'de');
    one.remove();
    expect(observing.size - before, 'and gone again').to.equal(0);
  });

  it('what the reader picks is not in it', async () => {
    at = stage('<steps-of-src id="one"></steps-of-src>');
    await drawn(at.find('one'));
    expect(Object.keys(shared() as object).join(), 'all it holds').to.equal('watch');
    expect(JSON.stringify(shared())).to.equal('{}');
  });
});

describe('two copies of the library', () => {
  let at: Stage;
  const elements = (): readonly [OurElement, OurElement] => [at.find('src'), at.find('built')];

  before(async () => {
    const first = shared();
    await loadBundle();
    expect(shared() === first, 'loading makes no other').to.be.true;
    const Built = customElements.get('threat-response-steps');
    expect(Built !== undefined && Built !== ThreatResponseSteps, 'two copies').to.be.true;
  });

  beforeEach(async () => {
    at = stage(`
      <safety-settings id="settings">
        <steps-of-src id="src"></steps-of-src>
        <threat-response-steps id="built"></threat-response-steps>
      </safety-settings>`);
    await drawn(...elements());
  });

  afterEach(() => at.clear());

  it('share one notifier, with one observer for the page', () => {
    const now = observing.size;
    const notifier = shared();
    const [src, built] = elements();
    // The way out inside each of them listens in their roots; the page is one for both.
    src.remove();
    expect(observing.size, 'the other still listens').to.equal(now - 1);
    built.remove();
    expect(observing.size, 'nobody listens').to.equal(now - 3);
    at.root.append(built, src);
    expect(observing.size, 'both are back').to.equal(now);
    expect(shared() === notifier).to.be.true;
  });

  it('both follow a change, and one alone when the other is gone', async () => {
    const [src, built] = elements();
    const settings = at.find<HTMLElement>('settings');
    settings.setAttribute('platform', 'One');
    await drawn(src, built);
    expect([platformOf(src), platformOf(built)].join()).to.equal('One,One');
    src.remove();
    settings.setAttribute('platform', 'Two');
    await drawn(built);
    expect(platformOf(built)).to.equal('Two');
    expect(platformOf(src), 'gone from the page').to.equal('One');
  });
});
