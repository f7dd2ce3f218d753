import type { SectionId } from '../../src/story/ids.ts';
import type { Section } from '../../src/story/section.ts';

/** Sections as they stand in the end, and whose every path is or was. */
export function sectionTree(saved: readonly Section[]) {
  const current = new Map<SectionId, Section>();
  const byPath = new Map<string, SectionId>();
  for (const section of saved) {
    current.set(section.id, section);
    for (const one of current.values()) {
      const parent = one.parent && current.get(one.parent);
      const path = parent ? `${parent.slug}/${one.slug}` : one.slug;
      current.set(one.id, { ...one, path });
      byPath.set(path, one.id);
    }
  }
  const all = [...current.values()];
  const below = (parent: SectionId | null): readonly Section[] =>
    all
      .filter((section) => section.parent === parent)
      .sort((a, b) => a.position - b.position || (a.path < b.path ? -1 : 1))
      .flatMap((section) => [section, ...below(section.id)]);
  return { all, byPath, inOrder: below(null) };
}
