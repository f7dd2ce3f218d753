import { readFileSync } from 'node:fs';

/*
 * schema.org's vocabulary, read out of the declarations of schema-dts, which are generated from it: which types there are, which
 * properties each has from itself and its ancestors, and what a property may hold.
 */

interface Type {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
}

interface Property {
  /** Names of types, of data types, and `IdReference`. */
  readonly expects: readonly string[];
  readonly isDeprecated: boolean;
}

const declarations = readFileSync(
  new URL(import.meta.resolve('schema-dts')).pathname.replace(/\.js$/, '.d.ts'),
  'utf8',
);
const types = readTypes(declarations);
const enumerations = readEnumerations(declarations);

/** A type and all its ancestors, itself first; empty for what is no type. */
export function lineageOf(name: string): readonly string[] {
  const type = types.get(name);
  return type ? [name, ...type.parents.flatMap(lineageOf)] : [];
}

/** The property of a name that a type has, from itself or an ancestor. */
export function propertyOf(type: string, name: string): Property | undefined {
  const found = lineageOf(type).map((ancestor) => types.get(ancestor)?.properties.get(name));
  return found.find((property) => property !== undefined);
}

/** Whether a text may stand where any of these is expected. Where only things are, an address names one. */
export function isTextFor(expects: readonly string[], text: string): boolean {
  if (text.trim() === '') return false;
  return expects.some((name) => {
    const isOne = dataTypes.get(name) ?? enumerations.get(name);
    return isOne ? isOne(text) : types.has(name) && isAddress(text);
  });
}

const date = /^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const isNumeric = (text: string) => Number.isFinite(Number(text));

const dataTypes: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['Text', () => true],
  ['URL', isAddress],
  ['Date', (text) => date.test(text)],
  ['DateTime', (text) => dateTime.test(text)],
  ['Time', (text) => /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(text)],
  ['Duration', (text) => /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(text)],
  ['Number', isNumeric],
  ['Integer', isNumeric],
  ['Boolean', (text) => /^(https:\/\/schema.org\/)?(True|False)$/.test(text)],
]);

function isAddress(text: string): boolean {
  const protocol = URL.parse(text)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}

function readTypes(text: string): ReadonlyMap<string, Type> {
  const parents = readParents(text);
  const properties = readProperties(text);
  const names = [...text.matchAll(/"@type": "(\w+)";/g)].map(([, name = '']) => name);
  return new Map(
    names.map((name) => [name, { parents: parents.get(name) ?? [], properties: properties.get(name) ?? new Map() }]),
  );
}

/** Each type's union names the types right below it. */
function readParents(text: string): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const [, parent = '', members = ''] of text.matchAll(/^export type (\w+)(?:<.*?>)? = (.*);$/gm))
    for (const [, child = ''] of members.replace(/"[^"]*"|<[^>]*>/g, '').matchAll(/(\w+)/g))
      if (child !== `${parent}Leaf`) read.set(child, [...(read.get(child) ?? []), parent]);
  return read;
}

function readProperties(text: string): ReadonlyMap<string, ReadonlyMap<string, Property>> {
  const read = new Map<string, Map<string, Property>>();
  let open = new Map<string, Property>();
  let isDeprecated = false;
  for (const line of text.split('\n')) {
    const [, type] = /^interface (\w+)Base extends /.exec(line) ?? [];
    if (type) {
      open = new Map();
      read.set(type, open);
    }
    if (line.includes('@deprecated')) isDeprecated = true;
    const [, name, values] = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/.exec(line) ?? [];
    if (!name || !values) continue;
    open.set(name, { expects: values.split(' | '), isDeprecated });
    isDeprecated = false;
  }
  return read;
}

/** Types whose values are named one by one. */
function readEnumerations(text: string): ReadonlyMap<string, (value: string) => boolean> {
  const read = new Map<string, (value: string) => boolean>();
  for (const [, name = '', values = ''] of text.matchAll(/^export type (\w+) = ("https:\/\/schema\.org\/.+);$/gm)) {
    const named = new Set<string | undefined>([...values.matchAll(/"([^"]+)"/g)].map(([, value]) => value));
    read.set(name, (value) => named.has(value));
  }
  return read;
}
