/** What one address does: its parameters, what may be sent, and every answer it gives. */
import type { Parameter } from './parameters.ts';
import { BOM_PARAMETERS, LANG_PARAMETERS } from './parameters.ts';
import type { Schema } from './schema.ts';
import { ref, uuid } from './schema.ts';

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly (Parameter | PathParameter)[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface PathParameter {
  readonly name: string;
  readonly in: 'path';
  readonly required: true;
  readonly schema: Schema;
}

const CSV: Readonly<Record<string, unknown>> = { 'text/csv': { schema: { type: 'string' } } };
const jsonOf = (schema: string): Readonly<Record<string, unknown>> => ({
  'application/json': { schema: ref(schema) }
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } }
});
const BAD_ADDRESS = problem('A parameter is unknown or cannot be read.');
const FAILED = { '5XX': problem('The store cannot answer now; nothing has changed.') };
const id: PathParameter = { name: 'id', in: 'path', required: true, schema: uuid };

export interface Told {
  /** What follows `/api/v1/`. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Name of the schema that answers. */
  readonly schema: string;
}

/** `GET` of a list or a series: JSON, or a file where Accept or the ending `.csv` asks for one. */
export function table({
  name,
  summary,
  parameters,
  schema,
  columns
}: Told & { readonly columns: readonly string[] }): Readonly<Record<string, { get: Operation }>> {
  const file = { description: `Rows with the columns ${columns.join(', ')}.`, content: CSV };
  const both = { description: file.description, content: { ...jsonOf(schema), ...CSV } };
  const asked = { parameters, responses: { 200: both, 400: BAD_ADDRESS, ...FAILED } };
  return {
    [`/api/v1/${name}`]: { get: { operationId: name, summary, ...asked } },
    [`/api/v1/${name}.csv`]: {
      get: {
        operationId: `${name}-file`,
        summary: `As /api/v1/${name}, as a CSV file.`,
        ...{ ...asked, responses: { ...asked.responses, 200: file } },
        parameters: [...parameters, ...BOM_PARAMETERS]
      }
    }
  };
}

/** `GET` of something that is JSON only. */
export const get = ({ name, summary, parameters, schema }: Told): Operation => ({
  operationId: name,
  summary,
  parameters,
  responses: {
    200: { description: summary, content: jsonOf(schema) },
    400: BAD_ADDRESS,
    ...FAILED
  }
});

/** `GET` of a file in one of several formats, the last part of the address. */
export const getFile = ({
  name,
  summary,
  parameters,
  types
}: Omit<Told, 'schema'> & { readonly types: Readonly<Record<string, string>> }): Operation => ({
  operationId: name,
  summary,
  parameters: [
    { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: Object.keys(types) } },
    ...parameters
  ],
  responses: {
    200: {
      description: 'The file.',
      content: Object.fromEntries(Object.values(types).map((type) => [type, {}]))
    },
    400: BAD_ADDRESS,
    404: problem('There is no such format.'),
    ...FAILED
  }
});

/** `GET` of one thing by its id. */
export const getOne = (operationId: string, summary: string, schema: string): Operation => ({
  operationId,
  summary,
  parameters: [id, ...LANG_PARAMETERS],
  responses: {
    200: { description: summary, content: jsonOf(schema) },
    400: BAD_ADDRESS,
    404: problem('There is none of that id.'),
    ...FAILED
  }
});

/** `POST` of a new one. */
export const post = (
  operationId: string,
  { summary, sent, schema }: { readonly summary: string; readonly sent: string; readonly schema: string },
  more: Readonly<Record<string, unknown>> = {}
): Operation => ({
  operationId,
  summary,
  parameters: LANG_PARAMETERS,
  requestBody: { required: true, content: jsonOf(sent) },
  responses: {
    201: { description: 'What is kept now.', content: jsonOf(schema) },
    400: problem('A field is missing or cannot be read.'),
    413: problem('More was sent than is read.'),
    ...more,
    ...FAILED
  }
});

/** `DELETE` of one thing by its id. */
export const remove = (operationId: string, summary: string): Operation => ({
  operationId,
  summary,
  parameters: [id, ...LANG_PARAMETERS],
  responses: {
    204: { description: 'It is gone.' },
    400: BAD_ADDRESS,
    404: problem('There is none of that id.'),
    ...FAILED
  }
});

/** 409 of a name that another one has. */
export const NAME_TAKEN = { 409: problem('Another one has that name.') };
