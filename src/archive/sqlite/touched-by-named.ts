import type { Contributor } from '../../story/contributor.ts';
import type { Series, Topic } from '../../story/topic.ts';
import { type Key, slugKey, thingKey } from '../key.ts';
import type { Connection } from './connection.ts';
import type { Touched } from './log-event.ts';
import { contributorRows, seriesRows, topicRows } from './named-rows.ts';

const rowsOf = { contributor: contributorRows, topic: topicRows, series: seriesRows } as const;

/** What saving a contributor, topic or series touches: itself, its slug and the one that it had, the portrait and the one that it had. */
export function touchedByNamed(
  connection: Connection,
  of: keyof typeof rowsOf,
  named: Contributor | Topic | Series,
): Touched {
  const kept = connection.one(rowsOf[of].byId, { id: named.id });
  const both = kept ? [named, JSON.parse(kept.data) as typeof named] : [named];
  const keys = both.flatMap((one): readonly Key[] => [
    slugKey(of, one.slug),
    ...('portrait' in one && one.portrait ? [thingKey(one.portrait)] : []),
  ]);
  return { keys: [...new Set([thingKey(named.id), ...keys])], ahead: [] };
}
