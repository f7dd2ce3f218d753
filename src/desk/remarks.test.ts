import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  actorOf,
  administrator,
  allowed,
  chiefEditor,
  contributor,
  drafted,
  editor,
  en,
  everything,
  openTestDesk,
  refusal,
  reporter,
  type TestDesk,
  textOf,
} from '../../test/desk/test-desk.ts';
import { signIn } from '../../test/newsroom/sign-in.ts';
import type { Actor } from '../accounts/actor.ts';
import { headlineOf } from '../story/document.ts';
import { findWords } from '../story/find-passage.ts';
import type { RemarkId } from '../story/ids.ts';
import { quoteOf, type Span } from '../story/passage.ts';
import type { Remark } from '../story/remark.ts';
import { documentNode } from '../story/step-between.ts';
import type { Story } from '../story/story.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { answerRemark } from './answer-remark.ts';
import { appendSteps } from './append-steps.ts';
import { approveStory } from './approve-story.ts';
import { changePublication } from './change-publication.ts';
import { draftStory } from './draft-story.ts';
import { listMentions } from './list-mentions.ts';
import { makeNote } from './make-note.ts';
import { makeSuggestion } from './make-suggestion.ts';
import { publishStory } from './publish-story.ts';
import { refuseSuggestion } from './refuse-suggestion.ts';
import { reopenNote } from './reopen-note.ts';
import { resolveNote } from './resolve-note.ts';
import { saveStory } from './save-story.ts';
import { submitStory } from './submit-story.ts';

let desk: TestDesk;
let story: Story;
beforeEach(async () => {
  desk = await openTestDesk();
  story = await drafted(desk);
});
afterEach(() => desk[Symbol.asyncDispose]());

const note = (actor: Actor, words: string, text = 'Is that so?') =>
  makeNote(desk, actor, { story: story.id, passage: { words }, text });
const suggestion = (actor: Actor, words: string, other: string, reason = '') =>
  makeSuggestion(desk, actor, { story: story.id, passage: { words }, words: other, reason });
const on = ({ id }: { readonly id: RemarkId }) => ({ story: story.id, remark: id });
const now = () => desk.archive.read((reader) => reader.story(story.id)) as Promise<Story>;
const kept = (id: RemarkId) => desk.archive.read((reader) => reader.remark(id)) as Promise<Remark>;

/** What the passage of a remark says now; null while it is gone. */
async function passageOf({ id }: Remark): Promise<string | null> {
  const { span } = await kept(id);
  return span && quoteOf(documentNode((await now()).document), span).exact;
}

async function save(headline: string, ...paragraphs: readonly string[]): Promise<void> {
  const { version } = await now();
  allowed(
    await saveStory(desk, editor, {
      story: story.id,
      seen: version,
      document: { to: textOf(headline, ...paragraphs) },
    }),
  );
}

describe('a note', () => {
  it('is about a passage, is answered, resolved, and opened again; the story is not changed by it', async () => {
    const { remark } = allowed(await note(editor, 'water', 'Snow, surely?'));
    expect(remark).toMatchObject({
      kind: 'note',
      by: editor.ref,
      quote: { exact: 'water', prefix: expect.stringMatching(/metres of $/), suffix: expect.stringMatching(/^ stood/) },
      thread: [{ by: editor.ref, text: 'Snow, surely?' }],
      settled: null,
    });
    allowed(await answerRemark(desk, reporter, { ...on(remark), text: 'No, water.' }));
    expect((await kept(remark.id)).thread.map(({ by }) => by)).toEqual([editor.ref, reporter.ref]);
    desk.pass(1);
    allowed(await resolveNote(desk, reporter, on(remark)));
    expect((await kept(remark.id)).settled).toEqual({ at: desk.clock(), by: reporter.ref });
    expect(refusal(await resolveNote(desk, editor, on(remark)))).toEqual({ kind: 'remark-settled' });
    expect(refusal(await answerRemark(desk, editor, { ...on(remark), text: 'But …' }))).toEqual({
      kind: 'remark-settled',
    });
    allowed(await reopenNote(desk, editor, on(remark)));
    expect((await kept(remark.id)).settled).toBeNull();
    expect(refusal(await reopenNote(desk, editor, on(remark)))).toEqual({ kind: 'nothing-changed' });
    expect(await now()).toEqual(story);
    const log = (await desk.archive.log.after(0, 1000)).map(({ happening }) => happening.kind);
    expect(log.slice(-4)).toEqual(['note-made', 'remark-answered', 'note-resolved', 'note-reopened']);
    expect(await desk.archive.check()).toEqual([]);
  });

  it('goes along as others write, by steps and by a save of the whole text', async () => {
    const { remark } = allowed(await note(editor, 'gates of the Lenn'));
    const typed = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'Today ' }] } };
    allowed(await appendSteps(desk, reporter, { story: story.id, version: 1, client: 'aaaaaaaa', steps: [typed] }));
    expect(await passageOf(remark)).toBe('gates of the Lenn');
    await save('Other', 'Snow lay on the streets.', 'Water stood at the gates of the Lenn, they said.');
    expect(await passageOf(remark)).toBe('gates of the Lenn');
  });

  it('stays when its passage is deleted, says what it was about, and finds it again', async () => {
    const { remark } = allowed(await note(editor, 'gates of the Lenn'));
    await save('Other', 'Snow.');
    expect(await kept(remark.id)).toMatchObject({ span: null, quote: { exact: 'gates of the Lenn' }, settled: null });
    await save('Other', 'Snow lay at the gates of the Lenn at noon.');
    expect(await passageOf(remark)).toBe('gates of the Lenn');
  });

  it('that was chosen in an older version is about the same words now', async () => {
    const from = 1 + 'The '.length;
    await save('Today the gates hold');
    const passage = { version: 1, from, to: from + 'gates'.length };
    const { remark } = allowed(await makeNote(desk, editor, { story: story.id, passage, text: 'Which?' }));
    expect(remark.quote.exact).toBe('gates');
    for (const version of [0, 3, 99])
      expect(
        refusal(await makeNote(desk, editor, { story: story.id, passage: { ...passage, version }, text: 'x' })).kind,
      ).toBe('invalid');
  });

  it('said again by whoever did not hear that it was taken is there once, and so is an answer', async () => {
    const { remark } = allowed(await note(editor, 'water', 'Snow, surely?'));
    await save('Today the gates hold', 'They say: nine metres of water stood there.');
    const again = allowed(await note(editor, 'water', 'Snow, surely? '));
    expect(again).toMatchObject({ remark: { id: remark.id }, seq: null });
    const answer = { ...on(remark), text: 'No, water.' };
    allowed(await answerRemark(desk, reporter, answer));
    expect(allowed(await answerRemark(desk, reporter, answer)).remark.thread).toHaveLength(2);
    expect(allowed(await answerRemark(desk, editor, answer)).remark.thread).toHaveLength(3);
    for (const [who, words, text] of [
      [reporter, 'water', 'Snow, surely?'],
      [editor, 'metres', 'Snow, surely?'],
      [editor, 'water', 'Ice, surely?'],
      [editor, 'water', 'Snow, surely?'],
    ] as const)
      expect(allowed(await note(who, words, text)).remark.id).not.toBe(remark.id);
    const first = allowed(await suggestion(editor, 'nine', 'ten', 'Says the mayor.')).remark;
    expect(allowed(await suggestion(editor, 'nine', 'ten', 'Says the mayor.')).remark.id).toBe(first.id);
    expect(allowed(await suggestion(editor, 'nine', 'ten', 'Says the port.')).remark.id).not.toBe(first.id);
  });

  it.each<[why: string, words: string, text: string, kind: string]>([
    ['without words', 'water', ' \n', 'text-required'],
    ['too long', 'water', 'x'.repeat(4001), 'invalid'],
    ['with what cannot be printed', 'water', 'a\u0000b', 'invalid'],
    ['on words that are not there', 'fire', 'x', 'invalid'],
    ['on words that are there twice', 'the', 'x', 'invalid'],
    ['on nothing', '', 'x', 'invalid'],
  ])('is refused %s', async (_why, words, text, kind) => {
    const before = await everything(desk);
    expect(refusal(await note(editor, words, text)).kind).toBe(kind);
    expect(await everything(desk)).toBe(before);
  });

  it('is refused outside of the text', async () => {
    for (const [from, to] of [
      [0, 9999],
      [5, 3],
      [-1, 4],
    ] as const)
      expect(
        refusal(await makeNote(desk, editor, { story: story.id, passage: { version: 1, from, to }, text: 'x' })).kind,
      ).toBe('invalid');
  });
});

describe('a suggestion', () => {
  it('that another accepts becomes a step of theirs like any other', async () => {
    const { remark } = allowed(await suggestion(reporter, 'Nine metres', 'Ten metres', 'Says the mayor.'));
    const other = allowed(await note(editor, 'stood at the gates')).remark;
    expect((await now()).document).toEqual(story.document);
    allowed(await acceptSuggestion(desk, editor, on(remark)));
    const after = await now();
    expect(JSON.stringify(after.document)).toContain('Ten metres of water stood');
    expect(after).toMatchObject({ version: 2, documentVersion: 2, changedBy: editor.ref });
    expect(await desk.archive.read((reader) => reader.lastStep(story.id))).toMatchObject({
      version: 2,
      by: editor.ref,
    });
    expect(await kept(remark.id)).toMatchObject({
      settled: { by: editor.ref, how: 'accepted' },
      thread: [{ text: 'Says the mayor.' }],
    });
    expect(await passageOf(other)).toBe('stood at the gates');
    expect(await desk.archive.check()).toEqual([]);
  });

  it('can be to leave a passage out, or to put words between two', async () => {
    const [found] = findWords(documentNode(story.document), ' of water');
    const gone = { version: 1, ...(found as Span) };
    const out = allowed(
      await makeSuggestion(desk, reporter, { story: story.id, passage: gone, words: '', reason: '' }),
    ).remark;
    allowed(await acceptSuggestion(desk, editor, on(out)));
    const at = 1 + 'The gates'.length;
    const passage = { version: 2, from: at, to: at };
    const more = allowed(
      await makeSuggestion(desk, reporter, { story: story.id, passage, words: ' still', reason: '' }),
    ).remark;
    allowed(await acceptSuggestion(desk, editor, on(more)));
    const after = await now();
    expect(headlineOf(after.document)).toBe('The gates still hold');
    expect(JSON.stringify(after.document)).toContain('Nine metres stood');
  });

  it('keeps the marks that stood on the passage', async () => {
    const document = textOf('Marks');
    const bold = { type: 'text', text: 'Nine metres', marks: [{ type: 'bold' }] };
    const marked = {
      ...document,
      content: [...document.content.slice(0, 2), { type: 'body', content: [{ type: 'paragraph', content: [bold] }] }],
    };
    allowed(await saveStory(desk, editor, { story: story.id, seen: 1, document: { to: marked as never } }));
    const { remark } = allowed(await suggestion(reporter, 'Nine', 'Ten'));
    allowed(await acceptSuggestion(desk, editor, on(remark)));
    expect(JSON.stringify((await now()).document)).toContain(
      '{"type":"text","text":"Ten metres","marks":[{"type":"bold"}]}',
    );
  });

  it('is refused by who may write, and taken back by who made it; nobody accepts their own', async () => {
    const one = allowed(await suggestion(reporter, 'Nine', 'Ten')).remark;
    expect(refusal(await acceptSuggestion(desk, reporter, on(one)))).toEqual({ kind: 'own-suggestion' });
    allowed(await refuseSuggestion(desk, editor, on(one)));
    expect((await kept(one.id)).settled).toMatchObject({ by: editor.ref, how: 'refused' });
    const other = allowed(await suggestion(reporter, 'Nine', 'Ten')).remark;
    allowed(await refuseSuggestion(desk, reporter, on(other)));
    expect((await kept(other.id)).settled).toMatchObject({ by: reporter.ref, how: 'taken-back' });
    expect(refusal(await acceptSuggestion(desk, editor, on(other)))).toEqual({ kind: 'remark-settled' });
    expect(await now()).toEqual(story);
  });

  it('is accepted by nobody once its passage says something else', async () => {
    const { remark } = allowed(await suggestion(reporter, 'Nine metres', 'Ten metres'));
    await save('Other', 'Nine cold metres of water stood at the gates of the Lenn.');
    expect(refusal(await acceptSuggestion(desk, editor, on(remark)))).toEqual({ kind: 'passage-changed' });
    await save('Other', 'Snow.');
    expect(refusal(await acceptSuggestion(desk, editor, on(remark)))).toEqual({ kind: 'passage-changed' });
    allowed(await refuseSuggestion(desk, editor, on(remark)));
  });

  it('goes over one paragraph at most, and changes something', async () => {
    const passage = { version: 1, from: 3, to: 25 };
    expect(refusal(await makeSuggestion(desk, editor, { story: story.id, passage, words: 'x', reason: '' })).kind).toBe(
      'invalid',
    );
    expect(refusal(await suggestion(editor, 'Nine', 'Nine')).kind).toBe('nothing-changed');
    expect(refusal(await suggestion(editor, 'Nine', 'a\nb')).kind).toBe('invalid');
    expect(refusal(await suggestion(editor, 'Nine', 'a\u0007b')).kind).toBe('invalid');
  });
});

describe('who may', () => {
  it('write notes: whoever may see the working copy; a contributor on their own', async () => {
    expect(refusal(await note(contributor, 'water')).kind).toBe('not-allowed');
    allowed(await note(reporter, 'water'));
    const own = allowed(
      await draftStory(desk, contributor, { fields: { language: en }, document: textOf('Mine') }),
    ).story;
    const command = { story: own.id, passage: { words: 'water' }, text: 'Look, please.' };
    allowed(await makeNote(desk, contributor, command));
    const { remark } = allowed(
      await makeSuggestion(desk, editor, { story: own.id, passage: { words: 'Nine' }, words: 'Ten', reason: '' }),
    );
    allowed(await acceptSuggestion(desk, contributor, { story: own.id, remark: remark.id }));
  });

  it('accept: whoever may write then', async () => {
    const { remark } = allowed(await suggestion(editor, 'Nine', 'Ten'));
    allowed(await submitStory(desk, reporter, { story: story.id, seen: 1 }));
    allowed(await approveStory(desk, editor, { story: story.id, seen: 2 }));
    expect(refusal(await acceptSuggestion(desk, reporter, on(remark)))).toEqual({
      kind: 'not-allowed',
      act: 'decide-suggestion',
    });
    expect(refusal(await refuseSuggestion(desk, reporter, on(remark)))).toEqual({
      kind: 'not-allowed',
      act: 'decide-suggestion',
    });
    allowed(await acceptSuggestion(desk, chiefEditor, on(remark)));
  });

  it('not by way of another story', async () => {
    const other = await drafted(desk, 'Another');
    const { remark } = allowed(await note(editor, 'water'));
    expect(refusal(await resolveNote(desk, editor, { story: other.id, remark: remark.id })).kind).toBe('not-found');
  });
});

it('mentions reach colleagues who may see the story, until it is settled', async () => {
  const asha = (await signIn(desk, 'reporter', { name: 'Asha Rao' })).actor;
  await signIn(desk, 'contributor', { name: 'Guest' });
  const made = allowed(await note(editor, 'water', '@Asha Rao and @Guest: is this right?'));
  expect(made.mentioned).toEqual([asha.ref]);
  expect(await listMentions(desk, asha, 10)).toMatchObject([
    { headline: 'The gates hold', remark: { id: made.remark.id } },
  ]);
  expect(await listMentions(desk, actorOf('editor'), 10)).toEqual([]);
  allowed(await resolveNote(desk, asha, on(made.remark)));
  expect(await listMentions(desk, asha, 10)).toEqual([]);
});

it('what is open is a gate, which can be waived and switched off', async () => {
  const open = [allowed(await note(editor, 'water')).remark, allowed(await suggestion(editor, 'Nine', 'Ten')).remark];
  expect(refusal(await publishStory(desk, editor, { story: story.id, seen: 1 }))).toEqual({
    kind: 'gates-closed',
    gates: [
      { gate: 'open-notes', passages: ['water'] },
      { gate: 'open-suggestions', passages: ['Nine'] },
    ],
  });
  allowed(await resolveNote(desk, editor, on(open[0] as Remark)));
  const waive = { gates: ['open-suggestions'], why: 'It can wait.' } as const;
  expect(refusal(await publishStory(desk, editor, { story: story.id, seen: 1, waive })).kind).toBe('not-allowed');
  const publication = await desk.archive.read((reader) => reader.publication());
  const gates = { ...publication?.policies.gates, news: [] };
  const other = await drafted(desk, 'Waived');
  allowed(await makeNote(desk, editor, { story: other.id, passage: { words: 'Nine' }, text: 'x' }));
  allowed(
    await publishStory(desk, chiefEditor, {
      story: other.id,
      seen: 1,
      waive: { gates: ['open-notes'], why: 'Known.' },
    }),
  );
  allowed(
    await changePublication(desk, administrator, {
      seen: publication?.version ?? 0,
      to: { policies: { ...publication?.policies, gates } as never },
    }),
  );
  allowed(await publishStory(desk, editor, { story: story.id, seen: 1 }));
});

it('whatever is written, restored and accepted, every note is about a place of the text, or about none', async () => {
  const words = ['water', 'gates', 'Lenn', 'snow', 'night'];
  const sentence = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((some) => `${some.join(' ')}.`);
  const doing = fc.oneof(
    fc.record({ kind: fc.constant('save' as const), texts: fc.array(sentence, { minLength: 1, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('type' as const), at: fc.nat(60), text: fc.constantFrom('x', 'snow ') }),
    fc.record({ kind: fc.constant('note' as const), from: fc.nat(60), length: fc.nat(20) }),
    fc.record({ kind: fc.constant('accept' as const), from: fc.nat(60), length: fc.nat(6) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 3, maxLength: 12 }), async (doings) => {
      story = await drafted(desk);
      for (const one of doings) {
        const { documentVersion: version } = await now();
        if (one.kind === 'save') await save('The gates', ...one.texts);
        if (one.kind === 'type') {
          const slice = { content: [{ type: 'text', text: one.text }] };
          const steps = [{ stepType: 'replace', from: one.at, to: one.at, slice }];
          await appendSteps(desk, editor, { story: story.id, version, client: 'aaaaaaaa', steps });
        }
        const passage = 'from' in one ? { version, from: one.from, to: one.from + one.length } : null;
        if (one.kind === 'note' && passage) await makeNote(desk, editor, { story: story.id, passage, text: 'x' });
        if (one.kind !== 'accept' || !passage) continue;
        const made = await makeSuggestion(desk, editor, { story: story.id, passage, words: 'ice', reason: '' });
        if (made.ok) await acceptSuggestion(desk, chiefEditor, on(made.value.remark));
      }
      const document = documentNode((await now()).document);
      for (const { span } of await desk.archive.read((reader) => reader.remarks(story.id)))
        if (span) {
          expect(span.from).toBeLessThanOrEqual(span.to);
          expect(() => document.slice(span.from, span.to)).not.toThrow();
        }
      expect(await desk.archive.check()).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 60_000);
