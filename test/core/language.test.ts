import {expect} from '@open-wc/testing';
import {languageOf} from '../../src/core/walk.js';
import '../../src/define.js';
import type {OurElement} from '../rules/support/composed-tree.js';
import {until} from '../rules/support/live-element.js';
import {textOf} from '../rules/support/words.js';
import {langOf, stage, type Stage} from './support/stage.js';

const inEnglish = (element: OurElement): boolean => textOf(element.renderRoot).includes('It is not your fault');

/** A language comes as a chunk. */
const speaks = (element: OurElement, lang: string) => until(() => langOf(element) === lang, `words in ${lang}`);

describe('the language of a place', () => {
  let at: Stage;

  afterEach(() => at.clear());

  for (const [says, html, lang] of [
    ['that of the page', '<p id="here"></p>', 'en'],
    ['that of the nearest', '<div lang="de"><div lang="fr"><p id="here"></p></div></div>', 'fr'],
    ['its own', '<div lang="de"><p lang="fr" id="here"></p></div>', 'fr'],
    ['none, where the nearest says that it is none', '<div lang="de"><div lang=""><p id="here"></p></div></div>', ''],
    ['none, where it says so itself', '<div lang="de"><p lang="" id="here"></p></div>', ''],
    [
      'that around a form, whatever its fields are called',
      '<div lang="de"><form><input name="host"><input name="lang"><input name="parentNode"><input name="nodeType"><p id="here"></p></form></div>',
      'de',
    ],
    [
      'that around the element whose root it stands in',
      '<div lang="de"><div><template shadowrootmode="closed"><p id="here"></p></template></div></div>',
      'de',
    ],
    [
      'that of the element whose root it stands in',
      '<div lang="de"><div lang="fr"><template shadowrootmode="open"><p id="here"></p></template></div></div>',
      'fr',
    ],
    [
      'that inside the root, where there is one',
      '<div lang="de"><template shadowrootmode="closed"><div lang="fr"><p id="here"></p></div></template></div>',
      'fr',
    ],
    [
      'that around a slotted element, not that around the slot',
      '<div lang="de"><template shadowrootmode="open"><div lang="fr"><slot></slot></div></template><p id="here"></p></div>',
      'de',
    ],
  ] as const) {
    it(`is ${says}, as for :lang()`, () => {
      at = stage(html);
      const here = at.find<HTMLElement>('here');
      expect(languageOf(here)).to.equal(lang);
      for (const other of ['en', 'de', 'fr']) expect(here.matches(`:lang(${other})`), other).to.equal(other === lang);
    });
  }

  it('is not known of an element that stands nowhere', () => {
    at = stage('');
    expect(languageOf(document.createElement('p'))).to.equal('');
  });

  it('blanks around it do not count', () => {
    at = stage('<p lang=" de " id="here"></p>');
    expect(languageOf(at.find('here'))).to.equal('de');
  });
});

describe('an element speaks the language of its place', () => {
  let at: Stage;

  afterEach(() => at.clear());

  it('the nearest counts, through the roots of the host', async () => {
    at = stage(`
      <div lang="ar-XB">
        <safety-tip topic="fake-images" id="outer"></safety-tip>
        <div><template shadowrootmode="closed">
          <safety-tip topic="fake-images" id="through"></safety-tip>
          <div lang="en-XA"><safety-tip topic="fake-images" id="inner"></safety-tip></div>
        </template></div>
      </div>`);
    await speaks(at.find('outer'), 'ar-XB');
    await speaks(at.find('through'), 'ar-XB');
    await speaks(at.find('inner'), 'en-XA');
    for (const id of ['outer', 'through', 'inner']) expect(inEnglish(at.find(id)), id).to.be.false;
  });

  it('its own counts most', async () => {
    at = stage('<div lang="ar-XB"><safety-tip topic="fake-images" lang="en-XA" id="tip"></safety-tip></div>');
    await speaks(at.find('tip'), 'en-XA');
  });

  it('runs the way its language runs, and marks nothing on the tag', async () => {
    at = stage('<div lang="ar-xb"><safety-tip topic="fake-images" id="tip"></safety-tip></div>');
    const tip = at.find('tip');
    await speaks(tip, 'ar-XB');
    expect(tip.renderRoot.querySelector('[lang]')?.getAttribute('dir')).to.equal('rtl');
    expect(tip.getAttributeNames().join()).to.equal('topic,id');
  });

  it('an empty lang is no language: English, marked so', async () => {
    at = stage('<div lang="en-XA"><safety-tip topic="fake-images" lang="" id="tip"></safety-tip></div>');
    await speaks(at.find('tip'), 'en');
    expect(inEnglish(at.find('tip'))).to.be.true;
  });

  it('a language we do not have is English, marked so', async () => {
    at = stage('<div lang="tlh"><safety-tip topic="fake-images" id="tip"></safety-tip></div>');
    await speaks(at.find('tip'), 'en');
    expect(inEnglish(at.find('tip'))).to.be.true;
    expect(at.find('tip').renderRoot.querySelector('[lang]')?.getAttribute('dir')).to.equal('ltr');
  });

  it('follows a change on itself, around it, and beyond a root', async () => {
    at = stage(`
      <div id="outer">
        <div id="host"><template shadowrootmode="closed"><safety-tip topic="fake-images" id="tip"></safety-tip></template></div>
      </div>`);
    const tip = at.find('tip');
    await speaks(tip, 'en');
    at.find<HTMLElement>('outer').lang = 'en-XA';
    await speaks(tip, 'en-XA');
    at.find<HTMLElement>('host').lang = 'ar-XB';
    await speaks(tip, 'ar-XB');
    tip.lang = 'en';
    await speaks(tip, 'en');
    tip.removeAttribute('lang');
    await speaks(tip, 'ar-XB');
    at.find<HTMLElement>('host').removeAttribute('lang');
    await speaks(tip, 'en-XA');
  });

  it('follows the language of the page itself', async () => {
    at = stage('<safety-tip topic="fake-images" id="tip"></safety-tip>');
    await speaks(at.find('tip'), 'en');
    document.documentElement.lang = 'en-XA';
    await speaks(at.find('tip'), 'en-XA');
    document.documentElement.lang = 'en';
    await speaks(at.find('tip'), 'en');
  });
});
