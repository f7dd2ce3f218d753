import type { ShownBanner } from '../../story/banner.ts';
import type { Language } from '../../story/language.ts';
import { readStories } from './shown-stories.ts';
import type { Snapshot } from './snapshot.ts';

/** The banner that readers of a language see: in its time, and while they see its story. */
export function readBanner(snapshot: Snapshot, language: Language): ShownBanner | null {
  const banner = snapshot.furniture.banners.find((one) => one.language === language);
  if (!banner || snapshot.now < banner.setAt || snapshot.now >= banner.until) return null;
  if (!banner.story) return { story: null, line: banner.line, path: null };
  const [story] = readStories(snapshot, [banner.story]);
  const shown = story && { line: banner.line || story.headline, path: story.path };
  return { story: banner.story, ...(shown ?? { line: '', path: null }) };
}
