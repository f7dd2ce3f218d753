import type { DeskPlace } from '../../../archive/desk-list.ts';
import { isId } from '../../../kit/id.ts';
import { instant } from '../../../kit/instant.ts';
import type { SectionId, StaffId } from '../../../story/ids.ts';
import { type Language, parseLanguage } from '../../../story/language.ts';
import { type Kind, kinds } from '../../../story/story.ts';

export const stateFilters = ['draft', 'submitted', 'approved', 'public', 'withdrawn', 'spiked'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** What a list is narrowed to; null, or an empty text, for what it is not narrowed by. */
export interface ListFilters {
  readonly words: string;
  readonly section: SectionId | null;
  readonly kind: Kind | null;
  readonly language: Language | null;
  readonly state: StateFilter | null;
  readonly who: StaffId | null;
}

/** Reads filters from an address; what is none is as if it were not there. */
export function parseFilters(query: URLSearchParams): ListFilters {
  const text = (name: string) => query.get(name) ?? '';
  const oneOf = <T extends string>(known: readonly T[], name: string): T | null =>
    known.find((one) => one === text(name)) ?? null;
  return {
    words: text('words').trim().slice(0, 200),
    section: isId('section', text('section')) ? (text('section') as SectionId) : null,
    kind: oneOf(kinds, 'kind'),
    language: parseLanguage(text('language')),
    state: oneOf(stateFilters, 'state'),
    who: isId('staff', text('who')) ? (text('who') as StaffId) : null,
  };
}

/** The part of an address that says them again; empty where nothing is narrowed. */
export function writeFilters(filters: Partial<ListFilters>): string {
  const given = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString();
}

/** Where a page of a list goes on, as an address says it. */
export function writePlace({ at, story }: DeskPlace): string {
  return `${at}.${story}`;
}

/** Reads that; null for anything else. */
export function parsePlace(text: string | null): DeskPlace | null {
  const [, at, story] = /^(-?\d{1,15})\.(story_\w+)$/.exec(text ?? '') ?? [];
  if (at === undefined || story === undefined || !isId('story', story)) return null;
  try {
    return { at: instant(Number(at)), story };
  } catch {
    return null;
  }
}
