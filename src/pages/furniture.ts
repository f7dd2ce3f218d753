import type { PublicReader } from '../archive/public-reader.ts';
import type { Span } from '../kit/span.ts';
import { calendarDay, spanOfDay } from '../kit/time-zone.ts';
import { renderMasthead } from '../render/masthead.tsx';
import { renderTail } from '../render/tail.tsx';
import type { Frame } from '../render/view.ts';
import type { Edition } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import { type PageSettings, readSiteIn } from './site-of.ts';

/** What all pages of a furniture share, read; masthead and tail to be rendered. */
export interface ReadFurniture {
  readonly plates: { readonly masthead: () => string; readonly tail: () => string };
  /** The day of the date line. */
  readonly holds: Span;
}

/** How many of the newest stories stand at the end of every page. */
export const recentStories = 6;

/** Names the furniture of the pages of an edition and a section. */
export function furnitureName({ language }: Edition, section: Section | null): string {
  return section ? `${language} ${section.id}` : language;
}

/** Reads everything that masthead and tail of a furniture show. */
export async function furnish(settings: PageSettings, reader: PublicReader, name: string): Promise<ReadFurniture> {
  const [of, sectionId] = name.split(' ');
  const site = await readSiteIn(settings, reader, of ?? '');
  const { language, timeZone } = site.edition;
  const section = site.sections.find(({ id }) => id === sectionId) ?? null;
  const recent = await reader.list({ list: { kind: 'latest' }, language, limit: recentStories });
  const banner = await reader.banner(language);
  const frame: Frame = {
    ...site,
    banner: banner?.line ? banner : null,
    section,
    today: calendarDay(reader.now, timeZone),
    recent,
  };
  return {
    plates: { masthead: () => renderMasthead(frame), tail: () => renderTail(frame) },
    holds: spanOfDay(reader.now, timeZone),
  };
}
