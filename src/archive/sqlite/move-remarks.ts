import { sql } from 'kysely';
import type { StoryDocument } from '../../story/document.ts';
import type { StoryId } from '../../story/ids.ts';
import { mappingOf, movePassage } from '../../story/move-passage.ts';
import type { KeptStep } from '../../story/step.ts';
import { documentNode } from '../../story/step-between.ts';
import type { Connection } from './connection.ts';
import { query, sqlQuery } from './query.ts';
import { remarksChange } from './remarks.ts';

/** Takes the remarks on a story along with the steps of its document that lead to `after`. Where there are none, it costs one look. */
export function moveRemarks(
  connection: Connection,
  story: StoryId,
  steps: readonly KeptStep[],
  after: StoryDocument,
): void {
  const kept = steps.length === 0 ? [] : connection.all(placesOf, { story });
  if (kept.length === 0) return;
  const mapping = mappingOf(steps.map(({ step }) => step));
  const document = once(() => documentNode(after));
  for (const { id, starts, ends, quote } of kept) {
    const before = starts === null || ends === null ? null : { from: starts, to: ends };
    const { span, isElsewhere } = movePassage(before, JSON.parse(quote), mapping, document);
    if (span?.from === before?.from && span?.to === before?.to && !isElsewhere) continue;
    const place = { id, starts: span?.from ?? null, ends: span?.to ?? null };
    if (isElsewhere) connection.run(placeElsewhere, { ...place, change: remarksChange(connection, story) + 1 });
    else connection.run(moveAlong, place);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const placesOf = sqlQuery<{ story: string }>()(
  (hole) => sql<{ id: string; starts: number | null; ends: number | null; quote: string }>`
    select id, starts, ends, data -> 'quote' as quote from remarks where story = ${hole('story')} order by id`,
);

const moveAlong = query<{ id: string; starts: number | null; ends: number | null }>()((db, hole) =>
  db
    .updateTable('remarks')
    .set({ starts: hole('starts'), ends: hole('ends') })
    .where('id', '=', hole('id')),
);

const placeElsewhere = query<{ id: string; starts: number | null; ends: number | null; change: number }>()((db, hole) =>
  db
    .updateTable('remarks')
    .set({ starts: hole('starts'), ends: hole('ends'), change: hole('change') })
    .where('id', '=', hole('id')),
);
