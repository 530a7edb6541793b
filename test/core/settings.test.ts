import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {configureSafety, onConfigured, settingsFor} from '../../src/core/settings.js';
import {drawn, hearWarnings, platformOf, stage, type Stage} from './support/stage.js';

/** Says it again with nothing, so that one test does not speak to the next. */
const forget = () =>
  configureSafety({
    platform: undefined,
    age: undefined,
    imageAge: undefined,
    headingLevel: undefined,
    region: undefined,
  });

describe('what the page sets for a place', () => {
  let at: Stage | undefined;

  afterEach(() => {
    at?.clear();
    at = undefined;
    forget();
  });

  it('is nothing where nobody said anything', () => {
    at = stage('<p id="here" platform="own"></p>');
    expect(settingsFor(at.find('here'), 'platform')).to.deep.equal([]);
  });

  it('is what encloses it, the nearest first, configureSafety() the outermost', () => {
    at = stage(`
      <safety-settings platform="outer" age="adult">
        <safety-settings age="minor">
          <safety-settings platform="inner" id="settings"><p id="here"></p></safety-settings>
        </safety-settings>
        <safety-settings platform="aside"></safety-settings>
      </safety-settings>`);
    configureSafety({platform: 'page', imageAge: 'minor', headingLevel: 3});
    const here = at.find('here');
    expect(settingsFor(here, 'platform')).to.deep.equal(['inner', 'outer', 'page']);
    expect(settingsFor(here, 'age')).to.deep.equal(['minor', 'adult']);
    expect(settingsFor(here, 'image-age')).to.deep.equal(['minor']);
    expect(settingsFor(here, 'heading-level'), 'a number').to.deep.equal(['3']);
    expect(settingsFor(here, 'person')).to.deep.equal([]);
    expect(settingsFor(at.find('settings'), 'platform'), 'of the settings themselves').to.deep.equal(['outer', 'page']);
  });

  it('an attribute of another element is none, and an empty one is one', () => {
    at = stage(`<div platform="div"><safety-settings platform=""><p id="here"></p></safety-settings></div>`);
    expect(settingsFor(at.find('here'), 'platform')).to.deep.equal(['']);
  });

  it("goes through the roots of the host's own elements, open or closed", () => {
    at = stage(`
      <safety-settings platform="outer">
        <div><template shadowrootmode="open">
          <safety-settings platform="middle">
            <div><template shadowrootmode="closed"><p id="here"></p></template></div>
          </safety-settings>
        </template></div>
      </safety-settings>`);
    expect(settingsFor(at.find('here'), 'platform')).to.deep.equal(['middle', 'outer']);
  });

  it('a slot does not enclose what is put into it', () => {
    at = stage(`
      <div><template shadowrootmode="open"><safety-settings platform="around the slot"><slot></slot></safety-settings></template>
        <p id="here"></p>
      </div>`);
    expect(settingsFor(at.find('here'), 'platform')).to.deep.equal([]);
  });
});

describe('configureSafety()', () => {
  afterEach(forget);

  it('changes only what it names, and takes back what it names as undefined', () => {
    const here = document.body;
    configureSafety({platform: 'one', age: 'adult'});
    configureSafety({age: 'minor'});
    expect(settingsFor(here, 'platform')).to.deep.equal(['one']);
    expect(settingsFor(here, 'age')).to.deep.equal(['minor']);
    configureSafety({age: undefined});
    expect(settingsFor(here, 'age')).to.deep.equal([]);
    expect(settingsFor(here, 'platform')).to.deep.equal(['one']);
    configureSafety({platform: null as unknown as undefined});
    expect(settingsFor(here, 'platform')).to.deep.equal([]);
  });

  it('warns once about a name it does not know, says those it knows, and takes the rest', () => {
    const {warnings, stop} = hearWarnings();
    const wrong = {plattform: 'X', platform: 'Y'} as Parameters<typeof configureSafety>[0];
    configureSafety(wrong);
    configureSafety(wrong);
    stop();
    expect(settingsFor(document.body, 'platform')).to.deep.equal(['Y']);
    expect(warnings.length, warnings.join('\n')).to.equal(1);
    expect(warnings[0]).to.include('"plattform"').and.include('imageAge').and.include('reportHref');
  });

  it('names are as in JavaScript, not as in HTML', () => {
    const {warnings, stop} = hearWarnings();
    configureSafety({'image-age': 'adult'} as Parameters<typeof configureSafety>[0]);
    stop();
    expect(warnings.length).to.equal(1);
    expect(settingsFor(document.body, 'image-age')).to.deep.equal([]);
  });

  it('does not throw at what is no object', () => {
    for (const nothing of [undefined, null]) configureSafety(nothing as unknown as {platform: string});
    expect(settingsFor(document.body, 'platform')).to.deep.equal([]);
  });

  it('tells who listens, until they stop', () => {
    let heard = 0;
    const stop = onConfigured(() => (heard += 1));
    configureSafety({platform: 'one'});
    expect(heard).to.equal(1);
    stop();
    configureSafety({platform: 'two'});
    expect(heard).to.equal(1);
  });
});

describe('an element follows what the page sets', () => {
  let at: Stage;

  afterEach(() => {
    at.clear();
    forget();
  });

  it('its own attribute wins over the nearest settings, these over outer ones, these over configureSafety()', async () => {
    configureSafety({platform: 'page'});
    at = stage(`
      <threat-response-steps id="page"></threat-response-steps>
      <safety-settings platform="outer">
        <threat-response-steps id="outer"></threat-response-steps>
        <safety-settings platform="inner">
          <threat-response-steps id="inner"></threat-response-steps>
          <threat-response-steps id="own" platform="own"></threat-response-steps>
        </safety-settings>
      </safety-settings>`);
    for (const id of ['page', 'outer', 'inner', 'own']) {
      await drawn(at.find(id));
      expect(platformOf(at.find(id)), id).to.equal(id);
    }
  });

  it('an attribute of its own that goes away leaves what stands around it', async () => {
    at = stage(
      '<safety-settings platform="around"><threat-response-steps id="steps" platform="own"></threat-response-steps></safety-settings>',
    );
    const steps = at.find('steps');
    await drawn(steps);
    expect(platformOf(steps)).to.equal('own');
    steps.removeAttribute('platform');
    await drawn(steps);
    expect(platformOf(steps)).to.equal('around');
  });

  it('a setting that is added, changed or removed later is drawn', async () => {
    at = stage(
      '<safety-settings id="settings"><threat-response-steps id="steps"></threat-response-steps></safety-settings>',
    );
    const [steps, settings] = [at.find('steps'), at.find<HTMLElement>('settings')];
    await drawn(steps);
    expect(platformOf(steps)).to.equal('HerHelp');
    settings.setAttribute('platform', 'One');
    await drawn(steps);
    expect(platformOf(steps), 'added').to.equal('One');
    settings.setAttribute('platform', 'Two');
    await drawn(steps);
    expect(platformOf(steps), 'changed').to.equal('Two');
    settings.removeAttribute('platform');
    await drawn(steps);
    expect(platformOf(steps), 'removed').to.equal('HerHelp');
    configureSafety({platform: 'Three'});
    await drawn(steps);
    expect(platformOf(steps), 'configured').to.equal('Three');
  });

  it('also through closed roots of the host, on both sides of them', async () => {
    at = stage(`
      <safety-settings id="outer">
        <div><template shadowrootmode="closed">
          <safety-settings id="inner"><threat-response-steps id="steps"></threat-response-steps></safety-settings>
        </template></div>
      </safety-settings>`);
    const steps = at.find('steps');
    await drawn(steps);
    expect(platformOf(steps)).to.equal('HerHelp');
    at.find<HTMLElement>('outer').setAttribute('platform', 'outer');
    await drawn(steps);
    expect(platformOf(steps)).to.equal('outer');
    at.find<HTMLElement>('inner').setAttribute('platform', 'inner');
    await drawn(steps);
    expect(platformOf(steps)).to.equal('inner');
  });

  it('an element that is moved follows its new place', async () => {
    at = stage(`
      <safety-settings platform="here"><threat-response-steps id="steps"></threat-response-steps></safety-settings>
      <safety-settings platform="there" id="there"></safety-settings>`);
    const [steps, there] = [at.find('steps'), at.find<HTMLElement>('there')];
    await drawn(steps);
    expect(platformOf(steps)).to.equal('here');
    there.append(steps);
    await drawn(steps);
    expect(platformOf(steps)).to.equal('there');
    there.setAttribute('platform', 'elsewhere');
    await drawn(steps);
    expect(platformOf(steps)).to.equal('elsewhere');
  });

  it('draws no box and takes no room of its own', () => {
    at = stage('<safety-settings id="settings"></safety-settings>');
    expect(at.find<HTMLElement>('settings').getBoundingClientRect().height).to.equal(0);
  });
});
