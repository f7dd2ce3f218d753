import type { Instant } from '../../src/kit/instant.ts';
import type { ShownVersion } from '../../src/story/shown.ts';
import type { Revision, Story } from '../../src/story/story.ts';
import { visible } from '../../src/story/visible.ts';

/** Every release of a story that was ever shown up to an instant, from the first at which it was; none of a story that is not shown. */
export function expectedVersions(
  { story, revisions }: { readonly story: Story; readonly revisions: ReadonlyMap<string, Revision> },
  now: Instant,
): readonly ShownVersion[] {
  if (visible(story, now).kind !== 'shown') return [];
  const instants = [story.embargo?.until, ...story.releases.map(({ from }) => from)];
  const asked = [...new Set(instants)].filter((at): at is Instant => at != null && at <= now);
  const versions = new Map<string, ShownVersion>();
  for (const at of asked.toSorted((a, b) => a - b)) {
    const seen = visible(story, at);
    const revision = seen.kind === 'shown' ? revisions.get(seen.release.revision) : undefined;
    if (seen.kind !== 'shown' || !revision || versions.has(seen.release.id)) continue;
    const { note, document } = revision;
    versions.set(seen.release.id, { at, reason: seen.release.reason, note, document });
  }
  return [...versions.values()];
}
