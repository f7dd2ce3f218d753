import type { Actor } from '../accounts/actor.ts';
import type { Result } from '../kit/result.ts';
import { refuseLocalized } from '../story/decide-record.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Topic } from '../story/topic.ts';
import type { Desk } from './desk.ts';
import { type RecordReceipt, type RecordRule, type SaveRecord, saveRecord } from './save-record.ts';

/** Adds a topic, or changes one. */
export function saveTopic(
  desk: Desk,
  actor: Actor,
  command: SaveRecord<Topic>,
): Promise<Result<RecordReceipt<Topic>, Refusal>> {
  return saveRecord(desk, actor, command, rule);
}

const rule: RecordRule<Topic> = {
  act: 'save-topic',
  what: 'topic',
  find: (reader, id) => reader.topic(id),
  blank: ({ newId }, slug) => ({ id: newId('topic'), slug, names: {}, descriptions: {} }),
  refuseAddress: async (reader, { id, slug }) => {
    const other = await reader.topicBySlug(slug);
    return other && other.id !== id ? { kind: 'address-taken', path: `/topic/${slug}` } : null;
  },
  refuse: async (_reader, { descriptions }) => refuseLocalized('the description', descriptions, 2000, 0),
  happening: (topic) => ({ kind: 'topic-saved', topic }),
  write: (transaction, topic, cause) => transaction.saveTopic(topic, cause),
};
