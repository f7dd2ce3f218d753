import { describe, expect, test } from 'vitest';
import { paperDesk } from '../../test/desk/paper-desk.ts';
import { decideSave, type StorySave } from './decide-save.ts';
import { storyDocument } from './document.ts';
import type { StoryPart } from './events.ts';
import type { TopicId } from './ids.ts';

const { story, now } = paperDesk();
const moment = { at: now, by: 'staff_00000000000000re', newId: () => 'never_0' } as never;
const document = storyDocument('Another headline', '', [{ type: 'divider' }]);
const none: ReadonlySet<StoryPart> = new Set();
const flood: TopicId = 'topic_00000000000f100d';

describe('fields', () => {
  test('two people who change different fields both win', () => {
    const first = saved(story, { seen: 1, fields: { dateline: { from: '', to: 'Port Ansel' } } });
    const second = saved(first, { seen: 1, fields: { topics: { from: [], to: [flood] } } });
    expect(second.fields).toMatchObject({ dateline: 'Port Ansel', topics: [flood] });
    expect(second.version).toBe(3);
  });

  test('a field that somebody else changed is a conflict that names it; nothing is saved', () => {
    const first = saved(story, { seen: 1, fields: { dateline: { from: '', to: 'Port Ansel' } } });
    const second = decideSave(
      first,
      { seen: 1, fields: { dateline: { from: '', to: 'Bessemy' }, topics: { from: [], to: [flood] } } },
      none,
      moment,
    );
    expect(second).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict', seen: 1, current: 2, parts: ['dateline'] },
    });
  });

  test('what already is as wanted counts as saved, so that a repeated save is no conflict', () => {
    const save: StorySave = { seen: 1, fields: { dateline: { from: '', to: 'Port Ansel' } } };
    expect(decideSave(saved(story, save), save, none, moment)).toEqual({ ok: true, value: null });
  });

  test('lists compare by what stands in them, records whatever the order of their keys', () => {
    const search = { from: { description: '', title: '' }, to: { title: 'Gates', description: '' } };
    expect(saved(story, { seen: 1, fields: { search } }).fields.search.title).toBe('Gates');
  });

  test('a byline that names somebody twice in one role is refused', () => {
    const entry = { contributor: 'contributor_0000000000000000', role: 'words' } as const;
    const save: StorySave = { seen: 1, fields: { byline: { from: [], to: [entry, entry] } } };
    expect(decideSave(story, save, none, moment)).toMatchObject({ refusal: { kind: 'invalid', what: 'byline' } });
  });
});

describe('the document', () => {
  test('is set from the version of it that was seen', () => {
    expect(saved(story, { seen: 1, document: { seen: 1, to: document } })).toMatchObject({
      document,
      documentVersion: 2,
    });
  });

  test('is a conflict from another, even where only a field was changed by the same save', () => {
    const first = saved(story, { seen: 1, document: { seen: 1, to: document } });
    const other = storyDocument('A third headline', '', []);
    const save = { seen: 1, document: { seen: 1, to: other }, fields: { dateline: { from: '', to: 'Bessemy' } } };
    expect(decideSave(first, save, none, moment)).toMatchObject({ refusal: { kind: 'conflict', parts: ['document'] } });
  });

  test('changes without a field being asked for its version', () => {
    const first = saved(story, { seen: 1, fields: { dateline: { from: '', to: 'Port Ansel' } } });
    expect(saved(first, { seen: 1, document: { seen: 1, to: document } }).documentVersion).toBe(2);
  });
});

test('the log hears which parts were saved', () => {
  const decided = decideSave(
    story,
    { seen: 1, document: { seen: 1, to: document }, fields: { dateline: { from: '', to: 'Bessemy' } } },
    none,
    moment,
  );
  expect(decided.ok && decided.value?.happening).toMatchObject({
    kind: 'story-saved',
    parts: ['dateline', 'document'],
  });
});

test('a spiked story is saved no more', () => {
  const save: StorySave = { seen: 1, document: { seen: 1, to: document } };
  expect(decideSave({ ...story, stage: 'spiked' }, save, none, moment)).toMatchObject({
    refusal: { kind: 'wrong-stage' },
  });
});

function saved(from: typeof story, save: StorySave) {
  const decided = decideSave(from, save, none, moment);
  if (!decided.ok || !decided.value) throw new Error(`not saved: ${JSON.stringify(decided)}`);
  return decided.value.story;
}
