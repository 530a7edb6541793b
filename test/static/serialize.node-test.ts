import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Block, StatementBlock} from '../../src/content/blocks.js';
import {serialize} from '../../src/static/serialize.js';

const page = {headingLevel: 2, lang: 'en', dir: 'ltr'} as const;
const html = (...blocks: readonly Block[]): string => serialize(blocks, page);

const keep: StatementBlock = {
  kind: 'statement',
  statements: ['G7'],
  polarity: 'do',
  prominent: true,
  depth: 2,
  bold: ['Keep the messages.'],
  lines: [
    {polarity: 'do', text: ['Write down names.']},
    {polarity: 'do', text: ['And dates.']},
    {polarity: 'dont', text: ['Do not delete the chat.']},
  ],
};
const call = {
  kind: 'contact',
  service: 'us-988',
  type: 'voice',
  href: 'tel:988',
  text: ['Call ', {kind: 'number', text: '988'}],
} as const;

describe('serialize: the same blocks as plain HTML', () => {
  it('names language and direction', () => {
    const text: Block = {kind: 'text', style: 'plain', text: ['Salam']};
    assert.equal(
      serialize([text], {headingLevel: 2, lang: 'fa', dir: 'rtl'}),
      '<div lang="fa" dir="rtl">\n  <p>Salam</p>\n</div>\n',
    );
  });

  it('escapes words and attributes', () => {
    const out = html(
      {kind: 'text', style: 'plain', text: ['<b>&"\'']},
      {kind: 'group', role: 'part', label: '"><script>', blocks: [{kind: 'quote', text: '<i>'}]},
      {kind: 'links', style: 'plain', links: [{kind: 'link', href: 'https://a.example/?a=1&b="2"', text: ['go']}]},
    );
    assert.match(out, /<p>&lt;b&gt;&amp;&quot;&#39;<\/p>/);
    assert.match(out, /<section aria-label="&quot;&gt;&lt;script&gt;">/);
    assert.match(out, /href="https:\/\/a\.example\/\?a=1&amp;b=&quot;2&quot;"/);
    assert.doesNotMatch(out, /<script|<i>/);
  });

  it('carries the hooks, and a line of another polarity its own', () => {
    assert.equal(
      html(keep),
      [
        '<div lang="en" dir="ltr">',
        '  <div data-statement="G7" data-polarity="do">',
        '    <h4>Keep the messages.</h4>',
        '    <p>Write down names. And dates.</p>',
        '    <p data-polarity="dont">Do not delete the chat.</p>',
        '  </div>',
        '</div>',
        '',
      ].join('\n'),
    );
  });

  it('prints the lines of the first screen as a list that repeats, not as statements', () => {
    const out = html({
      kind: 'group',
      role: 'first-screen',
      blocks: [
        {
          kind: 'group',
          role: 'marked-lines',
          blocks: [{kind: 'text', style: 'plain', firstScreen: 'G4', polarity: 'dont', text: ['Do not reply.']}],
        },
        {kind: 'links', style: 'next', links: [{kind: 'link', href: '', firstScreen: 'S21', text: ['Next']}]},
      ],
    });
    assert.match(out, /<ul>\n {4}<li data-polarity="dont" data-first-screen="G4">Do not reply\.<\/li>\n {2}<\/ul>/);
    assert.match(out, /<p data-first-screen="S21">Next<\/p>/);
    assert.doesNotMatch(out, /data-statement/);
  });

  it('keeps the order of the blocks', () => {
    const words = ['one', 'two', 'three'];
    const out = html(
      {kind: 'text', style: 'lead', text: ['one']},
      {
        kind: 'steps',
        ordered: true,
        label: 'Steps',
        steps: [[{kind: 'disclosure', label: 'two', blocks: []}], [{...keep, bold: ['three'], lines: []}]],
      },
    );
    const places = words.map(word => out.indexOf(word));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.match(out, /<ol aria-label="Steps">\n {4}<li>/);
  });

  it('says whose a contact is and that a website opens beside the page', () => {
    const out = html(
      {kind: 'text', style: 'plain', text: [call, '.']},
      {
        kind: 'services',
        style: 'cards',
        depth: 2,
        services: [
          {
            service: 'us-nova',
            name: 'NOVA',
            lines: [['Try another first.']],
            contacts: [
              {type: 'web', href: 'https://nova.example/', text: ['Website'], newTab: '(opens in a new tab)'},
              {type: 'voice', text: ['Call ', {kind: 'number', text: '1-800'}], note: 'It may not work.'},
            ],
          },
        ],
      },
    );
    assert.match(
      out,
      /<a href="tel:988" rel="noopener noreferrer" referrerpolicy="no-referrer" data-service="us-988" data-contact="voice">Call <bdi dir="ltr">988<\/bdi><\/a>\./,
    );
    assert.match(out, /<li data-service="us-nova">\n {6}<h4>NOVA<\/h4>/);
    assert.match(out, /href="https:\/\/nova\.example\/" target="_blank" [^>]*>Website \(opens in a new tab\)<\/a>/);
    assert.match(
      out,
      /<span data-contact="voice">Call <bdi dir="ltr">1-800<\/bdi><\/span> <small>It may not work\.<\/small>/,
    );
  });

  it('opens a choice in place, with what it would show, or leaves it out', () => {
    const choice = {kind: 'control', control: 'choice', label: 'Someone I know'} as const;
    const out = html(
      {...choice, pick: {person: 'known'}, reveals: () => [{kind: 'text', style: 'plain', text: ['Their steps']}]},
      {...choice, pick: {reset: 'person'}, label: 'Back'},
    );
    assert.match(out, /<details data-choice="">\n {4}<summary>Someone I know<\/summary>\n {4}<p>Their steps<\/p>/);
    assert.doesNotMatch(out, /Back/);
  });

  it('quotes words to copy and leaves out what needs JavaScript', () => {
    const out = html(
      {kind: 'control', control: 'copy', text: 'No.', label: 'Copy', done: 'Copied', failed: 'Sorry', quiet: false},
      {kind: 'control', control: 'country', label: 'Country', value: '', options: [], status: ''},
    );
    assert.match(out, /<blockquote>\n {4}<p>No\.<\/p>\n {2}<\/blockquote>/);
    assert.doesNotMatch(out, /Cop|Country|<button|<select/);
  });

  it('prints the whole list where a reader would see one step at a time', () => {
    const out = html({
      kind: 'control',
      control: 'stepper',
      list: {kind: 'steps', ordered: true, label: 'Steps', steps: [[keep], [{...keep, bold: ['Report.']}]]},
      current: 1,
      progress: 'Step 1 of 2',
      begin: 'Begin',
      back: 'Back',
      next: 'Next',
      always: [{kind: 'text', style: 'plain', text: ['Call 988']}],
    });
    assert.match(out, /<ol aria-label="Steps">/);
    assert.match(out, /Keep the messages\.[^]*Report\./);
    assert.doesNotMatch(out, /Step 1|Begin|Back|Next|<button|988/);
  });

  it('prints a nested tag as what it says', () => {
    const out = html({
      kind: 'element',
      tag: 'quick-exit',
      attributes: {href: '/away'},
      blocks: [{kind: 'text', style: 'plain', text: ['Leave']}],
    });
    assert.match(out, /<p>Leave<\/p>/);
    assert.doesNotMatch(out, /quick-exit/);
  });

  it('never links to a script', () => {
    for (const href of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ]) {
      const out = html(
        {kind: 'links', style: 'plain', links: [{kind: 'link', href, text: ['go']}]},
        {kind: 'text', style: 'plain', text: [{...call, href}]},
        {kind: 'emergency', service: 'us-911', href, text: ['Call']},
        {kind: 'best', contacts: [{type: 'web', href, text: ['Open']}]},
      );
      assert.doesNotMatch(out, /href|script:/i, href);
    }
  });

  it('never goes past the sixth level of heading', () => {
    const out = serialize([{kind: 'heading', depth: 0, text: ['a']}, keep], {...page, headingLevel: 5});
    assert.match(out, /<h5>a<\/h5>/);
    assert.match(out, /<h6>Keep the messages\.<\/h6>/);
  });

  it('has no ids: two on one page would clash', () => {
    assert.doesNotMatch(html(keep), / id=/);
  });
});
