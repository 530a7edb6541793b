import {expect} from '@open-wc/testing';
import {directoryAttributes, everyDirectoryReader, nameOfDirectory} from '../expected/directory.js';
import {ages, attributesOf, everyReader, nameOf, regions} from '../expected/reader.js';
import {expectedSteps} from '../expected/steps.js';
import {nameOfTip, tipAttributes, topics, type TipReader} from '../expected/tips.js';
import {everyUrgentReader, nameOfUrgent, urgentAttributes} from '../expected/urgent-help.js';
import {plainLanguage} from './plain-language.js';
import {order} from './rule-01-order.js';
import {polarity} from './rule-02-polarity.js';
import {evidence} from './rule-03-evidence.js';
import {twoAges} from './rule-04-two-ages.js';
import {prevention} from './rule-05-prevention.js';
import {noBlame} from './rule-06-no-blame.js';
import {promises} from './rule-07-promises.js';
import {whatWillHappen} from './rule-08-what-will-happen.js';
import {noSearch} from './rule-09-no-search.js';
import {endorsement} from './rule-10-endorsement.js';
import {police} from './rule-11-police.js';
import {knownPerson} from './rule-12-known-person.js';
import {inView, snapshot} from './support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from './support/live-element.js';
import {goToStep} from './support/stepper.js';
import type {Check, View} from './support/view.js';

const RULES = [
  order,
  polarity,
  evidence,
  twoAges,
  prevention,
  noBlame,
  promises,
  whatWillHappen,
  noSearch,
  endorsement,
  police,
  knownPerson,
  plainLanguage,
];

/** Faults printed at once: enough to see a pattern, few enough to read. */
const SHOWN = 6;

const tipReaders: readonly TipReader[] = topics.flatMap(topic =>
  ages.flatMap(age => ages.flatMap(imageAge => regions.map(region => ({topic, age, imageAge, region})))),
);

async function everyView(): Promise<readonly View[]> {
  const views: View[] = [];
  const steps = await place('threat-response-steps');
  for (const reader of everyReader) {
    await address(steps, attributesOf(reader));
    views.push({tag: 'threat-response-steps', reader, name: `steps: ${nameOf(reader)}`, root: snapshot(steps)});
  }
  const tip = await place('safety-tip');
  for (const reader of tipReaders) {
    await address(tip, tipAttributes(reader));
    views.push({tag: 'safety-tip', reader, name: `tip: ${nameOfTip(reader)}`, root: snapshot(tip)});
  }
  const directory = await place('resource-directory');
  for (const reader of everyDirectoryReader) {
    for (const compact of [false, true]) {
      await address(directory, {...directoryAttributes(reader), ...(compact ? {compact: ''} : {})});
      const name = `directory${compact ? ', compact' : ''}: ${nameOfDirectory(reader)}`;
      views.push({tag: 'resource-directory', reader, compact, name, root: snapshot(directory)});
    }
  }
  const urgent = await place('urgent-help');
  for (const reader of everyUrgentReader) {
    await address(urgent, urgentAttributes(reader));
    views.push({tag: 'urgent-help', reader, name: `urgent: ${nameOfUrgent(reader)}`, root: snapshot(urgent)});
  }
  return views;
}

/** What is in view at the start and in each step, where the reader sees one at a time. */
async function everyStep(): Promise<readonly View[]> {
  const views: View[] = [];
  for (const reader of everyReader.filter(({imageAge}) => imageAge === 'unknown')) {
    const steps = await place('threat-response-steps', {...attributesOf(reader), view: 'one-at-a-time'});
    for (let step = 0; step <= expectedSteps(reader).length; step++) {
      if (step > 0) await goToStep(steps, step);
      const name = `step ${step}: ${nameOf(reader)}`;
      views.push({tag: 'threat-response-steps', reader, step, name, root: inView(steps)});
    }
    steps.remove();
  }
  return views;
}

const faultsOf = (check: Check, views: readonly View[]): readonly string[] =>
  views.flatMap(view => check.faults(view).map(fault => `${view.name}: ${fault}`));

describe('rules that can hurt somebody when broken', () => {
  let views: readonly View[] = [];

  before(async function () {
    this.timeout(120_000);
    await loadBundle();
    await loadRegions();
    views = [...(await everyView()), ...(await everyStep())];
  });

  for (const rule of RULES) {
    describe(rule.title, () => {
      for (const check of rule.checks) {
        const asked = () => views.filter(view => check.where?.(view) ?? true);

        it(check.says, () => {
          expect(asked(), 'somebody to ask for').not.to.be.empty;
          const faults = faultsOf(check, asked());
          expect(faults.slice(0, SHOWN), `${faults.length} faults`).to.deep.equal([]);
        });

        it(`finds it broken: ${check.says}`, () => {
          const [view] = asked();
          if (!view) throw new Error('nobody to ask for');
          const spoilt = {...view, root: view.root.cloneNode(true) as HTMLElement};
          check.breaks(spoilt.root, spoilt);
          expect(check.faults(spoilt).length, 'faults found').to.be.greaterThan(check.faults(view).length);
        });
      }
    });
  }
});
