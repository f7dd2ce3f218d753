import { may } from '../../../accounts/may.ts';
import type { DeskCard, DeskPlace, DeskQuery } from '../../../archive/desk-list.ts';
import { listMentions } from '../../../desk/list-mentions.ts';
import { listStories } from '../../../desk/list-stories.ts';
import type { ActorRef, SectionId, StaffId } from '../../../story/ids.ts';
import type { Section } from '../../../story/section.ts';
import type { Answer } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { deskNames } from '../desk-names.ts';
import { publicationZone } from '../publication-zone.ts';
import { listWords } from '../words/list-words.ts';
import { parseFilters, parsePlace, writeFilters } from './list-filters.ts';
import { ListScreen } from './list-page.tsx';
import { listAddresses, listQuery, type StoryListName, storyListNames } from './story-lists.ts';

/** The lists of stories. */
export const listScreens: readonly Screen[] = storyListNames.map((name) =>
  screen({
    method: 'GET',
    path: listAddresses[name],
    handle: (newsroom, asked) => answerList(name, newsroom, asked),
  }),
);

const pageLength = 50;
const mostMentions = 20;

async function answerList(name: StoryListName, { desk }: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { actor } = asked.signedIn;
  const { language } = asked;
  const around = await desk.archive.read(async (reader) => ({
    publication: await reader.publication(),
    sections: await reader.sections(),
    staff: await reader.allStaff(),
    nameOf: await deskNames(reader, language),
  }));
  const now = desk.clock();
  const timeZone = publicationZone(around.publication);
  const own = sectionOf(actor.sections, around.sections);
  const asks = parseFilters(asked.query);
  const filters = name === 'section' && asks.section === null ? { ...asks, section: own } : asks;
  const query = listQuery(name, filters, { actor, now, timeZone, section: own });
  const page = await readPage(desk, asked, query);
  const isFirst = !page.hasEarlierPage && writeFilters(asks) === '';
  const planned = await readPlans(desk, page.cards, name === 'mine' && isFirst ? actor.ref : null);
  const mentions = name === 'mine' && isFirst ? await listMentions(desk, actor, mostMentions) : [];
  return {
    kind: 'page',
    title: listWords[language].lists[name].title,
    place: listAddresses[name],
    islands: ['list-keys'],
    content: (
      <ListScreen
        {...around}
        {...page}
        {...planned}
        name={name}
        mentions={mentions}
        asker={actor.ref}
        filters={filters}
        mayDraft={may(actor, 'draft', null)}
        time={{ language, timeZone, now }}
      />
    ),
  };
}

/** The section that somebody edits, else the first of the paper. */
function sectionOf(own: readonly SectionId[], sections: readonly Section[]): SectionId | null {
  return own[0] ?? sections[0]?.id ?? null;
}

/** One page, and whether there are others around it: one story more than a page is asked for. */
async function readPage(desk: Newsroom['desk'], { query, signedIn }: StaffAsked, narrowed: Omit<DeskQuery, 'limit'>) {
  const [after, before] = [parsePlace(query.get('after')), parsePlace(query.get('before'))];
  const place: { readonly after?: DeskPlace; readonly before?: DeskPlace } = after
    ? { after }
    : before
      ? { before }
      : {};
  const found = await listStories(desk, signedIn.actor, { ...narrowed, ...place, limit: pageLength + 1 });
  const hasMore = found.length > pageLength;
  if (place.before) return { cards: hasMore ? found.slice(1) : found, hasEarlierPage: hasMore, hasLaterPage: true };
  return { cards: found.slice(0, pageLength), hasEarlierPage: after !== null, hasLaterPage: hasMore };
}

/** What is planned of the stories of a page, and, for their own list, what somebody else began and they are to write. */
async function readPlans(desk: Newsroom['desk'], cards: readonly DeskCard[], who: ActorRef | null) {
  return desk.archive.read(async (reader) => {
    const mine = isStaff(who) ? await reader.planned({ assignee: who, limit: pageLength }) : [];
    const assigned = mine.filter(({ card }) => card.createdBy !== who);
    const plans = [...(await reader.plans(cards.map(({ id }) => id))), ...assigned.map(({ plan }) => plan)];
    return { assigned: assigned.map(({ card }) => card), plans: new Map(plans.map((plan) => [plan.story, plan])) };
  });
}

function isStaff(who: ActorRef | null): who is StaffId {
  return who?.startsWith('staff_') ?? false;
}
