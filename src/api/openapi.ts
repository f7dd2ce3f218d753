import { z } from 'zod';
import { largestOriginal } from '../pictures/keep-picture.ts';
import { problems, refusalTitles } from './problem.ts';
import type { Route } from './route.ts';
import { pictureBytes } from './routes/picture-routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The description of the API (OpenAPI 3.1.1), made of the same schemas that requests and answers pass. */
export function openApiDocument(routes: readonly Route[], prefix: string): Json {
  const components: Record<string, unknown> = { Problem: schemaOf(problemSchema, 'output', {}) };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    Object.assign(paths[route.path] as object, { [route.method.toLowerCase()]: operationOf(route, components) });
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Dateline', version: '1', description, license: { name: 'Apache 2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: prefix }],
    security: [{ token: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A key made by `dateline token create`.' },
      },
    },
  };
}

const description = `What a newsroom does, for other programs. Every act names the version of the story that it saw, in \`If-Match\` (the entity tag of a story
is its version) or as \`seen\`; where somebody changed the story since, the answer is 409 and says who changed what, and nothing was done.
Whatever is refused is answered with a problem document (RFC 9457) whose \`type\` never changes:

${[
  ...Object.entries(problems).map(([kind, [status, title]]) => [kind, `${status} ${title}`]),
  ...Object.entries(refusalTitles),
]
  .map(([kind, title]) => `- \`urn:dateline:problem:${kind}\`: ${title}`)
  .join('\n')}`;

const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What happened and what to do, in words.' }),
});

function operationOf(route: Route, components: Record<string, unknown>): Json {
  return {
    operationId: route.operation,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    parameters: [
      ...parametersOf(route.params, 'path', components),
      ...parametersOf(route.query, 'query', components),
      ...(route.needsVersion ? [ifMatch] : []),
    ],
    ...bodyOf(route, components),
    responses: responsesOf(route, components),
  };
}

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The entity tag of what you saw. Needed unless `seen` says the same.',
  schema: { type: 'string', examples: ['"7"'] },
};

function parametersOf(
  schema: z.ZodType,
  place: 'path' | 'query',
  components: Record<string, unknown>,
): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input', components) as ObjectSchema;
  return Object.entries(properties).map(([name, { description: about, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(about !== undefined && { description: about }),
    schema: rest,
  }));
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

function bodyOf(route: Route, components: Record<string, unknown>): Json {
  if (route.body === pictureBytes) return { requestBody: { required: true, content: pictureContent } };
  if (route.body instanceof z.ZodUndefined) return {};
  const { default: _none, ...schema } = schemaOf(route.body, 'input', components) as Json & ObjectSchema;
  const isNeeded = (schema.required ?? []).length > 0;
  return { requestBody: { required: isNeeded, content: { 'application/json': { schema } } } };
}

const pictureContent = Object.fromEntries(
  ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'].map((type) => [
    type,
    { schema: { description: `The file, ${largestOriginal / 1024 / 1024} MB at most.` } },
  ]),
);

function responsesOf({ answer, needsVersion, body, method }: Route, components: Record<string, unknown>): Json {
  const takesBody = method === 'POST' || method === 'PUT' || method === 'PATCH' || body === pictureBytes;
  const failures = [401, 403, 404, 422, ...(needsVersion || method === 'PATCH' ? [409] : [])];
  if (needsVersion) failures.push(428);
  if (takesBody) failures.push(400, 413, 415);
  return {
    [answer.status]: {
      description: answer.description,
      content: { 'application/json': { schema: schemaOf(answer.schema, 'output', components) } },
    },
    ...Object.fromEntries(failures.toSorted((a, b) => a - b).map((status) => [status, problemResponse])),
  };
}

const problemResponse: Json = {
  description: 'A problem document; nothing was changed.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** A schema as JSON Schema 2020-12; whatever has a name of its own is put among the components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Record<string, unknown>): Json {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  const {
    $schema: _dialect,
    $defs: named = {},
    ...own
  } = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as Record<string, unknown> & {
    $defs?: Record<string, unknown>;
  };
  Object.assign(components, named);
  return own;
}
