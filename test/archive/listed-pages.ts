import { expect } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { DeskPlace, DeskQuery } from '../../src/archive/desk-list.ts';
import type { DeskReader } from '../../src/archive/desk-reader.ts';
import { endOfTime, instant } from '../../src/kit/instant.ts';
import type { StoryId } from '../../src/story/ids.ts';

/** The ids of every story that a query finds, page after page; the same found from the end back. */
export async function listedPages(archive: Archive, query: DeskQuery): Promise<readonly StoryId[]> {
  return archive.read(async (reader) => {
    const forth = await allPages(reader, query, 'after');
    expect(await allPages(reader, query, 'before'), 'from the end back').toEqual(forth);
    return forth;
  });
}

async function allPages(reader: DeskReader, query: DeskQuery, way: 'after' | 'before'): Promise<readonly StoryId[]> {
  const ids: StoryId[] = [];
  let place: DeskPlace | undefined = way === 'before' ? endOfList(query) : undefined;
  for (;;) {
    const page = await reader.stories(place ? { ...query, [way]: place } : query);
    expect(page.length).toBeLessThanOrEqual(query.limit);
    const found = page.map(({ id }) => id);
    if (way === 'after') ids.push(...found);
    else ids.unshift(...found);
    const last = page.at(way === 'after' ? -1 : 0);
    if (!last) return ids;
    place = { at: last.listedAt, story: last.id };
  }
}

function endOfList({ list }: DeskQuery): DeskPlace {
  return { at: list?.kind === 'waiting' ? endOfTime : instant(0), story: 'story_' };
}
