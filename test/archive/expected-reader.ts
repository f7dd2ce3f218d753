import type { Found, ListQuery, PublicReader, SearchQuery } from '../../src/archive/public-reader.ts';
import type { Instant } from '../../src/kit/instant.ts';
import { collapseWhitespace, foldForSearch, wordSpans } from '../../src/kit/text.ts';
import { calendarDay } from '../../src/kit/time-zone.ts';
import { languagePrefix, storyPath } from '../../src/story/address.ts';
import type { Contributor } from '../../src/story/contributor.ts';
import { bodyOf, headlineOf, standfirstOf, storyDocument } from '../../src/story/document.ts';
import { alsoReadTargets, bodyText, firstWords, pictureIds, wordCount } from '../../src/story/document-text.ts';
import type { PictureId, SectionId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import type { Picture } from '../../src/story/picture.ts';
import { editionOf, firstEdition } from '../../src/story/publication.ts';
import type { Section } from '../../src/story/section.ts';
import type { ShownPicture, ShownStory, StoryCard } from '../../src/story/shown.ts';
import type { Correction, LeadPicture, Release, Revision, Story } from '../../src/story/story.ts';
import type { Topic } from '../../src/story/topic.ts';
import { nextChange, visible } from '../../src/story/visible.ts';
import { expectedVersions } from './expected-versions.ts';
import { sectionTree } from './section-tree.ts';
import type { World } from './world.ts';

/** A story as it stands in the end, with all that came with its versions. */
interface Kept {
  readonly story: Story;
  readonly revisions: ReadonlyMap<string, Revision>;
  readonly corrections: readonly Correction[];
}

interface Shown extends Kept {
  readonly release: Release;
  readonly revision: Revision;
}

/**
 * What every method of a public reader must answer, found the long way round: by asking `story/visible.ts` about every story at every
 * question. It shares nothing with an archive but the words.
 */
export function expectedReader(
  world: World,
  now: Instant,
): Omit<PublicReader, 'search' | 'logHead'> & {
  search: (query: SearchQuery) => ReadonlySet<string>;
} {
  const kept = world.stories.map(({ versions }): Kept => {
    const last = versions.at(-1);
    if (!last) throw new Error('A story has no version.');
    return {
      story: last.story,
      revisions: new Map(versions.flatMap(({ revisions }) => revisions).map((revision) => [revision.id, revision])),
      corrections: versions.flatMap(({ corrections }) => corrections),
    };
  });
  const shownOf = (one: Kept, at: Instant): Shown | null => {
    const seen = visible(one.story, at);
    if (seen.kind !== 'shown') return null;
    return { ...one, release: seen.release, revision: one.revisions.get(seen.release.revision) as Revision };
  };
  const shown = kept.flatMap((one) => shownOf(one, now) ?? []);
  const sections = sectionTree(world.sections);
  const sectionOf = (id: string) => sections.all.find((section) => section.id === id) as Section;
  const { publication } = world;
  const contributorOf = (id: string) => world.contributors.find((one) => one.id === id) as Contributor;
  const showable = (id: string): Picture | null => {
    const picture = world.pictures.find((one) => one.id === id);
    return picture && (picture.rights.until === null || now < picture.rights.until) ? picture : null;
  };

  const pathOf = ({ fields }: Revision) =>
    storyPath(publication, fields.language, sectionOf(fields.section).path, fields.slug);

  const shownPicture = (lead: LeadPicture | null): ShownPicture | null => {
    const picture = lead && showable(lead.picture);
    return picture ? { picture, alt: lead.alt ?? picture.alt, caption: lead.caption ?? picture.caption } : null;
  };

  const cardOf = (one: Shown): StoryCard => {
    const { story, revision } = one;
    const { fields, document } = revision;
    const kicker =
      world.topics.find(({ id }) => id === fields.topics[0]) ?? world.series.find(({ id }) => id === fields.series);
    const kickerPath = kicker?.id.startsWith('topic') ? 'topic' : 'series';
    return {
      id: story.id,
      kind: fields.kind,
      language: fields.language,
      path: pathOf(revision),
      section: sectionOf(fields.section),
      headline: headlineOf(document),
      standfirst: standfirstOf(document),
      excerpt: firstWords(bodyOf(document), 15),
      byline: fields.byline.map(({ contributor, role }) => ({ contributor: contributorOf(contributor), role })),
      kicker: kicker
        ? {
            id: kicker.id,
            names: kicker.names,
            path: `${languagePrefix(publication, fields.language)}/${kickerPath}/${kicker.slug}`,
          }
        : null,
      dateline: fields.dateline,
      prominence: fields.prominence,
      picture: shownPicture(fields.leadPicture),
      publishedAt: story.publishedAt as Instant,
      dateEstimated: story.dateEstimated,
      updatedAt: began(one).updatedAt,
    };
  };

  /** When the release that is shown came out, and the last of substance, as readers saw it: told by watching the rule at every instant. */
  const began = ({ story }: Shown): { releasedAt: Instant; updatedAt: Instant | null } => {
    const instants = [
      story.embargo?.until,
      story.withdrawal?.at,
      ...story.releases.flatMap(({ from, until }) => [from, until]),
    ].filter((at): at is Instant => at != null && at <= now);
    let before: string | null = null;
    let releasedAt: Instant | null = null;
    let updatedAt: Instant | null = null;
    let hasBeenSeen = false;
    for (const at of [...new Set(instants)].sort((a, b) => a - b)) {
      const seen = visible(story, at);
      const release = seen.kind === 'shown' ? seen.release : null;
      if (release && release.id !== before) {
        releasedAt = at;
        if (hasBeenSeen && ['update', 'correction'].includes(release.reason)) updatedAt = at;
        hasBeenSeen = true;
      }
      before = release?.id ?? null;
    }
    return { releasedAt: releasedAt as Instant, updatedAt };
  };

  const newestFirst = (a: StoryCard, b: StoryCard) => b.publishedAt - a.publishedAt || compare(b.id, a.id);

  const list = ({ list: key, language, limit, before, from, until }: ListQuery): readonly StoryCard[] =>
    shown
      .filter(({ revision: { fields } }) => {
        if (fields.language !== language) return false;
        switch (key.kind) {
          case 'latest':
            return true;
          case 'section':
            return fields.section === key.section || sectionOf(fields.section).parent === key.section;
          case 'topic':
            return fields.topics.includes(key.topic);
          case 'contributor':
            return fields.byline.some(({ contributor }) => contributor === key.contributor);
          case 'series':
            return fields.series === key.series;
          case 'story-kind':
            return fields.kind === key.of;
        }
        return false;
      })
      .map(cardOf)
      .filter(({ publishedAt }) => publishedAt >= (from ?? -Infinity) && publishedAt < (until ?? Infinity))
      .sort(newestFirst)
      .filter(
        (card) => !before || newestFirst({ ...card, publishedAt: before.publishedAt, id: before.story }, card) < 0,
      )
      .slice(0, limit);

  const shownStory = (one: Shown): ShownStory => {
    const { fields, document } = one.revision;
    const card = cardOf(one);
    const lead = fields.leadPicture ? [fields.leadPicture.picture] : [];
    const pictures = [...new Set([...lead, ...pictureIds(document)])].flatMap((id) => showable(id) ?? []);
    return {
      ...card,
      document,
      wordCount: wordCount(bodyOf(document)),
      topics: fields.topics.map((id) => world.topics.find((topic) => topic.id === id) as Topic),
      series: world.series.find(({ id }) => id === fields.series) ?? null,
      leadPicture: card.picture ? fields.leadPicture : null,
      pictures: new Map(pictures.map((picture) => [picture.id, picture])),
      alsoRead: alsoRead(one),
      translations: translations(one),
      corrections: one.corrections.filter(({ at }) => at <= now).sort(byAge),
      search: fields.search,
      social: fields.social,
      releaseReason: one.release.reason,
      releasedAt: began(one).releasedAt,
    };
  };

  const byAge = (a: Correction, b: Correction) => a.at - b.at || compare(a.id, b.id);

  const leadTo = ({ revision }: Shown) => ({ headline: headlineOf(revision.document), path: pathOf(revision) });

  const alsoRead = (one: Shown): ShownStory['alsoRead'] =>
    new Map(
      alsoReadTargets(one.revision.document).flatMap((target) => {
        const bearers = shown
          .filter(({ story, revision }) =>
            target.story
              ? story.id === target.story
              : story.id !== one.story.id &&
                revision.fields.language === one.revision.fields.language &&
                collapseWhitespace(headlineOf(revision.document)) === collapseWhitespace(target.headline),
          )
          .sort((a, b) => newestFirst(cardOf(a), cardOf(b)));
        return bearers[0] ? [[target.story ?? target.headline, leadTo(bearers[0])] as const] : [];
      }),
    );

  const translations = (one: Shown): ShownStory['translations'] => {
    const original = ({ story, revision }: Shown) => revision.fields.translationOf ?? story.id;
    const language = ({ revision }: Shown) => revision.fields.language;
    const others = shown.filter(
      (other) =>
        other.story.id !== one.story.id && original(other) === original(one) && language(other) !== language(one),
    );
    return [...new Set(others.map(language))].sort().map((which) => {
      const [newest] = others
        .filter((other) => language(other) === which)
        .sort((a, b) => newestFirst(cardOf(a), cardOf(b)));
      return { language: which, ...leadTo(newest as Shown) };
    });
  };

  const find = (language: Language, segments: readonly string[]): Found => {
    const prefix = languagePrefix(publication, language);
    const asked = segments.join('/');
    const section = sections.byPath.get(asked);
    if (section) {
      const { path } = sectionOf(section);
      return path === asked
        ? { kind: 'section', section: sectionOf(section) }
        : { kind: 'moved', path: `${prefix}/${path}` };
    }
    const parent = sections.byPath.get(segments.slice(0, -1).join('/'));
    const owner = kept.find((one) => hadAddress(one, language, parent, segments.at(-1)));
    if (!owner) return { kind: 'nothing' };
    const seen = visible(owner.story, now);
    if (seen.kind === 'gone')
      return { kind: 'gone', story: { id: owner.story.id, language, withdrawal: seen.withdrawal } };
    const current = shownOf(owner, now);
    if (!current) return { kind: 'nothing' };
    const path = pathOf(current.revision);
    return path === `${prefix}/${asked}` ? { kind: 'story', story: owner.story.id } : { kind: 'moved', path };
  };

  /** Whether readers have ever been shown the story at an address, up to now. */
  const hadAddress = (
    one: Kept,
    language: Language,
    section: SectionId | undefined,
    slug: string | undefined,
  ): boolean => {
    const instants = [one.story.embargo?.until, ...one.story.releases.map(({ from }) => from)];
    return instants.some((at) => {
      const seen = at != null && at <= now ? shownOf(one, at) : null;
      const fields = seen?.revision.fields;
      return fields?.language === language && fields.section === section && fields.slug === slug;
    });
  };

  const shownPictureIds = new Set([
    ...shown.flatMap(({ revision }) => [
      ...pictureIds(revision.document),
      ...(revision.fields.leadPicture ? [revision.fields.leadPicture.picture] : []),
    ]),
    ...world.contributors.flatMap(({ portrait }) => portrait ?? []),
    ...publication.standingPages.flatMap(({ body }) => pictureIds(storyDocument('', '', body))),
  ]);
  const usedPicture = (id: PictureId) => (shownPictureIds.has(id) ? showable(id) : null);

  const bySlug = <T extends { readonly slug: string }>(all: readonly T[], slug: string) =>
    all.find((one) => one.slug === slug) ?? null;

  const searchWords = (query: SearchQuery): readonly (readonly string[])[] =>
    [...query.text.matchAll(/"([^"]*)"|([^\s"]+)/gu)]
      .map(([, phrase, word]) => folded(phrase ?? word ?? ''))
      .filter((words) => words.length > 0);

  return {
    now,
    publication: async () => publication,
    sections: async () => sections.inOrder,
    find: async (language, segments) => find(language, segments),
    banner: async () => null,
    versions: async (id) => kept.filter(({ story }) => story.id === id).flatMap((one) => expectedVersions(one, now)),
    stories: async (ids) => ids.flatMap((id) => shown.filter(({ story }) => story.id === id).map(shownStory)),
    list: async (query) => list(query),
    lists: async (queries) => queries.map(list),
    contributor: async (slug) => bySlug(world.contributors, slug),
    topic: async (slug) => bySlug(world.topics, slug),
    series: async (slug) => bySlug(world.series, slug),
    contributors: async (language, { limit, after = '' }) =>
      world.contributors
        .filter(({ id }) =>
          shown.some(
            ({ revision: { fields } }) =>
              fields.language === language && fields.byline.some(({ contributor }) => contributor === id),
          ),
        )
        .filter(({ slug }) => slug > after)
        .slice(0, limit),
    topics: async (language, { limit, after = '' }) =>
      world.topics
        .filter(({ id }) =>
          shown.some(({ revision: { fields } }) => fields.language === language && fields.topics.includes(id)),
        )
        .filter(({ slug }) => slug > after)
        .slice(0, limit),
    mayHaveMore: async (_, count) => ({
      contributors: world.contributors.length > count,
      topics: world.topics.length > count,
    }),
    corrections: async (language, { limit, before }) =>
      shown
        .filter(({ revision }) => revision.fields.language === language)
        .flatMap((one) =>
          one.corrections.filter(({ at }) => at <= now).map((correction) => ({ correction, story: cardOf(one) })),
        )
        .sort((a, b) => byAge(b.correction, a.correction))
        .filter(
          ({ correction: { at, id } }) => !before || at < before.at || (at === before.at && id < before.correction),
        )
        .slice(0, limit),
    months: async (language) => {
      const { timeZone } = editionOf(publication, language) ?? firstEdition(publication);
      const days = shown
        .filter(({ revision }) => revision.fields.language === language)
        .map(({ story }) => calendarDay(story.publishedAt as Instant, timeZone));
      const months = new Map(days.map(({ year, month }) => [year * 12 + month, { year, month }]));
      return [...months].sort(([a], [b]) => b - a).map(([, month]) => month);
    },
    sitemap: async ({ from, until, limit, after, skip = 0 }) =>
      shown
        .map(cardOf)
        .sort((a, b) => newestFirst(b, a))
        .filter(({ publishedAt }) => publishedAt >= from && publishedAt < until)
        .filter((card) => !after || newestFirst(card, { ...card, publishedAt: after.publishedAt, id: after.story }) < 0)
        .slice(skip, skip + limit)
        .map(({ id, language, path, publishedAt, updatedAt }) => ({
          story: id,
          language,
          path,
          publishedAt,
          modifiedAt: Math.max(publishedAt, updatedAt ?? publishedAt) as Instant,
        })),
    picture: async (hash) => {
      const picture = world.pictures.find((one) => one.hash === hash);
      return picture ? usedPicture(picture.id) : null;
    },
    pictures: async (ids) => ids.flatMap((id) => usedPicture(id) ?? []),
    nextChange: async () => {
      const ahead = kept.flatMap(({ story }) => nextChange(story, now) ?? []);
      return ahead.length > 0 ? (Math.min(...ahead) as Instant) : null;
    },
    search: (query) => {
      const terms = searchWords(query);
      const found = shown.filter(({ story, revision: { fields, document } }) => {
        const names = [
          ...fields.byline.map(({ contributor }) => contributorOf(contributor).names),
          ...world.topics.filter(({ id }) => fields.topics.includes(id)).map(({ names: own }) => own),
        ];
        const texts = [
          headlineOf(document),
          standfirstOf(document),
          bodyText(bodyOf(document)),
          ...names.flatMap((own) => Object.values(own)),
        ].map(folded);
        const { section } = fields;
        return (
          terms.length > 0 &&
          fields.language === query.language &&
          (!query.section || section === query.section || sectionOf(section).parent === query.section) &&
          (!query.contributor || fields.byline.some(({ contributor }) => contributor === query.contributor)) &&
          (!query.topic || fields.topics.includes(query.topic)) &&
          (story.publishedAt as Instant) >= (query.from ?? -Infinity) &&
          (story.publishedAt as Instant) < (query.until ?? Infinity) &&
          terms.every((term) => texts.some((words) => holds(words, term)))
        );
      });
      return new Set(found.map(({ story }) => story.id));
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function folded(text: string): readonly string[] {
  const plain = foldForSearch(text);
  return wordSpans(plain).map(({ start, end }) => plain.slice(start, end));
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}
