import {expect} from '@open-wc/testing';
import {sharedIn} from '../../src/core/shared.js';

const KEY = Symbol.for('@herhelp/safety-elements:1');

interface Part {
  readonly made: number;
}

describe('what exists once per document', () => {
  let made = 0;
  const make = (): Part => ({made: ++made});

  it('is made by the first who needs it, and found by all after', () => {
    const document = new Document();
    const first = sharedIn(document, 'part', make);
    expect(sharedIn(document, 'part', make)).to.equal(first);
    expect(sharedIn(document, 'other', make)).not.to.equal(first);
  });

  it('is another one in another document', () => {
    const [one, other] = [new Document(), new Document()];
    expect(sharedIn(one, 'part', make)).not.to.equal(sharedIn(other, 'part', make));
  });

  it('stands under one symbol, by its name, where another copy of the library looks for it', () => {
    const document = new Document() as Document & {[KEY]?: Record<string, unknown>};
    const part = sharedIn(document, 'part', make);
    expect(Object.getOwnPropertySymbols(document)).to.deep.equal([KEY]);
    expect(document[KEY]).to.deep.equal({part});
    const theirs = {made: -1};
    document[KEY] = {part: theirs};
    expect(sharedIn(document, 'part', make)).to.equal(theirs);
  });
});
