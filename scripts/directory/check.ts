/*
 * `npm run check:services`: everything that can be said about the records without a telephone. Faults fail
 * the run; warnings are for a person to look at. The age of the sources is only told.
 */
import {isOld} from '../../src/directory/freshness.js';
import {ALONE, CHECKS, type Finding} from './checks/index.js';
import {EXPECTED_UNKNOWN} from './checks/unknown-to-number-plans.js';
import {phonesOf} from './checks/numbers.js';
import {type Published, type PublishedService, publishedData} from './published.js';
import {schemaFaults} from './validation.js';

const line = ({check, service, says}: Finding): string => `${check}: ${service}: ${says}`;

/** Everything there is to say about a document, faults first. */
export function findings(data: Published): readonly Finding[] {
  const found: readonly Finding[] = [
    ...schemaFaults(data).map(says => ({check: 'schema', service: 'services.json', says})),
    ...CHECKS.flatMap(check => check(data.services)),
  ];
  return found.toSorted((a, b) => Number(a.warning ?? false) - Number(b.warning ?? false));
}

/** A copy with one record spoilt in as many ways as there are kinds of faults. */
export function spoilt(data: Published): Published {
  const [first] = data.services.filter(({id}) => id === 'us-ndvh');
  if (!first) throw new Error('us-ndvh is gone: spoil another record here.');
  const bad = {
    ...first,
    kind: 'hotline' as never,
    try_first: 'us-nobody',
    contacts: [
      {type: 'voice', number: '1-800-799-7234', vanity: '1-800-799-SAFE', href: 'javascript:alert(1)'},
      {type: 'voice', number: '1-866-311-9474'},
      {type: 'web', url: 'http://example.org/', href: 'http://example.org/', unconfirmed: true},
      {type: 'chat', url: 'http://example.org/chat'},
      {type: 'voice', number: '1-000-000-0000'},
    ],
    provenance: {sources: []},
  } as const satisfies PublishedService;
  const others = data.services.filter(({id}) => !['us-ndvh', 'us-crisischat', 'id-sapa-129'].includes(id));
  const renamed = data.services.filter(({id}) => id === 'id-sapa-129').map(service => ({...service, name: 'SAPA 128'}));
  return {...data, services: [...others, ...renamed, bad, bad]};
}

/** The kinds of faults that a check can find, by the names it gives them. */
export const KINDS_OF_FAULTS = [
  ...['schema', 'ids', 'references', 'https', 'unconfirmed', 'sources', 'keypad', 'number in record', 'form'],
  ...['number plan', 'retired', 'second list'],
] as const;

function ageReport({services}: Published, now: Date): readonly string[] {
  const listed = services.filter(service => service.listed && service.status === 'active');
  const old = listed.filter(service => isOld(service, now));
  const dated = old.flatMap(({id, source_date: date}) => (date === undefined ? [] : [`${date} ${id}`])).sort();
  const undated = old.filter(({source_date: date}) => date === undefined).map(({id}) => id);
  return [
    `${listed.length} services are shown; the source of ${dated.length} is older than 24 months, ${undated.length} have none with a date.`,
    ...dated.slice(0, 10).map(service => `  ${service}`),
    ...(dated.length > 10 ? [`  … and ${dated.length - 10} younger ones`] : []),
    ...(undated.length > 0 ? [`  undated: ${undated.join(', ')}`] : []),
  ];
}

function report(data: Published): number {
  const seeded = findings(spoilt(data));
  const unseen = KINDS_OF_FAULTS.filter(kind => !seeded.some(({check, warning}) => check === kind && !warning));
  if (unseen.length > 0) {
    console.log(`A seeded fault was not found: ${unseen.join(', ')}. Nothing below can be trusted.`);
    return 1;
  }
  console.log(`Seeded faults of ${KINDS_OF_FAULTS.length} kinds were found.`);
  const found = findings(data);
  const faults = found.filter(({warning}) => !warning);
  for (const finding of found) console.log(`${finding.warning ? 'look at' : 'WRONG  '} ${line(finding)}`);
  for (const told of ageReport(data, new Date())) console.log(told);
  const numbers = data.services.flatMap(phonesOf).length;
  console.log(`${EXPECTED_UNKNOWN.size} numbers are unknown to libphonenumber, each with a reason.`);
  console.log(
    `${data.services.length} services, ${numbers} numbers, ${CHECKS.length} checks (${ALONE.length} without the second list).`,
  );
  console.log(`${faults.length} faults, ${found.length - faults.length} warnings`);
  return faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = report(publishedData('0.0.0'));
