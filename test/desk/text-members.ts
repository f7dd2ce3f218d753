import { z } from 'zod';
import type { Route } from '../../src/api/route.ts';

/** The members of a request's body that are texts, as the API's description names them: `byline[].role`, `names.*`, `set.look.accent`. */
export function textMembers({ body }: Pick<Route, 'body'>): readonly string[] {
  const { $defs = {}, ...schema } = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' });
  return [...new Set(textsOf(schema as Schema, '', $defs as Readonly<Record<string, Schema>>))];
}

/** A body with a text in the place of a member; what has to be there for it to be one is made. */
export function withText(body: unknown, member: string, text: string): unknown {
  const [, key = '', rest = ''] = /^\.?(\[\]|[^.[]+)(.*)$/.exec(member) ?? [];
  const into = (inner: unknown) => (rest === '' ? text : withText(inner, rest, text));
  if (key === '[]') {
    const [first, ...others] = Array.isArray(body) ? (body as readonly unknown[]) : [];
    return [into(first), ...others];
  }
  const kept = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const name = key === '*' ? (Object.keys(kept)[0] ?? 'en') : key;
  return { ...kept, [name]: into(kept[name]) };
}

/** The members of a body that hold one of some texts, named as the API's description names them. */
export function membersWith(body: unknown, members: readonly string[], texts: readonly string[]): readonly string[] {
  const held = [...heldTexts(body, '')].filter(([, value]) => texts.some((text) => value.includes(text)));
  return members.filter((member) => {
    const pattern = new RegExp(`^${member.replaceAll(/[.[\]]/g, '\\$&').replaceAll('*', '[^.[]+')}$`);
    return held.some(([name]) => pattern.test(name));
  });
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

function* textsOf(schema: Schema, name: string, named: Readonly<Record<string, Schema>>): Generator<string> {
  const { $ref, type, anyOf = [], oneOf = [], properties = {}, items, additionalProperties } = schema;
  const meant = $ref && named[$ref.split('/').at(-1) ?? ''];
  if (meant) yield* textsOf(meant, name, named);
  for (const one of [...anyOf, ...oneOf]) yield* textsOf(one, name, named);
  if (type === 'string' || (Array.isArray(type) && type.includes('string'))) yield name;
  for (const [key, inner] of Object.entries(properties)) yield* textsOf(inner, name ? `${name}.${key}` : key, named);
  if (items) yield* textsOf(items, `${name}[]`, named);
  if (typeof additionalProperties === 'object') yield* textsOf(additionalProperties, `${name}.*`, named);
}

function* heldTexts(value: unknown, name: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [name, value];
  else if (Array.isArray(value)) for (const one of value) yield* heldTexts(one, `${name}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* heldTexts(inner, name ? `${name}.${key}` : key);
}
