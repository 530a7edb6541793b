import {isPhone} from '../../../src/directory/contact.js';
import type {PublishedService} from '../published.js';
import type {Check, Finding} from './finding.js';

const finding = (check: string, {id}: Pick<PublishedService, 'id'>, says: string): Finding => ({
  check,
  service: id,
  says,
});

const ids: Check = services =>
  services.flatMap((service, place) => {
    const first = services.findIndex(({id}) => id === service.id) === place;
    const own = service.id.split('-')[0]?.toUpperCase() === service.country;
    return [
      ...(first ? [] : [finding('ids', service, 'the id is used twice')]),
      ...(own ? [] : [finding('ids', service, `the id does not begin with ${service.country.toLowerCase()}`)]),
    ];
  });

/** Ids that were given up. They stay in the file with their status, so that nobody uses or adds them again. */
export const RETIRED_IDS: readonly string[] = ['us-lifeline-centers', 'us-crisischat'];

const retiredIds: Check = services =>
  RETIRED_IDS.flatMap(id => {
    const service = services.find(each => each.id === id);
    if (!service) return [finding('retired', {id}, 'a retired id has to stay in the file as retired')];
    const dead = service.status !== 'active' && !service.listed;
    return dead ? [] : [finding('retired', service, 'a retired id came back')];
  });

const references: Check = services =>
  services.flatMap(service =>
    [service.try_first, service.replaced_by, service.same_as]
      .filter(other => other !== undefined && !services.some(({id}) => id === other))
      .map(other => finding('references', service, `names ${other}, and there is none`)),
  );

/** A service that is shown names the one to try first exactly where it is unconfirmed; an emergency number cannot. */
const tryFirst: Check = services =>
  services
    .filter(({listed, kind}) => listed && kind !== 'emergency')
    .filter(({assurance, try_first}) => (assurance === 'unconfirmed') !== (try_first !== undefined))
    .map(service => finding('references', service, 'is unconfirmed without try_first, or the other way round'));

const https: Check = services =>
  services.flatMap(service =>
    service.contacts
      .filter(contact => !isPhone(contact) && contact.type !== 'email' && !contact.unconfirmed)
      .filter(contact => !isPhone(contact) && !contact.url.startsWith('https://'))
      .map(contact =>
        finding('https', service, `${isPhone(contact) ? '' : contact.url} is not https: text, or nothing`),
      ),
  );

/** No link where nobody could confirm it. */
const unconfirmed: Check = services =>
  services.flatMap(service =>
    service.contacts
      .filter(({href}) => href !== undefined)
      .filter(
        ({type, unconfirmed: doubtful}) =>
          doubtful || service.status !== 'active' || (service.assurance === 'unconfirmed' && type !== 'web'),
      )
      .map(({href}) => finding('unconfirmed', service, `${href ?? ''} is a link, and nobody could confirm it`)),
  );

const sources: Check = services =>
  services.flatMap(service => {
    const {assurance_method: method, publisher, listed, provenance, source_date: date, assured_date} = service;
    const read = provenance.sources;
    const doubtful = service.assurance === 'unconfirmed' || service.contacts.some(contact => contact.unconfirmed);
    const wrong = [
      read.length === 0 && 'has no source',
      method === 'own-site' && !read.some(({own_site: own}) => own) && 'says own-site, and no source is that',
      publisher !== undefined && !read.some(source => source.publisher === publisher) && `no source is of ${publisher}`,
      listed && doubtful && !provenance.unconfirmed_because && 'does not say why it is unconfirmed',
      !listed && service.status === 'active' && !provenance.unlisted_because && 'does not say why it is not shown',
      date !== undefined && date > assured_date && 'its source is younger than our reading of it',
    ];
    return wrong.flatMap(says => (says ? [finding('sources', service, says)] : []));
  });

export const recordChecks: readonly Check[] = [...[ids, retiredIds, references, tryFirst, https, unconfirmed, sources]];
