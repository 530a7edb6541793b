import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {hrefOf, isFrontPage, partsOf} from '../../src/directory/contact.js';
import type {Contact, Service} from '../../src/directory/model.js';

const confirmed = (country: string): Pick<Service, 'country' | 'assurance' | 'status'> => ({
  country,
  assurance: 'confirmed',
  status: 'active',
});
const voice = (number: string): Contact => ({type: 'voice', number});

describe('the link of a number', () => {
  const examples: readonly (readonly [country: string, contact: Contact, href: string | undefined])[] = [
    ['US', voice('1-800-422-4453'), 'tel:+18004224453'],
    ['CA', voice('1-800-668-6868'), 'tel:+18006686868'],
    ['US', voice('988'), 'tel:988'],
    ['GB', voice('0800 1111'), 'tel:08001111'],
    ['GB', voice('116 123'), 'tel:116123'],
    ['AE', {type: 'whatsapp', number: '+971 800111'}, 'https://wa.me/971800111'],
    ['AE', voice('+971 800111'), 'tel:+971800111'],
    ['AR', voice('(011) 5275-1135'), 'tel:01152751135'],
    ['US', {type: 'text', number: '741741', keyword: 'HOME'}, 'sms:741741'],
    ['US', {type: 'text', number: '1-800-422-4453'}, 'sms:+18004224453'],
    ['GB', {type: 'textphone', number: '18001 0800 1111'}, 'tel:1800108001111'],
    ['CL', voice('*4141'), 'tel:*4141'],
    ['JP', voice('#9110'), 'tel:%239110'],
  ];
  for (const [country, contact, href] of examples) {
    test(`${country} ${contact.type} ${JSON.stringify(contact)}`, () => {
      assert.equal(hrefOf(contact, confirmed(country)), href);
    });
  }

  test('a zero in brackets after a country code is not dialled (RFC 3966, ITU-T E.123)', () => {
    const examples: readonly (readonly [number: string, href: string | undefined])[] = [
      ['+44 (0)20 7946 0000', 'tel:+442079460000'],
      ['+44(0)20 7946 0000', 'tel:+442079460000'],
      ['+44 (0) 1632 960 001', 'tel:+441632960001'],
      ['+49-(0)30-901820', 'tel:+4930901820'],
      ['+353 (0)1 234 5678', 'tel:+35312345678'],
      ['0049 (0)30 901820', 'tel:004930901820'],
      // Within a country the zero is dialled, in brackets or not.
      ['(0)20 7946 0000', 'tel:02079460000'],
      ['(020) 7946 0000', 'tel:02079460000'],
      ['+44 20 7946 0000', 'tel:+442079460000'],
      ['+1 (202) 555-0142', 'tel:+12025550142'],
      ['+55 (11) 5550 0100', 'tel:+551155500100'],
      // Here the zero belongs to the number also from abroad, so nobody can tell what brackets mean.
      ['+39 06 555 0100', 'tel:+39065550100'],
      ['+39 (0)6 555 0100', undefined],
      ['+225 (0)7 55 50 01 00', undefined],
      // A zero that is not set apart, or stands elsewhere: what is meant is anybody's guess.
      ['+39 (06) 555 0100', undefined],
      ['+44 (020) 7946 0000', undefined],
      ['+44 20 (0) 7946 0000', undefined],
      ['44 (0)20 7946 0000', undefined],
    ];
    for (const [number, href] of examples) {
      assert.equal(hrefOf(voice(number), confirmed('')), href, number);
      assert.equal(partsOf(voice(number), confirmed('')).number, number, 'shown as written');
    }
    assert.equal(
      hrefOf({type: 'whatsapp', number: '+44 (0)7700 900 000'}, confirmed('')),
      'https://wa.me/447700900000',
    );
  });

  test('a short number has no country code: with one it would call somebody else, or nobody', () => {
    for (const number of ['+988', '+1 911', '+1 988', '+44 999', '+49 110', '+741741'])
      for (const type of ['voice', 'text', 'whatsapp'] as const)
        assert.equal(hrefOf({type, number}, confirmed('US')), undefined, number);
    assert.equal(hrefOf(voice('+683 4000'), confirmed('')), 'tel:+6834000', 'the shortest there are');
  });

  test('a leading 1- outside North America is part of a national number', () => {
    assert.equal(hrefOf(voice('1-800-18-2327'), confirmed('MY')), 'tel:1800182327');
    assert.equal(hrefOf(voice('1-800-891-4416'), confirmed('IN')), 'tel:18008914416');
  });

  test('WhatsApp without a country code is text: guessing could reach a stranger', () => {
    assert.equal(hrefOf({type: 'whatsapp', number: '0501603111'}, confirmed('GH')), undefined);
  });

  test('what is not a number is not dialled', () => {
    for (const number of ['0508 NETSAFE', '*120*7867#', '', '1393;ext=1', '+', 'javascript:1']) {
      assert.equal(hrefOf(voice(number), confirmed('US')), undefined, number);
    }
  });
});

describe('the link of an address', () => {
  test('https alone', () => {
    const link = (url: string) => hrefOf({type: 'web', url}, confirmed('US'));
    assert.equal(link('https://findahelpline.com/'), 'https://findahelpline.com/');
    assert.equal(link('http://withoutmyconsent.org/50state'), undefined);
    assert.equal(link('javascript:alert(1)'), undefined);
    assert.equal(link('data:text/html,x'), undefined);
  });

  test('mail', () => {
    const mail = (url: string) => hrefOf({type: 'email', url}, confirmed('CH'));
    assert.equal(mail('beratung@147.ch'), 'mailto:beratung@147.ch');
    assert.equal(mail('a@b.example?bcc=c@d.example'), undefined);
    assert.equal(mail('https://147.ch'), undefined);
  });
});

describe('what nobody confirmed', () => {
  const web: Contact = {type: 'web', url: 'https://trynova.org/'};

  test('an unconfirmed contact is text, whatever it is', () => {
    for (const contact of [voice('116 111'), web, {type: 'text', number: '50101'}] as const) {
      assert.equal(hrefOf({...contact, unconfirmed: true}, confirmed('US')), undefined);
    }
  });

  test('an unconfirmed service has no link to call, write or chat, and keeps its website', () => {
    const service = {...confirmed('US'), assurance: 'unconfirmed'} as const;
    assert.equal(hrefOf(voice('1-800-879-6682'), service), undefined);
    assert.equal(hrefOf({type: 'text', number: '839863'}, service), undefined);
    assert.equal(hrefOf({type: 'whatsapp', number: '+44 20 7946 0000'}, service), undefined);
    assert.equal(hrefOf({type: 'email', url: 'help@example.org'}, service), undefined);
    assert.equal(hrefOf({type: 'chat', url: 'https://victimconnect.org/'}, service), undefined);
    assert.equal(hrefOf(web, service), 'https://trynova.org/');
  });

  test('a service that has ended has no link at all', () => {
    for (const status of ['inactive', 'defunct', 'temporarily closed'] as const) {
      assert.equal(hrefOf(web, {...confirmed('US'), status}), undefined);
      assert.equal(hrefOf(voice('988'), {...confirmed('US'), status}), undefined);
    }
  });
});

describe('the parts of a contact', () => {
  test('a keyword is printed and never put into the message', () => {
    assert.deepEqual(partsOf({type: 'text', number: '741741', keyword: 'HOME'}, confirmed('US')), {
      href: 'sms:741741',
      number: '741741',
      vanity: undefined,
      keyword: 'HOME',
    });
  });

  test('an address is printed without its scheme', () => {
    const {address} = partsOf({type: 'web', url: 'https://takeitdown.ncmec.org/'}, confirmed('US'));
    assert.equal(address, 'takeitdown.ncmec.org');
  });

  test('a chat on the front page is told from one with an address of its own', () => {
    assert.ok(isFrontPage({type: 'chat', url: 'https://www.childline.org.uk/'}));
    assert.ok(!isFrontPage({type: 'chat', url: 'https://988lifeline.org/chat'}));
    assert.ok(!isFrontPage({type: 'email', url: 'help@example.org'}));
  });
});
