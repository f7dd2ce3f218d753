import type { SearchChoice, SearchChoices, SearchFilters } from '../render/view.ts';
import type { Contributor } from '../story/contributor.ts';
import { type Language, type Localized, localized } from '../story/language.ts';
import type { StoryCard } from '../story/shown.ts';
import type { PageContext } from './page.ts';

/** Up to so many contributors, or topics, are all offered; where there are more, those of the stories that were found. */
const mostOffered = 150;

/** Whom and what a search can be narrowed to, by name; what it is narrowed to already is among them. */
export async function readChoices(
  { reader, site }: PageContext,
  { contributor, topic }: SearchFilters,
  found: readonly StoryCard[],
): Promise<SearchChoices> {
  const { language } = site.edition;
  const areMany = await reader.mayHaveMore(language, mostOffered);
  const page = { limit: mostOffered };
  const contributors = areMany.contributors ? writersOf(found) : await reader.contributors(language, page);
  const topics = areMany.topics ? topicsOf(found) : await reader.topics(language, page);
  return {
    contributors: inOrder(language, [...contributors, contributor]),
    topics: inOrder(language, [...topics, topic]),
  };
}

interface Named {
  readonly slug: string;
  readonly names: Localized;
}

function writersOf(found: readonly StoryCard[]): readonly Contributor[] {
  return found.flatMap(({ byline }) => byline.map(({ contributor }) => contributor));
}

/** The topics over the headlines of what was found. */
function topicsOf(found: readonly StoryCard[]): readonly Named[] {
  return found.flatMap(({ kicker }) =>
    kicker?.id.startsWith('topic_') ? [{ slug: kicker.path.split('/').at(-1) ?? '', names: kicker.names }] : [],
  );
}

function inOrder(language: Language, named: readonly (Named | null)[]): readonly SearchChoice[] {
  const { compare } = new Intl.Collator(language);
  const bySlug = new Map(named.flatMap((one) => (one ? [[one.slug, localized(one.names, language)]] : [])));
  return [...bySlug]
    .map(([slug, name]) => ({ slug, name }))
    .toSorted((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}
