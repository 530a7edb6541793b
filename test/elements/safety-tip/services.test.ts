import {expect} from '@open-wc/testing';
import {ages, imageAgeOf, regions} from '../../expected/reader.js';
import {
  expectedCrisisLines,
  expectedReportRoutes,
  expectedTakeDown,
  forbiddenServices,
  ownPrefixes,
} from '../../expected/services.js';
import {
  expectedTip,
  helpedAge,
  helperTopics,
  nameOfTip,
  tipAttributes,
  topics,
  type TipReader,
} from '../../expected/tips.js';
import {servicesOf, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

const readers: readonly TipReader[] = topics.flatMap(topic =>
  ages.flatMap(age => ages.flatMap(imageAge => regions.map(region => ({topic, age, imageAge, region})))),
);

/** Which services the statements of a tip bring with them, in the order in which they stand. */
function due(reader: TipReader): readonly string[] {
  const helped = {...reader, age: helpedAge(reader)};
  const brings: Readonly<Record<string, readonly string[]>> = {
    G3: expectedCrisisLines(helped),
    // Age and age in the image are two facts, for a child too: an unknown one shows both kinds.
    G11: expectedTakeDown({
      ...reader,
      age: helperTopics.includes(reader.topic) ? 'unknown' : reader.age,
      imageAge: imageAgeOf(reader),
    }),
    G12: expectedReportRoutes(helped),
  };
  return [...new Set(expectedTip(reader).flatMap(id => brings[id] ?? []))];
}

/** What is not for a helper's own age may be for the one who is helped. */
const forbiddenTo = (reader: TipReader): TipReader =>
  helperTopics.includes(reader.topic) ? {...reader, age: 'unknown'} : reader;

describe('safety-tip: services', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('safety-tip');
  });

  after(() => element.remove());

  for (const topic of topics) {
    it(`${topic}: those its statements need, none of another country, none for somebody else`, async () => {
      const faults: string[] = [];
      for (const reader of readers.filter(one => one.topic === topic)) {
        await address(element, tipAttributes(reader));
        const shown = servicesOf(element.renderRoot);
        const wrong = [
          ...due(reader)
            .filter(id => !shown.includes(id))
            .map(id => `${id} is missing`),
          ...shown.filter(id => !ownPrefixes[reader.region].some(prefix => id.startsWith(prefix))),
          ...shown.filter(id => forbiddenServices(forbiddenTo(reader)).includes(id)),
        ];
        faults.push(...wrong.map(fault => `${nameOfTip(reader)}: ${fault}`));
      }
      expect(faults.slice(0, 8), `${faults.length} faults`).to.deep.equal([]);
    });
  }

  it('where we have no data no number can be called by a tap', async () => {
    for (const topic of topics) {
      await address(element, {topic, region: 'BO'});
      expect(element.renderRoot.querySelectorAll('a[href^="tel:"], a[href^="sms:"]').length, topic).to.equal(0);
    }
  });
});
