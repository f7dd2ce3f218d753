import type { StoryFields } from '../../../story/story.ts';

/** The forms beside the text; each saves fields that are looked at together. */
export const fieldGroups = {
  place: ['kind', 'section', 'language', 'prominence', 'series', 'dateline', 'slug', 'translationOf'],
  byline: ['byline'],
  topics: ['topics'],
  picture: ['leadPicture'],
  promotion: ['search', 'social'],
} as const satisfies Readonly<Record<string, readonly (keyof StoryFields)[]>>;
export type FieldGroup = keyof typeof fieldGroups;

export function isFieldGroup(text: string): text is FieldGroup {
  return Object.hasOwn(fieldGroups, text);
}

/** Why a field was not saved, and of what one has to choose, where that helps. */
export interface FieldProblem {
  readonly text: string;
  readonly isConflict?: boolean;
  /** Of a list that clashes: what was wanted, as JSON, for its rows are shown as they are now. */
  readonly mine?: string;
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
}

/** A form that was sent and not wholly saved: what was typed into it, and what stands in the way. */
export interface FieldState {
  readonly group: FieldGroup;
  readonly typed: URLSearchParams;
  readonly problems: ReadonlyMap<keyof StoryFields, FieldProblem>;
}
