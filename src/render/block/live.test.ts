import { expect, test } from 'vitest';
import type { BodyBlock, LivePost } from '../../story/document.ts';
import { liveBody } from './live.ts';

const written: BodyBlock = { type: 'divider' };

function post(at: string, title: string): LivePost {
  return { type: 'live_post', attrs: { at: Date.parse(at), title, key: false }, content: [] };
}

const body = [
  post('2026-11-22T19:30:00Z', 'late'),
  written,
  post('2026-11-22T20:30:00Z', 'after midnight'),
  post('2026-11-22T19:30:00Z', 'late, too'),
  post('2026-11-22T08:00:00Z', 'early'),
];

test('entries come newest first; of one instant, the later written first', () => {
  const { standing, entries } = liveBody(body, 'Indian/Mauritius');
  expect(standing).toEqual([written]);
  expect(entries.map(({ post: { attrs } }) => attrs.title)).toEqual(['after midnight', 'late, too', 'late', 'early']);
});

test('the first entry of each day, in the zone of the edition, opens it', () => {
  const opening = (zone: string) =>
    liveBody(body, zone)
      .entries.filter(({ opensDay }) => opensDay)
      .map(({ post: { attrs } }) => attrs.title);
  expect(opening('Indian/Mauritius')).toEqual(['after midnight', 'late, too']);
  expect(opening('Etc/UTC')).toEqual(['after midnight']);
});

test('an anchor stays the same when newer entries come', () => {
  const anchors = (posts: readonly BodyBlock[]) => liveBody(posts, 'Etc/UTC').entries.map(({ id }) => id);
  expect(anchors(body)).toEqual(['at-1795379400', 'at-1795375800-2', 'at-1795375800', 'at-1795334400']);
  expect(anchors([...body, post('2026-11-23T08:00:00Z', 'newest')]).slice(1)).toEqual(anchors(body));
});
