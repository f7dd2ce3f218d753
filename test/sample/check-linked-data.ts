import { isTextFor, lineageOf, propertyOf } from './schema-org.ts';

export type Thing = { readonly [key: string]: unknown };

/** What in a graph is not as schema.org's vocabulary has it, in words; empty where all is. */
export function problemsInGraph(graph: readonly Thing[]): readonly string[] {
  const described = new Set(thingsIn(graph).flatMap((thing) => (thing['@type'] ? [thing['@id']] : [])));
  return graph.flatMap((thing) => [
    ...problemsInThing(thing, described),
    ...(thing['@type'] ? [] : ['a thing of the graph has no type']),
  ]);
}

/** Every thing in a value, at whatever depth. */
export function thingsIn(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(thingsIn)];
}

function problemsInThing(thing: Thing, described: ReadonlySet<unknown>): readonly string[] {
  const { '@type': type, '@id': id, ...rest } = thing;
  if (type === undefined) {
    if (Object.keys(rest).length > 0) return [`a thing without a type has ${Object.keys(rest)}`];
    return described.has(id) ? [] : [`${id} is described nowhere in the graph`];
  }
  if (typeof type !== 'string' || lineageOf(type).length === 0) return [`there is no type ${type}`];
  if (id !== undefined && !isTextFor(['URL'], String(id))) return [`${type} has the id ${id}`];
  return Object.entries(rest).flatMap(([name, value]) => problemsInProperty(type, name, value, described));
}

function problemsInProperty(
  type: string,
  name: string,
  value: unknown,
  described: ReadonlySet<unknown>,
): readonly string[] {
  // An action may say of a property what is to be put in (schema.org/docs/actions.html, part 4).
  const isInput = name.endsWith('-input') && lineageOf(type).includes('Action');
  const property = isInput ? { expects: ['Text'], isDeprecated: false } : propertyOf(type, name);
  if (!property) return [`${type} has no property ${name}`];
  if (property.isDeprecated) return [`${name} of ${type} is not to be used any more`];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) return [`${name} of ${type} is an empty list`];
  return values.flatMap((each) => [
    ...(isExpected(property.expects, each) ? [] : [`${name} of ${type} may not be ${JSON.stringify(each)}`]),
    ...(typeof each === 'object' && each !== null ? problemsInThing(each as Thing, described) : []),
  ]);
}

function isExpected(expects: readonly string[], value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return isTextFor(expects, value);
    case 'number':
      return expects.includes('Number') || (expects.includes('Integer') && Number.isInteger(value));
    case 'boolean':
      return expects.includes('Boolean');
    default:
      return value !== null && isExpectedThing(expects, value as Thing);
  }
}

function isExpectedThing(expects: readonly string[], { '@type': type }: Thing): boolean {
  return type === undefined
    ? expects.includes('IdReference')
    : lineageOf(String(type)).some((name) => expects.includes(name));
}
