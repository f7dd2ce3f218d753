import type { ListKey } from '../archive/public-reader.ts';
import { calendarDay, spanOfDay } from '../kit/time-zone.ts';
import { homeHead } from '../render/head/front-heads.ts';
import { renderHome } from '../render/main/home.tsx';
import type { HomeView } from '../render/view.ts';
import { arrangeFront, frontHolds } from '../story/front.ts';
import { inLanguages } from './alternates.ts';
import { isAt, type Page } from './page.ts';

/** How many of the newest stories a front chooses from: of all, of each section, of opinion, of briefs. */
const choice = { latest: 60, section: 15, opinion: 8, brief: 8 } as const;

/** `/`: the front page of an edition. */
export const homePage: Page<'home', HomeView> = {
  name: 'home',
  address: (address) => (isAt(address) ? 'home' : null),
  data: async ({ reader, site, holdOnly }) => {
    const { language, timeZone } = site.edition;
    const top = site.sections.filter(({ parent }) => parent === null);
    const asked: readonly (readonly [ListKey, number])[] = [
      [{ kind: 'latest' }, choice.latest],
      [{ kind: 'story-kind', of: 'opinion' }, choice.opinion],
      [{ kind: 'story-kind', of: 'brief' }, choice.brief],
      ...top.map(({ id }) => [{ kind: 'section', section: id }, choice.section] as const),
    ];
    const [latest = [], opinion = [], briefs = [], ...bySection] = await reader.lists(
      asked.map(([list, limit]) => ({ list, language, limit })),
    );
    holdOnly(spanOfDay(reader.now, timeZone));
    holdOnly(frontHolds([...latest, ...opinion, ...briefs, ...bySection.flat()], reader.now));
    const sections = top.map((section, place) => ({ section, cards: bySection[place] ?? [] }));
    return {
      front: arrangeFront([...latest, ...opinion, ...briefs], sections, reader.now),
      today: calendarDay(reader.now, timeZone),
      alternates: inLanguages(site.publication, ''),
    };
  },
  head: homeHead,
  main: renderHome,
};
