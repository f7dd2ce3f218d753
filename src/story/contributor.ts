import type { HttpUrl } from '../kit/http-url.ts';
import type { ContributorId, PictureId, StaffId } from './ids.ts';
import type { Localized } from './language.ts';
import type { Slug } from './slug.ts';

/** Who is named in a byline. Not an account: linked to one or not. */
export interface Contributor {
  readonly id: ContributorId;
  readonly slug: Slug;
  /** The name as printed, in each language that writes it differently. */
  readonly names: Localized;
  /** What they do: "Science correspondent". */
  readonly titles: Localized;
  readonly biographies: Localized;
  readonly portrait: PictureId | null;
  readonly email: string | null;
  readonly links: readonly HttpUrl[];
  readonly staff: StaffId | null;
}

export const bylineRoles = ['words', 'pictures', 'reporting', 'translation', 'graphics'] as const;
export type BylineRole = (typeof bylineRoles)[number];

/** One name of a byline; the order of a story's entries is the printed order. */
export interface BylineEntry {
  readonly contributor: ContributorId;
  readonly role: BylineRole;
}
