import { expect, test } from 'vitest';
import { wantedScreen } from './signed-in-answer.ts';

test.each(['/newsroom', '/newsroom/stories/story_1?x=%20y', '/newsroom?a=b', '/preview/abc'])(
  '%s is a screen',
  (to) => {
    expect(wantedScreen(to)).toBe(to);
  },
);

test.each([
  null,
  '',
  '/',
  '/world',
  '//evil.example/newsroom',
  '/\\evil.example',
  'https://evil.example/newsroom',
  '/newsroom@evil.example',
  '/newsroomx',
  '/newsroom/\\evil',
  '/newsroom/a\r\nSet-Cookie: x',
  '/newsroom/ü',
  '/newsroom/sign-in/link/abc',
])('%j leads nowhere but home', (to) => {
  expect(wantedScreen(to)).toBe('/newsroom');
});
