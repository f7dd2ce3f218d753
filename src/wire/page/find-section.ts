import type { DeskReader } from '../../archive/desk-reader.ts';
import { collapseWhitespace, foldForSearch } from '../../kit/text.ts';
import type { Language } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import { slugFrom } from '../../story/slug.ts';

/** A section as a page names it, and what the archive has of it. */
export interface PlannedSection {
  /** From the top: a section, or a section and a subsection. */
  readonly levels: readonly PlannedLevel[];
}

/** One level of a section. */
export interface PlannedLevel {
  readonly name: string;
  /** Null for one that must be made. */
  readonly found: Section | null;
}

/** What a section is called when neither the page nor anybody else names one. */
const news: Readonly<Record<string, string>> = {
  en: 'News',
  hi: 'समाचार',
  ur: 'خبریں',
  ar: 'أخبار',
  bn: 'খবর',
  de: 'Nachrichten',
  es: 'Noticias',
  fr: 'Actualités',
  id: 'Berita',
  it: 'Notizie',
  ja: 'ニュース',
  ko: '뉴스',
  nl: 'Nieuws',
  pt: 'Notícias',
  ru: 'Новости',
  tr: 'Haberler',
  zh: '新闻',
};

/** The section of some names, or of a text that is a path or names parted by `/`. */
export async function findSections(
  reader: DeskReader,
  language: Language,
  wanted: string | readonly string[],
): Promise<PlannedSection> {
  const path = typeof wanted === 'string' ? wanted.replace(/^\/|\/$/g, '') : null;
  const byPath = path && (await reader.sectionByPath(path));
  const all = await reader.sections();
  if (byPath) return { levels: levelsOf(byPath, all, language) };
  const names = (path === null ? (wanted as readonly string[]) : path.split('/'))
    .map(collapseWhitespace)
    .filter(Boolean);
  return { levels: levelsNamed(names.length > 0 ? names.slice(0, 2) : [newsIn(language)], all) };
}

function newsIn(language: Language): string {
  return news[language.split('-')[0] ?? ''] ?? 'News';
}

function levelsOf(section: Section, all: readonly Section[], language: Language): readonly PlannedLevel[] {
  const above = all.find(({ id }) => id === section.parent);
  return [...(above ? [above] : []), section].map((found) => ({ name: found.names[language] ?? found.slug, found }));
}

function levelsNamed(names: readonly string[], all: readonly Section[]): readonly PlannedLevel[] {
  const levels: PlannedLevel[] = [];
  for (const name of names) {
    const above = levels.at(-1);
    const isBeside = ({ parent }: Section) => (above ? parent === above.found?.id : parent === null);
    levels.push({ name, found: all.find((section) => isBeside(section) && isNamed(section, name)) ?? null });
  }
  return levels;
}

function isNamed({ names, slug }: Section, name: string): boolean {
  const folded = foldForSearch(name);
  return slug === slugFrom(name) || Object.values(names).some((one) => foldForSearch(one) === folded);
}
