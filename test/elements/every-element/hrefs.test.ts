import {expect} from '@open-wc/testing';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place, until} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {textOf} from '../../rules/support/words.js';
import {faultsIn, forEveryTag} from './tags.js';

/** Every name under which some tag takes an address. On a tag that does not know it, it says nothing. */
const NAMES = ['report', 'parents', 'guidelines', 'steps', 'exit', 'correction', 'removal'].map(name => `${name}-href`);

const NO_PAGE = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' JaVaScRiPt:x',
  'data:text/html,<b>x</b>',
  'vbscript:x',
  'blob:https://host.example/1',
  'file:///etc/passwd',
  'ftp://host.example/x',
  'mailto:somebody@host.example',
];

const PAGES = ['/report', 'report.html', './report', '#report', '?report', 'https://host.example/report'];

const hrefsIn = (element: OurElement, selector: string): readonly string[] =>
  [...snapshot(element).querySelectorAll(selector)].map(link => link.getAttribute('href') ?? '');

/** An address comes from a page, sometimes from whoever filled in its form: none of it may run on a reader's device. */
describe('every element: addresses that a page gives', () => {
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

  forEveryTag((tag, {forms, hrefs, written}) => {
    const own = Object.keys(hrefs);

    for (const href of NO_PAGE) {
      it(`${JSON.stringify(href)} is dropped, its words stay, and each attribute is told once`, async () => {
        for (const form of forms) {
          element = await place(tag, form);
          const without = textOf(element.renderRoot);
          element.remove();
          const given = Object.fromEntries([...new Set([...NAMES, ...own])].map(name => [name, href]));
          element = await place(tag, {...form, ...given});
          const shown = hrefsIn(element, '[href]');
          expect(shown, 'links that are ours').not.to.deep.equal([]);
          for (const one of shown) expect(one).to.match(/^(https:|tel:|sms:|#)/);
          expect(textOf(element.renderRoot)).to.equal(without);
          expect(faultsIn(element)).to.deep.equal([]);
          element.remove();
        }
        const told = page.warnings.map(warning => /<([^>]+)> (\S+)=/.exec(warning)?.slice(1).join(' '));
        expect(told.toSorted()).to.deep.equal(own.map(name => `${tag} ${name}`).toSorted());
      });
    }

    for (const [name, {beside, to = (href: string) => href}] of Object.entries(hrefs)) {
      for (const href of PAGES) {
        it(`${name}="${href}" is a link`, async () => {
          element = await place(tag, {...written, ...beside, [name]: href});
          await until(() => hrefsIn(element, 'a').includes(to(href)), `a link to ${to(href)}`, 500);
          expect(page.warnings).to.deep.equal([]);
        });
      }
    }
  });
});
