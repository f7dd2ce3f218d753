import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { refuseLocalized } from '../story/decide-record.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Series } from '../story/topic.ts';
import type { Desk } from './desk.ts';
import { type RecordReceipt, type RecordRule, type SaveRecord, saveRecord } from './save-record.ts';

/** Adds a series, or changes one. */
export function saveSeries(
  desk: Desk,
  actor: Actor,
  command: SaveRecord<Series>,
): Promise<Result<RecordReceipt<Series>, Refusal>> {
  return saveRecord(desk, actor, command, rule);
}

const rule: RecordRule<Series> = {
  act: 'save-series',
  what: 'series',
  find: (reader, id) => reader.series(id),
  blank: ({ newId }, slug) => ({ id: newId('series'), slug, names: {}, descriptions: {} }),
  refuseAddress: async (reader, { id, slug }) => {
    const other = await reader.seriesBySlug(slug);
    return other && other.id !== id ? { kind: 'address-taken', path: `/series/${slug}` } : null;
  },
  refuse: async (_reader, { descriptions }) => refuseLocalized('the description', descriptions, 2000, 0),
  happening: (series) => ({ kind: 'series-saved', series }),
  write: (transaction, series, cause) => transaction.saveSeries(series, cause),
};
