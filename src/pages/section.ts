import { calendarDay, spanOfDay } from '../kit/time-zone.ts';
import { sectionHead } from '../render/head/front-heads.ts';
import { renderSection } from '../render/main/section.tsx';
import { sectionPath } from '../render/paths.ts';
import type { SectionView, StoryList } from '../render/view.ts';
import { arrangeFront, type FrontArrangement, frontHolds, storiesOnFront } from '../story/front.ts';
import type { Section } from '../story/section.ts';
import type { StoryCard } from '../story/shown.ts';
import { whereStories } from './alternates.ts';
import type { Page, PageContext } from './page.ts';
import { type ListPage, pageLength, parseListPage, readList, storyList } from './read-list.ts';

interface SectionParams extends ListPage {
  readonly section: Section;
}

/** `/{section}` and `/{section}/{subsection}`: a front and what is newest; `?before=` for older stories. */
export const sectionPage: Page<SectionParams, SectionView> = {
  name: 'section',
  address: ({ found, query }) => {
    const page = parseListPage(query);
    return found?.kind === 'section' && page ? { section: found.section, ...page } : null;
  },
  data: async (context, params) => (params.before ? olderPage(context, params) : firstPage(context, params.section)),
  section: ({ section }) => section,
  head: sectionHead,
  main: renderSection,
};

async function olderPage(context: PageContext, { section, before }: SectionParams): Promise<SectionView | null> {
  const { reader, site, holdOnly } = context;
  holdOnly(spanOfDay(reader.now, site.edition.timeZone));
  const list = await readList(context, key(section), sectionPath(site, section), { before });
  const today = calendarDay(reader.now, site.edition.timeZone);
  return list && { section, front: null, today, list, alternates: [] };
}

/** How many of the newest stories of each subsection the front chooses from. */
const choiceOfSubsection = 8;

async function firstPage(context: PageContext, section: Section): Promise<SectionView> {
  const { reader, site, holdOnly } = context;
  const { language, timeZone } = site.edition;
  const below = site.sections.filter(({ parent }) => parent === section.id);
  const [newest = [], ...bySubsection] = await reader.lists([
    { list: key(section), language, limit: pageLength + 1 },
    ...below.map((subsection) => ({ list: key(subsection), language, limit: choiceOfSubsection })),
  ]);
  holdOnly(spanOfDay(reader.now, timeZone));
  holdOnly(frontHolds([...newest, ...bySubsection.flat()], reader.now));
  const sections = below.map((subsection, place) => ({ section: subsection, cards: bySubsection[place] ?? [] }));
  const front = arrangeFront(newest.slice(0, pageLength), sections, reader.now);
  return {
    section,
    front,
    today: calendarDay(reader.now, timeZone),
    list: rest(newest, front, sectionPath(site, section)),
    alternates: await whereStories(context, key(section), `/${section.path}`),
  };
}

/** The first page of the list, without what stands on the front. */
function rest(newest: readonly StoryCard[], front: FrontArrangement, path: string): StoryList {
  const list = storyList(newest, path, { before: null });
  const placed = new Set(storiesOnFront(front).map(({ id }) => id));
  return { ...list, stories: list.stories.filter(({ id }) => !placed.has(id)) };
}

function key({ id }: Section): { readonly kind: 'section'; readonly section: Section['id'] } {
  return { kind: 'section', section: id };
}
