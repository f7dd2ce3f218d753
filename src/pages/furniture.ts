import type { PublicReader } from '../archive/public-reader.ts';
import { calendarDay } from '../kit/time-zone.ts';
import { renderMasthead } from '../render/masthead.tsx';
import { renderTail } from '../render/tail.tsx';
import type { Frame, Site } from '../render/view.ts';
import type { Section } from '../story/section.ts';

/** Which furniture a page wears: the same for every page of an edition and a section. */
export interface Furniture {
  readonly site: Site;
  readonly section: Section | null;
}

/** How many of the newest stories stand at the end of every page. */
const recentStories = 6;

/** Reads everything that masthead and tail show; renders them when asked. */
export async function furnish(
  reader: PublicReader,
  { site, section }: Furniture,
): Promise<{ readonly masthead: () => string; readonly tail: () => string }> {
  const { language, timeZone } = site.edition;
  const recent = await reader.list({ list: { kind: 'latest' }, language, limit: recentStories });
  const frame: Frame = { ...site, section, today: calendarDay(reader.now, timeZone), recent };
  return { masthead: () => renderMasthead(frame), tail: () => renderTail(frame) };
}
