import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { headlineOf } from '../story/document.ts';
import type { SectionId, StoryId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { Refusal } from '../story/refusal.ts';
import { numberedSlug, parseSlug, reservedSlugs, type Slug, slugFrom } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import { revisionPath } from './released-path.ts';

/** What of the archive tells whether an address is free. */
export type SlugReader = Pick<DeskReader, 'publication' | 'section' | 'sectionByPath' | 'addressTaken'>;

/** What of a story its address is made of. */
export type Standing = Pick<Story, 'id' | 'fields' | 'document'>;

/** The last part of the address that a working copy would come out under: its own where it has one, else made of the headline. */
export async function findSlug(reader: SlugReader, story: Standing): Promise<Result<Slug, Refusal>> {
  const { section, language, slug } = story.fields;
  if (!section) return refused({ kind: 'incomplete', missing: ['section'] });
  const spot = { section, language, story: story.id };
  if (!slug) return ok(await freeSlug(reader, spot, slugOfHeadline(story)));
  const refusal = await refuseSlug(reader, story, slug);
  return refusal ? refused(refusal) : ok(slug);
}

/** Why a story cannot stand under a slug in its section; null where it can. */
export async function refuseSlug(reader: SlugReader, story: Standing, slug: Slug): Promise<Refusal | null> {
  const { section, language } = story.fields;
  if (!section) return null;
  const path = (await revisionPath(reader, { ...story.fields, slug })) ?? `/${slug}`;
  if (await isReserved(reader, section, slug)) return { kind: 'address-reserved', path };
  const taken = await reader.addressTaken({ language, section, slug, except: story.id });
  return taken ? { kind: 'address-taken', path } : null;
}

interface Spot {
  readonly section: SectionId;
  readonly language: Language;
  readonly story: StoryId;
}

/**
 * The first alternative to a slug that is free, near enough: 2, 4, 8 … are tried until one is free, then the numbers between, by halves,
 * so that the thousandth story of a daily headline asks some twenty times and not a thousand.
 */
async function freeSlug(reader: SlugReader, spot: Spot, slug: Slug): Promise<Slug> {
  const isTaken = async (n: number) => isOccupied(reader, spot, numberedSlug(slug, n));
  let free = 1;
  while (await isTaken(free)) free *= 2;
  let taken = Math.floor(free / 2);
  while (free - taken > 1) {
    const middle = Math.floor((free + taken) / 2);
    if (await isTaken(middle)) taken = middle;
    else free = middle;
  }
  return numberedSlug(slug, free);
}

async function isOccupied(reader: SlugReader, { section, language, story }: Spot, slug: Slug): Promise<boolean> {
  const taken = await reader.addressTaken({ language, section, slug, except: story });
  return taken || isReserved(reader, section, slug);
}

/** Words of the site's own, and what a subsection has or had. */
async function isReserved(reader: SlugReader, id: SectionId, slug: Slug): Promise<boolean> {
  if (reservedSlugs.has(slug)) return true;
  const section = await reader.section(id);
  return section !== null && (await reader.sectionByPath(`${section.path}/${slug}`)) !== null;
}

/** Of a headline without a letter, the story's own id. */
function slugOfHeadline(story: Standing): Slug {
  return slugFrom(headlineOf(story.document)) ?? (parseSlug(story.id.replace('_', '-')) as Slug);
}
