import { parseHttpUrl } from '../../../kit/http-url.ts';
import { ok, type Result, refused } from '../../../kit/result.ts';
import { changeOf, type RecordChange } from '../../../story/decide-record.ts';
import type { Localized } from '../../../story/language.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { parseSlug } from '../../../story/slug.ts';
import { linesOf } from '../../parts/lines-of.ts';
import { readSeen } from '../../parts/read-seen.ts';
import type { RecordField } from './record-kind.ts';

/** Reads the form of a record. Only what differs from what was seen is to be set: whatever else changed meanwhile stays as it is. */
export function readRecordForm(
  fields: readonly RecordField[],
  form: URLSearchParams,
  languages: readonly string[],
): Result<RecordChange<Record<string, unknown>>, Refusal> {
  const before = readSeen(form);
  const to: Record<string, unknown> = {};
  for (const field of fields) {
    const read = readField(field, form, { languages, before: before[field.name] });
    if (!read.ok) return read;
    if (read.value !== undefined) to[field.name] = read.value;
  }
  return ok(changeOf<Record<string, unknown>>(before, to));
}

interface Around {
  readonly languages: readonly string[];
  readonly before: unknown;
}

function readField(field: RecordField, form: URLSearchParams, around: Around): Result<unknown, Refusal> {
  const text = (form.get(field.name) ?? '').trim();
  switch (field.kind) {
    case 'localized':
      return ok(readLocalized(field.name, form, around));
    case 'slug':
      return readSlug(text);
    case 'parent':
    case 'accent':
    case 'email':
      return ok(text === '' ? null : field.kind === 'accent' ? text.toLowerCase() : text);
    case 'position':
      return ok(text === '' ? undefined : Number(text));
    case 'links':
      return readLinks(text);
  }
}

/** The texts of the languages that the form shows; those of others stay. */
function readLocalized(name: string, form: URLSearchParams, { languages, before }: Around): Localized {
  const kept = Object.entries((before ?? {}) as Localized).filter(([language]) => !languages.includes(language));
  const given = languages.map((language) => [language, (form.get(`${name}.${language}`) ?? '').trim()] as const);
  return Object.fromEntries([...kept, ...given.filter(([, text]) => text !== '')]);
}

/** Left empty, it is made of the name, or stays. */
function readSlug(text: string): Result<unknown, Refusal> {
  if (text === '') return ok(undefined);
  const slug = parseSlug(text.toLowerCase());
  return slug
    ? ok(slug)
    : refused({ kind: 'invalid', what: 'the address', why: `“${text}” may hold only letters, digits and hyphens` });
}

function readLinks(text: string): Result<unknown, Refusal> {
  const links = [];
  for (const line of linesOf(text)) {
    const link = parseHttpUrl(line);
    if (!link) return refused({ kind: 'invalid', what: 'the link', why: `“${line}” is no address of the web` });
    links.push(link);
  }
  return ok(links);
}
