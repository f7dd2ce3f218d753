import { describe, expect, test } from 'vitest';
import { acted, attempt, later, type PaperAct, type PaperDesk, paperDesk } from '../../test/desk/paper-desk.ts';
import { instant } from '../kit/instant.ts';
import { storyDocument } from './document.ts';
import { publicState } from './timeline.ts';

const publish: PaperAct = { act: 'publish' };
const save = (headline: string): PaperAct => ({ act: 'save', headline });
const updateNow: PaperAct = { act: 'update', inMinutes: null, minor: false };
const updateAt = (inMinutes: number): PaperAct => ({ act: 'update', inMinutes, minor: false });

describe('publishing', () => {
  test('makes the first revision of the working copy, out from now without an end', () => {
    const { story, revisions, now } = acted(paperDesk(), publish);
    expect(revisions).toMatchObject([{ number: 1, document: story.document, fields: { slug: 'the-gates-hold' } }]);
    expect(story.releases).toMatchObject([
      { revision: revisions[0]?.id, reason: 'first', from: now, until: null, decidedAt: now },
    ]);
    expect(story.publishedAt).toBe(now);
  });

  test('keeps the address that it made', () => {
    expect(acted(paperDesk(), publish).story.fields.slug).toBe('the-gates-hold');
  });

  test('begins the working copy anew as a draft', () => {
    const approved = acted(acted(paperDesk(), { act: 'submit' }), { act: 'approve' });
    expect(acted(approved, publish).story.stage).toBe('draft');
  });

  test('of what is out is refused: that is an update', () => {
    expect(refusalOf(acted(paperDesk(), publish), publish)).toEqual({ kind: 'already-public' });
  });

  test('under embargo is refused, naming its end', () => {
    const desk = acted(paperDesk(), { act: 'embargo', inMinutes: 60 });
    expect(refusalOf(desk, publish)).toEqual({ kind: 'under-embargo', until: desk.story.embargo?.until });
    expect(refusalOf(later(desk, 60), publish)).toBeNull();
  });

  test('says everything that is missing at once', () => {
    const desk = paperDesk();
    const story = {
      ...desk.story,
      document: storyDocument(' ', '', []),
      fields: { ...desk.story.fields, section: null },
    };
    expect(refusalOf({ ...desk, story }, publish)).toEqual({
      kind: 'incomplete',
      missing: ['headline', 'body', 'section'],
    });
  });

  test('takes a picture for a body', () => {
    const desk = paperDesk();
    const attrs = { picture: 'picture_0000000000000000', alt: null, caption: null, size: 'wide' } as const;
    const document = storyDocument('The flood in pictures', '', [{ type: 'picture', attrs }]);
    expect(refusalOf({ ...desk, story: { ...desk.story, document } }, publish)).toBeNull();
  });
});

describe('scheduling', () => {
  test('finishes the text as it is now; what is written meanwhile waits for another act', () => {
    const desk = acted(acted(paperDesk(), { act: 'schedule', inMinutes: 60 }), save('Another headline'));
    const state = publicState(desk.story, later(desk, 61).now);
    const out = desk.revisions.find(({ id }) => state.kind === 'public' && id === state.release.revision);
    expect(out?.document.content[0].content?.[0]?.text).toBe('The gates hold');
  });

  test('in the past, and for this very instant, is refused', () => {
    const { now } = paperDesk();
    expect(refusalOf(paperDesk(), { act: 'schedule', inMinutes: 0 })).toEqual({ kind: 'time-past', at: now });
    expect(refusalOf(paperDesk(), { act: 'schedule', inMinutes: -5 })).toMatchObject({ kind: 'time-past' });
  });

  test('before the end of the embargo is refused, naming it; at its end is not', () => {
    const desk = acted(paperDesk(), { act: 'embargo', inMinutes: 60 });
    expect(refusalOf(desk, { act: 'schedule', inMinutes: 59 })).toMatchObject({ kind: 'under-embargo' });
    expect(refusalOf(desk, { act: 'schedule', inMinutes: 60 })).toBeNull();
  });

  test('again is refused until the first is taken back, naming when it appears', () => {
    const desk = acted(paperDesk(), { act: 'schedule', inMinutes: 60 });
    const at = instant(desk.now + 60 * 60_000);
    expect(refusalOf(desk, { act: 'schedule', inMinutes: 90 })).toEqual({ kind: 'already-scheduled', at });
    expect(refusalOf(acted(desk, { act: 'unschedule' }), { act: 'schedule', inMinutes: 90 })).toBeNull();
  });

  test('taken back leaves no date of publication', () => {
    const desk = acted(acted(paperDesk(), { act: 'schedule', inMinutes: 60 }), { act: 'unschedule' });
    expect(desk.story).toMatchObject({ releases: [], publishedAt: null });
  });
});

describe('updating', () => {
  const out = later(acted(paperDesk(), publish), 10);

  test('at once ends what is out at the instant at which the next begins', () => {
    const desk = acted(acted(out, save('The gates still hold')), updateNow);
    expect(desk.story.releases).toMatchObject([{ until: desk.now }, { reason: 'update', from: desk.now, until: null }]);
    expect(desk.revisions.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('keeps the date of publication', () => {
    expect(acted(acted(out, save('Still')), updateNow).story.publishedAt).toBe(out.story.publishedAt);
  });

  test('without a change is refused', () => {
    expect(refusalOf(out, updateNow)).toEqual({ kind: 'nothing-changed' });
    expect(refusalOf(acted(acted(out, save('Other')), save('The gates hold')), updateNow)?.kind).toBe(
      'nothing-changed',
    );
  });

  test('without substance says so', () => {
    const desk = acted(acted(out, save('The gates hold.')), { act: 'update', inMinutes: null, minor: true });
    expect(desk.story.releases.at(-1)).toMatchObject({ reason: 'minor' });
  });

  test('at a set time ends what is out there and then; taken back, that goes on', () => {
    const desk = acted(acted(out, save('Morning edition')), updateAt(60));
    const at = desk.now + 60 * 60_000;
    expect(desk.story.releases).toMatchObject([{ until: at }, { from: at, until: null }]);
    expect(acted(desk, { act: 'unschedule' }).story.releases).toEqual(out.story.releases);
  });

  test('while one waits is refused: what waits would undo it', () => {
    const desk = acted(acted(acted(out, save('Morning edition')), updateAt(60)), save('At once'));
    expect(refusalOf(desk, updateNow)).toMatchObject({ kind: 'already-scheduled' });
    expect(refusalOf(desk, { act: 'correct', passage: null })).toMatchObject({ kind: 'already-scheduled' });
    expect(refusalOf(later(desk, 60), updateNow)).toBeNull();
  });

  test('of what is not out is refused', () => {
    expect(refusalOf(paperDesk(), updateNow)).toEqual({ kind: 'not-public' });
    expect(refusalOf(acted(paperDesk(), { act: 'schedule', inMinutes: 5 }), updateNow)).toEqual({ kind: 'not-public' });
  });
});

describe('correcting', () => {
  const out = later(acted(paperDesk(), publish), 10);

  test('brings the working copy out at once, with a dated note tied to the passage', () => {
    const decided = attempt(out, { act: 'correct', passage: 'Nine metres of water' });
    expect(decided.ok && decided.value.corrections).toMatchObject([
      { at: out.now, text: 'A figure was wrong.', passage: 'Nine metres of water', story: out.story.id },
    ]);
    expect(decided.ok && decided.value.story.releases.at(-1)).toMatchObject({ reason: 'correction', from: out.now });
  });

  test('names a passage that stands in the text as it is now', () => {
    expect(refusalOf(out, { act: 'correct', passage: 'Ten metres' })).toEqual({
      kind: 'passage-not-found',
      passage: 'Ten metres',
    });
    expect(refusalOf(out, { act: 'correct', passage: '  ' })).toMatchObject({ kind: 'passage-not-found' });
  });

  test('finds a passage that runs over bold and plain words, and not one that runs over paragraphs', () => {
    const text = (words: string, bold = false) => ({
      type: 'text',
      text: words,
      ...(bold && { marks: [{ type: 'bold' }] }),
    });
    const document = storyDocument('The gates hold', '', [
      { type: 'paragraph', content: [text('Nine '), text('metres', true), text(' stood there.')] },
      { type: 'paragraph', content: [text('Nobody was hurt.')] },
    ] as never);
    const desk = { ...out, story: { ...out.story, document } };
    expect(refusalOf(desk, { act: 'correct', passage: 'Nine metres stood' })).toBeNull();
    expect(refusalOf(desk, { act: 'correct', passage: 'there.Nobody' })).toMatchObject({ kind: 'passage-not-found' });
  });

  test('may be about the whole story, even where no word changes', () => {
    expect(refusalOf(out, { act: 'correct', passage: null })).toBeNull();
  });
});

function refusalOf(desk: PaperDesk, act: PaperAct) {
  const decided = attempt(desk, act);
  return decided.ok ? null : decided.refusal;
}
