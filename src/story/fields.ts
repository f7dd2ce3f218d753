import { refuseOptionalText } from './decision.ts';
import type { Refusal } from './refusal.ts';
import type { StoryFields } from './story.ts';

/** The most names in a byline and the most topics of a story. */
export const mostBylineNames = 50;
export const mostTopics = 50;

/** Refuses fields that no story can have, whatever the archive holds: too long, twice the same. */
export function refuseFields(fields: Partial<StoryFields>): Refusal | null {
  return (
    refuseLine('the place', fields.dateline, 120) ??
    refuseLine('the title for search engines', fields.search?.title, 300) ??
    refuseLine('the description for search engines', fields.search?.description, 1000) ??
    refuseLine('the title for social cards', fields.social?.title, 300) ??
    refuseLine('the description for social cards', fields.social?.description, 1000) ??
    refuseLine('the alternative text', fields.leadPicture?.alt, 1000) ??
    refuseLine('the caption', fields.leadPicture?.caption, 2000) ??
    refuseList('topics', fields.topics, mostTopics) ??
    refuseList(
      'byline',
      fields.byline?.map(({ contributor, role }) => `${contributor} ${role}`),
      mostBylineNames,
    )
  );
}

function refuseLine(what: string, text: string | null | undefined, most: number): Refusal | null {
  return refuseOptionalText(what, text ?? '', most);
}

function refuseList(what: string, entries: readonly string[] | undefined, most: number): Refusal | null {
  if (!entries) return null;
  if (entries.length > most) return { kind: 'invalid', what, why: `there are more than ${most}` };
  return new Set(entries).size < entries.length ? { kind: 'invalid', what, why: 'the same stands there twice' } : null;
}

/** Whether two values of plain data (JSON) are the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
