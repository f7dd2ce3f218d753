import type { Instant } from '../../kit/instant.ts';
import type { StoryId } from '../../story/ids.ts';
import {
  addressKey,
  correctionsKey,
  headlineKey,
  type Key,
  listKey,
  searchKey,
  sitemapKey,
  storyKey,
  thingKey,
} from '../key.ts';
import type { Projection } from './projection.ts';
import { never } from './shown-spans.ts';

/**
 * The keys that a change of a story touches: everything by which readers find it, before or after. `relatives` are the stories
 * that say of themselves that they are this one in another language.
 */
export function touchedByStory(
  story: StoryId,
  before: Projection,
  after: Projection,
  relatives: readonly StoryId[],
): readonly Key[] {
  if (before.spans.length === 0 && after.spans.length === 0) return [];
  const touched = new Set<Key>([storyKey(story), searchKey, ...relatives.map(storyKey)]);
  for (const { spans, places, addresses, corrections, pictures } of [before, after]) {
    for (const span of spans) {
      touched.add(headlineKey(span.headlineHash));
      touched.add(sitemapKey(monthOf(span.publishedAt)));
    }
    for (const { list } of places) touched.add(listKey(list));
    for (const { language, slug } of addresses) touched.add(addressKey(language, slug));
    for (const { language } of corrections) touched.add(correctionsKey(language));
    for (const { picture } of pictures) touched.add(thingKey(picture));
  }
  return [...touched];
}

/** Every instant at which what readers find of a story changes by the clock alone. */
export function changesAhead({ spans, corrections }: Projection): readonly Instant[] {
  const bounds = [...spans, ...corrections].flatMap(({ from, until }) =>
    until === never ? [from] : [from, until as Instant],
  );
  return [...new Set(bounds)];
}

/** `2026-11`, in UTC. */
export function monthOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, -17);
}
