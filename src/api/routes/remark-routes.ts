import { z } from 'zod';
import type { Actor } from '../../accounts/actor.ts';
import { acceptSuggestion } from '../../desk/accept-suggestion.ts';
import type { RemarkReceipt } from '../../desk/act-on-remark.ts';
import { answerRemark } from '../../desk/answer-remark.ts';
import { deleteSaying } from '../../desk/delete-saying.ts';
import { editSaying } from '../../desk/edit-saying.ts';
import { makeNote } from '../../desk/make-note.ts';
import { makeSuggestion } from '../../desk/make-suggestion.ts';
import { readStory } from '../../desk/read-story.ts';
import { refuseSuggestion } from '../../desk/refuse-suggestion.ts';
import { reopenNote } from '../../desk/reopen-note.ts';
import { resolveNote } from '../../desk/resolve-note.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import type { Refusal } from '../../story/refusal.ts';
import { isDeleted, type Remark } from '../../story/remark.ts';
import { tellMentioned } from '../../wire/mail/tell-mentioned.ts';
import { remarkJson } from '../json/remark-json.ts';
import { type Api, type Outcome, type Route, route } from '../route.ts';
import {
  passageNamed,
  remarkOut,
  remarkReceiptOut,
  sayingPlace,
  sayingSeen,
  sayingText,
} from '../schema/remark-schema.ts';
import { idOf, limitText, noBody, nothing } from '../schema/texts.ts';

const root = '/stories/{story}';
const one = `${root}/remarks/{remark}`;
const saying = `${one}/sayings/{saying}`;

const ofStory = z.strictObject({ story: idOf('story') });
const ofRemark = ofStory.extend({ remark: idOf('remark') });
const ofSaying = ofRemark.extend({ saying: sayingPlace });

const onStory = { tag: 'Notes and suggestions', subject: 'story', params: ofStory, query: nothing } as const;
const onRemark = { ...onStory, subject: 'remark', params: ofRemark } as const;
const onSaying = { ...onRemark, params: ofSaying } as const;
const made = { status: 201, schema: remarkReceiptOut, description: 'It is there.' } as const;
const done = { status: 200, schema: remarkReceiptOut, description: 'It is done and on disk.' } as const;

const list = route({
  ...onStory,
  method: 'GET',
  path: `${root}/remarks`,
  operation: 'listRemarks',
  summary: 'List the notes and suggestions on a story, oldest first',
  query: z.strictObject({
    state: z.enum(['open', 'settled', 'all']).default('open'),
    kind: z.enum(['note', 'suggestion']).optional(),
    limit: limitText,
    after: idOf('remark').optional().meta({ description: 'The `next` of the page before.' }),
  }),
  body: noBody,
  answer: {
    status: 200,
    schema: z.strictObject({ remarks: z.array(remarkOut), next: z.string().nullable() }),
    description: 'One page of the list.',
  },
  handle: async ({ desk }, { actor, params, query: { state, kind, limit, after = '' } }) => {
    const reading = await readStory(desk, actor, params.story, ({ id }, reader) => reader.remarks(id));
    if (!reading.ok) return reading;
    const asked = reading.value.more.filter((remark) => {
      const isInState = state === 'all' || (state === 'open') === (remark.settled === null);
      return isInState && (kind ?? remark.kind) === remark.kind && remark.id > after && !isDeleted(remark);
    });
    const page = asked.slice(0, limit);
    return ok({
      body: { remarks: page.map(remarkJson), next: asked.length > limit ? (page.at(-1)?.id ?? null) : null },
    });
  },
});

const read = route({
  ...onRemark,
  method: 'GET',
  path: one,
  operation: 'readRemark',
  summary: 'Read a note or a suggestion',
  body: noBody,
  answer: { status: 200, schema: remarkOut, description: 'The note or suggestion.' },
  handle: async ({ desk }, { actor, params }) => {
    const reading = await readStory(desk, actor, params.story, (_story, reader) => reader.remark(params.remark));
    if (!reading.ok) return reading.refusal.kind === 'not-found' ? noSuchRemark : reading;
    const remark = reading.value.more;
    return remark?.story === params.story && !isDeleted(remark) ? ok({ body: remarkJson(remark) }) : noSuchRemark;
  },
});

const note = route({
  ...onStory,
  method: 'POST',
  path: `${root}/notes`,
  operation: 'makeNote',
  summary: 'Write a note on a passage',
  description: 'For colleagues; readers never see it. An open one holds the story back.',
  body: z.strictObject({ passage: passageNamed, text: sayingText }),
  answer: made,
  handle: async (api, { actor, params, body }) =>
    told(api, actor, await makeNote(api.desk, actor, { ...params, ...body }), true),
});

const suggestion = route({
  ...onStory,
  method: 'POST',
  path: `${root}/suggestions`,
  operation: 'makeSuggestion',
  summary: 'Suggest other words for a passage of one line',
  description: 'The text stays as it is until somebody else accepts them.',
  body: z.strictObject({
    passage: passageNamed,
    words: z.string().meta({ description: 'Empty: the passage is to go.' }),
    reason: z.string().default(''),
  }),
  answer: made,
  handle: async (api, { actor, params, body }) =>
    told(api, actor, await makeSuggestion(api.desk, actor, { ...params, ...body }), true),
});

const answer = route({
  ...onRemark,
  method: 'POST',
  path: `${one}/answers`,
  operation: 'answerRemark',
  summary: 'Answer in the thread of a note or a suggestion',
  body: z.strictObject({ text: sayingText }),
  answer: done,
  handle: async (api, { actor, params, body }) =>
    told(api, actor, await answerRemark(api.desk, actor, { ...params, ...body })),
});

const edit = route({
  ...onSaying,
  method: 'PATCH',
  path: saying,
  operation: 'editSaying',
  summary: 'Word anew what one said oneself',
  description: 'Of an open note or suggestion alone. It is marked as edited.',
  body: z.strictObject({ text: sayingText, seen: sayingSeen }),
  answer: done,
  handle: async (api, { actor, params, body }) =>
    told(api, actor, await editSaying(api.desk, actor, { ...params, ...body })),
});

const remove = route({
  ...onSaying,
  method: 'DELETE',
  path: saying,
  operation: 'deleteSaying',
  summary: 'Delete what one said oneself',
  description: 'Its place in the thread stays, empty; a note of which nothing is left is gone.',
  body: noBody,
  answer: done,
  handle: async ({ desk }, { actor, params }) => answered(await deleteSaying(desk, actor, params)),
});

const resolve = route({
  ...onRemark,
  method: 'POST',
  path: `${one}/resolution`,
  operation: 'resolveNote',
  summary: 'Say that a note needs nothing more',
  body: noBody,
  answer: done,
  handle: async ({ desk }, { actor, params }) => answered(await resolveNote(desk, actor, params)),
});

const reopen = route({
  ...onRemark,
  method: 'DELETE',
  path: `${one}/resolution`,
  operation: 'reopenNote',
  summary: 'Open a note again',
  body: noBody,
  answer: done,
  handle: async ({ desk }, { actor, params }) => answered(await reopenNote(desk, actor, params)),
});

const accept = route({
  ...onRemark,
  method: 'POST',
  path: `${one}/acceptance`,
  operation: 'acceptSuggestion',
  summary: 'Put the words that somebody else suggested into the text',
  description: 'A step like any other, of whoever accepts; refused once the passage says something else.',
  body: noBody,
  answer: done,
  handle: async ({ desk }, { actor, params }) => answered(await acceptSuggestion(desk, actor, params)),
});

const refuse = route({
  ...onRemark,
  method: 'POST',
  path: `${one}/refusal`,
  operation: 'refuseSuggestion',
  summary: 'Leave the text as it is; who made the suggestion takes it back by this',
  body: noBody,
  answer: done,
  handle: async ({ desk }, { actor, params }) => answered(await refuseSuggestion(desk, actor, params)),
});

/** What the staff say of passages. */
export const remarkRoutes: readonly Route[] = [
  list,
  read,
  note,
  suggestion,
  answer,
  edit,
  remove,
  resolve,
  reopen,
  accept,
  refuse,
];

const noSuchRemark = refused<Refusal>({ kind: 'not-found', what: 'remark' });

/** Tells those whom something that was said mentions, as the newsroom does. */
function told({ desk, mail }: Api, { ref }: Actor, acted: Result<RemarkReceipt, Refusal>, isMade = false): Outcome {
  if (acted.ok) void tellMentioned({ desk, mail, origin: desk.origin ?? '' }, ref, acted.value).catch(() => {});
  return answered(acted, isMade);
}

function answered(acted: Result<RemarkReceipt, Refusal>, isMade = false): Outcome {
  if (!acted.ok) return acted;
  const { remark, seq, mentioned } = acted.value;
  const body = { remark: remarkJson(remark), seq, mentioned };
  return ok({ body, ...(isMade && { location: addressOf(remark) }) });
}

function addressOf({ id, story }: Remark): string {
  return `/stories/${story}/remarks/${id}`;
}
