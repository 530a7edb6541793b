import {expect} from '@open-wc/testing';
import {define} from '../../src/core/define.js';
import {VERSION} from '../../src/core/version.js';
import {BUNDLE, loadBundle} from '../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../rules/support/page-faults.js';

/** A class as a copy of the library brings it: each copy has its own. */
const copyOf = (version?: string): CustomElementConstructor =>
  version === undefined
    ? class extends HTMLElement {}
    : class extends HTMLElement {
        static readonly version = version;
      };

let count = 0;
/** A message is said once per page, so each test has a tag of its own. */
const freshTag = (): string => `define-test-${++count}`;

describe('registering a tag', () => {
  let page: PageFaults;

  beforeEach(() => (page = watchPage()));

  afterEach(() => {
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });

  const defined = (tag: string, by: CustomElementConstructor): boolean => customElements.get(tag) === by;

  it('gives it its class', () => {
    const [tag, own] = [freshTag(), copyOf(VERSION)];
    define(tag, own);
    expect(defined(tag, own)).to.be.true;
    expect(page.warnings).to.deep.equal([]);
  });

  it('a second time says nothing, and the first stays', () => {
    const [tag, own, other] = [freshTag(), copyOf(VERSION), copyOf(VERSION)];
    define(tag, own);
    define(tag, own);
    define(tag, other);
    expect(defined(tag, own)).to.be.true;
    expect(page.warnings).to.deep.equal([]);
  });

  it('so it does for a class that says no version', () => {
    const [tag, own] = [freshTag(), copyOf()];
    define(tag, own);
    define(tag, own);
    expect(page.warnings).to.deep.equal([]);
  });

  it('another version is said once, with both versions, and the first stays', () => {
    const [tag, own] = [freshTag(), copyOf('0.0.1')];
    customElements.define(tag, own);
    define(tag, copyOf(VERSION));
    define(tag, copyOf(VERSION));
    expect(defined(tag, own)).to.be.true;
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
    expect(page.warnings[0]).to.include(`<${tag}>`).and.include('0.0.1').and.include(VERSION);
  });

  it("a host's own element under the tag is said once, and stays", () => {
    const [tag, theirs] = [freshTag(), copyOf()];
    customElements.define(tag, theirs);
    define(tag, copyOf(VERSION));
    define(tag, copyOf(VERSION));
    expect(defined(tag, theirs)).to.be.true;
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
    expect(page.warnings[0]).to.include('other code');
  });

  it('a registry that refuses is a warning and no error', () => {
    const tag = freshTag();
    const registry = {
      get: () => undefined,
      define() {
        throw new DOMException('No.', 'NotSupportedError');
      },
    } as unknown as CustomElementRegistry;
    define(tag, copyOf(VERSION), registry);
    define(tag, copyOf(VERSION), registry);
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
    expect(page.warnings[0]).to.include(`<${tag}>`).and.include('No.');
  });

  it('a class that has a tag already, and a tag that is none, are warnings and no errors', () => {
    const [tag, second, own] = [freshTag(), freshTag(), copyOf(VERSION)];
    define(tag, own);
    define(second, own);
    define('no tag', copyOf(VERSION));
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(2);
    expect(customElements.get(second) === undefined).to.be.true;
  });

  it('another registry than that of the page is left to it', () => {
    const tag = freshTag();
    const made: string[] = [];
    const registry = {get: () => undefined, define: (name: string) => void made.push(name)};
    define(tag, copyOf(VERSION), registry as unknown as CustomElementRegistry);
    expect(made).to.deep.equal([tag]);
    expect(customElements.get(tag) === undefined).to.be.true;
  });
});

describe('the whole library, loaded again and again', () => {
  const TAGS = ['safety-settings', 'safety-tip', 'threat-response-steps', 'resource-directory'];
  const classes = () => TAGS.map(tag => customElements.get(tag));

  it('from another address and from its source: silent, and the first copy stays', async () => {
    const page = watchPage();
    await loadBundle();
    const first = classes();
    expect(first.includes(undefined), 'all are there').to.be.false;
    await import(`${BUNDLE}?ver=6`);
    await import('../../src/define.js');
    expect(classes().every((each, index) => each === first[index])).to.be.true;
    page.stop();
    expect(page.warnings).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('the copies were two: the class of the source is another', async () => {
    const {SafetyTip} = await import('../../src/index.js');
    expect((SafetyTip as unknown) === customElements.get('safety-tip')).to.be.false;
  });
});
