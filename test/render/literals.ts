import { parseHttpUrl } from '../../src/kit/http-url.ts';
import { type Instant, parseInstant } from '../../src/kit/instant.ts';
import type { MastheadView, Site, StoryList, TailView } from '../../src/render/view.ts';
import type { Contributor } from '../../src/story/contributor.ts';
import { type BodyBlock, type Inline, type Paragraph, storyDocument } from '../../src/story/document.ts';
import type { Language } from '../../src/story/language.ts';
import type { Picture } from '../../src/story/picture.ts';
import type { Edition, Publication } from '../../src/story/publication.ts';
import type { Section } from '../../src/story/section.ts';
import type { ShownStory } from '../../src/story/shown.ts';
import type { Slug } from '../../src/story/slug.ts';
import { type Kind, kinds } from '../../src/story/story.ts';
import type { Series, Topic } from '../../src/story/topic.ts';

/* A newspaper as literals: what pages are made from, without an archive. */

export const [en, hi, ur] = ['en', 'hi', 'ur'] as [Language, Language, Language];

export function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`Not an instant: ${text}`);
  return parsed;
}

export const editions: readonly [Edition, Edition, Edition] = [
  edition(en, 'ltr', 'The Ferry Bell', 'Rings when it is told to', 'Port Ansel'),
  edition(hi, 'ltr', 'फ़ेरी बेल', 'कहने पर बजती है', 'पोर्ट ऐंसल'),
  edition(ur, 'rtl', 'فیری بیل', 'کہنے پر بجتی ہے', 'پورٹ اینسل'),
];

function edition(
  language: Language,
  direction: Edition['direction'],
  nameplate: string,
  tagline: string,
  place: string,
): Edition {
  return { language, direction, timeZone: 'Indian/Mauritius', nameplate, tagline, place };
}

export const publication: Publication = {
  name: 'The Ferry Bell',
  languages: editions,
  look: {
    accent: '#0b4a5e',
    accentDark: '#8fc7d6',
    paper: '#fffdf9',
    paperDark: '#16140f',
    headlineFace: 'charter',
    textFace: 'charter',
  },
  policies: { aiCrawlers: 'search-only', feeds: 'full' },
  standingPages: editions.flatMap(({ language }) => [
    { name: 'about', language, title: `About (${language})`, body: [paragraph('We ring a bell.')] },
    { name: 'corrections-policy', language, title: `How we correct (${language})`, body: [paragraph('At once.')] },
  ]),
  organization: {
    legalName: 'The Ferry Bell Trust',
    email: 'desk@bell.example',
    foundingYear: 1871,
    sameAs: [url('https://social.example/@bell')],
  },
  version: 1,
};

export const world = section('world', null, 'World', 'दुनिया', 'دنیا', '#27407a');
export const coast = section('world/coast', world, 'Coast', 'तट', 'ساحل', null);
export const letters = section('ख़त', null, 'Letters', 'ख़त', 'خطوط', null);
export const sections: readonly Section[] = [world, coast, letters];

function section(
  path: string,
  parent: Section | null,
  name: string,
  hindi: string,
  urdu: string,
  accent: string | null,
): Section {
  return {
    id: `section_${path.length}`,
    parent: parent?.id ?? null,
    slug: path.split('/').at(-1) as Slug,
    path,
    names: { en: name, hi: hindi, ur: urdu },
    descriptions: { en: `What happens in ${name}.` },
    accent,
    position: 0,
  };
}

export const ada: Contributor = {
  id: 'contributor_ada',
  slug: 'ada-brook' as Slug,
  names: { en: 'Ada Brook', hi: 'एडा ब्रुक', ur: 'ایڈا بروک' },
  titles: { en: 'Harbour correspondent' },
  biographies: { en: 'Ada Brook has never missed a boat.' },
  portrait: 'picture_gate',
  email: 'ada@bell.example',
  links: [url('https://ada.example/')],
  staff: null,
};

export const bo: Contributor = {
  ...ada,
  id: 'contributor_bo',
  slug: 'bo-lind' as Slug,
  names: { en: 'Bo Lind' },
  portrait: null,
};

export const floods: Topic = { id: 'topic_floods', slug: 'floods' as Slug, names: { en: 'Floods' }, descriptions: {} };
export const longWater: Series = {
  id: 'series_water',
  slug: 'long-water' as Slug,
  names: { en: 'The long water' },
  descriptions: { en: 'Five parts on one river.' },
};

export const gate: Picture = {
  id: 'picture_gate',
  hash: 'ab'.repeat(32),
  mime: 'image/jpeg',
  width: 1600,
  height: 1067,
  size: 300_000,
  alt: 'A flood gate, shut.',
  caption: 'Gate 3 on Sunday.',
  credit: 'Abel Tiernan / The Ferry Bell',
  focal: { x: 0.1, y: 0.5 },
  rights: { holder: '', licence: '', until: null },
};

export function text(words: string, ...marks: readonly ('bold' | 'italic')[]): Inline {
  return marks.length > 0
    ? { type: 'text', text: words, marks: marks.map((type) => ({ type })) }
    : { type: 'text', text: words };
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', content: content.map((each) => (typeof each === 'string' ? text(each) : each)) };
}

export function url(address: string): NonNullable<ReturnType<typeof parseHttpUrl>> {
  const parsed = parseHttpUrl(address);
  if (!parsed) throw new Error(`Not an address: ${address}`);
  return parsed;
}

/** One of each kind of block. */
export const everyBlock: readonly BodyBlock[] = [
  { type: 'key_points', content: [{ type: 'list_item', content: [paragraph('The gates held.')] }] },
  paragraph('The ', text('first', 'bold'), ' paragraph.'),
  { type: 'heading', attrs: { level: 2 }, content: [text('What was offered')] },
  {
    type: 'bullet_list',
    content: [
      {
        type: 'list_item',
        content: [
          paragraph('Outer'),
          {
            type: 'ordered_list',
            attrs: { start: 3 },
            content: [{ type: 'list_item', content: [paragraph('Inner')] }],
          },
        ],
      },
    ],
  },
  { type: 'quote', attrs: { source: 'Hetty Solis' }, content: [paragraph('I know what it is like when it comes.')] },
  { type: 'pull_quote', attrs: { source: '' }, content: [text('The same number.')] },
  { type: 'picture', attrs: { picture: gate.id, alt: null, caption: null, size: 'wide' } },
  {
    type: 'gallery',
    content: [{ type: 'picture', attrs: { picture: gate.id, alt: null, caption: 'One', size: 'wide' } }],
  },
  {
    type: 'table',
    attrs: { caption: 'Levels' },
    content: [row('table_header', 'Place', 'Metres'), row('table_cell', 'Corro', '3.41')],
  },
  { type: 'code_block', attrs: { language: 'sh' }, content: [{ type: 'text', text: 'echo <b>' }] },
  { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'The gate at work' } },
  { type: 'also_read', attrs: { story: null, headline: 'Another story' } },
  { type: 'fact_box', attrs: { title: 'The gates' }, content: [paragraph('Four of them.')] },
  { type: 'divider' },
  {
    type: 'live_post',
    attrs: { at: at('2026-11-23T09:00:00Z'), title: 'Gate 3 is down', key: true },
    content: [paragraph('It took eighteen minutes.')],
  },
];

function row(
  type: 'table_header' | 'table_cell',
  ...cells: readonly string[]
): Extract<BodyBlock, { type: 'table' }>['content'][number] {
  return {
    type: 'table_row',
    content: cells.map((cell, place) => ({
      type,
      attrs: { align: place === 0 ? 'start' : 'end' },
      content: [text(cell)],
    })),
  };
}

/** A story of a kind in a language, everything about it present. */
export function story(kind: Kind = 'news', language: Language = en, changes: Partial<ShownStory> = {}): ShownStory {
  const headline = `A ${kind} story in ${language}`;
  const standfirst = 'What it is about, in one line.';
  const prefix = language === en ? '' : `/${language}`;
  return {
    id: `story_${kind}${language}`,
    kind,
    language,
    path: `${prefix}/world/coast/${kind}`,
    section: coast,
    headline,
    standfirst,
    excerpt: 'The first paragraph.',
    byline: [
      { contributor: ada, role: 'words' },
      { contributor: bo, role: 'words' },
      { contributor: bo, role: 'translation' },
    ],
    kicker: { id: floods.id, names: floods.names, path: `${prefix}/topic/floods` },
    dateline: 'Port Ansel',
    prominence: 'major',
    picture: { picture: gate, alt: gate.alt, caption: gate.caption },
    publishedAt: at('2026-11-23T10:05:00Z'),
    dateEstimated: false,
    updatedAt: at('2026-11-23T11:30:00Z'),
    document: storyDocument(headline, standfirst, everyBlock),
    wordCount: 950,
    topics: [floods],
    series: longWater,
    leadPicture: { picture: gate.id, alt: null, caption: null },
    pictures: new Map([[gate.id, gate]]),
    alsoRead: new Map([['Another story', { headline: 'Another story', path: '/world/another-story' }]]),
    translations: [{ language: language === en ? hi : en, path: '/hi/world/coast/gates', headline: 'द्वार' }],
    corrections: [
      {
        id: 'correction_1',
        story: `story_${kind}${language}`,
        at: at('2026-11-23T11:30:00Z'),
        by: 'system_sample',
        text: 'An earlier version said “second”.',
        passage: 'The first paragraph',
      },
    ],
    search: { title: '', description: '' },
    social: { title: '', description: '' },
    releaseReason: 'correction',
    releasedAt: at('2026-11-23T11:30:00Z'),
    ...changes,
  };
}

export function stories(language: Language): readonly ShownStory[] {
  return kinds.map((kind) => story(kind, language));
}

export function site(language: Language = en): Site {
  const chosen = editions.find((each) => each.language === language) ?? editions[0];
  return {
    publication,
    edition: chosen,
    sections,
    origin: 'https://bell.example',
    assets: {
      css: '/files/site.1.css',
      script: '/files/site.1.js',
      icon: '/favicon.svg',
      manifest: '/manifest.webmanifest',
    },
  };
}

export function frame(language: Language = en): MastheadView & TailView {
  return {
    ...site(language),
    section: coast,
    today: { year: 2026, month: 11, day: 23 },
    banner: null,
    recent: stories(language).slice(0, 6),
  };
}

export function list(language: Language): StoryList {
  return { own: '/latest?before=b', stories: stories(language), older: '/latest?before=c', newest: '/latest' };
}
