import type { Actor } from '../../../accounts/actor.ts';
import type { DeskQuery, DeskStanding } from '../../../archive/desk-list.ts';
import { type Instant, shift } from '../../../kit/instant.ts';
import { calendarDay, startOfDay } from '../../../kit/time-zone.ts';
import type { SectionId } from '../../../story/ids.ts';
import type { ListFilters, StateFilter } from './list-filters.ts';

export const storyListNames = ['mine', 'section', 'review', 'scheduled', 'today', 'everything'] as const;
export type StoryListName = (typeof storyListNames)[number];

/** Where each list stands. */
export const listAddresses: Readonly<Record<StoryListName, `/newsroom${string}`>> = {
  mine: '/newsroom',
  section: '/newsroom/stories/section',
  review: '/newsroom/stories/review',
  scheduled: '/newsroom/stories/scheduled',
  today: '/newsroom/stories/today',
  everything: '/newsroom/stories',
};

/** The filters that make sense of a list: the others would contradict what it is. */
export function filtersOf(name: StoryListName): readonly (keyof ListFilters)[] {
  const all = ['words', 'section', 'kind', 'language', 'state', 'who'] as const;
  if (name === 'mine') return all.filter((filter) => filter !== 'who');
  return name === 'section' || name === 'everything' ? all : all.filter((filter) => filter !== 'state');
}

/** From whom, when and where a list is looked at. */
export interface ListView {
  readonly actor: Actor;
  readonly now: Instant;
  readonly timeZone: string;
  /** The section of a section's list where none is chosen. */
  readonly section: SectionId | null;
}

/** What the archive is asked for a list, narrowed. */
export function listQuery(name: StoryListName, filters: ListFilters, view: ListView): Omit<DeskQuery, 'limit'> {
  const given = filtersOf(name);
  const { words, section, kind, language, state, who } = Object.fromEntries(
    Object.entries(filters).filter(([filter]) => given.includes(filter as keyof ListFilters)),
  ) as ListFilters;
  const where = section ?? (name === 'section' ? view.section : null);
  return {
    ...(words && { headline: words }),
    ...(where && { section: where }),
    ...(kind && { kind }),
    ...(language && { language }),
    ...(who && { createdBy: who }),
    ...(state && stateQuery(state, view.now)),
    ...ownQuery(name, view),
  };
}

function ownQuery(name: StoryListName, { actor, now, timeZone }: ListView): Partial<DeskQuery> {
  switch (name) {
    case 'mine':
      return { createdBy: actor.ref };
    case 'review':
      return { stage: 'submitted' };
    case 'scheduled':
      return { list: { kind: 'waiting', now } };
    case 'today':
      return {
        list: { kind: 'appeared', from: startOfDay(calendarDay(now, timeZone), timeZone), until: shift(now, 1) },
      };
    default:
      return {};
  }
}

/** A draft is what nobody outside has seen; public stories are being written on, too, but they are public. */
function stateQuery(state: StateFilter, now: Instant): Partial<DeskQuery> {
  if (state === 'public') return { standing: { kind: 'public', at: now } };
  if (state === 'withdrawn') return { standing: { kind: 'withdrawn' } };
  const unreleased: DeskStanding = { kind: 'unreleased' };
  return state === 'draft' ? { stage: 'draft', standing: unreleased } : { stage: state };
}
