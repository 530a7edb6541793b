import {expect} from '@open-wc/testing';
import {expectedFirstScreen} from '../../expected/first-screen.js';
import {attributesOf, everyReader, nameOf, type Reader} from '../../expected/reader.js';
import {expectedCrisisLines} from '../../expected/services.js';
import {expectedInView, expectedSteps, stepper} from '../../expected/steps.js';
import {inView, servicesOf, statementIds, statementNodes, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {buttonsOf, goToStep} from '../../rules/support/stepper.js';
import {textOf} from '../../rules/support/words.js';

/** The age in the image takes a statement away from an adult, and changes no step besides. */
const readers = everyReader.filter(
  ({age, imageAge}) => imageAge === 'unknown' || (age === 'adult' && imageAge === 'adult'),
);

/** What a reader has before them, at the start (0) or in a step. */
interface InView {
  readonly reader: Reader;
  readonly step: number;
  readonly tree: HTMLElement;
  readonly pager: readonly string[];
}

/** What the buttons that lead from step to step say, in their order. */
const pagerOf = (element: OurElement): readonly string[] =>
  buttonsOf(element)
    .map(button => textOf(button))
    .filter(words => [stepper.begin, stepper.back, stepper.next].some(known => known === words));

/** From the start to the last step, with every reader. */
async function everythingInView(): Promise<readonly InView[]> {
  const all: InView[] = [];
  for (const reader of readers) {
    const element = await place('threat-response-steps', {...attributesOf(reader), view: 'one-at-a-time'});
    for (let step = 0; step <= expectedSteps(reader).length; step++) {
      await goToStep(element, step);
      all.push({reader, step, tree: inView(element), pager: pagerOf(element)});
    }
    element.remove();
  }
  return all;
}

const headingsOf = (view: ParentNode): readonly string[] =>
  [...view.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => textOf(heading));

/** Private details of somebody a reader does not know: nothing is said after the list. */
const hasMoreBelow = ({situation, person, age}: Reader): boolean =>
  situation !== 'personal-info' || (person === 'known' && age === 'adult');

describe('threat-response-steps one at a time: what is in view', () => {
  let everything: readonly InView[] = [];

  before(async function () {
    this.timeout(120_000);
    await loadBundle();
    await loadRegions();
    everything = await everythingInView();
  });

  /** Gathers what differs, so that one run shows the pattern. */
  const inEveryStep = (title: string, differs: (shown: InView) => string | false) =>
    it(title, () => {
      expect(everything).to.have.length.above(900);
      const faults = everything.flatMap(shown => {
        const fault = differs(shown);
        return fault ? [`${nameOf(shown.reader)}, step ${shown.step}: ${fault}`] : [];
      });
      expect(faults.slice(0, 6), `${faults.length} faults`).to.deep.equal([]);
    });

  inEveryStep('the statements of that step and no other, with those that stand beside each', ({tree, step, reader}) => {
    const [shown, due] = [statementIds(tree).join(' '), expectedInView(reader, step).join(' ')];
    return shown !== due && `${shown}, not ${due}`;
  });

  inEveryStep('one step, and none at the start', ({tree, step}) => {
    const steps = tree.querySelectorAll('ol > li').length;
    return steps !== Math.min(step, 1) && `${steps} steps`;
  });

  inEveryStep('who answers right now, and the emergency number', ({tree, reader}) => {
    const lines = statementNodes(tree, 'G3').flatMap(servicesOf).toSorted().join(' ');
    const due = expectedCrisisLines(reader).toSorted().join(' ');
    if (lines !== due) return `${lines}, not ${due}`;
    const {dangerHref, danger} = expectedFirstScreen(reader);
    const [line] = statementNodes(tree, 'G2');
    const href = line?.querySelector('a')?.getAttribute('href') ?? undefined;
    if (href !== dangerHref) return `danger calls ${href}, not ${dangerHref}`;
    // "In danger? Call 911" on the first screen, "In danger now? Call 911" in the step.
    return !danger.slice(1).every(words => textOf(line as Element).includes(words)) && textOf(line as Element);
  });

  inEveryStep('the reader’s way out of a wrong country', ({tree}) => {
    const pickers = tree.querySelectorAll('select').length;
    return pickers !== 1 && `${pickers} pickers`;
  });

  inEveryStep('how far the reader is, politely', ({tree, step, reader}) => {
    const said = [...tree.querySelectorAll('[role="status"]')].map(status => textOf(status)).join('');
    const due = step === 0 ? '' : stepper.progress(step, expectedSteps(reader).length);
    return said !== due && `"${said}", not "${due}"`;
  });

  inEveryStep('the way on, back, and no way on in the last', ({step, reader, pager}) => {
    const due = step === 0 ? [stepper.begin] : [stepper.back, stepper.next];
    if (step === expectedSteps(reader).length) due.pop();
    const shown = pager.join(' / ');
    return shown !== due.join(' / ') && `${shown}, not ${due.join(' / ')}`;
  });

  inEveryStep('what to keep in mind, after the last step alone', ({tree, step, reader}) => {
    const due = step === expectedSteps(reader).length && hasMoreBelow(reader);
    const shown = headingsOf(tree).includes(stepper.after);
    return shown !== due && `"${stepper.after}": ${shown}`;
  });

  inEveryStep('the first screen at the start alone, the heading of the list everywhere', ({tree, step, reader}) => {
    const headings = headingsOf(tree);
    if (headings.includes(expectedFirstScreen(reader).heading) !== (step === 0)) return headings.join(' / ');
    return !headings.includes('What to do now') && headings.join(' / ');
  });
});
