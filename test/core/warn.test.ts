import {expect} from '@open-wc/testing';
import {warnOnce} from '../../src/core/warn.js';
import {hearWarnings} from './support/stage.js';

describe('a warning', () => {
  it('is said once, whoever says it, with the name of the library', () => {
    const {warnings, stop} = hearWarnings();
    warnOnce('The kettle is on.');
    warnOnce('The kettle is on.');
    warnOnce('The kettle is off.');
    warnOnce('The kettle is on.');
    stop();
    expect(warnings).to.deep.equal(['[safety-elements] The kettle is on.', '[safety-elements] The kettle is off.']);
  });
});
