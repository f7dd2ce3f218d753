import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  administrator,
  allowed,
  chiefEditor,
  drafted,
  editor,
  everything,
  openTestDesk,
  refusal,
  reporter,
  type TestDesk,
} from '../../test/desk/test-desk.ts';
import { signIn } from '../../test/newsroom/sign-in.ts';
import type { Actor } from '../accounts/actor.ts';
import type { RemarkId } from '../story/ids.ts';
import type { Remark } from '../story/remark.ts';
import type { Story } from '../story/story.ts';
import { answerRemark } from './answer-remark.ts';
import { deleteSaying } from './delete-saying.ts';
import { editSaying } from './edit-saying.ts';
import { listMentions } from './list-mentions.ts';
import { makeNote } from './make-note.ts';
import { publishStory } from './publish-story.ts';
import { reopenNote } from './reopen-note.ts';
import { resolveNote } from './resolve-note.ts';

let desk: TestDesk;
let story: Story;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await drafted(desk);
});
afterEach(() => desk[Symbol.asyncDispose]());

const note = (actor: Actor, words: string, text = 'Is that so?') =>
  makeNote(desk, actor, { story: story.id, passage: { words }, text });
const on = ({ id }: { readonly id: RemarkId }) => ({ story: story.id, remark: id });
const now = () => desk.archive.read((reader) => reader.story(story.id)) as Promise<Story>;
const kept = (id: RemarkId) => desk.archive.read((reader) => reader.remark(id)) as Promise<Remark>;

it('what somebody said is worded anew by them, marked as edited, and by nobody else', async () => {
  const { remark } = allowed(await note(editor, 'water', 'Snow, surely?'));
  allowed(await answerRemark(desk, reporter, { ...on(remark), text: 'No, water.' }));
  desk.pass(1);
  allowed(await editSaying(desk, reporter, { ...on(remark), saying: 1, text: ' No: ice. ', seen: null }));
  expect((await kept(remark.id)).thread).toMatchObject([
    { text: 'Snow, surely?' },
    { text: 'No: ice.', changed: { how: 'edited', at: desk.clock() } },
  ]);
  const others = { kind: 'not-allowed', act: 'change-saying' };
  const before = await everything(desk);
  for (const who of [reporter, chiefEditor, administrator])
    expect(refusal(await editSaying(desk, who, { ...on(remark), saying: 0, text: 'Mine.', seen: null }))).toEqual(
      others,
    );
  expect(refusal(await deleteSaying(desk, administrator, { ...on(remark), saying: 1 }))).toEqual(others);
  for (const saying of [-1, 2, 0.5])
    expect(refusal(await editSaying(desk, reporter, { ...on(remark), saying, text: 'x', seen: null })).kind).toBe(
      'not-found',
    );
  const edit = (text: string) => editSaying(desk, reporter, { ...on(remark), saying: 1, text, seen: null });
  expect(refusal(await edit('No: ice.'))).toEqual({ kind: 'nothing-changed' });
  expect(refusal(await edit(' ')).kind).toBe('text-required');
  expect(refusal(await edit('x'.repeat(4001))).kind).toBe('invalid');
  expect(await everything(desk)).toBe(before);
  expect(await now()).toEqual(story);
});

it('what was worded anew in another window is not overwritten by who did not see that', async () => {
  const { remark } = allowed(await note(editor, 'water', 'Snow, surely?'));
  const edit = (text: string, seen: string) => editSaying(desk, editor, { ...on(remark), saying: 0, text, seen });
  allowed(await edit('Ice, surely?', 'Snow, surely?'));
  const before = await everything(desk);
  expect(refusal(await edit('Hail, surely?', 'Snow, surely?'))).toEqual({
    kind: 'saying-changed',
    now: 'Ice, surely?',
  });
  expect(refusal(await edit('Ice, surely?', 'Snow, surely?'))).toEqual({ kind: 'nothing-changed' });
  expect(await everything(desk)).toBe(before);
  allowed(await edit('Hail, surely?', 'Ice, surely?'));
  expect((await kept(remark.id)).thread).toMatchObject([{ text: 'Hail, surely?' }]);
});

it('what somebody said is deleted by them, and keeps its place where others answered; a note of which nothing is left is gone', async () => {
  const { remark } = allowed(await note(editor, 'water', 'A rash word.'));
  allowed(await answerRemark(desk, reporter, { ...on(remark), text: 'Well.' }));
  allowed(await deleteSaying(desk, editor, { ...on(remark), saying: 0 }));
  expect(await kept(remark.id)).toMatchObject({
    settled: null,
    thread: [{ text: '', changed: { how: 'deleted' } }, { text: 'Well.' }],
  });
  expect(await everything(desk)).not.toContain('A rash word.');
  expect(refusal(await editSaying(desk, editor, { ...on(remark), saying: 0, text: 'Again.', seen: null })).kind).toBe(
    'not-found',
  );
  allowed(await deleteSaying(desk, reporter, { ...on(remark), saying: 1 }));
  expect((await kept(remark.id)).settled).toMatchObject({ by: reporter.ref });
  expect(refusal(await reopenNote(desk, editor, on(remark))).kind).toBe('not-found');
  allowed(await publishStory(desk, editor, { story: story.id, seen: 1 }));
  const log = (await desk.archive.log.after(0, 1000)).map(({ happening }) => happening.kind);
  expect(log.filter((kind) => kind === 'saying-deleted')).toHaveLength(2);
  expect(await desk.archive.check()).toEqual([]);
});

it('what somebody said stays as it is once the note is settled', async () => {
  const { remark } = allowed(await note(editor, 'water'));
  allowed(await resolveNote(desk, editor, on(remark)));
  const settled = { kind: 'remark-settled' };
  expect(refusal(await editSaying(desk, editor, { ...on(remark), saying: 0, text: 'x', seen: null }))).toEqual(settled);
  expect(refusal(await deleteSaying(desk, editor, { ...on(remark), saying: 0 }))).toEqual(settled);
});

it('an edit mentions whom it names now, tells only those who are new in it, and those no more whom it leaves out', async () => {
  const [asha, ben] = [
    (await signIn(desk, 'reporter', { name: 'Asha Rao' })).actor,
    (await signIn(desk, 'reporter', { name: 'Ben Ito' })).actor,
  ];
  const { remark } = allowed(await note(editor, 'water', '@Asha Rao: right?'));
  const edit = (text: string) => editSaying(desk, editor, { ...on(remark), saying: 0, text, seen: null });
  expect(allowed(await edit('@Asha Rao and @Ben Ito: right?')).mentioned).toEqual([ben.ref]);
  expect(allowed(await edit('@Ben Ito: right?')).mentioned).toEqual([]);
  expect(await listMentions(desk, asha, 10)).toEqual([]);
  expect(await listMentions(desk, ben, 10)).toHaveLength(1);
  allowed(await answerRemark(desk, editor, { ...on(remark), text: '@Ben Ito?' }));
  allowed(await deleteSaying(desk, editor, { ...on(remark), saying: 0 }));
  expect(await listMentions(desk, ben, 10)).toHaveLength(1);
});
