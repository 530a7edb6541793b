import {expect} from '@open-wc/testing';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {faultsIn, forEveryTag} from './tags.js';

const headingLevels = (element: OurElement): readonly number[] =>
  [...snapshot(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.nodeName.slice(1)));

/** Who listens to a page finds their way by its headings: ours continue those of the page. */
describe('every element: heading levels', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(() => element.remove());

  forEveryTag((tag, {forms, hasHeadings}) => {
    for (const [said, due] of [
      ...[1, 2, 3, 4, 5, 6].map(level => [String(level), level] as const),
      ...[undefined, 'two', '-1', '2.5', '0', '7'].map(level => [level, 2] as const),
    ]) {
      const title = said === undefined ? 'by itself' : `heading-level="${said}"`;
      const does = hasHeadings ? `starts at ${due}, goes down one at a time and never passes 6` : 'has no headings';
      it(`${title} ${does}`, async () => {
        for (const form of forms) {
          element = await place(tag, said === undefined ? form : {...form, 'heading-level': said});
          const levels = headingLevels(element);
          const at = `${element.outerHTML}: ${levels.join()}`;
          if (hasHeadings) {
            expect(levels[0], at).to.equal(due);
            expect(Math.min(...levels), at).to.equal(due);
            expect(Math.max(...levels), at).to.be.at.most(6);
            for (const [place, level] of levels.entries())
              expect(level - (levels[place - 1] ?? level), at).to.be.at.most(1);
          } else expect(levels, at).to.deep.equal([]);
          expect(faultsIn(element)).to.deep.equal([]);
          element.remove();
        }
      });
    }
  });
});
