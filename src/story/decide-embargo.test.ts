import { expect, test } from 'vitest';
import { acted, attempt, later, minute, type PaperAct, paperDesk } from '../../test/desk/paper-desk.ts';
import { instant } from './../kit/instant.ts';
import { visible } from './visible.ts';

const schedule = (inMinutes: number): PaperAct => ({ act: 'schedule', inMinutes });
const embargo = (inMinutes: number): PaperAct => ({ act: 'embargo', inMinutes });
const lift: PaperAct = { act: 'lift embargo' };

test('a scheduled release under a later embargo appears when the embargo ends, and stands under that date', () => {
  const desk = acted(acted(paperDesk(), schedule(30)), embargo(90));
  const at = (minutes: number) => visible(desk.story, instant(desk.now + minutes * minute)).kind;
  expect([at(29), at(30), at(89), at(90)]).toEqual(['nothing', 'nothing', 'nothing', 'shown']);
  expect(desk.story.publishedAt).toBe(desk.now + 90 * minute);
});

test('an embargo that ends before the release changes nothing of its date', () => {
  const desk = acted(acted(paperDesk(), schedule(90)), embargo(30));
  expect(desk.story.publishedAt).toBe(desk.now + 90 * minute);
});

test('lifted before the release is due, the release keeps its instant', () => {
  const desk = acted(acted(acted(paperDesk(), schedule(30)), embargo(90)), lift);
  expect(desk.story).toMatchObject({ embargo: null, publishedAt: desk.now + 30 * minute });
  expect(visible(desk.story, desk.now).kind).toBe('nothing');
});

test('lifted after the release was due, the release begins now: nobody saw it before', () => {
  const desk = acted(later(acted(acted(paperDesk(), schedule(30)), embargo(90)), 60), lift);
  expect(visible(desk.story, desk.now).kind).toBe('shown');
  expect(visible(desk.story, instant(desk.now - 1)).kind).toBe('nothing');
  expect(desk.story.publishedAt).toBe(desk.now);
});

test('an embargo is moved by setting it again', () => {
  const desk = acted(acted(paperDesk(), embargo(90)), embargo(45));
  expect(desk.story.embargo?.until).toBe(desk.now + 45 * minute);
});

test('what is public cannot be embargoed; an embargo cannot end in the past', () => {
  const refused = (act: PaperAct, desk = paperDesk()) => {
    const decided = attempt(desk, act);
    return decided.ok ? null : decided.refusal.kind;
  };
  expect(refused(embargo(60), acted(paperDesk(), { act: 'publish' }))).toBe('already-public');
  expect(refused(embargo(0))).toBe('time-past');
  expect(refused(lift)).toBe('no-embargo');
  expect(refused(lift, later(acted(paperDesk(), embargo(10)), 10))).toBe('no-embargo');
});
