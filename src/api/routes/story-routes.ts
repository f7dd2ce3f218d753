import { z } from 'zod';
import { draftStory } from '../../desk/draft-story.ts';
import { closedFor } from '../../desk/finishing-facts.ts';
import { listStories } from '../../desk/list-stories.ts';
import { readStory } from '../../desk/read-story.ts';
import { saveStory } from '../../desk/save-story.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import type { NewFields } from '../../story/decide-draft.ts';
import type { FieldChanges } from '../../story/decide-save.ts';
import { storyDocument } from '../../story/document.ts';
import type { Refusal } from '../../story/refusal.ts';
import { stages } from '../../story/story.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import {
  correctionJson,
  logEntryJson,
  revisionCardJson,
  revisionJson,
  storyCardJson,
  storyJson,
} from '../json/story-json.ts';
import { problem } from '../problem.ts';
import { givesText, readText } from '../read-text.ts';
import { type Answer, type Route, route } from '../route.ts';
import {
  bodyForms,
  closedGateOut,
  correctionOut,
  fieldNames,
  logEntryOut,
  newStory,
  receiptOut,
  revisionCardOut,
  revisionOut,
  storyChange,
  storyListOut,
  storyOut,
} from '../schema/story-schema.ts';
import { idOf, limitText, noBody, nothing } from '../schema/texts.ts';
import { seenVersion } from '../seen-version.ts';
import { receiptAnswer } from './receipt-answer.ts';

const ofStory = z.strictObject({ story: idOf('story') });
const inForm = z.strictObject({ body: z.enum(bodyForms).default('blocks') });

const tag = 'Stories';
const subject = 'story';

const create = route({
  method: 'POST',
  path: '/stories',
  operation: 'draftStory',
  tag,
  subject,
  summary: 'Begin a story',
  description: 'It is a draft of the token’s; readers see nothing of it before it is published.',
  params: nothing,
  query: nothing,
  body: newStory,
  answer: { status: 201, schema: receiptOut, description: 'The draft.' },
  handle: async ({ desk }, { actor, body }) => {
    const document = readText(body, storyDocument('', '', []));
    if (!document.ok) return document;
    const fields = fieldsOf(body) as NewFields;
    const drafted = await draftStory(desk, actor, { fields, document: document.value });
    if (!drafted.ok) return drafted;
    return ok({ ...receiptAnswer(drafted.value, desk.clock()), location: `/stories/${drafted.value.story.id}` });
  },
});

const list = route({
  method: 'GET',
  path: '/stories',
  operation: 'listStories',
  tag,
  subject,
  summary: 'List stories, the last changed first',
  description: 'A contributor’s token lists its own stories alone.',
  params: nothing,
  query: z.strictObject({
    stage: z.enum(stages).optional(),
    section: idOf('section').optional(),
    headline: z.string().max(200).optional().meta({ description: 'Words of the headline.' }),
    limit: limitText,
    before: z.string().max(200).optional().meta({ description: 'The `next` of the page before.' }),
  }),
  body: noBody,
  answer: { status: 200, schema: storyListOut, description: 'One page of the list.' },
  handle: async ({ desk }, { actor, query }) => {
    const { before: cursor, limit, ...filter } = query;
    const after = cursor === undefined ? undefined : readCursor(cursor);
    if (after === null) return refused(problem('invalid-request', 'The query’s `before` is no place of a list.'));
    const cards = await listStories(desk, actor, { ...given(filter), limit, ...(after && { after }) });
    const last = cards.at(-1);
    const next = last && cards.length === limit ? writeCursor({ at: last.listedAt, story: last.id }) : null;
    return ok({ body: { stories: cards.map(storyCardJson), next } });
  },
});

const read = route({
  method: 'GET',
  path: '/stories/{story}',
  operation: 'readStory',
  tag,
  subject,
  summary: 'Read a story: its working copy, and how it stands with readers',
  params: ofStory,
  query: inForm,
  body: noBody,
  answer: { status: 200, schema: storyOut, description: 'The story.' },
  handle: async ({ desk }, { actor, params, query }) => {
    const reading = await readStory(desk, actor, params.story, async () => null);
    if (!reading.ok) return reading;
    const { story, path } = reading.value;
    return ok({ body: storyJson(story, path, desk.clock(), query.body), version: story.version });
  },
});

const save = route({
  method: 'PATCH',
  path: '/stories/{story}',
  operation: 'saveStory',
  tag,
  subject,
  summary: 'Save the working copy',
  description:
    'Sets what is given and leaves the rest. Headline, standfirst and body are one text; every other field stands for itself: what nobody changed since the version seen is set, what somebody did is a conflict, and then nothing is set. Neither the stage nor anything that readers see is touched.',
  params: ofStory,
  query: nothing,
  body: storyChange,
  needsVersion: true,
  answer: { status: 200, schema: receiptOut, description: 'The story as it is saved.' },
  handle: async ({ desk }, { actor, params, body, ifMatch }) => {
    const seen = seenVersion(ifMatch, body.seen);
    if (!seen.ok) return seen;
    const reading = await readStory(desk, actor, params.story, async () => null);
    if (!reading.ok) return reading;
    const document = givesText(body) ? readText(body, reading.value.story.document) : null;
    if (document && !document.ok) return document;
    const saved = await saveStory(desk, actor, {
      story: params.story,
      seen: seen.value,
      fields: changesOf(fieldsOf(body)),
      ...(document && { document: { to: document.value } }),
    });
    return saved.ok ? ok(receiptAnswer(saved.value, desk.clock())) : saved;
  },
});

const listRevisions = route({
  method: 'GET',
  path: '/stories/{story}/revisions',
  operation: 'listRevisions',
  tag,
  subject,
  summary: 'List a story’s finished versions, oldest first',
  params: ofStory,
  query: nothing,
  body: noBody,
  answer: {
    status: 200,
    schema: z.strictObject({ revisions: z.array(revisionCardOut) }),
    description: 'All of them, without their texts.',
  },
  handle: async ({ desk }, { actor, params }) =>
    answered(await readStory(desk, actor, params.story, ({ id }, reader) => reader.revisions(id)), ({ more }) => ({
      body: { revisions: more.map(revisionCardJson) },
    })),
});

const readRevision = route({
  method: 'GET',
  path: '/stories/{story}/revisions/{revision}',
  operation: 'readRevision',
  tag,
  subject: 'revision',
  summary: 'Read a finished version of a story',
  params: z.strictObject({ story: idOf('story'), revision: idOf('revision') }),
  query: inForm,
  body: noBody,
  answer: { status: 200, schema: revisionOut, description: 'The revision.' },
  handle: async ({ desk }, { actor, params, query }) => {
    const reading = await readStory(desk, actor, params.story, (_story, reader) => reader.revision(params.revision));
    if (!reading.ok) return reading.refusal.kind === 'not-found' ? noSuchRevision : reading;
    const revision = reading.value.more;
    if (!revision || revision.story !== params.story) return noSuchRevision;
    return ok({ body: revisionJson(revision, query.body) });
  },
});

const noSuchRevision = refused<Refusal>({ kind: 'not-found', what: 'revision' });

const listCorrections = route({
  method: 'GET',
  path: '/stories/{story}/corrections',
  operation: 'listCorrections',
  tag,
  subject,
  summary: 'List a story’s corrections, oldest first',
  params: ofStory,
  query: nothing,
  body: noBody,
  answer: { status: 200, schema: z.strictObject({ corrections: z.array(correctionOut) }), description: 'All of them.' },
  handle: async ({ desk }, { actor, params }) =>
    answered(await readStory(desk, actor, params.story, ({ id }, reader) => reader.corrections(id)), ({ more }) => ({
      body: { corrections: more.map(correctionJson) },
    })),
});

const closed = route({
  method: 'GET',
  path: '/stories/{story}/gates',
  operation: 'readGates',
  tag,
  subject,
  summary: 'Look what would hold a story back if it were brought out now',
  params: ofStory,
  query: nothing,
  body: noBody,
  answer: {
    status: 200,
    schema: z.strictObject({ gates: z.array(closedGateOut) }),
    description: 'Gates that are closed.',
  },
  handle: async ({ desk }, { actor, params }) =>
    answered(
      await readStory(desk, actor, params.story, (story, reader) => closedFor(desk, reader, story, actor)),
      ({ more }) => ({ body: { gates: more } }),
    ),
});

const history = route({
  method: 'GET',
  path: '/stories/{story}/history',
  operation: 'readHistory',
  tag,
  subject,
  summary: 'Read what happened to a story, oldest first',
  params: ofStory,
  query: z.strictObject({
    limit: limitText,
    after: z
      .string()
      .regex(/^\d{1,15}$/, 'must be the number of an entry')
      .transform(Number)
      .optional()
      .meta({ description: 'Only entries after this number of the log.' }),
  }),
  body: noBody,
  answer: {
    status: 200,
    schema: z.strictObject({ entries: z.array(logEntryOut) }),
    description: 'Entries of the log.',
  },
  handle: async ({ desk }, { actor, params, query }) => {
    const page = { limit: query.limit, ...(query.after !== undefined && { afterSeq: query.after }) };
    return answered(
      await readStory(desk, actor, params.story, ({ id }, reader) => reader.history(id, page)),
      ({ more }) => ({ body: { entries: more.map(logEntryJson) } }),
    );
  },
});

/** Stories themselves; what is done to them stands in `story-act-routes.ts`. */
export const storyRoutes: readonly Route[] = [
  create,
  list,
  read,
  save,
  listRevisions,
  readRevision,
  listCorrections,
  closed,
  history,
];

function answered<T>(reading: Result<T, Refusal>, answer: (value: T) => Answer): Result<Answer, Refusal> {
  return reading.ok ? ok(answer(reading.value)) : reading;
}

function fieldsOf(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return given(Object.fromEntries(fieldNames.map((name) => [name, body[name]])));
}

function changesOf(fields: Record<string, unknown>): FieldChanges {
  return Object.fromEntries(Object.entries(fields).map(([name, to]) => [name, { to }])) as FieldChanges;
}

/** Without the members that are not given. */
function given<T extends object>(members: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
