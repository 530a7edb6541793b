import {expect} from '@open-wc/testing';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {cardOf, cardsOf, serviceOf} from '../../rules/support/directory-tree.js';
import {loadBundle, place, until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

/* Germany: a child helpline on workdays and Saturdays from 14:00 to 20:00, and a crisis line day and night. */
const CHILD = 'de-nummer-gegen-kummer-116111';
const CRISIS = 'de-telefonseelsorge';
const AFTERNOON = '2026-11-23T14:00Z';
const EVENING = '2026-11-23T19:00Z';
const NEXT_AFTERNOON = '2026-11-24T13:00Z';
/** Waits shorter than this are no waits for opening hours. */
const LONG_MS = 10_000;

interface Clock {
  /** Sets the time. Nothing hears of it. */
  readonly go: (to: string) => void;
  /** The long timers that run, by the instant at which they are due. */
  readonly due: () => readonly string[];
  /** Lets every long timer that is due by now go off. */
  readonly ring: () => void;
  readonly back: () => void;
}

/** A clock that stands until it is moved, and holds every long timer back. */
function clockAt(start: string): Clock {
  const {Date: RealDate, setTimeout: realSet, clearTimeout: realClear} = globalThis;
  let now = new RealDate(start).getTime();
  const timers = new Map<number, {at: number; heard: () => void}>();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts: unknown[], newTarget: new () => Date) =>
      Reflect.construct(target, parts.length > 0 ? parts : [now], newTarget) as Date,
    get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
  });
  globalThis.setTimeout = ((heard: () => void, ms = 0, ...more: unknown[]) => {
    const id = realSet(ms < LONG_MS ? heard : () => undefined, ms < LONG_MS ? ms : 0, ...more) as unknown as number;
    if (ms >= LONG_MS) timers.set(id, {at: now + ms, heard});
    return id;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    timers.delete(id);
    realClear(id);
  }) as typeof clearTimeout;
  return {
    go: to => void (now = new RealDate(to).getTime()),
    due: () => [...timers.values()].map(({at}) => new RealDate(at).toISOString()),
    ring() {
      for (const [id, {at, heard}] of timers) {
        if (at > now) continue;
        timers.delete(id);
        heard();
      }
    },
    back: () => void Object.assign(globalThis, {Date: RealDate, setTimeout: realSet, clearTimeout: realClear}),
  };
}

describe('opening hours in a page', () => {
  let clock: Clock;
  const ATTRIBUTES = {region: 'DE', age: 'minor'};

  const shown = async (): Promise<OurElement> => {
    const element = await place('resource-directory', ATTRIBUTES);
    await until(() => cardOf(element.renderRoot, CHILD) !== undefined, 'the cards');
    return element;
  };
  const label = (element: OurElement, id = CHILD): string =>
    textOf(cardOf(element.renderRoot, id)!.querySelector('.hours b')!).trim();
  const order = (element: OurElement): readonly string[] => cardsOf(element.renderRoot).map(serviceOf);

  before(loadBundle);
  beforeEach(() => void (clock = clockAt(AFTERNOON)));
  afterEach(() => {
    document.querySelectorAll('resource-directory').forEach(element => element.remove());
    clock.back();
  });

  it('says who answers now, and puts a line that never closes before one that is closed', async () => {
    const day = await shown();
    expect(label(day)).to.equal('Open now.');
    expect(label(day, CRISIS)).to.equal('Open day and night.');
    expect(order(day).slice(0, 2)).to.deep.equal([CHILD, CRISIS]);
    clock.go(EVENING);
    const night = await shown();
    expect(label(night)).to.match(/^Opens \w+ at \d.*\.$/);
    expect(order(night).slice(0, 2)).to.deep.equal([CRISIS, CHILD]);
  });

  it('changes the label by itself, and nothing else', async () => {
    const element = await shown();
    const before = order(element);
    const links = [...element.renderRoot.querySelectorAll('a[data-contact]')];
    const touched: string[] = [];
    const heard = new MutationObserver(all => all.forEach(({target}) => touched.push(target.textContent ?? '')));
    expect(clock.due()).to.have.lengthOf(1);
    clock.go(EVENING);
    heard.observe(element.renderRoot, {childList: true, subtree: true, characterData: true, attributes: true});
    clock.ring();
    await element.updateComplete;
    expect(label(element)).to.match(/^Opens /);
    expect(order(element)).to.deep.equal(before);
    expect([...element.renderRoot.querySelectorAll('a[data-contact]')]).to.deep.equal(links);
    await until(() => touched.length > 0, 'a change');
    heard.disconnect();
    for (const words of touched) expect(words).to.match(/^(Opens |\s*$)/);
  });

  it('goes on for as long as the page stays open', async () => {
    const element = await shown();
    const seen = [label(element)];
    for (let turn = 0; turn < 5; turn++) {
      const [next = ''] = clock.due();
      clock.go(next);
      clock.ring();
      await element.updateComplete;
      expect(clock.due(), next).to.have.lengthOf(1);
      seen.push(label(element));
    }
    expect(seen.filter((words, place) => words !== seen[place - 1]).length).to.be.greaterThan(2);
  });

  it('is right at once when the reader comes back after the device slept', async () => {
    const element = await shown();
    clock.go(NEXT_AFTERNOON);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(label(element)).to.equal('Open now.');
    clock.go('2026-11-24T20:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(label(element)).to.match(/^Opens /);
  });

  it('keeps no timer once it is gone, and takes one again when it is back', async () => {
    const element = await shown();
    element.remove();
    expect(clock.due()).to.deep.equal([]);
    element.setAttribute('age', 'adult');
    await element.updateComplete;
    expect(clock.due()).to.deep.equal([]);
    clock.go(EVENING);
    document.dispatchEvent(new Event('visibilitychange'));
    element.setAttribute('age', 'minor');
    document.body.append(element);
    await element.updateComplete;
    expect(clock.due()).to.have.lengthOf(1);
    expect(label(element)).to.match(/^Opens /);
    expect(order(element)[0], 'the order stays').to.equal(CHILD);
  });

  it('orders the list of another country by the time at which it is first shown', async () => {
    const element = await shown();
    clock.go(EVENING);
    element.setAttribute('region', 'CH');
    await until(() => order(element).some(id => id.startsWith('ch-')), 'the other cards');
    element.setAttribute('region', 'DE');
    await element.updateComplete;
    expect(order(element).slice(0, 2)).to.deep.equal([CRISIS, CHILD]);
  });

  it('is announced to nobody, and is not green', async () => {
    const element = await shown();
    for (const state of element.renderRoot.querySelectorAll<HTMLElement>('.state')) {
      expect(state.closest('[role="status"], [aria-live]')).to.equal(null);
      const {color, fontWeight} = getComputedStyle(state);
      expect(color).to.be.oneOf([getComputedStyle(state.closest('.sheet')!).color, 'rgb(255, 255, 255)']);
      expect(Number(fontWeight)).to.be.at.least(600);
    }
  });
});

describe('a number to copy', () => {
  const {clipboard} = navigator;
  let written: string[];
  let refuses = false;

  before(loadBundle);
  beforeEach(() => {
    written = [];
    refuses = false;
    const writeText = (text: string) =>
      refuses ? Promise.reject(new Error('no')) : Promise.resolve(void written.push(text));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  });
  afterEach(() => {
    document.querySelectorAll('resource-directory').forEach(element => element.remove());
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  });

  const shown = async (): Promise<OurElement> => {
    const element = await place('resource-directory', {region: 'DE', age: 'adult'});
    await until(() => cardOf(element.renderRoot, CRISIS) !== undefined, 'the cards');
    return element;
  };
  const buttons = (element: OurElement): readonly HTMLButtonElement[] => [
    ...cardOf(element.renderRoot, CRISIS)!.querySelectorAll<HTMLButtonElement>('.copy-number button'),
  ];
  const status = (button: Element): string => button.parentElement!.querySelector('[role="status"]')!.textContent;

  it('is copied as printed, and says so beside that number alone', async () => {
    const element = await shown();
    const [first, second] = buttons(element);
    expect(first?.textContent.trim()).to.equal('Copy');
    expect(first?.hasAttribute('aria-label')).to.equal(false);
    first!.click();
    await until(() => first!.textContent.trim() === 'Copied', 'the word');
    expect(written).to.deep.equal(['0800 111 0 111']);
    expect(status(first!)).to.equal('Copied');
    expect(status(second!)).to.equal('');
    expect(second?.textContent.trim()).to.equal('Copy');
  });

  it('says what to do where the browser refuses', async () => {
    refuses = true;
    const element = await shown();
    const [first] = buttons(element);
    first!.click();
    await until(() => status(first!) !== '', 'the words');
    expect(status(first!)).to.equal('Could not copy. Select the number and copy it.');
  });
});
