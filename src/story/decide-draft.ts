import { ok, type Result, refused } from '../kit/result.ts';
import { type Decision, decision, type Moment } from './decision.ts';
import type { StoryDocument } from './document.ts';
import { refuseFields } from './fields.ts';
import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { Story, StoryFields } from './story.ts';

/** What a draft begins with: a language, and any of the other fields. */
export type NewFields = Partial<StoryFields> & { readonly language: Language };

/** Begins a story. */
export function decideDraft(fields: NewFields, document: StoryDocument, moment: Moment): Result<Decision, Refusal> {
  const refusal = refuseFields(fields);
  if (refusal) return refused(refusal);
  const story = newStory({ ...blankFields(fields.language), ...fields }, document, moment);
  return ok(decision(story, { kind: 'story-drafted', story: story.id }));
}

/** A story at its first version: a draft without releases. */
export function newStory(fields: StoryFields, document: StoryDocument, { at, by, newId }: Moment): Story {
  return {
    id: newId('story'),
    version: 1,
    fields,
    document,
    documentVersion: 1,
    stage: 'draft',
    createdAt: at,
    createdBy: by,
    changedAt: at,
    changedBy: by,
    publishedAt: null,
    dateEstimated: false,
    releases: [],
    embargo: null,
    withdrawal: null,
  };
}

/** The fields of a story of which nothing but its language is known. */
export function blankFields(language: Language): StoryFields {
  return {
    kind: 'news',
    language,
    section: null,
    topics: [],
    series: null,
    byline: [],
    dateline: '',
    slug: null,
    prominence: 'normal',
    leadPicture: null,
    translationOf: null,
    search: { title: '', description: '' },
    social: { title: '', description: '' },
  };
}
