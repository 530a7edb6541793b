import {expect} from '@open-wc/testing';
import '../../src/elements/threat-response-steps/define.js';
import {drawn, platformOf, stage, type Stage} from './support/stage.js';

describe('settings before <safety-settings> is defined', () => {
  let at: Stage;

  before(async () => {
    at = stage(
      '<safety-settings id="settings" platform="One"><threat-response-steps id="steps"></threat-response-steps></safety-settings>',
    );
    await drawn(at.find('steps'));
  });

  after(() => at.clear());

  it('hold: the elements read its attributes', () => {
    expect(customElements.get('safety-settings') === undefined, 'nobody has defined it').to.be.true;
    expect(platformOf(at.find('steps'))).to.equal('One');
  });

  it('are followed when they change', async () => {
    at.find<HTMLElement>('settings').setAttribute('platform', 'Two');
    await drawn(at.find('steps'));
    expect(platformOf(at.find('steps'))).to.equal('Two');
  });

  it('stay as they are when it is defined', async () => {
    await import('../../src/elements/safety-settings/define.js');
    const settings = at.find<HTMLElement>('settings');
    expect(settings.matches(':defined')).to.be.true;
    await drawn(at.find('steps'));
    expect(platformOf(at.find('steps'))).to.equal('Two');
    settings.setAttribute('platform', 'Three');
    await drawn(at.find('steps'));
    expect(platformOf(at.find('steps'))).to.equal('Three');
  });
});
