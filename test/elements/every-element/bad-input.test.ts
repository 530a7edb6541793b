import {expect} from '@open-wc/testing';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {faultsIn, forEveryTag} from './tags.js';

/** The name of a site, a language and the address of a list: any words will do, and what is not found is not needed. */
const NEVER_WRONG = ['platform', 'lang', 'src'];

/** Words and all that stands around them, levels of headings and addresses too. */
const markupOf = (element: OurElement): string => snapshot(element).innerHTML;

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A page written in a hurry, or filled in by a program, must still help whoever reads it. */
describe('every element: bad input', () => {
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

  forEveryTag((tag, {faults, values, bad, hrefs}) => {
    const attributes = Object.keys(values);
    /** Those that say something; `compact` is there or not. */
    const worded = attributes.filter(name => name !== 'compact');

    it('has each of its attributes in the table, and a bad value for each that can be wrong', async () => {
      element = await place(tag);
      const {observedAttributes} = element.constructor as unknown as {readonly observedAttributes: readonly string[]};
      expect([...new Set(observedAttributes)].toSorted()).to.deep.equal(attributes.toSorted());
      const never = worded.filter(name => !(name in hrefs) && !bad.some(({attribute}) => attribute === name));
      for (const name of never) expect(name).to.be.oneOf(NEVER_WRONG);
    });

    for (const {attribute, value, cure} of bad) {
      it(`${attribute}="${value}" is as if nobody had said it, and one warning says the cure`, async () => {
        element = await place(tag, {[attribute]: value});
        expect(faultsIn(element)).to.deep.equal([]);
        const said = markupOf(element);
        const plain = await place(tag);
        expect(said).to.equal(markupOf(plain));
        plain.remove();
        (await place(tag, {[attribute]: value})).remove();
        expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
        expect(page.warnings[0]).to.include(`<${tag}> ${attribute}="${value}"`).and.include(cure);
      });
    }

    if (attributes.includes('image-age'))
      it('age="minor" beside image-age="adult": under 18 wins, said once', async () => {
        element = await place(tag, {age: 'minor', 'image-age': 'adult', region: 'US'});
        expect(faultsIn(element)).to.deep.equal([]);
        (await place(tag, {age: 'minor', 'image-age': 'adult', region: 'US'})).remove();
        expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
        expect(page.warnings[0]).to.include(`<${tag}>`).and.include('image-age').and.include('minor');
      });

    it('empty attributes are attributes nobody filled in', async () => {
      element = await place(tag, Object.fromEntries(worded.map(name => [name, ''])));
      expect(faultsIn(element)).to.deep.equal([]);
      const plain = await place(tag);
      expect(markupOf(element)).to.equal(markupOf(plain));
      plain.remove();
    });

    it('markup in any attribute is text, or nothing', async () => {
      const markup = '<img src=x onerror=ran()>';
      element = await place(tag, Object.fromEntries(worded.map(name => [name, markup])));
      const tree = snapshot(element);
      expect(tree.querySelectorAll('img, [onerror]').length, tree.innerHTML).to.equal(0);
      expect(tree.querySelectorAll('a').length, 'there is help all the same').to.be.above(0);
      expect(faultsIn(element)).to.deep.equal([]);
    });

    for (const attribute of worded) {
      it(`a very long ${attribute} takes no time worth speaking of`, async () => {
        const before = performance.now();
        element = await place(tag, {[attribute]: 'nonsense '.repeat(20_000)});
        expect(performance.now() - before).to.be.below(1500);
        expect(faultsIn(element)).to.deep.equal([]);
      });
    }

    for (const at of [0, 1]) {
      const right = attributes.map(name => [name, values[name]?.[at] ?? ''] as const);
      it(`properties take what attributes take: ${right.map(([, value]) => value).join(' ')}`, async () => {
        const written = Object.fromEntries(right);
        element = await place(tag);
        for (const [name, value] of right) {
          const number = value === '' ? NaN : Number(value);
          const kept = Number.isNaN(number) ? value : number;
          expect(propertyOf(name) in element, name).to.be.true;
          Object.assign(element, {[propertyOf(name)]: name === 'compact' ? true : kept});
        }
        await element.updateComplete;
        expect(faults(element.renderRoot, written)).to.deep.equal([]);
        const asAttributes = await place(tag, written);
        expect(markupOf(element)).to.equal(markupOf(asAttributes));
        asAttributes.remove();
      });
    }

    it('a property of another kind is as if nobody had set it', async () => {
      element = await place(tag);
      const plain = markupOf(element);
      const names = worded.filter(name => name !== 'lang').map(propertyOf);
      for (const nothing of [undefined, null, {}, [], true, Symbol.iterator, () => 'US']) {
        Object.assign(element, Object.fromEntries(names.map(name => [name, nothing])));
        await element.updateComplete;
        expect(markupOf(element), typeof nothing).to.equal(plain);
        expect(faultsIn(element), typeof nothing).to.deep.equal([]);
      }
    });
  });
});
