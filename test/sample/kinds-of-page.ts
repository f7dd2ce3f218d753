import { sampleEdition } from '../../src/sample/edition.ts';
import type { SampleStory } from '../../src/sample/sample.ts';
import { kinds } from '../../src/story/story.ts';
import { attribute, elements, textOf } from '../render/tree.ts';
import type { CrawledPage } from './crawl.ts';

export interface KindOfPage {
  readonly name: string;
  /** Percent-encoded. */
  readonly path: string;
}

export type Tongue = SampleStory['language'];
export const tongues: readonly Tongue[] = ['en', 'hi', 'ur'];

/** One page of each kind that the edition in a language has. */
export function kindsOfPage(pages: readonly CrawledPage[], language: Tongue): readonly KindOfPage[] {
  const prefix = language === 'en' ? '' : `/${language}`;
  const first = (name: string, pattern: string) => {
    const page = pages.find(({ path }) => new RegExp(`^${prefix}${pattern}$`).test(path));
    return page ? [{ name, path: page.path }] : [];
  };
  const story = (name: string, is: (story: SampleStory) => boolean) => {
    const path = storyPath(pages, (one) => one.language === language && is(one));
    return path ? [{ name, path }] : [];
  };
  return [
    { name: 'home', path: prefix || '/' },
    ...first('section', '/science'),
    ...first('subsection', '/islands/port-ansel'),
    ...kinds.flatMap((kind) => story(kind, (one) => one.kind === kind)),
    ...story('story with a picture', ({ kind, leadPicture }) => kind === 'news' && leadPicture !== undefined),
    ...story('story with a table', ({ body }) => /^\|[ :|-]+\|$/m.test(body)),
    ...story(
      'story with a gallery and an embed',
      ({ body }) => body.includes(':: embed') || body.includes(':: gallery'),
    ),
    ...story('corrected story', ({ corrections }) => corrections !== undefined),
    ...first('contributor', '/author/[^/?]+'),
    ...first('topic', '/topic/[^/?]+'),
    ...first('series', '/series/[^/?]+'),
    ...first('latest', '/latest'),
    ...first('older stories', '/latest\\?before=.+'),
    ...first('archive', '/archive'),
    ...first('month', '/archive/\\d+/\\d+'),
    ...first('day', '/archive/\\d+/\\d+/\\d+'),
    ...first('search, before a question', '/search'),
    { name: 'search', path: `${prefix}/search?q=${encodeURIComponent(questions[language])}` },
    { name: 'search that finds nothing', path: `${prefix}/search?q=zzzzz` },
    ...first('corrections', '/corrections'),
    ...first('standing page', '/about'),
    { name: 'nothing', path: `${prefix}/nothing` },
  ];
}

/** Words that stories in each language have. */
const questions: Readonly<Record<Tongue, string>> = { en: 'gates', hi: 'नाव', ur: 'کشتی' };

/** Where the first story of the sample that is so stands. */
export function storyPath(pages: readonly CrawledPage[], is: (story: SampleStory) => boolean): string | undefined {
  const story = sampleEdition.stories.find(is);
  return pages.find(
    ({ document }) =>
      textOf(elements(document, 'h1')[0]) === story?.headline &&
      attribute(elements(document, 'html')[0], 'lang') === story.language,
  )?.path;
}
