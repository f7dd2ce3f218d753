import { shift } from '../../src/kit/instant.ts';
import { changesHead } from '../../src/render/head/changes-head.ts';
import { homeHead, sectionHead } from '../../src/render/head/front-heads.ts';
import {
  archiveDayHead,
  archiveHead,
  archiveMonthHead,
  contributorHead,
  correctionsHead,
  latestHead,
  searchHead,
  seriesHead,
  topicHead,
} from '../../src/render/head/list-heads.ts';
import { goneHead, notFoundHead, standingHead } from '../../src/render/head/standing-heads.ts';
import { storyHead } from '../../src/render/head/story-head.ts';
import { renderHead } from '../../src/render/head.tsx';
import { renderGone, renderNotFound } from '../../src/render/main/absent.tsx';
import { renderArchive, renderArchiveDay, renderArchiveMonth } from '../../src/render/main/archive.tsx';
import { renderChanges } from '../../src/render/main/changes.tsx';
import { renderContributor } from '../../src/render/main/contributor.tsx';
import { renderCorrections } from '../../src/render/main/corrections.tsx';
import { renderHome } from '../../src/render/main/home.tsx';
import { renderLatest } from '../../src/render/main/latest.tsx';
import { renderSearch } from '../../src/render/main/search.tsx';
import { renderSection } from '../../src/render/main/section.tsx';
import { renderStanding } from '../../src/render/main/standing.tsx';
import { renderStory } from '../../src/render/main/story.tsx';
import { renderSeries, renderTopic } from '../../src/render/main/topic.tsx';
import { renderMasthead } from '../../src/render/masthead.tsx';
import { renderTail } from '../../src/render/tail.tsx';
import type { Alternate, Head, SearchView, Site } from '../../src/render/view.ts';
import { compareDocuments } from '../../src/story/compare-documents.ts';
import type { FrontArrangement } from '../../src/story/front.ts';
import { kinds } from '../../src/story/story.ts';
import {
  ada,
  at,
  bo,
  coast,
  editions,
  floods,
  frame,
  gate,
  letters,
  list,
  longWater,
  story,
  world,
} from './literals.ts';

/** A page put together from its four pieces. */
export interface WholePage {
  readonly name: string;
  readonly html: string;
}

/** Changes a view or frame before it is rendered. */
export type Twist = <T>(value: T) => T;

/** Every page there is, in every state that changes what it is made of. */
export function everyPage(
  language: Site['edition']['language'],
  twist: Twist = (value) => value,
): readonly WholePage[] {
  const around = twist(frame(language));
  const page = <View>(
    name: string,
    head: (site: Site, view: View) => Head,
    main: (site: Site, view: View) => string,
    view: View,
  ): WholePage => {
    const twisted = twist(view);
    const pieces = [
      renderHead(around, head(around, twisted)),
      renderMasthead(around),
      main(around, twisted),
      renderTail(around),
    ];
    return { name: `${name} (${language})`, html: pieces.join('') };
  };
  const alternates: readonly Alternate[] = editions.map((each) => ({
    language: each.language,
    path: `/${each.language}`,
  }));
  const today = around.today;
  const stories = list(language);
  const empty = { ...stories, stories: [], older: null, newest: null };
  const month = { year: 2026, month: 11 };
  const search: SearchView = {
    text: '',
    filters: { section: null, contributor: null, topic: null, from: null, until: null },
    choices: { contributors: [], topics: [] },
    remarks: [],
    hits: [],
    next: null,
  };
  const hits = stories.stories.map((hit) => ({ story: hit, snippet: ['the ', 'gates', ' held'] }));
  return [
    page('home', homeHead, renderHome, { front: front(language), today, alternates }),
    page('home of one story', homeHead, renderHome, {
      front: { ...noFront, lead: story('news', language) },
      today,
      alternates,
    }),
    page('home without a story', homeHead, renderHome, { front: noFront, today, alternates: [] }),
    page('section', sectionHead, renderSection, {
      section: world,
      front: front(language),
      today,
      list: stories,
      alternates,
    }),
    page('subsection, older', sectionHead, renderSection, {
      section: coast,
      front: null,
      today,
      list: stories,
      alternates: [],
    }),
    page('section without a story', sectionHead, renderSection, {
      section: letters,
      front: noFront,
      today,
      list: empty,
      alternates: [],
    }),
    ...kinds.map((kind) => page(`story: ${kind}`, storyHead, renderStory, { story: story(kind, language), card })),
    page('story with the least', storyHead, renderStory, { story: leastStory(language), card: null }),
    page('contributor', contributorHead, renderContributor, {
      contributor: ada,
      portrait: { picture: gate, alt: 'Ada Brook', caption: '' },
      list: stories,
      alternates,
    }),
    page('contributor with the least', contributorHead, renderContributor, {
      contributor: { ...bo, titles: {}, biographies: {}, email: null, links: [] },
      portrait: null,
      list: empty,
      alternates: [],
    }),
    page('topic', topicHead, renderTopic, { topic: floods, list: stories, alternates }),
    page('series', seriesHead, renderSeries, { series: longWater, list: stories, alternates }),
    page('latest', latestHead, renderLatest, { list: stories, alternates }),
    page('archive', archiveHead, renderArchive, { months: [month, { year: 2025, month: 12 }], alternates }),
    page('archive without a story', archiveHead, renderArchive, { months: [], alternates: [] }),
    page('archive of a month', archiveMonthHead, renderArchiveMonth, {
      month,
      days: [today],
      list: stories,
      earlier: { year: 2026, month: 10 },
      later: { year: 2026, month: 12 },
    }),
    page('archive of a day', archiveDayHead, renderArchiveDay, {
      day: today,
      list: stories,
      earlier: { ...today, day: 22 },
      later: null,
    }),
    page('search, nothing asked', searchHead, renderSearch, { ...search, text: '' }),
    page('search, nothing found', searchHead, renderSearch, {
      ...search,
      text: 'xyz',
      remarks: [{ kind: 'backwards' }],
    }),
    page('search', searchHead, renderSearch, {
      ...search,
      text: 'gates',
      filters: { section: coast, contributor: ada, topic: floods, from: today, until: today },
      choices: {
        contributors: [{ slug: ada.slug, name: 'Ada Quill' }],
        topics: [{ slug: floods.slug, name: 'Floods' }],
      },
      remarks: [
        { kind: 'no-date', text: '2026-02-30' },
        { kind: 'unknown', text: 'nobody' },
      ],
      hits,
      next: '/search?q=gates&after=1',
    }),
    page('corrections', correctionsHead, renderCorrections, {
      corrections: kinds.flatMap((kind) => {
        const corrected = story(kind, language);
        return corrected.corrections.map((correction) => ({ correction, story: corrected }));
      }),
      own: '/corrections',
      older: '/corrections?before=1',
      newest: null,
      alternates,
    }),
    page('changes', changesHead, renderChanges, {
      story: story('news', language),
      changes: [
        {
          at: story('news', language).publishedAt,
          reason: 'correction',
          note: 'A figure.',
          corrections: ['It was metres.'],
          lines: compareDocuments(story('news', language).document, story('opinion', language).document).filter(
            ({ kind }) => kind !== 'same',
          ),
        },
        {
          at: shift(story('news', language).publishedAt, -60_000),
          reason: 'first',
          note: '',
          corrections: [],
          lines: [],
        },
      ],
    }),
    page('corrections, none', correctionsHead, renderCorrections, {
      corrections: [],
      own: '/corrections',
      older: null,
      newest: null,
      alternates: [],
    }),
    page('about', standingHead, renderStanding, {
      page: around.publication.standingPages[0] as Site['publication']['standingPages'][number],
      pictures: new Map(),
      alsoRead: new Map(),
      alternates,
    }),
    page('not found', notFoundHead, renderNotFound, { guess: 'flood gates' }),
    page('gone', goneHead, renderGone, {
      gone: {
        id: 'story_gone',
        language,
        withdrawal: {
          at: at('2026-11-20T08:00:00Z'),
          by: 'system_sample',
          reason: 'It named a man who was not there.',
        },
      },
    }),
  ];
}

const card = { address: '/cards/story_1/abc.png', width: 1200, height: 630, alt: 'A news story' };

const noFront: FrontArrangement = { lead: null, seconds: [], blocks: [], opinion: [], briefs: [] };

function front(language: Site['edition']['language']): FrontArrangement {
  const bare = { picture: null };
  return {
    lead: story('news', language),
    seconds: [story('live', language), story('analysis', language, bare)],
    blocks: [
      {
        section: world,
        cards: [
          story('explainer', language),
          story('news', language, bare),
          story('brief', language),
          story('gallery', language),
        ],
      },
      { section: letters, cards: [story('news', language, bare), story('brief', language)] },
    ],
    opinion: [story('opinion', language), story('opinion', language, { byline: [] })],
    briefs: [story('brief', language)],
  };
}

/** A story as an import may leave it: no section of its own language, no writer, no date that is sure, nothing beside its words. */
function leastStory(language: Site['edition']['language']): ReturnType<typeof story> {
  const plain = story('news', language);
  return {
    ...plain,
    standfirst: '',
    document: {
      type: 'doc',
      content: [plain.document.content[0], { type: 'standfirst' }, { type: 'body', content: [{ type: 'paragraph' }] }],
    },
    byline: [],
    kicker: null,
    dateline: '',
    picture: null,
    leadPicture: null,
    dateEstimated: true,
    updatedAt: null,
    topics: [],
    series: null,
    translations: [],
    corrections: [],
  };
}
