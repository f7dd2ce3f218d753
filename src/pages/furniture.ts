import type { PublicReader } from '../archive/public-reader.ts';
import { always, type Span } from '../kit/span.ts';
import { calendarDay, spanOfDay } from '../kit/time-zone.ts';
import { renderMasthead } from '../render/masthead.tsx';
import { renderTail } from '../render/tail.tsx';
import type { Site } from '../render/view.ts';
import type { Edition } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import { type PageSettings, readSiteIn } from './site-of.ts';

/** A piece that many pages share, read; to be rendered. */
export interface ReadFurniture {
  readonly render: () => string;
  readonly holds: Span;
}

/** How many of the newest stories stand at the end of every page. */
export const recentStories = 6;

/** Names the masthead of the pages of an edition and a section. */
export function mastheadName({ language }: Edition, section: Section | null): string {
  return section ? `masthead ${language} ${section.id}` : `masthead ${language}`;
}

/** Names the tail of the pages of an edition. */
export function tailName({ language }: Edition): string {
  return `tail ${language}`;
}

/** Reads everything that the furniture of a name shows. A story published changes the tail of its edition, and no masthead. */
export async function furnish(settings: PageSettings, reader: PublicReader, name: string): Promise<ReadFurniture> {
  const [kind, language, section] = name.split(' ');
  const site = await readSiteIn(settings, reader, language ?? '');
  return kind === 'masthead' ? readMasthead(site, reader, section) : readTail(site, reader);
}

async function readMasthead(site: Site, reader: PublicReader, sectionId: string | undefined): Promise<ReadFurniture> {
  const { language, timeZone } = site.edition;
  const section = site.sections.find(({ id }) => id === sectionId) ?? null;
  const banner = await reader.banner(language);
  const today = calendarDay(reader.now, timeZone);
  const view = { ...site, banner: banner?.line ? banner : null, section, today };
  // The day of the date line.
  return { render: () => renderMasthead(view), holds: spanOfDay(reader.now, timeZone) };
}

async function readTail(site: Site, reader: PublicReader): Promise<ReadFurniture> {
  const { language } = site.edition;
  const recent = await reader.list({ list: { kind: 'latest' }, language, limit: recentStories });
  return { render: () => renderTail({ ...site, recent }), holds: always };
}
