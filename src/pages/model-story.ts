import { type Instant, instant } from '../kit/instant.ts';
import type { Site } from '../render/view.ts';
import { languagePrefix } from '../story/address.ts';
import type { Contributor } from '../story/contributor.ts';
import { type BodyBlock, type Paragraph, storyDocument } from '../story/document.ts';
import type { Picture } from '../story/picture.ts';
import type { Section } from '../story/section.ts';
import type { ShownStory } from '../story/shown.ts';
import type { Slug } from '../story/slug.ts';
import type { Topic } from '../story/topic.ts';

/** A story with everything that stories commonly have and nothing in it: rendered, it is what the pages of stories have in common. */
export function modelStory(site: Site, at: Instant): ShownStory {
  const { language, place } = site.edition;
  const section = site.sections[0] ?? nowhere;
  return {
    id: 'story_0000000000000000',
    kind: 'news',
    language,
    path: `${languagePrefix(site.publication, language)}/${section.path}/`,
    section,
    headline: '',
    standfirst: '',
    excerpt: '',
    byline: [{ contributor: nobody, role: 'words' }],
    kicker: { id: something.id, names: {}, path: `${languagePrefix(site.publication, language)}/topic/` },
    dateline: place,
    prominence: 'normal',
    picture: { picture: blank, alt: '', caption: ' ' },
    publishedAt: instant(at),
    dateEstimated: false,
    updatedAt: instant(at),
    document: storyDocument('', '', blocks),
    wordCount: 800,
    topics: [something],
    series: null,
    leadPicture: { picture: blank.id, alt: null, caption: null },
    pictures: new Map([[blank.id, blank]]),
    alsoRead: new Map([['', { headline: '', path: `/${section.path}/` }]]),
    translations: [],
    corrections: [{ id: 'correction_0', story: 'story_0', at, by: 'system_sample', text: '', passage: null }],
    search: { title: '', description: '' },
    social: { title: '', description: '' },
    releaseReason: 'first',
    releasedAt: at,
  };
}

const nowhere: Section = {
  id: 'section_0',
  parent: null,
  slug: '' as Slug,
  path: '',
  names: {},
  descriptions: {},
  accent: null,
  position: 0,
};

const nobody: Contributor = {
  id: 'contributor_0',
  slug: '' as Slug,
  names: {},
  titles: { en: ' ' },
  biographies: {},
  portrait: null,
  email: null,
  links: [],
  staff: null,
};

const something: Topic = { id: 'topic_0', slug: '' as Slug, names: {}, descriptions: {} };

const blank: Picture = {
  id: 'picture_0',
  hash: '0'.repeat(64),
  mime: 'image/jpeg',
  width: 1920,
  height: 1280,
  size: 0,
  alt: '',
  caption: ' ',
  credit: ' ',
  focal: { x: 0.5, y: 0.5 },
  rights: { holder: '', licence: '', until: null },
};

const empty: Paragraph = { type: 'paragraph' };

const blocks: readonly BodyBlock[] = [
  { type: 'key_points', content: [{ type: 'list_item', content: [empty] }] },
  { type: 'fact_box', attrs: { title: ' ' }, content: [empty] },
  { type: 'bullet_list', content: [{ type: 'list_item', content: [empty] }] },
  { type: 'picture', attrs: { picture: blank.id, alt: null, caption: null, size: 'column' } },
  { type: 'quote', attrs: { source: ' ' }, content: [empty] },
  { type: 'pull_quote', attrs: { source: ' ' } },
  { type: 'also_read', attrs: { story: null, headline: '' } },
  { type: 'heading', attrs: { level: 2 } },
  empty,
  empty,
];
