import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { StaffId, StoryId } from '../../story/ids.ts';
import type { Plan } from '../../story/plan.ts';
import type { PlannedCard, PlansAsked } from '../planned.ts';
import type { Connection } from './connection.ts';
import { deskCards } from './desk-cards.ts';
import { query, sqlQuery } from './query.ts';

/** What is planned of a story; null where nothing ever was. */
export function keptPlan(connection: Connection, story: StoryId): Plan | null {
  const row = connection.one(planOfStory, { story });
  return row ? planOf(row) : null;
}

/** What is planned of some stories, those of which nothing is left out. */
export function keptPlans(connection: Connection, stories: readonly StoryId[]): readonly Plan[] {
  if (stories.length === 0) return [];
  return connection.all(plansOfStories, { stories: JSON.stringify(stories) }).map(planOf);
}

export function savePlan(connection: Connection, { story, assignee, due, brief }: Plan): void {
  connection.run(upsertPlan, { story, assignee, due, brief });
}

/** Stories with their plans, by deadline, the soonest first. */
export function plannedCards(connection: Connection, asked: PlansAsked): readonly PlannedCard[] {
  const rows =
    'assignee' in asked
      ? connection.all(plansOfAssignee, asked)
      : connection.all(plansDue, { from: asked.from, until: asked.until, limit: asked.limit });
  const cards = deskCards(
    connection,
    rows.map(({ key, due }) => ({ key, at: due ?? 0 })),
  );
  return cards.flatMap((card, index) => {
    const row = rows[index];
    return row ? [{ card, plan: planOf(row) }] : [];
  });
}

interface PlanRow {
  readonly story: string;
  readonly assignee: string | null;
  readonly due: number | null;
  readonly brief: string;
}

function planOf({ story, assignee, due, brief }: PlanRow): Plan {
  return { story: story as StoryId, assignee: assignee as StaffId | null, due: due as Instant | null, brief };
}

const planOfStory = query<{ story: string }>()((db, hole) =>
  db.selectFrom('plans').selectAll().where('story', '=', hole('story')),
);

const plansOfStories = sqlQuery<{ stories: string }>()(
  (hole) => sql<PlanRow>`
    select p.* from json_each(${hole('stories')}) as asked cross join plans as p on p.story = asked.value`,
);

const plansDue = sqlQuery<{ from: number; until: number; limit: number }>()(
  (hole) => sql<PlanRow & { key: number }>`
    select p.story, p.assignee, p.due, p.brief, s.key from plans as p cross join stories as s on s.id = p.story
    where p.due >= ${hole('from')} and p.due < ${hole('until')}
    order by p.due, p.story limit ${hole('limit')}`,
);

const plansOfAssignee = sqlQuery<{ assignee: string; limit: number }>()(
  (hole) => sql<PlanRow & { key: number }>`
    select p.story, p.assignee, p.due, p.brief, s.key from plans as p cross join stories as s on s.id = p.story
    where p.assignee = ${hole('assignee')} and s.published_at is null and s.stage <> 'spiked'
    order by p.due is null, p.due, p.story limit ${hole('limit')}`,
);

const upsertPlan = query<{ story: string; assignee: string | null; due: number | null; brief: string }>()((db, hole) =>
  db
    .insertInto('plans')
    .values({ story: hole('story'), assignee: hole('assignee'), due: hole('due'), brief: hole('brief') })
    .onConflict((conflict) =>
      conflict.column('story').doUpdateSet((row) => ({
        assignee: row.ref('excluded.assignee'),
        due: row.ref('excluded.due'),
        brief: row.ref('excluded.brief'),
      })),
    ),
);
