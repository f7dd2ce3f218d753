import type { Actor } from '../accounts/actor.ts';
import type { DeskCard } from '../archive/desk-list.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { PlannedCard } from '../archive/planned.ts';
import { days, type Instant, shift } from '../kit/instant.ts';
import { type BoardColumn, boardColumns, columnOf } from '../story/board.ts';
import type { StoryId } from '../story/ids.ts';
import { blankPlan } from '../story/plan.ts';
import type { Desk } from './desk.ts';

/** The stories of a day, by how far they have come; in each column by deadline, those without one last. */
export type Board = Readonly<Record<BoardColumn, readonly PlannedCard[]>>;

export interface BoardAsked {
  /** The day, from its first instant up to, not including, the first of the next. */
  readonly from: Instant;
  readonly until: Instant;
}

/** Stories of one kind that a board shows at most; who has more needs a list. */
const most = 200;
/** How long something that is overdue stays on the board. */
const overdue = days(14);

/**
 * The board of a day: what is due on it, what comes or came out on it, and, on the day that it is now, what is overdue or waits for
 * somebody. To a contributor, their own alone.
 */
export function readBoard(desk: Pick<Desk, 'archive' | 'clock'>, actor: Actor, day: BoardAsked): Promise<Board> {
  const now = desk.clock();
  return desk.archive.read(async (reader) => {
    const due = await dueOn(reader, day, now);
    const cards = new Map<StoryId, DeskCard>(due.map(({ card }) => [card.id, card]));
    for (const card of await onDesk(reader, day, now)) cards.set(card.id, card);
    const plans = new Map((await reader.plans([...cards.keys()])).map((plan) => [plan.story, plan]));
    const all = [...cards.values()]
      .map((card) => ({ card, plan: plans.get(card.id) ?? blankPlan(card.id) }))
      .filter(({ card, plan }) => maySee(actor, card, plan.assignee))
      .toSorted(byDeadline);
    const grouped = Map.groupBy(all, ({ card }) => columnOf(card, now));
    return Object.fromEntries(boardColumns.map((column) => [column, grouped.get(column) ?? []])) as unknown as Board;
  });
}

/** What is due on the day; on the day that it is, what is overdue and not out too. */
async function dueOn(reader: DeskReader, { from, until }: BoardAsked, now: Instant): Promise<readonly PlannedCard[]> {
  const isToday = from <= now && now < until;
  const planned = await reader.planned({ from: isToday ? shift(from, -overdue) : from, until, limit: most });
  return planned.filter(({ card, plan }) => (plan.due ?? 0) >= from || card.publishedAt === null);
}

async function onDesk(reader: DeskReader, { from, until }: BoardAsked, now: Instant): Promise<readonly DeskCard[]> {
  const out = await reader.stories({ list: { kind: 'appeared', from, until }, limit: most });
  const ahead = await reader.stories({ list: { kind: 'waiting', now }, limit: most });
  const waiting = ahead.filter(({ listedAt }) => listedAt >= from && listedAt < until);
  if (now < from || now >= until) return [...out, ...waiting];
  const unreleased = { standing: { kind: 'unreleased' }, limit: most } as const;
  const submitted = await reader.stories({ ...unreleased, stage: 'submitted' });
  return [...out, ...waiting, ...submitted, ...(await reader.stories({ ...unreleased, stage: 'approved' }))];
}

function maySee(actor: Actor, { createdBy }: DeskCard, assignee: string | null): boolean {
  return actor.role !== 'contributor' || createdBy === actor.ref || assignee === actor.ref;
}

function byDeadline(one: PlannedCard, other: PlannedCard): number {
  const [a, b] = [one.plan.due ?? Number.POSITIVE_INFINITY, other.plan.due ?? Number.POSITIVE_INFINITY];
  return a === b ? other.card.listedAt - one.card.listedAt : a - b;
}
