import { days, type Instant, shift } from '../kit/instant.ts';
import { alsoReadTargets } from '../story/document-text.ts';
import type { Language } from '../story/language.ts';
import type { Section } from '../story/section.ts';
import type { ShownStory, StoryCard } from '../story/shown.ts';
import {
  addressKey,
  bannerKey,
  correctionsKey,
  headlineKey,
  type Key,
  listKey,
  publicationKey,
  searchKey,
  sectionsKey,
  sitemapKey,
  slugKey,
  storyKey,
  thingKey,
} from './key.ts';
import { headlineHash } from './projection/projection.ts';
import { monthOf } from './projection/touched.ts';
import type { ListQuery, PublicReader } from './public-reader.ts';

/** A reader that remembers what it was asked, absences included. */
export interface TrackingReader {
  readonly reader: PublicReader;
  /** The keys of everything read so far: what was read holds while no entry of the log touches one of them. */
  readonly keys: ReadonlySet<Key>;
}

/** Follows what is read through a reader, for whoever keeps something made of it. */
export function trackingReader(reader: PublicReader): TrackingReader {
  const keys = new Set<Key>();
  const note = (...some: readonly Key[]) => {
    for (const key of some) keys.add(key);
  };
  let tree: Promise<readonly Section[]> | null = null;
  const sections = () => {
    note(sectionsKey);
    tree ??= reader.sections();
    return tree;
  };
  const noteList = async ({ list, language }: ListQuery) => {
    const subjects = list.kind === 'section' ? within(await sections(), list.section) : [subjectOf(list)];
    note(...subjects.map((subject) => listKey({ kind: list.kind, subject, language })));
  };
  const noteCards = (cards: readonly StoryCard[]) => {
    if (cards.length > 0) note(publicationKey, sectionsKey);
    for (const card of cards) note(...keysOfCard(card));
  };

  return {
    keys,
    reader: {
      now: reader.now,
      logHead: () => reader.logHead(),
      publication: () => {
        note(publicationKey);
        return reader.publication();
      },
      sections,
      banner: async (language) => {
        note(bannerKey(language));
        const banner = await reader.banner(language);
        if (banner?.story) note(publicationKey, sectionsKey, storyKey(banner.story));
        return banner;
      },
      find: (language, segments) => {
        note(publicationKey, sectionsKey, addressKey(language, segments.at(-1) ?? ''));
        return reader.find(language, segments);
      },
      stories: async (ids) => {
        note(publicationKey, sectionsKey, ...ids.map(storyKey));
        const stories = await reader.stories(ids);
        for (const story of stories) note(...keysOfStory(story));
        return stories;
      },
      list: async (query) => {
        await noteList(query);
        const cards = await reader.list(query);
        noteCards(cards);
        return cards;
      },
      lists: async (queries) => {
        for (const query of queries) await noteList(query);
        const lists = await reader.lists(queries);
        lists.forEach(noteCards);
        return lists;
      },
      contributor: async (slug) => {
        note(slugKey('contributor', slug));
        const contributor = await reader.contributor(slug);
        if (contributor)
          note(thingKey(contributor.id), ...(contributor.portrait ? [thingKey(contributor.portrait)] : []));
        return contributor;
      },
      topic: async (slug) => {
        note(slugKey('topic', slug));
        const topic = await reader.topic(slug);
        if (topic) note(thingKey(topic.id));
        return topic;
      },
      series: async (slug) => {
        note(slugKey('series', slug));
        const series = await reader.series(slug);
        if (series) note(thingKey(series.id));
        return series;
      },
      contributors: async (language, page) => {
        note(latestKey(language));
        const contributors = await reader.contributors(language, page);
        note(...contributors.map(({ id }) => thingKey(id)));
        return contributors;
      },
      topics: async (language, page) => {
        note(latestKey(language));
        const topics = await reader.topics(language, page);
        note(...topics.map(({ id }) => thingKey(id)));
        return topics;
      },
      mayHaveMore: (language, count) => {
        note(latestKey(language));
        return reader.mayHaveMore(language, count);
      },
      versions: (story) => {
        note(storyKey(story));
        return reader.versions(story);
      },
      corrections: async (language, page) => {
        note(correctionsKey(language));
        const corrections = await reader.corrections(language, page);
        for (const { story } of corrections) note(storyKey(story.id));
        noteCards(corrections.map(({ story }) => story));
        return corrections;
      },
      search: (query) => {
        note(searchKey, publicationKey, sectionsKey);
        return reader.search(query);
      },
      months: (language) => {
        note(publicationKey, latestKey(language));
        return reader.months(language);
      },
      sitemap: (range) => {
        note(publicationKey, sectionsKey, ...monthsBetween(range.from, range.until).map(sitemapKey));
        return reader.sitemap(range);
      },
      picture: (hash) => reader.picture(hash),
      pictures: (ids) => {
        note(...ids.map(thingKey));
        return reader.pictures(ids);
      },
      nextChange: () => reader.nextChange(),
    },
  };
}

function latestKey(language: Language): Key {
  return listKey({ kind: 'latest', subject: '', language });
}

function subjectOf(list: Exclude<ListQuery['list'], { kind: 'section' }>): string {
  switch (list.kind) {
    case 'latest':
      return '';
    case 'topic':
      return list.topic;
    case 'contributor':
      return list.contributor;
    case 'series':
      return list.series;
    case 'story-kind':
      return list.of;
  }
}

/** A section and those below it. */
function within(sections: readonly Section[], top: Section['id']): readonly string[] {
  return [top, ...sections.filter(({ parent }) => parent === top).map(({ id }) => id)];
}

function keysOfCard({ byline, kicker, picture }: StoryCard): readonly Key[] {
  return [
    ...byline.map(({ contributor }) => thingKey(contributor.id)),
    ...(kicker ? [thingKey(kicker.id)] : []),
    ...(picture ? [thingKey(picture.picture.id)] : []),
  ];
}

function keysOfStory(story: ShownStory): readonly Key[] {
  const { topics, series, leadPicture, pictures, document } = story;
  const targets = alsoReadTargets(document);
  return [
    ...keysOfCard(story),
    ...topics.map(({ id }) => thingKey(id)),
    ...(series ? [thingKey(series.id)] : []),
    ...(leadPicture ? [thingKey(leadPicture.picture)] : []),
    ...[...pictures.keys()].map(thingKey),
    ...targets.map((target) => (target.story ? storyKey(target.story) : headlineKey(headlineHash(target.headline)))),
  ];
}

/** The months of publication (UTC) that a span of time has a part in. */
function monthsBetween(from: Instant, until: Instant): readonly string[] {
  const months = new Set<string>();
  for (let at = from; at < until; at = shift(at, days(1))) months.add(monthOf(at));
  if (until > from) months.add(monthOf(shift(until, -1)));
  return [...months];
}
