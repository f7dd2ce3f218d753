import type { SectionId } from './ids.ts';
import type { Localized } from './language.ts';
import type { Slug } from './slug.ts';

/** Where stories stand. Sections form a tree of two levels: a section, and subsections in it. */
export interface Section {
  readonly id: SectionId;
  /** Null for a section of the first level. */
  readonly parent: SectionId | null;
  readonly slug: Slug;
  /** `world` or `world/asia`: the slugs from the top, without a leading slash. Derived by the archive. */
  readonly path: string;
  readonly names: Localized;
  /** One line on what stands here, for its page and for search engines. */
  readonly descriptions: Localized;
  /** The section's own accent, where it has one; `#rrggbb`. */
  readonly accent: string | null;
  /** Order among its siblings, ascending. */
  readonly position: number;
}
