import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {agesOf, audienceOf} from '../../src/directory/ages.js';
import {gb} from '../../src/directory/countries/gb.js';
import {us} from '../../src/directory/countries/us.js';
import type {Audience, Country, Service} from '../../src/directory/model.js';
import {
  bestContacts,
  crisisLines,
  emergencyOf,
  hotlineWithoutCopy,
  knownPersonLines,
  listed,
  platformComplaint,
  removalServices,
  reportRoutes,
} from '../../src/directory/order.js';
import {recordsOf} from '../../src/directory/record.js';
import {EXPECTED_LISTS, EXPECTED_PAIRS, type ExpectedList, NEVER_LISTED} from './expected-lists.js';
import {ALL, COUNTRIES, directoryOf, directoryWith, ids, labelled, who} from './records.js';

const AGES = ['minor', 'adult', 'unknown'] as const;
const US = directoryOf('US');
const GB = directoryOf('GB');
/** In the European Union, and no file of its own here. */
const LU = directoryOf('LU');
const NOWHERE = directoryOf(undefined);
const BO = directoryOf('BO');

const expected = (entries: ExpectedList['shown'], image: Audience): readonly string[] =>
  entries.flatMap(entry => {
    if (typeof entry === 'string') return entry;
    const [id, only] = entry;
    return image === 'unknown' || image === only ? id : [];
  });

describe('the lists by hand', () => {
  for (const region of ['US', 'GB'] as const) {
    for (const age of AGES) {
      for (const imageAge of AGES) {
        test(`${region}, reader ${age}, image ${imageAge}`, () => {
          const list = EXPECTED_LISTS[region][age];
          // The rule of the careful reading: a reader under 18 is the one in the image.
          const image = age === 'minor' ? 'minor' : imageAge;
          const {shown, more} = listed(directoryOf(region), who(age, {imageAge}));
          assert.deepEqual(ids(shown), expected(list.shown, image));
          assert.deepEqual(ids(more), expected(list.more, image));
        });
      }
    }

    test(`${region}: each of a pair is labelled with its age`, () => {
      const {shown, more} = listed(directoryOf(region), who('unknown'));
      for (const [id, age] of Object.entries(EXPECTED_PAIRS[region])) {
        const offer = [...shown, ...more].find(({service}) => service.id === id);
        assert.deepEqual(offer?.label, {of: 'reader', age}, id);
      }
    });
  }

  test('an unknown image labels the take-down services, a known one does not', () => {
    const labels = (age: Audience, imageAge: Audience) =>
      labelled(listed(US, who(age, {imageAge})).shown).filter(text => /takeitdown|stopncii|cybertipline/.test(text));
    assert.deepEqual(labels('adult', 'unknown'), [
      'intl-stopncii image adult',
      'us-takeitdown image minor',
      'us-cybertipline image minor',
    ]);
    assert.deepEqual(labels('adult', 'minor'), ['us-takeitdown', 'us-cybertipline']);
    assert.deepEqual(labels('minor', 'unknown'), ['us-cybertipline', 'us-takeitdown']);
  });

  test('a service for one age says so where the reader’s age is not known', () => {
    const text = labelled(listed(US, who('unknown')).more);
    assert.ok(text.includes('us-runaway minor'));
    assert.ok(text.includes('us-aba-free-legal-answers adult'));
    assert.ok(text.includes('us-trevor'));
  });

  test('what is in no list on purpose is never shown', () => {
    for (const directory of [US, GB, LU, BO, NOWHERE]) {
      for (const age of AGES) {
        const {shown, more} = listed(directory, who(age));
        for (const id of NEVER_LISTED) assert.ok(!ids([...shown, ...more]).includes(id), `${id} to ${age}`);
      }
    }
  });

  test('every id of a country’s lists is a service that is loaded with it', () => {
    for (const country of [us, gb]) {
      const directory = directoryOf(country.code);
      const known = [directory.emergency, ...country.services, ...directory.international].map(service => service?.id);
      const {lists, report_routes, report_routes_personal_info, known_person_line} = country;
      const entries = [
        ...Object.values(lists ?? {}).flatMap(({shown, more}) => [...shown, ...more]),
        ...[report_routes, report_routes_personal_info, known_person_line].flatMap(by =>
          Object.values(by ?? {}).flat(),
        ),
      ];
      for (const entry of entries) {
        const id = typeof entry === 'string' ? entry : entry.id;
        assert.ok(known.includes(id), id);
      }
    }
  });

  test('a service that a maintainer hides is gone from its list', () => {
    const hidden: Country = {
      ...us,
      services: us.services.map(service => (service.id === 'us-rainn' ? {...service, listed: false} : service)),
    };
    assert.ok(!ids(listed(directoryWith([hidden], 'US'), who('adult')).more).includes('us-rainn'));
  });
});

describe('with a known person', () => {
  const first = (region: 'US' | 'GB', age: Audience) =>
    ids(listed(directoryOf(region), who(age, {person: 'known'})).shown).slice(0, 5);

  test('the line for that comes right after the crisis line', () => {
    assert.deepEqual(first('US', 'minor').slice(0, 3), ['us-911', 'us-988', 'us-loveisrespect']);
    assert.deepEqual(first('US', 'adult').slice(0, 3), ['us-911', 'us-988', 'us-ndvh']);
    assert.deepEqual(first('US', 'unknown').slice(0, 4), ['us-911', 'us-988', 'us-loveisrespect', 'us-ndvh']);
    assert.deepEqual(first('GB', 'minor').slice(0, 2), ['gb-emergency', 'gb-childline']);
    assert.deepEqual(first('GB', 'adult').slice(0, 3), ['gb-emergency', 'gb-samaritans', 'gb-domestic-abuse']);
    assert.deepEqual(first('GB', 'unknown').slice(0, 4), [
      ...['gb-emergency', 'gb-childline', 'gb-samaritans', 'gb-domestic-abuse'],
    ]);
  });

  test('no service is lost or doubled, and no other moves', () => {
    for (const directory of [US, GB]) {
      for (const age of AGES) {
        const moved = knownPersonLines(directory, who(age)).map(({service}) => service.id);
        const all = (person: 'known' | 'stranger') => {
          const {shown, more} = listed(directory, who(age, {person}));
          return ids([...shown, ...more]);
        };
        assert.deepEqual([...all('known')].sort(), [...all('stranger')].sort());
        const others = (list: readonly string[]) => list.filter(id => !moved.includes(id));
        assert.deepEqual(others(all('known')), others(all('stranger')));
      }
    }
  });

  test('it is named, and none where the country names none', () => {
    assert.deepEqual(labelled(knownPersonLines(US, who('unknown'))), ['us-loveisrespect minor', 'us-ndvh adult']);
    assert.deepEqual(labelled(knownPersonLines(GB, who('unknown'))), ['gb-childline minor', 'gb-domestic-abuse adult']);
    assert.deepEqual(ids(knownPersonLines(GB, who('minor'))), ['gb-childline']);
    assert.deepEqual(knownPersonLines(LU, who('unknown')), []);
  });
});

describe('the best contact', () => {
  test('US: 988, for every age', () => {
    for (const age of AGES) assert.deepEqual(labelled(bestContacts(US, who(age))), ['us-988']);
  });

  test('GB: Childline under 18, Samaritans for adults, both labelled where the age is not known', () => {
    assert.deepEqual(labelled(bestContacts(GB, who('minor'))), ['gb-childline']);
    assert.deepEqual(labelled(bestContacts(GB, who('adult'))), ['gb-samaritans']);
    assert.deepEqual(labelled(bestContacts(GB, who('unknown'))), ['gb-childline minor', 'gb-samaritans adult']);
  });

  test('Find A Helpline where there is none', () => {
    for (const directory of [LU, BO, NOWHERE]) {
      for (const age of AGES) assert.deepEqual(labelled(bestContacts(directory, who(age))), ['intl-findahelpline']);
    }
  });
});

/** A country that is made up: the rules hold for the ones that come later. */
const xx = recordsOf('XX', '2026-11-22');
const line = (id: string, facts: Partial<Service> = {}): Service =>
  xx({
    id: `xx-${id}`,
    name: id,
    organization: id,
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '0800 123 456'}],
    assurance_method: 'own-site',
    ...facts,
  });
const inCountry = (...services: readonly Service[]) => directoryWith([{code: 'XX', timezone: 'UTC', services}], 'XX');

describe('the best contact elsewhere', () => {
  const best = (age: Audience, ...services: readonly Service[]) =>
    labelled(bestContacts(inCountry(...services), who(age)));
  const crisis = line('crisis');
  const child = line('child', {kind: 'child-helpline', audience: 'minor'});
  const anyChild = line('any-child', {kind: 'child-helpline'});

  test('the child helpline for under 18, the crisis line for adults, both for unknown', () => {
    assert.deepEqual(best('minor', crisis, child), ['xx-child']);
    assert.deepEqual(best('adult', crisis, child), ['xx-crisis']);
    assert.deepEqual(best('unknown', crisis, child), ['xx-child minor', 'xx-crisis adult']);
  });

  test('the crisis line where there is no child helpline', () => {
    for (const age of AGES) assert.deepEqual(best(age, crisis), ['xx-crisis']);
  });

  test('a line for young people alone: its ages for unknown, never for an adult', () => {
    assert.deepEqual(best('unknown', child), ['xx-child minor']);
    assert.deepEqual(best('adult', child), ['intl-findahelpline']);
  });

  test('a line for adults alone: labelled for unknown, never for a child', () => {
    const adults = line('adults', {minimum_age: 18});
    assert.deepEqual(best('unknown', adults), ['xx-adults adult']);
    assert.deepEqual(best('minor', adults), ['intl-findahelpline']);
  });

  test('a helpline for every age is good enough for an adult', () => {
    assert.deepEqual(best('adult', anyChild), ['xx-any-child']);
    assert.deepEqual(best('unknown', anyChild), ['xx-any-child']);
    assert.deepEqual(best('unknown', anyChild, crisis), ['xx-any-child minor', 'xx-crisis adult']);
  });

  test('a line up to some age is not the one for an adult', () => {
    assert.deepEqual(best('adult', line('young', {maximum_age: 35})), ['intl-findahelpline']);
    assert.deepEqual(best('adult', line('young', {maximum_age: 35}), crisis), ['xx-crisis']);
  });

  test('never unconfirmed, unlisted, ended or for one group', () => {
    for (const facts of [
      {assurance: 'unconfirmed'},
      {listed: false},
      {status: 'defunct'},
      {contacts: [{type: 'voice', number: '116 111', unconfirmed: true}]},
      {contacts: []},
      {notes: ['trans-people']},
      {notes: ['lgbtq-young-people']},
    ] as const) {
      for (const age of AGES) assert.deepEqual(best(age, line('doubtful', facts)), ['intl-findahelpline']);
    }
  });
});

describe('the lines for somebody who may hurt themselves', () => {
  test('the crisis line, and the child helpline where the reader is or may be under 18', () => {
    assert.deepEqual(ids(crisisLines(US, who('minor'))), ['us-988', 'us-childhelp']);
    assert.deepEqual(ids(crisisLines(US, who('unknown'))), ['us-988', 'us-childhelp']);
    assert.deepEqual(ids(crisisLines(US, who('adult'))), ['us-988']);
    assert.deepEqual(ids(crisisLines(GB, who('minor'))), ['gb-childline', 'gb-samaritans']);
    assert.deepEqual(labelled(crisisLines(GB, who('unknown'))), ['gb-childline minor', 'gb-samaritans']);
    assert.deepEqual(ids(crisisLines(GB, who('adult'))), ['gb-samaritans']);
  });

  test('empty where none is confirmed', () => {
    const doubtful = inCountry(line('crisis', {assurance: 'unconfirmed'}));
    for (const directory of [LU, BO, NOWHERE, doubtful]) {
      for (const age of AGES) assert.deepEqual(crisisLines(directory, who(age)), []);
    }
  });

  test('never the line of another country', () => {
    for (const directory of [US, GB]) {
      for (const {service} of crisisLines(directory, who('unknown'))) {
        assert.equal(service.country, directory.region);
      }
    }
  });
});

describe('where to report', () => {
  const routes = (directory: typeof US, age: Audience, situation: 'threatened' | 'personal-info') =>
    labelled(reportRoutes(directory, who(age, {situation})));

  test('US', () => {
    assert.deepEqual(routes(US, 'minor', 'threatened'), ['us-cybertipline']);
    assert.deepEqual(routes(US, 'adult', 'threatened'), ['us-ic3', 'us-fbi']);
    assert.deepEqual(routes(US, 'unknown', 'threatened'), ['us-cybertipline minor', 'us-ic3 adult']);
    assert.deepEqual(routes(US, 'minor', 'personal-info'), ['us-fbi']);
    assert.deepEqual(routes(US, 'adult', 'personal-info'), ['us-ic3', 'us-fbi']);
    assert.deepEqual(routes(US, 'unknown', 'personal-info'), ['us-fbi minor', 'us-ic3 adult']);
  });

  test('GB, by the rule of kinds', () => {
    assert.equal(gb.report_routes ?? gb.report_routes_personal_info, undefined);
    assert.deepEqual(routes(GB, 'minor', 'threatened'), ['gb-ceop']);
    assert.deepEqual(routes(GB, 'adult', 'threatened'), ['gb-revenge-porn-helpline', 'gb-police-101']);
    assert.deepEqual(routes(GB, 'unknown', 'threatened'), ['gb-ceop minor', 'gb-revenge-porn-helpline adult']);
    assert.deepEqual(routes(GB, 'minor', 'personal-info'), ['gb-ceop']);
    assert.deepEqual(routes(GB, 'adult', 'personal-info'), ['gb-police-101']);
    assert.deepEqual(routes(GB, 'unknown', 'personal-info'), ['gb-ceop minor', 'gb-police-101 adult']);
  });

  test('elsewhere', () => {
    const hotline = line('hotline', {kind: 'hotline-csam-report'});
    const police = line('police', {kind: 'police-reporting'});
    const cyber = line('cyber', {kind: 'cybercrime-report'});
    const abuse = line('abuse', {kind: 'image-abuse-helpline', audience: 'adult'});
    const all = inCountry(police, cyber, abuse, hotline);
    assert.deepEqual(routes(all, 'minor', 'threatened'), ['xx-hotline', 'xx-police']);
    assert.deepEqual(routes(all, 'adult', 'threatened'), ['xx-abuse', 'xx-cyber']);
    assert.deepEqual(routes(all, 'unknown', 'threatened'), ['xx-hotline minor', 'xx-abuse adult']);
    assert.deepEqual(routes(all, 'minor', 'personal-info'), ['xx-police']);
    assert.deepEqual(routes(all, 'adult', 'personal-info'), ['xx-cyber']);
    const onlyPolice = inCountry(police);
    assert.deepEqual(routes(onlyPolice, 'adult', 'threatened'), ['xx-police']);
    assert.deepEqual(routes(onlyPolice, 'unknown', 'threatened'), ['xx-police']);
    assert.deepEqual(routes(inCountry({...police, assurance: 'unconfirmed'}), 'minor', 'threatened'), []);
  });

  test('none where we know none: the network of hotlines answers nobody', () => {
    for (const directory of [LU, BO, NOWHERE])
      for (const age of AGES) assert.deepEqual(routes(directory, age, 'threatened'), []);
  });
});

describe('to stop an image spreading', () => {
  const removal = (directory: typeof US, age: Audience, imageAge: Audience) =>
    labelled(removalServices(directory, who(age, {imageAge})));

  test('US', () => {
    assert.deepEqual(removal(US, 'minor', 'minor'), ['us-takeitdown']);
    assert.deepEqual(removal(US, 'minor', 'adult'), ['us-takeitdown']);
    assert.deepEqual(removal(US, 'adult', 'adult'), ['intl-stopncii']);
    assert.deepEqual(removal(US, 'adult', 'minor'), ['us-takeitdown', 'us-cybertipline']);
    assert.deepEqual(removal(US, 'adult', 'unknown'), ['intl-stopncii image adult', 'us-takeitdown image minor']);
    assert.deepEqual(removal(US, 'unknown', 'unknown'), ['us-takeitdown image minor', 'intl-stopncii image adult']);
  });

  test('GB: Report Remove first for a reader who is or may be under 18', () => {
    assert.deepEqual(removal(GB, 'minor', 'minor'), ['gb-report-remove', 'intl-take-it-down']);
    assert.deepEqual(removal(GB, 'unknown', 'minor'), ['gb-report-remove minor', 'intl-take-it-down']);
    assert.deepEqual(removal(GB, 'unknown', 'unknown'), [
      'gb-report-remove minor',
      'intl-take-it-down image minor',
      'intl-stopncii image adult',
    ]);
    assert.deepEqual(removal(GB, 'unknown', 'adult'), ['intl-stopncii']);
    assert.deepEqual(removal(GB, 'adult', 'minor'), ['intl-take-it-down', 'gb-iwf']);
    assert.deepEqual(removal(GB, 'adult', 'adult'), ['intl-stopncii']);
  });

  test('everywhere else the international ones, by the image alone', () => {
    for (const directory of [LU, BO, NOWHERE]) {
      for (const age of ['adult', 'unknown'] as const) {
        assert.deepEqual(removal(directory, age, 'minor'), ['intl-take-it-down']);
        assert.deepEqual(removal(directory, age, 'adult'), ['intl-stopncii']);
        assert.equal(removal(directory, age, 'unknown').length, 2);
      }
    }
  });

  test('a country’s record of an international service replaces it, without a list as well', () => {
    const own = line('tid', {kind: 'image-removal', image_age: 'minor', same_as: 'intl-take-it-down'});
    assert.deepEqual(removal(inCountry(own), 'minor', 'minor'), ['xx-tid']);
  });

  test('without a copy the hotline helps, where the country’s list gives it to this reader', () => {
    const hotline = (directory: typeof US, age: Audience, imageAge: Audience = 'unknown') =>
      hotlineWithoutCopy(directory, who(age, {imageAge}))?.id;
    assert.equal(hotline(US, 'minor'), 'us-cybertipline');
    assert.equal(hotline(US, 'adult'), 'us-cybertipline');
    assert.equal(hotline(US, 'adult', 'adult'), undefined);
    assert.equal(hotline(US, 'unknown', 'adult'), undefined);
    assert.equal(hotline(GB, 'minor'), undefined);
    assert.equal(hotline(GB, 'adult', 'minor'), 'gb-iwf');
    assert.equal(hotline(GB, 'unknown'), 'gb-iwf');
    assert.equal(hotline(LU, 'adult', 'minor'), undefined);
  });

  test('the complaint about a platform is the US one, and stands alone', () => {
    assert.equal(platformComplaint(US)?.id, 'us-ftc-takeitdown');
    assert.equal(platformComplaint(GB), undefined);
    assert.equal(platformComplaint(NOWHERE), undefined);
  });
});

describe('the rule of kinds', () => {
  const list = (directory: typeof US, age: Audience, more = {}) => {
    const {shown, more: folded} = listed(directory, who(age, more));
    return {shown: ids(shown), all: ids([...shown, ...folded])};
  };

  test('a member of the European Union without a file of its own', () => {
    assert.deepEqual(list(LU, 'minor').all, ['eu-112', 'intl-findahelpline', 'intl-take-it-down', 'intl-chi']);
    assert.deepEqual(list(LU, 'adult').all, [
      ...['eu-112', 'intl-findahelpline', 'intl-take-it-down', 'intl-stopncii'],
      ...['intl-inhope', 'intl-lila', 'intl-nomore'],
    ]);
    assert.deepEqual(list(LU, 'adult').shown, [
      ...['eu-112', 'intl-findahelpline', 'intl-take-it-down', 'intl-stopncii', 'intl-inhope', 'intl-lila'],
    ]);
  });

  test('a region without data has no emergency number that is not its own', () => {
    for (const directory of [BO, NOWHERE]) {
      for (const age of AGES) assert.equal(list(directory, age).all[0], 'intl-findahelpline');
    }
  });

  test('a chunk that did not come leaves the emergency number first', () => {
    const directory = {...directoryWith([], 'US')};
    assert.deepEqual(list(directory, 'minor').all, ['us-911', 'intl-findahelpline', 'intl-take-it-down', 'intl-chi']);
  });

  test('a child is never sent to a network that answers nobody', () => {
    for (const directory of [US, GB, LU, BO, NOWHERE]) {
      for (const age of ['minor', 'unknown'] as const) assert.ok(!list(directory, age).all.includes('intl-inhope'));
    }
  });

  test('by kind, and unconfirmed last', () => {
    const all = inCountry(
      line('nova', {kind: 'crisis-line', assurance: 'unconfirmed'}),
      line('parents', {kind: 'parent-support'}),
      line('law', {kind: 'legal-aid'}),
      line('cyber', {kind: 'cybercrime-report'}),
      line('police', {kind: 'police-reporting'}),
      line('victims', {kind: 'victim-support'}),
      line('assault', {kind: 'sexual-violence'}),
      line('hotline', {kind: 'hotline-csam-report'}),
      line('abuse', {kind: 'image-abuse-helpline'}),
      line('complaint', {kind: 'platform-complaint'}),
      line('crisis'),
      line('child', {kind: 'child-helpline', audience: 'minor'}),
    );
    assert.deepEqual(list(all, 'minor').all, [
      ...['xx-child', 'xx-crisis', 'xx-abuse', 'xx-hotline', 'intl-take-it-down', 'xx-assault', 'xx-victims'],
      ...['xx-police', 'xx-cyber', 'xx-law', 'xx-parents', 'intl-findahelpline', 'xx-nova'],
    ]);
    assert.deepEqual(list(all, 'adult', {imageAge: 'adult'}).all, [
      ...['xx-crisis', 'xx-abuse', 'intl-stopncii', 'xx-assault', 'xx-victims', 'xx-police', 'xx-cyber', 'xx-law'],
      ...['xx-parents', 'intl-findahelpline', 'intl-lila', 'intl-nomore', 'xx-nova'],
    ]);
  });

  describe('what is shown at once is five places', () => {
    const others = (['image-abuse-helpline', 'hotline-csam-report', 'sexual-violence', 'legal-aid'] as const).map(
      kind => line(kind, {kind}),
    );
    const before = (places: number) => inCountry(line('crisis'), line('second'), ...others.slice(0, places - 2));

    test('and a pair by the age in the image is one of them', () => {
      for (const age of ['unknown', 'adult'] as const) {
        const {shown} = list(before(4), age);
        assert.deepEqual(shown.slice(-2), ['intl-take-it-down', 'intl-stopncii'], age);
        assert.equal(shown.length, 6);
      }
    });

    test('so is one by the age of the reader', () => {
      const child = line('child', {kind: 'child-helpline', audience: 'minor'});
      const adults = line('adults', {minimum_age: 18});
      assert.deepEqual(list(inCountry(child, adults, ...others.slice(0, 2)), 'unknown').shown, [
        ...['xx-child', 'xx-adults', 'xx-image-abuse-helpline', 'xx-hotline-csam-report'],
        ...['intl-take-it-down', 'intl-stopncii', 'intl-findahelpline'],
      ]);
    });

    test('and where the image is known there is none', () => {
      assert.deepEqual(list(before(4), 'adult', {imageAge: 'adult'}).shown, [
        ...['xx-crisis', 'xx-second', 'xx-image-abuse-helpline', 'intl-stopncii', 'intl-findahelpline'],
      ]);
      assert.equal(list(before(4), 'minor').shown.length, 5);
    });

    test('in no country is the fold between the two take-down services', () => {
      const BOTH = ['intl-take-it-down', 'intl-stopncii'];
      for (const {code} of COUNTRIES) {
        for (const age of AGES) {
          const {shown, all} = list(directoryOf(code), age);
          if (BOTH.every(id => all.includes(id)))
            assert.equal(shown.includes('intl-take-it-down'), shown.includes('intl-stopncii'), `${code} ${age}`);
        }
      }
    });
  });

  test('Find A Helpline stands in for a crisis line that is missing, after the child helpline', () => {
    const child = inCountry(
      line('child', {kind: 'child-helpline', audience: 'minor'}),
      line('law', {kind: 'legal-aid'}),
    );
    assert.deepEqual(list(child, 'minor').shown.slice(0, 2), ['xx-child', 'intl-findahelpline']);
  });

  test('also where the only crisis line is that of one city', () => {
    const city = line('city', {area: 'Bogotá'});
    const child = line('child', {kind: 'child-helpline'});
    for (const age of AGES) {
      assert.deepEqual(
        new Set(list(inCountry(city, child, line('law', {kind: 'legal-aid'})), age).all.slice(0, 3)),
        new Set(['xx-child', 'xx-city', 'intl-findahelpline']),
        age,
      );
      const {shown} = list(directoryOf('CO'), age);
      assert.ok(shown.includes('intl-findahelpline'), age);
    }
  });

  test('within a kind: this age, then open now, then read at the source', () => {
    const later = line('later', {assurance_method: 'second-hand'});
    const open = line('open', {assurance_method: 'second-hand', always_open: true});
    const national = line('national', {assurance_method: 'second-hand', contacts: [{type: 'voice', number: '988'}]});
    const source = line('source');
    const teens = line('teens', {audience: 'minor', assurance_method: 'second-hand'});
    const all = inCountry(later, source, national, open, teens);
    assert.deepEqual(list(all, 'minor').shown.slice(0, 5), [
      ...['xx-teens', 'xx-open', 'xx-source', 'xx-national', 'xx-later'],
    ]);
    const closed = listed(all, who('minor'), service => (service.id === 'xx-source' ? 'closed' : 'unknown'));
    assert.deepEqual(ids(closed.shown), ['xx-teens', 'xx-national', 'xx-later', 'xx-open', 'xx-source']);
  });
});

describe('the emergency service', () => {
  test('is the region’s own', () => {
    assert.equal(emergencyOf(US)?.id, 'us-911');
    assert.equal(emergencyOf(GB)?.id, 'gb-emergency');
    assert.equal(emergencyOf(LU)?.id, 'eu-112');
    assert.equal(emergencyOf(BO), undefined);
    assert.equal(emergencyOf(NOWHERE), undefined);
  });

  test('of a country that a host registered is found among its services', () => {
    const own = line('emergency', {kind: 'emergency', contacts: [{type: 'voice', number: '119'}]});
    assert.equal(emergencyOf(inCountry(own))?.id, 'xx-emergency');
  });
});

test('ages for words', () => {
  const ages = (id: string) => {
    const service = ALL.find(each => each.id === id);
    assert.ok(service, id);
    const {under, from} = agesOf(service);
    return [under, from, audienceOf(service)];
  };
  assert.deepEqual(ages('gb-childline'), [19, undefined, 'minor']);
  assert.deepEqual(ages('gb-ceop'), [18, undefined, 'minor']);
  assert.deepEqual(ages('gb-papyrus'), [36, undefined, undefined]);
  assert.deepEqual(ages('us-runaway'), [18, undefined, 'minor']);
  assert.deepEqual(ages('us-ccri'), [undefined, 18, 'adult']);
  assert.deepEqual(ages('us-aba-free-legal-answers'), [undefined, 18, 'adult']);
  assert.deepEqual(ages('us-988'), [undefined, undefined, undefined]);
});
