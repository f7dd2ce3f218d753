import { acceptSuggestion } from '../../desk/accept-suggestion.ts';
import { mentionable, type RemarkReceipt } from '../../desk/act-on-remark.ts';
import { answerRemark } from '../../desk/answer-remark.ts';
import { deleteSaying } from '../../desk/delete-saying.ts';
import { editSaying } from '../../desk/edit-saying.ts';
import { makeNote } from '../../desk/make-note.ts';
import { makeSuggestion } from '../../desk/make-suggestion.ts';
import { readStory } from '../../desk/read-story.ts';
import { refuseSuggestion } from '../../desk/refuse-suggestion.ts';
import { reopenNote } from '../../desk/reopen-note.ts';
import { resolveNote } from '../../desk/resolve-note.ts';
import type { Result } from '../../kit/result.ts';
import type { RemarkId, StoryId } from '../../story/ids.ts';
import type { Refusal } from '../../story/refusal.ts';
import { tellMentioned } from '../../wire/mail/tell-mentioned.ts';
import { type Answer, nothingHere } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { tellRefusal } from '../stories/tell-refusal.ts';
import { readPassage } from './read-passage.ts';
import { type RemarkAct, remarkWords } from './remark-words.ts';
import { showRemarks } from './remarks-screen.tsx';

type Perform = (
  newsroom: Newsroom,
  asked: StaffAsked,
  named: { readonly story: StoryId; readonly remark: RemarkId },
) => Promise<Result<RemarkReceipt, Refusal>>;

const root = '/newsroom/stories/:story';
const one = `${root}/remarks/:remark` as const;
const saying = `${one}/sayings/:saying` as const;

/** Notes and suggestions: by form, and by the editor, which is answered in JSON. */
export const remarkScreens: readonly Screen[] = [
  screen({ method: 'GET', path: `${root}/remarks`, handle: (newsroom, asked) => showRemarks(newsroom, asked) }),
  screen({ method: 'GET', path: `${root}/remarks/people`, handle: tellPeople }),
  act('note', `${root}/notes`, ({ desk }, { signedIn: { actor }, form }, { story }) =>
    makeNote(desk, actor, { story, passage: readPassage(form), text: textOf(form, 'text') }),
  ),
  act('suggestion', `${root}/suggestions`, ({ desk }, { signedIn: { actor }, form }, { story }) =>
    makeSuggestion(desk, actor, {
      story,
      passage: readPassage(form),
      words: textOf(form, 'words'),
      reason: textOf(form, 'reason'),
    }),
  ),
  act('answer', `${one}/answers`, ({ desk }, { signedIn: { actor }, form }, named) =>
    answerRemark(desk, actor, { ...named, text: textOf(form, 'text') }),
  ),
  act('edit', saying, ({ desk }, { signedIn: { actor }, form, params }, named) =>
    editSaying(desk, actor, {
      ...named,
      saying: placeOf(params['saying']),
      text: textOf(form, 'text'),
      seen: textOf(form, 'seen'),
    }),
  ),
  act('delete', `${saying}/deletion`, ({ desk }, { signedIn: { actor }, params }, named) =>
    deleteSaying(desk, actor, { ...named, saying: placeOf(params['saying']) }),
  ),
  act('resolve', `${one}/resolution`, ({ desk }, { signedIn }, named) => resolveNote(desk, signedIn.actor, named)),
  act('reopen', `${one}/reopening`, ({ desk }, { signedIn }, named) => reopenNote(desk, signedIn.actor, named)),
  act('accept', `${one}/acceptance`, ({ desk }, { signedIn }, named) => acceptSuggestion(desk, signedIn.actor, named)),
  act('refuse', `${one}/refusal`, ({ desk }, { signedIn }, named) => refuseSuggestion(desk, signedIn.actor, named)),
];

function act(name: RemarkAct, path: Screen['path'], perform: Perform): Screen {
  return screen({
    method: 'POST',
    path,
    handle: async (newsroom, asked) => {
      const story = asked.params['story'] as StoryId;
      const remark = (asked.params['remark'] ?? '') as RemarkId;
      const done = await perform(newsroom, asked, { story, remark });
      const at = [remark || name, asked.params['saying'] ?? []].flat().join('/');
      if (!done.ok) return tellRefused(newsroom, asked, done.refusal, at);
      void tellMentioned(newsroom, asked.signedIn.actor.ref, done.value).catch(() => {});
      if (asked.wantsJson) return { kind: 'json', body: { id: done.value.remark.id } };
      const text = remarkWords[asked.language].done[name];
      return { kind: 'redirect', to: `/newsroom/stories/${story}/remarks`, flash: { text } };
    },
  });
}

async function tellRefused(newsroom: Newsroom, asked: StaffAsked, refusal: Refusal, at: string): Promise<Answer> {
  const text = await tellRefusal(newsroom.desk, refusal, asked.language);
  const status = { 'not-allowed': 403, 'not-found': 404 }[refusal.kind as string] ?? 422;
  if (asked.wantsJson) return { kind: 'json', status, body: { text } };
  if (refusal.kind === 'not-found') return nothingHere;
  if (refusal.kind === 'not-allowed') return { kind: 'trouble', what: 'notAllowed' };
  return showRemarks(newsroom, asked, { at, text, form: asked.form });
}

/** Whom a note on a story can mention. */
async function tellPeople({ desk }: Newsroom, { params, signedIn }: StaffAsked): Promise<Answer> {
  const read = await readStory(desk, signedIn.actor, (params['story'] ?? '') as StoryId, (story, reader) =>
    mentionable(reader, story),
  );
  if (!read.ok) return read.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
  return { kind: 'json', body: { people: read.value.more.map(({ name }) => name) } };
}

/** What is no number is no place. */
function placeOf(text = ''): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : -1;
}

function textOf(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').replaceAll('\r\n', '\n');
}
