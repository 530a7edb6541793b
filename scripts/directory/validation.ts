import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {SCHEMA} from './schema.js';

const said = ({instancePath, message, params}: ErrorObject): string => {
  const what = Object.values(params as Readonly<Record<string, unknown>>)
    .flat()
    .join(', ');
  return `${instancePath || '/'}: ${message ?? 'is wrong'}${what && ` (${what})`}`;
};

/** A validator of documents by a schema. It gives every way in which one differs, each with its place. */
export function validatorOf(schema: object): (document: unknown) => readonly string[] {
  const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  return document => (valid(document) ? [] : (valid.errors ?? []).map(said));
}

/** Every way in which a document is not what the published schema says. */
export const schemaFaults = validatorOf(SCHEMA);
