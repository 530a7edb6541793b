import {expect} from '@open-wc/testing';
import {css, html, type CSSResult} from 'lit';
import {SafetyElement} from '../../src/core/safety-element.js';
import {configureSafety} from '../../src/core/settings.js';
import '../../src/define.js';
import type {OurElement} from '../rules/support/composed-tree.js';
import {until} from '../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../rules/support/page-faults.js';
import {textOf} from '../rules/support/words.js';
import {isVisible} from './support/stage.js';

/** What a chunk does: it hangs until it is told to arrive or to fail. */
function chunk() {
  let arrive = (): void => undefined;
  let fail = (): void => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = () => reject(new TypeError('Failed to fetch'));
  });
  return {promise, arrive, fail};
}

/** The smallest element there can be: tests say what it waits for and whether its render throws. */
class Probe extends SafetyElement {
  static override styles: CSSResult[] = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];

  waitsFor: Promise<unknown> | undefined;
  throws = false;
  renders = 0;

  protected override arriving(): Promise<unknown> | undefined {
    return this.waitsFor;
  }

  protected override drawWaiting(into: HTMLElement): void {
    into.textContent = 'In danger? Call 112.';
  }

  protected override render(): unknown {
    this.renders++;
    if (this.throws) throw new Error('seeded');
    return html`<p>own words ${this.renders}</p>`;
  }

  /** As after a change of a setting. */
  again(): void {
    this.requestUpdate();
  }
}

const settled = () => new Promise<void>(resume => setTimeout(resume, 20));

const words = (element: OurElement): string => textOf(element.renderRoot);

const drewOwn = (element: OurElement): boolean => words(element).startsWith('own words');

/** Whether the line for an empty tag is drawn and seen. */
const showsWaiting = (element: OurElement): boolean =>
  [...element.renderRoot.querySelectorAll('*')].some(
    node => [...node.childNodes].some(({nodeValue}) => nodeValue === 'In danger? Call 112.') && isVisible(node),
  );

describe('the base of every element', () => {
  let page: PageFaults;
  let element: Probe & OurElement;

  before(() => customElements.define('safety-probe', Probe));

  beforeEach(() => (page = watchPage()));

  afterEach(() => {
    element.remove();
    document.documentElement.removeAttribute('data-safety-audit');
    page.stop();
    expect(page.errors, 'the page has no error').to.deep.equal([]);
  });

  const put = (inside = '', set: Partial<Probe> = {}): Probe & OurElement => {
    element = Object.assign(document.createElement('safety-probe') as Probe & OurElement, set);
    element.innerHTML = inside;
    document.body.append(element);
    return element;
  };

  describe('until the first render', () => {
    it('the children are seen, then its own words and the children no more', async () => {
      const {promise, arrive} = chunk();
      put('<p>Call 988</p>', {waitsFor: promise});
      const [child = null] = element.children;
      await settled();
      expect(isVisible(child), 'while it waits').to.be.true;
      expect(drewOwn(element)).to.be.false;
      element.waitsFor = undefined;
      arrive();
      await element.updateComplete;
      expect(drewOwn(element)).to.be.true;
      expect(isVisible(child), 'afterwards').to.be.false;
      expect(element.textContent, 'left in the tag').to.equal('Call 988');
    });

    it('a change while it waits is looked at at once: it may need something else', async () => {
      put('<p>Call 988</p>', {waitsFor: chunk().promise});
      await settled();
      expect(drewOwn(element)).to.be.false;
      element.waitsFor = undefined;
      element.again();
      await settled();
      expect(drewOwn(element)).to.be.true;
    });

    it('so is bare text', async () => {
      const {promise, arrive} = chunk();
      put('Call 988', {waitsFor: promise});
      await settled();
      expect(element.offsetHeight).to.be.above(0);
      expect(showsWaiting(element)).to.be.false;
      element.waitsFor = undefined;
      arrive();
      await element.updateComplete;
      expect(drewOwn(element)).to.be.true;
    });

    it('children that come while it waits are seen too', async () => {
      put('<p>Call 988</p>', {waitsFor: chunk().promise});
      await settled();
      element.append(document.createElement('hr'));
      expect(isVisible(element.lastElementChild)).to.be.true;
    });

    for (const [name, inside] of [
      ['an empty tag', ''],
      ['a tag of blanks', ' \n\t '],
      ['a tag with a comment', '<!-- the guidance comes here -->\n'],
    ] as const) {
      it(`${name} shows the emergency line at once, as long as the chunk hangs`, async () => {
        const {promise, arrive} = chunk();
        put(inside, {waitsFor: promise});
        await Promise.resolve();
        await Promise.resolve();
        expect(showsWaiting(element), 'at once').to.be.true;
        expect(element.offsetHeight).to.be.above(0);
        await settled();
        expect(showsWaiting(element), 'still').to.be.true;
        element.waitsFor = undefined;
        arrive();
        await element.updateComplete;
        expect(drewOwn(element)).to.be.true;
        expect(words(element)).not.to.include('112');
      });
    }

    it('children that come late take the place of that line', async () => {
      put('', {waitsFor: chunk().promise});
      await settled();
      expect(showsWaiting(element), 'before').to.be.true;
      element.innerHTML = '<p>Call 988</p>';
      await settled();
      expect(isVisible(element.firstElementChild)).to.be.true;
      expect(showsWaiting(element), 'afterwards').to.be.false;
    });

    it('with children it does not show that line: they say it better', async () => {
      put('<p>Call 988</p>', {waitsFor: chunk().promise});
      await settled();
      expect(showsWaiting(element)).to.be.false;
    });

    it('it waits again for what is needed next, and shows what it has', async () => {
      const [first, second] = [chunk(), chunk()];
      put('<p>Call 988</p>', {waitsFor: first.promise});
      await settled();
      element.waitsFor = second.promise;
      first.arrive();
      await settled();
      expect(isVisible(element.firstElementChild), 'the first has come, the second not').to.be.true;
      element.waitsFor = undefined;
      second.arrive();
      await element.updateComplete;
      expect(drewOwn(element)).to.be.true;
    });

    it('a later wait leaves the words it has', async () => {
      put();
      await element.updateComplete;
      const {promise, arrive} = chunk();
      element.waitsFor = promise;
      element.again();
      await settled();
      expect(words(element)).to.equal('own words 1');
      element.waitsFor = undefined;
      arrive();
      await element.updateComplete;
      expect(words(element)).to.equal('own words 2');
    });
  });

  describe('a render that throws', () => {
    it('leaves the children, tells the developer once, and can succeed later', async () => {
      put('<p>Call 988</p>', {throws: true});
      await settled();
      expect(isVisible(element.firstElementChild)).to.be.true;
      element.again();
      await settled();
      expect(isVisible(element.firstElementChild), 'after another try').to.be.true;
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include('<safety-probe>').and.include('seeded');
      element.throws = false;
      element.again();
      await settled();
      expect(drewOwn(element)).to.be.true;
      expect(isVisible(element.firstElementChild)).to.be.false;
    });

    it('in an empty tag leaves the emergency line', async () => {
      put('', {throws: true});
      await settled();
      expect(showsWaiting(element)).to.be.true;
      expect(element.offsetHeight).to.be.above(0);
    });

    it('after one that worked leaves its words', async () => {
      put('<p>Call 988</p>');
      await element.updateComplete;
      element.throws = true;
      element.again();
      await settled();
      expect(words(element)).to.equal('own words 1');
    });

    it('a wait that fails is no error of the page either', async () => {
      const {promise, fail} = chunk();
      put('<p>Call 988</p>', {waitsFor: promise});
      fail();
      await settled();
      expect(isVisible(element.firstElementChild)).to.be.true;
      expect(page.warnings.join('\n')).to.include('Failed to fetch');
      element.waitsFor = undefined;
    });
  });

  describe('its root', () => {
    const audit = (on: boolean) => document.documentElement.toggleAttribute('data-safety-audit', on);

    it('is closed, and an element of ours can be reached by nobody who asks for it', async () => {
      put();
      await element.updateComplete;
      expect(element.shadowRoot === null).to.be.true;
      expect((element.renderRoot as ShadowRoot).mode).to.equal('closed');
    });

    it('is open where the page asked for an audit before', async () => {
      audit(true);
      put();
      await element.updateComplete;
      expect((element.shadowRoot as unknown) === element.renderRoot).to.be.true;
      audit(false);
      element.again();
      await element.updateComplete;
      expect(element.shadowRoot === null, 'it stays as it was made').to.be.false;
    });

    it('stays closed where the page asks later', async () => {
      put();
      await element.updateComplete;
      audit(true);
      element.again();
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot === null).to.be.true;
    });

    it('is closed in every element there is', async () => {
      put();
      for (const tag of ['safety-tip', 'threat-response-steps', 'resource-directory']) {
        const own = document.createElement(tag) as OurElement;
        document.body.append(own);
        await own.updateComplete;
        expect(own.shadowRoot === null, tag).to.be.true;
        expect(own.renderRoot instanceof ShadowRoot, tag).to.be.true;
        own.remove();
      }
    });
  });

  describe('what happens to it on the page', () => {
    it('it is drawn anew when its own lang changes, and not for other attributes', async () => {
      put();
      await element.updateComplete;
      element.lang = 'de';
      await element.updateComplete;
      expect(words(element)).to.equal('own words 2');
      element.title = 'other';
      await settled();
      expect(words(element)).to.equal('own words 2');
    });

    it('it is drawn anew when something above it changes, but not off the page', async () => {
      put();
      await element.updateComplete;
      document.body.setAttribute('lang', 'de');
      await settled();
      expect(words(element)).to.equal('own words 2');
      element.remove();
      document.body.removeAttribute('lang');
      configureSafety({platform: 'Example'});
      configureSafety({platform: undefined});
      await settled();
      expect(words(element)).to.equal('own words 2');
    });

    it('it keeps its look in another document, and there the sheets are that document’s', async () => {
      put();
      const other = document.createElement('safety-probe');
      document.body.append(other);
      await element.updateComplete;
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const colour = (): string => {
        const line = element.renderRoot.querySelector('p');
        return (line && line.ownerDocument.defaultView?.getComputedStyle(line).color) ?? '';
      };
      expect(colour()).to.equal('rgb(1, 2, 3)');
      frame.contentDocument?.body.append(element);
      await element.updateComplete;
      expect(colour(), 'in the frame').to.equal('rgb(1, 2, 3)');
      document.body.append(element);
      await element.updateComplete;
      expect(colour(), 'back').to.equal('rgb(1, 2, 3)');
      const sheets = ({renderRoot}: OurElement) => (renderRoot as ShadowRoot).adoptedStyleSheets;
      expect(sheets(element)[0] === sheets(other as OurElement)[0], 'elements of a page share a sheet').to.be.true;
      other.remove();
      frame.remove();
    });
  });
});

describe('an empty tag of ours', () => {
  it('has the emergency number of its region before anything has arrived', async () => {
    const steps = document.createElement('threat-response-steps') as OurElement;
    steps.setAttribute('region', 'GB');
    document.body.append(steps);
    await Promise.resolve();
    await Promise.resolve();
    expect(textOf(steps.renderRoot)).to.equal('In danger? Call 999.');
    expect(steps.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('tel:999');
    await until(() => textOf(steps.renderRoot).includes('It is not your fault'), 'the guidance');
    steps.remove();
  });
});
