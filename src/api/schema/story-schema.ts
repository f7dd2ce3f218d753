import { z } from 'zod';
import { bylineRoles } from '../../story/contributor.ts';
import { mostBylineNames, mostTopics } from '../../story/fields.ts';
import { gates } from '../../story/gate.ts';
import { kinds, prominences, stages } from '../../story/story.ts';
import { idOf, idOut, instantOut, languageText, slugText, version } from './texts.ts';

const promotion = z.strictObject({ title: z.string(), description: z.string() });

/** Everything about a story but its text, each as it can be set. */
const settableFields = {
  kind: z.enum(kinds),
  language: languageText,
  section: idOf('section').nullable(),
  topics: z.array(idOf('topic')).max(mostTopics),
  series: idOf('series').nullable(),
  byline: z
    .array(z.strictObject({ contributor: idOf('contributor'), role: z.enum(bylineRoles).default('words') }))
    .max(mostBylineNames),
  dateline: z.string().meta({ description: 'The place that the story is told from, as printed.' }),
  slug: slugText.nullable(),
  prominence: z.enum(prominences),
  leadPicture: z
    .strictObject({
      picture: idOf('picture'),
      alt: z.string().nullable().default(null),
      caption: z.string().nullable().default(null),
    })
    .nullable(),
  translationOf: idOf('story').nullable(),
  search: promotion,
  social: promotion,
};

/** Names of the fields above, for telling them from the text. */
export const fieldNames = Object.keys(settableFields) as readonly (keyof typeof settableFields)[];

/** A body in one of three ways; at most one of them in a request. */
const settableText = {
  headline: z.string(),
  standfirst: z.string(),
  blocks: z
    .array(z.record(z.string(), z.unknown()))
    .meta({ description: 'The body as blocks of the document model (docs/api.md).' }),
  markdown: z.string().meta({ description: 'The body in Dateline’s Markdown (docs/markdown.md).' }),
  paragraphs: z.array(z.string()).max(20_000).meta({ description: 'The body as plain paragraphs.' }),
};

const atMostOneBody = {
  check: (given: { blocks?: unknown; markdown?: unknown; paragraphs?: unknown }) =>
    [given.blocks, given.markdown, given.paragraphs].filter((body) => body !== undefined).length <= 1,
  error: 'must hold the body in one way: blocks, markdown or paragraphs',
};

/** A story to begin. */
export const newStory = z
  .strictObject({ ...settableFields, ...settableText })
  .partial()
  .required({ language: true, headline: true })
  .refine(atMostOneBody.check, { error: atMostOneBody.error });
export type NewStory = z.output<typeof newStory>;

/** What is to change of a working copy. Headline, standfirst and body are one text; what is left out of it stays. */
export const storyChange = z
  .strictObject({ ...settableFields, ...settableText, seen: version })
  .partial()
  .refine(atMostOneBody.check, { error: atMostOneBody.error });
export type StoryChange = z.output<typeof storyChange>;

const release = z.strictObject({
  id: idOut,
  revision: idOut,
  reason: z.enum(['first', 'update', 'minor', 'correction', 'restored']),
  from: instantOut,
  until: instantOut.nullable(),
  decidedAt: instantOut,
  decidedBy: idOut,
});

const fieldsOut = {
  kind: z.enum(kinds),
  language: z.string(),
  section: idOut.nullable(),
  topics: z.array(idOut),
  series: idOut.nullable(),
  byline: z.array(z.strictObject({ contributor: idOut, role: z.enum(bylineRoles) })),
  dateline: z.string(),
  slug: z.string().nullable(),
  prominence: z.enum(prominences),
  leadPicture: z
    .strictObject({ picture: idOut, alt: z.string().nullable(), caption: z.string().nullable() })
    .nullable(),
  translationOf: idOut.nullable(),
  search: promotion,
  social: promotion,
};

/** In how the body is wanted. */
export const bodyForms = ['blocks', 'markdown', 'paragraphs'] as const;
export type BodyForm = (typeof bodyForms)[number];

const textOut = {
  headline: z.string(),
  standfirst: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
  markdown: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
};

/** A story as the desk knows it. */
export const storyOut = z
  .strictObject({
    id: idOut,
    version,
    documentVersion: version,
    stage: z.enum(stages),
    ...textOut,
    ...fieldsOut,
    createdAt: instantOut,
    createdBy: idOut,
    changedAt: instantOut,
    changedBy: idOut,
    publishedAt: instantOut.nullable(),
    dateEstimated: z.boolean(),
    state: z
      .enum(['unreleased', 'waiting', 'public', 'gone'])
      .meta({ description: 'What readers see of it now; `waiting`: nothing yet, but something is scheduled.' }),
    path: z.string().nullable().meta({ description: 'Where readers see it or will see it; not percent-encoded.' }),
    waiting: z
      .strictObject({ release: idOut, at: instantOut })
      .nullable()
      .meta({ description: 'What readers do not see yet, and when they will.' }),
    releases: z.array(release),
    embargo: z.strictObject({ until: instantOut, setAt: instantOut, setBy: idOut }).nullable(),
    withdrawal: z.strictObject({ at: instantOut, by: idOut, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Story' });
export type StoryOut = z.output<typeof storyOut>;

/** A story in a list of the desk. */
export const storyCardOut = z
  .strictObject({
    id: idOut,
    version,
    headline: z.string(),
    language: z.string(),
    section: idOut.nullable(),
    stage: z.enum(stages),
    publishedAt: instantOut.nullable(),
    changedAt: instantOut,
  })
  .meta({ id: 'StoryCard' });

export const storyListOut = z.strictObject({
  stories: z.array(storyCardOut),
  next: z.string().nullable().meta({ description: 'Hands back as `before` for older ones; null at the end.' }),
});

/** That an act is done and on disk. */
export const receiptOut = z
  .strictObject({
    story: storyOut,
    seq: z.int().meta({ description: 'The number of the act in the log.' }),
    path: z.string().nullable(),
    live: z
      .strictObject({
        at: instantOut,
        milliseconds: z.number().meta({ description: 'Since the act was begun, to a tenth.' }),
      })
      .optional()
      .meta({ description: 'When everything that serves readers showed it. Absent for what readers do not see.' }),
    notLive: z.string().optional().meta({ description: 'Why `live` is not known although readers may see the act.' }),
  })
  .meta({ id: 'Receipt' });

export const revisionOut = z
  .strictObject({
    id: idOut,
    number: z.int(),
    at: instantOut,
    by: idOut,
    note: z.string(),
    ...textOut,
    ...fieldsOut,
  })
  .meta({ id: 'Revision' });
export type RevisionOut = z.output<typeof revisionOut>;

export const revisionCardOut = z
  .strictObject({ id: idOut, number: z.int(), at: instantOut, by: idOut, note: z.string(), headline: z.string() })
  .meta({ id: 'RevisionCard' });

export const correctionOut = z
  .strictObject({ id: idOut, at: instantOut, by: idOut, text: z.string(), passage: z.string().nullable() })
  .meta({ id: 'Correction' });

export const logEntryOut = z
  .strictObject({
    seq: z.int(),
    at: instantOut,
    by: idOut,
    happening: z
      .looseObject({ kind: z.string() })
      .meta({ description: 'What happened, and to what; instants are RFC 3339.' }),
  })
  .meta({ id: 'LogEntry' });

/** What holds a story back; beside the gate's name, what it is closed by: pictures, passages, links, topics or who wrote alone. */
export const closedGateOut = z.looseObject({ gate: z.enum(gates) }).meta({ id: 'ClosedGate' });
