import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Service} from '../../src/directory/model.js';
import type {ProvenanceById} from '../../src/directory/provenance.js';
import {PROVENANCE, SHIPPED} from './records.js';

const services = SHIPPED;
const sources: ProvenanceById = Object.assign({}, ...PROVENANCE.map(([, read]) => read));

/** True where the page that the method speaks of has the date itself. */
function isItsOwnDate(service: Service, read: ProvenanceById): boolean {
  if (service.assurance_method === 'second-hand' || service.source_date === undefined) return true;
  return (read[service.id]?.sources ?? []).some(
    ({own_site: own, publisher, page_date: date}) =>
      date === service.source_date &&
      (service.assurance_method === 'own-site' ? own === true : publisher === service.publisher),
  );
}

const wrong = (records: readonly Service[]): string[] =>
  records.filter(service => isItsOwnDate(service, sources) === (service.dated_elsewhere === true)).map(({id}) => id);

test('a date that belongs to another page than the one named is marked, so that no card claims it', () => {
  assert.deepEqual(wrong(services), []);
});

test('a mark that is missing is found', () => {
  const [marked] = services.filter(service => service.dated_elsewhere);
  assert.ok(marked);
  const {dated_elsewhere: _mark, ...unmarked} = marked;
  assert.deepEqual(wrong([unmarked]), [marked.id]);
});
