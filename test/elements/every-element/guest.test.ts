import {expect} from '@open-wc/testing';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {faultsIn, forEveryTag} from './tags.js';

/** What a page could notice about itself. */
const tracesOn = (page: Document): readonly unknown[] => [
  page.title,
  page.URL,
  history.length,
  page.adoptedStyleSheets.length,
  page.styleSheets.length,
  page.head.childElementCount,
  ...[page.documentElement, page.body].map(node => (node.cloneNode(false) as Element).outerHTML),
];

/** What style sheets do to what a reader presses, as the document shows it that the element is in. */
function looksOf(element: OurElement, contact: string): readonly string[] {
  const link = element.renderRoot.querySelector(contact);
  const style = link?.ownerDocument.defaultView?.getComputedStyle(link);
  if (!style) throw new Error(`there is no ${contact}`);
  return [style.display, style.minHeight, style.paddingInlineStart, style.borderTopWidth, style.backgroundColor];
}

const isSeen = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.checkVisibility() && element.offsetHeight > 0;

const pause = () => new Promise(resume => setTimeout(resume, 50));

/** Our elements are guests: a page may move, hide or break what is around them, and must notice nothing of them. */
describe('every element: on other people\u2019s pages', () => {
  let page: PageFaults;
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  beforeEach(() => (page = watchPage()));

  afterEach(() => {
    page.stop();
    element.remove();
    expect(page.errors, 'errors of the page').to.deep.equal([]);
  });

  const withFallback = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const made = document.createElement(tag) as OurElement;
    made.innerHTML = '<p>Call 988</p>';
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    element = made;
    document.body.append(made);
    return made.firstElementChild as HTMLElement;
  };

  forEveryTag((tag, {written, contact, settings, values, forms}) => {
    it('keeps its words and its look when it is moved into another document and back', async () => {
      element = await place(tag, written);
      const before = looksOf(element, contact);
      expect(faultsIn(element), 'at first').to.deep.equal([]);
      const frame = document.createElement('iframe');
      frame.style.cssText = `inline-size: ${innerWidth}px; block-size: 600px; border: 0`;
      document.body.append(frame);
      const inside = frame.contentDocument?.body;
      if (!inside) throw new Error('the frame has no document');
      inside.append(element);
      await element.updateComplete;
      expect(faultsIn(element), 'in the frame').to.deep.equal([]);
      expect(looksOf(element, contact), 'in the frame').to.deep.equal(before);
      document.body.append(element);
      await element.updateComplete;
      expect(faultsIn(element), 'back').to.deep.equal([]);
      expect(looksOf(element, contact), 'back').to.deep.equal(before);
      frame.remove();
    });

    it('has a closed root', async () => {
      element = await place(tag);
      // A node in a failure is printed with all that hangs on it: the page would never come to an end.
      expect(element.shadowRoot === null, 'nobody gets at it').to.be.true;
      expect(element.renderRoot instanceof ShadowRoot, 'it is there').to.be.true;
      expect((element.renderRoot as ShadowRoot).mode).to.equal('closed');
    });

    it('changes nothing about its tag nor the page: attributes are input only', async () => {
      const before = tracesOn(document);
      element = await place(tag, written);
      await pause();
      expect(tracesOn(document), 'while it is there').to.deep.equal(before);
      const attributes = Object.entries(written).map(([name, value]) => ` ${name}="${value}"`);
      expect(element.outerHTML).to.equal(`<${tag}${attributes.join('')}></${tag}>`);
      element.remove();
      await pause();
      expect(tracesOn(document), 'afterwards').to.deep.equal(before);
    });

    it('shows its children, and the page has no error, when a render throws', async () => {
      const Working = customElements.get(tag) as new () => HTMLElement;
      customElements.define(
        `broken-${tag}`,
        class extends Working {
          render(): never {
            throw new Error(`seeded in ${tag}`);
          }
        },
      );
      const child = withFallback(`broken-${tag}`, {});
      await Promise.race([element.updateComplete.catch(() => undefined), pause()]);
      await pause();
      expect(isSeen(child), 'the child is seen').to.be.true;
      for (const [name, value] of Object.entries(written)) element.setAttribute(name, value);
      await pause();
      expect(isSeen(child), 'still, after a change').to.be.true;
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include(`<broken-${tag}>`).and.include('stays visible');
    });

    it('shows its children until there is something better, then its own words', async () => {
      const child = withFallback(tag, written);
      expect(isSeen(child), 'at first').to.be.true;
      await element.updateComplete;
      expect(isSeen(child), 'later').to.be.false;
      expect(element.textContent, 'left in the tag').to.equal('Call 988');
      expect(faultsIn(element)).to.deep.equal([]);
      expect(isSeen(element.renderRoot.querySelector(contact))).to.be.true;
    });

    it('takes its settings from around it, its own attributes win, a change is followed', async () => {
      const around = document.createElement('safety-settings');
      const say = (attributes: Readonly<Record<string, string>>) => {
        for (const [name, value] of Object.entries(attributes)) around.setAttribute(name, value);
      };
      const asSaid = async (attributes: Readonly<Record<string, string>>): Promise<string> => {
        const alone = await place(tag, attributes);
        const markup = snapshot(alone).innerHTML;
        alone.remove();
        return markup;
      };
      say(settings.around);
      document.body.append(around);
      element = await place(tag);
      around.append(element);
      await element.updateComplete;
      expect(faultsIn(element, settings.around), 'of the settings').to.deep.equal([]);
      for (const [name, value] of Object.entries(settings.own)) element.setAttribute(name, value);
      await element.updateComplete;
      expect(faultsIn(element, settings.around), 'its own win').to.deep.equal([]);
      const earlier = snapshot(element).innerHTML;
      say(settings.later);
      await pause();
      const now = {...settings.around, ...settings.later};
      expect(faultsIn(element, now), 'a change').to.deep.equal([]);
      expect(snapshot(element).innerHTML, 'something changed').not.to.equal(earlier);
      // What a tag takes from settings alone cannot be said on it.
      if (Object.keys(now).every(name => name in values))
        expect(snapshot(element).innerHTML).to.equal(await asSaid({...now, ...settings.own}));
      around.remove();
      expect(page.warnings).to.deep.equal([]);
    });

    it('has each of its ids once, and no label points out of it', async () => {
      const both = [await place(tag, written), await place(tag)];
      element = both[0] as OurElement;
      for (const one of both) {
        const copy = snapshot(one);
        const ids = [...copy.querySelectorAll('[id]')].map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
          for (const node of copy.querySelectorAll(`[${attribute}]`))
            for (const id of (node.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean))
              expect(ids, node.outerHTML).to.include(id);
        one.remove();
      }
    });

    it('comes to life with a piece of a page that was made aside', async () => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(written)) made.setAttribute(name, value);
      const aside = new DOMParser().parseFromString(made.outerHTML, 'text/html').body;
      element = aside.firstElementChild as OurElement;
      document.body.append(element);
      await element.updateComplete;
      expect(faultsIn(element)).to.deep.equal([]);
      expect(isSeen(element.renderRoot.querySelector(contact))).to.be.true;
    });

    it('is gone where its tag is hidden', async () => {
      for (const form of forms) {
        element = await place(tag, form);
        const links = [...element.renderRoot.querySelectorAll('a')];
        expect(links.some(isSeen), 'before').to.be.true;
        element.hidden = true;
        for (const link of links) expect(link.checkVisibility(), element.outerHTML).to.be.false;
        element.remove();
      }
    });
  });
});
