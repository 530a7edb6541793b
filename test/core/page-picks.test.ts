import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {onPagePick, pickedRegion, pickRegion} from '../../src/core/page-picks.js';
import '../../src/define.js';
import type {OurElement} from '../rules/support/composed-tree.js';
import {until} from '../rules/support/live-element.js';
import {stage, type Stage} from './support/stage.js';

const hrefsOf = (element: OurElement): readonly string[] =>
  [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');

const calls = (element: OurElement, number: string): boolean => hrefsOf(element).includes(`tel:${number}`);

const pickerOf = (element: OurElement): HTMLSelectElement => {
  const select = element.renderRoot.querySelector('select');
  if (!select) throw new Error('there is no country to pick');
  return select;
};

/** As a reader without a mouse does it. */
async function pick(element: OurElement, country: string): Promise<void> {
  const select = pickerOf(element);
  const labels = [...select.options].map(({label}) => label);
  select.focus();
  while (select.selectedIndex !== labels.indexOf(country)) {
    await sendKeys({press: select.selectedIndex < labels.indexOf(country) ? 'ArrowDown' : 'ArrowUp'});
  }
  select.blur();
}

/** Everything a page can read off a tag without reaching into it. */
function outside(element: OurElement): string {
  const names = new Set<string>();
  for (let at: object = element; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  const properties = [...names].map(name => {
    const value: unknown = (element as unknown as Record<string, unknown>)[name];
    return `${name}=${['string', 'number', 'boolean'].includes(typeof value) ? (value as string) : typeof value}`;
  });
  return `${element.outerHTML}\n${document.title}\n${location.href}\n${properties.join('\n')}`;
}

describe('a pick for the whole page', () => {
  afterEach(() => pickRegion(undefined));

  it('is told to who listens, until they stop', () => {
    const heard: (string | undefined)[] = [];
    const stop = onPagePick(() => heard.push(pickedRegion()));
    pickRegion('GB');
    pickRegion(undefined);
    stop();
    pickRegion('US');
    expect(heard.map(String)).to.deep.equal(['GB', 'undefined']);
    expect(pickedRegion()).to.equal('US');
  });
});

describe('the country a reader picks in one element', () => {
  let at: Stage;
  const all = (): readonly OurElement[] => ['steps', 'other', 'tip', 'inner'].map(id => at.find(id));

  beforeEach(async () => {
    at = stage(`
      <threat-response-steps id="steps" region="GB"></threat-response-steps>
      <threat-response-steps id="other"></threat-response-steps>
      <safety-settings region="FR"><safety-tip id="tip" topic="someone-you-know"></safety-tip></safety-settings>
      <div><template shadowrootmode="closed">
        <threat-response-steps id="inner" region="GB"></threat-response-steps>
      </template></div>`);
    for (const id of ['steps', 'other', 'inner']) {
      await until(() => at.find(id).renderRoot.querySelector('select') !== null, `a country to pick in ${id}`);
    }
    await until(() => calls(at.find('steps'), '999') && calls(at.find('tip'), '112'), 'the numbers of the page');
  });

  afterEach(() => {
    at.clear();
    pickRegion(undefined);
  });

  it('is that of all of them, whatever the page says', async () => {
    await pick(at.find('steps'), 'United States');
    for (const element of all()) await until(() => calls(element, '911'), `911 in ${element.id}`);
    for (const element of all()) {
      expect(calls(element, '999') || calls(element, '112'), `the old number in ${element.id}`).to.be.false;
    }
    for (const element of all().filter(({localName}) => localName !== 'safety-tip')) {
      expect(pickerOf(element).selectedOptions[0]?.label, element.id).to.equal('United States');
    }
  });

  it('is that of one that comes later, too', async () => {
    await pick(at.find('steps'), 'United States');
    const late = document.createElement('threat-response-steps') as OurElement;
    late.setAttribute('region', 'GB');
    at.root.append(late);
    await until(() => calls(late, '911'), '911');
    expect(calls(late, '999')).to.be.false;
  });

  it('can be read off no tag', async () => {
    const before = all().map(outside);
    expect(before[0]).to.include('region="GB"').and.include('region=GB');
    await pick(at.find('steps'), 'United States');
    for (const element of all()) await until(() => calls(element, '911'), `911 in ${element.id}`);
    const workings = /^(_\$|__|isUpdatePending|hasUpdated).*$/gm;
    expect(all().map(element => outside(element).replace(workings, ''))).to.deep.equal(
      before.map(text => text.replace(workings, '')),
    );
    for (const element of all()) expect(outside(element)).not.to.match(/United States|\bUS\b/);
  });

  it('can be changed again, also to none that we know', async () => {
    await pick(at.find('steps'), 'United States');
    await until(() => calls(at.find('other'), '911'), '911');
    await pick(at.find('other'), 'Another country');
    await until(() => !calls(at.find('steps'), '911'), 'no number of the United States');
    for (const element of all()) {
      expect(
        hrefsOf(element).filter(href => /^(tel|sms):/.test(href)),
        element.id,
      ).to.deep.equal([]);
    }
  });
});
