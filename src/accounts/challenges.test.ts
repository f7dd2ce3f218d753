import { expect, test } from 'vitest';
import { instant, shift } from '../kit/instant.ts';
import { Challenges, challengeTime } from './challenges.ts';

const noon = instant(Date.parse('2026-11-23T12:00:00Z'));
const question = { challenge: 'abc', purpose: 'sign-in', staff: null } as const;

test('a challenge is answered once, in time, and for what it was asked for', () => {
  const challenges = new Challenges();
  const name = challenges.keep(question, noon);
  expect(challenges.take(name, 'sign-in', noon)).toMatchObject(question);
  expect(challenges.take(name, 'sign-in', noon)).toBeNull();
  const late = challenges.keep(question, noon);
  expect(challenges.take(late, 'sign-in', shift(noon, challengeTime))).toBeNull();
  const other = challenges.keep(question, noon);
  expect(challenges.take(other, 'add', noon)).toBeNull();
  expect(challenges.take(other, 'sign-in', noon)).toBeNull();
  expect(challenges.take('', 'sign-in', noon)).toBeNull();
});

test('of too many the oldest are forgotten', () => {
  const challenges = new Challenges(2);
  const keep = () => challenges.keep(question, noon);
  const [first, second, third] = [keep(), keep(), keep()];
  expect(challenges.take(first, 'sign-in', noon)).toBeNull();
  expect(challenges.take(second, 'sign-in', noon)).not.toBeNull();
  expect(challenges.take(third, 'sign-in', noon)).not.toBeNull();
});
