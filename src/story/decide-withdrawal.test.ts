import { expect, test } from 'vitest';
import { acted, attempt, later, minute, type PaperAct, paperDesk } from '../../test/desk/paper-desk.ts';
import { instant } from '../kit/instant.ts';
import { visible } from './visible.ts';

const withdraw: PaperAct = { act: 'withdraw', reason: 'The interview had not been agreed.' };
const restore: PaperAct = { act: 'restore' };
const out = later(acted(paperDesk(), { act: 'publish' }), 10);

test('a withdrawn story is gone from this instant, with its public reason', () => {
  const desk = acted(out, withdraw);
  expect(visible(desk.story, desk.now)).toMatchObject({
    kind: 'gone',
    withdrawal: { at: desk.now, reason: 'The interview had not been agreed.' },
  });
  expect(desk.story.releases).toMatchObject([{ until: desk.now }]);
});

test('withdrawing cancels an update that waits', () => {
  const waiting = acted(acted(out, { act: 'save', headline: 'Later' }), { act: 'update', inMinutes: 30, minor: false });
  const desk = acted(waiting, withdraw);
  expect(desk.story.releases).toHaveLength(1);
  expect(visible(acted(later(desk, 60), restore).story, later(desk, 60).now)).toMatchObject({
    release: { revision: out.revisions[0]?.id },
  });
});

test('withdrawing needs a reason that readers can read', () => {
  const decided = attempt(out, { act: 'withdraw', reason: '  ' });
  expect(decided.ok ? null : decided.refusal).toEqual({ kind: 'text-required', what: 'the reason' });
});

test('what readers never saw cannot be withdrawn', () => {
  const decided = attempt(acted(paperDesk(), { act: 'schedule', inMinutes: 5 }), withdraw);
  expect(decided.ok ? null : decided.refusal.kind).toBe('not-public');
});

test('restored, the last public revision is out again from now, under its old date', () => {
  const desk = acted(later(acted(out, withdraw), 60), restore);
  expect(visible(desk.story, desk.now)).toMatchObject({
    release: { reason: 'restored', from: desk.now, revision: out.revisions[0]?.id },
  });
  expect(visible(desk.story, instant(desk.now - minute)).kind).toBe('nothing');
  expect(desk.story.publishedAt).toBe(out.story.publishedAt);
});

test('a spiked story comes back as a draft', () => {
  const desk = acted(acted(acted(paperDesk(), { act: 'submit' }), { act: 'spike' }), restore);
  expect(desk.story.stage).toBe('draft');
});

test('what is neither withdrawn nor spiked cannot be restored', () => {
  const decided = attempt(out, restore);
  expect(decided.ok ? null : decided.refusal.kind).toBe('not-withdrawn-nor-spiked');
});
