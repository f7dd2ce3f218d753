import { describe, expect, test } from 'vitest';
import { standingPageNames } from '../story/publication.ts';
import { reservedSlugs, slugFrom } from '../story/slug.ts';
import { kinds } from '../story/story.ts';
import { sampleEdition } from './edition.ts';
import type { SampleStory } from './sample.ts';

const { publication, sections, contributors, topics, series, pictures, standingPages, stories } = sampleEdition;

/** How docs/markdown.md writes each block and mark. */
const signs: Readonly<Record<string, RegExp>> = {
  'heading of level 2': /^## \S/m,
  'heading of level 3': /^### \S/m,
  'heading of level 4': /^#### \S/m,
  'bullet list': /^- \S/m,
  'numbered list': /^1\. \S/m,
  'nested list': /^ {2,}- \S/m,
  quote: /^> \S/m,
  'quote with its source': /^> — \S/m,
  'code with its language': /^```[a-z]+$/m,
  table: /^\|[ :|-]+\|$/m,
  'table with its caption': /^\|.*\|\n: \S/m,
  divider: /^---$/m,
  'also-read line': /^:: also-read \S/m,
  picture: /^:: picture [a-z-]+$/m,
  'wide picture': /^:: picture [a-z-]+ wide$/m,
  'picture with a caption for its place': /^:: picture .*\n: \S/m,
  gallery: /^:: gallery [a-z-]+ [a-z-]+/m,
  'embed with its title': /^:: embed https:\S+\n: \S/m,
  'pull quote': /^::: pull-quote$/m,
  'pull quote with its source': /^::: pull-quote\n[^:]+\n— \S/m,
  'fact box': /^::: fact-box \S/m,
  'list of key points': /^::: key-points$/m,
  'live post': /^::: live-post -\S+ \S/m,
  'key live post': /^::: live-post! -\S+ \S/m,
  'bold word': /\*\*[^*]+\*\*/,
  'italic word': /(?<!\*)\*[^*\s][^*]*\*(?!\*)/,
  link: /\[[^\]]+\]\(https:[^)]+\)/,
  'small code': /(?<!`)`[^`\n]+`(?!`)/,
  subscript: /~[^~\s]+~/,
  superscript: /\^[^^\s]+\^/,
  'line broken on purpose': /\S\\$/m,
};

describe('the sample edition hangs together', () => {
  test('no key is used twice', () => {
    for (const things of [contributors, topics, series, pictures, stories])
      expect(repeated(things.map(({ key }) => key))).toEqual([]);
    expect(repeated(sections.map(({ path }) => path))).toEqual([]);
  });

  test('every story stands in a section, under topics, in a series and by contributors that exist', () => {
    expect(
      missing(
        stories.map(({ section }) => section),
        sections.map(({ path }) => path),
      ),
    ).toEqual([]);
    expect(
      missing(
        stories.flatMap((story) => story.topics),
        keys(topics),
      ),
    ).toEqual([]);
    expect(
      missing(
        stories.flatMap((story) => story.series ?? []),
        keys(series),
      ),
    ).toEqual([]);
    expect(
      missing(
        stories.flatMap(({ byline }) => byline.map(({ contributor }) => contributor)),
        keys(contributors),
      ),
    ).toEqual([]);
  });

  test('every picture that is shown exists', () => {
    const shown = [
      ...stories.flatMap((story) => story.leadPicture ?? []),
      ...stories.flatMap((story) => versions(story).flatMap(({ body }) => picturesIn(body))),
      ...contributors.flatMap(({ portrait }) => portrait ?? []),
    ];
    expect(missing(shown, keys(pictures))).toEqual([]);
  });

  test('no story shows a picture twice, but for a gallery, whose lead picture is one of its own', () => {
    for (const story of stories.filter(({ kind }) => kind !== 'gallery'))
      for (const { body } of versions(story))
        expect(repeated([story.leadPicture, ...picturesIn(body)]), story.key).toEqual([]);
  });

  test('headings start at the second level and never skip one', () => {
    for (const story of stories)
      for (const { body } of versions(story)) {
        const levels = [1, ...[...body.matchAll(/^(##+) /gm)].map(([, signs = '']) => signs.length)];
        const skips = levels.filter((level, position) => level > (levels[position - 1] ?? level) + 1);
        expect(skips, story.key).toEqual([]);
      }
  });

  test('every also-read line names the headline of a story in the same language', () => {
    for (const language of ['en', 'hi', 'ur']) {
      const here = stories.filter((story) => story.language === language);
      const named = here.flatMap((story) => versions(story).flatMap(({ body }) => alsoReadIn(body)));
      expect(
        missing(
          named,
          here.map(({ headline }) => headline),
        ),
      ).toEqual([]);
    }
  });

  test('a translation is of a story in another language, in the same section', () => {
    for (const story of stories.filter(({ translationOf }) => translationOf)) {
      const original = stories.find(({ key }) => key === story.translationOf);
      expect(original, story.key).toMatchObject({ section: story.section, language: 'en' });
      expect(story.language, story.key).not.toBe('en');
      expect(story.minutesAgo, story.key).toBeLessThanOrEqual(original?.minutesAgo ?? 0);
    }
  });

  test('a subsection follows its parent', () => {
    sections.forEach(({ path }, position) => {
      const parent = path.split('/').slice(0, -1).join('/');
      if (parent)
        expect(
          sections.findIndex((section) => section.path === parent),
          path,
        ).toBeLessThan(position);
    });
    expect(sections.filter(({ path }) => !path.includes('/'))).toHaveLength(8);
  });

  test('every headline makes an address of its own, and none takes a section’s or the site’s', () => {
    const taken = new Set(sections.map(({ path }) => path.split('/').at(-1)));
    for (const edition of publication.editions) {
      const slugs = stories
        .filter(({ language }) => language === edition.language)
        .map(({ headline }) => slugFrom(headline));
      expect(slugs).not.toContain(null);
      expect(repeated(slugs)).toEqual([]);
      expect(slugs.filter((slug) => slug && (taken.has(slug) || reservedSlugs.has(slug)))).toEqual([]);
    }
  });
});

describe('time runs one way', () => {
  test('updates follow the story and each other; corrections follow the story', () => {
    for (const story of stories) {
      const times = versions(story).map(({ minutesAgo }) => minutesAgo);
      expect(times, story.key).toEqual([...new Set(times)].sort((a, b) => b - a));
      for (const { minutesAgo } of story.corrections ?? [])
        expect(minutesAgo, story.key).toBeLessThan(story.minutesAgo);
    }
  });

  test('an update changes the body', () => {
    for (const story of stories) expect(repeated(versions(story).map(({ body }) => body)), story.key).toEqual([]);
  });

  test('the passage of a correction stands in the text that was out then, and in the latest', () => {
    for (const story of stories)
      for (const { passage, minutesAgo } of story.corrections ?? []) {
        if (passage === undefined) continue;
        const out = versions(story).filter((version) => version.minutesAgo >= minutesAgo);
        expect(out.at(-1)?.body, story.key).toContain(passage);
        expect(versions(story).at(-1)?.body, story.key).toContain(passage);
      }
  });

  test('no live post is later than the version that holds it, and none stands twice', () => {
    for (const story of stories.filter(({ kind }) => kind === 'live'))
      for (const { body, minutesAgo } of versions(story)) {
        const posts = livePostMinutes(body);
        expect(posts.length, story.key).toBeGreaterThan(0);
        expect(repeated(posts), story.key).toEqual([]);
        expect(Math.min(...posts), story.key).toBeGreaterThanOrEqual(minutesAgo);
      }
  });
});

describe('the sample edition is worth reading', () => {
  test('it holds sixty stories or more, of every kind, in every section', () => {
    expect(stories.length).toBeGreaterThanOrEqual(60);
    expect(
      missing(
        kinds,
        stories.map(({ kind }) => kind),
      ),
    ).toEqual([]);
    expect(
      missing(
        sections.map(({ path }) => path),
        stories.map(({ section }) => section),
      ),
    ).toEqual([]);
  });

  test('it is fresh: the newest story is minutes old, twenty are of the last day, and some are old', () => {
    expect(Math.min(...stories.map(({ minutesAgo }) => minutesAgo))).toBeLessThan(10);
    expect(stories.filter(({ minutesAgo }) => minutesAgo < 24 * 60).length).toBeGreaterThanOrEqual(20);
    expect(stories.filter(({ minutesAgo }) => minutesAgo > 600 * 24 * 60).length).toBeGreaterThanOrEqual(3);
  });

  test('it has a lead or a few, and much that is smaller', () => {
    const leads = stories.filter(({ prominence, language }) => prominence === 'lead' && language === 'en');
    expect(leads.length).toBeGreaterThanOrEqual(1);
    expect(leads.length).toBeLessThanOrEqual(3);
  });

  test.each(Object.entries(signs))('some body uses a %s', (_, sign) => {
    expect(stories.some((story) => versions(story).some(({ body }) => sign.test(body)))).toBe(true);
  });

  test('every series has a first and a second part', () => {
    for (const { key } of series)
      expect(stories.filter((story) => story.series === key).length, key).toBeGreaterThan(1);
  });

  test('every contributor is named in a byline', () => {
    const named = new Set(stories.flatMap(({ byline }) => byline.map(({ contributor }) => contributor)));
    expect(missing(keys(contributors), [...named])).toEqual([]);
  });

  test('sections, topics, series and people are named and described in all three languages', () => {
    const texts = [
      ...[...sections, ...topics, ...series].flatMap(({ names, descriptions }) => [names, descriptions]),
      ...contributors.flatMap(({ names, titles, biographies }) => [names, titles, biographies]),
    ];
    for (const names of texts) expect(Object.keys(names).toSorted()).toEqual(['en', 'hi', 'ur']);
  });

  test('English has every standing page; Hindi and Urdu have what a reader needs most', () => {
    const pagesIn = (language: string) =>
      standingPages.filter((page) => page.language === language).map(({ name }) => name);
    expect(missing(standingPageNames, pagesIn('en'))).toEqual([]);
    for (const language of ['hi', 'ur'])
      expect(missing(['about', 'corrections-policy'], pagesIn(language))).toEqual([]);
  });
});

/** The body as first published, then each update's. */
function versions(story: SampleStory): readonly { readonly minutesAgo: number; readonly body: string }[] {
  return [story, ...(story.updates ?? [])];
}

function picturesIn(body: string): readonly string[] {
  return [...body.matchAll(/^:: (?:picture|gallery) (.+)$/gm)].flatMap(([, named = '']) =>
    named.split(' ').filter((word) => word !== 'wide'),
  );
}

function alsoReadIn(body: string): readonly string[] {
  return [...body.matchAll(/^:: also-read (.+)$/gm)].map(([, headline = '']) => headline);
}

/** How many minutes before the edition each live post was written. */
function livePostMinutes(body: string): readonly number[] {
  return [...body.matchAll(/^::: live-post!? -(?:(\d+)h)?(?:(\d+)m)? /gm)].map(
    ([, hours = '0', minutes = '0']) => Number(hours) * 60 + Number(minutes),
  );
}

function keys(things: readonly { readonly key: string }[]): readonly string[] {
  return things.map(({ key }) => key);
}

function missing(named: readonly string[], there: readonly string[]): readonly string[] {
  return named.filter((name) => !there.includes(name));
}

function repeated<T>(all: readonly T[]): readonly T[] {
  return all.filter((one, position) => all.indexOf(one) < position);
}
