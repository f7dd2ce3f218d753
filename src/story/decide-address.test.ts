import { expect, test } from 'vitest';
import { acted, attempt, later, type PaperAct, paperDesk } from '../../test/desk/paper-desk.ts';
import { headlineOf } from './document.ts';

const move: PaperAct = { act: 'change address', slug: 'lenn-gates' };
const out = later(acted(paperDesk(), { act: 'publish' }), 10);

test('of a public story, what is out appears there at once, and nothing of the working copy with it', () => {
  const desk = acted(acted(out, { act: 'save', headline: 'Half-finished' }), move);
  const moved = desk.revisions.at(-1);
  expect(moved).toMatchObject({ number: 2, fields: { slug: 'lenn-gates' } });
  expect(moved && headlineOf(moved.document)).toBe('The gates hold');
  expect(headlineOf(desk.story.document)).toBe('Half-finished');
  expect(desk.story.fields.slug).toBe('lenn-gates');
});

test('readers are not told "updated" of it', () => {
  expect(acted(out, move).story.releases.at(-1)).toMatchObject({ reason: 'minor', from: out.now });
});

test('a story that was never out just bears it from then on', () => {
  const decided = attempt(paperDesk(), move);
  expect(decided.ok && decided.value).toMatchObject({
    story: { fields: { slug: 'lenn-gates' }, releases: [] },
    revisions: [],
    happening: { kind: 'story-address-changed', release: null },
  });
});

test('the address that it has already is refused', () => {
  const decided = attempt(out, { act: 'change address', slug: 'the-gates-hold' });
  expect(decided.ok ? null : decided.refusal.kind).toBe('nothing-changed');
});
