import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decidePublication, type PublicationChange } from '../story/decide-publication.ts';
import type { Publication } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';
import type { RecordReceipt } from './save-record.ts';

/** Changes the newspaper itself: name, editions, look, policies, standing pages, organization. */
export function changePublication(
  desk: Desk,
  actor: Actor,
  command: PublicationChange,
): Promise<Result<RecordReceipt<Publication>, Refusal>> {
  return actInHouse<RecordReceipt<Publication>>(desk, actor, 'change-publication', async (transaction, moment) => {
    const kept = await transaction.publication();
    if (!kept) return refused({ kind: 'not-found', what: 'publication' });
    const decided = decidePublication(kept, command, await hasStories(transaction));
    if (!decided.ok) return decided;
    if (!decided.value) return ok({ record: kept, seq: null });
    const refusal = await refuseLanguagePrefixes(transaction, decided.value);
    if (refusal) return refused(refusal);
    const cause = causeOf(moment, { kind: 'publication-changed' });
    return ok({ record: decided.value, seq: await transaction.savePublication(decided.value, cause) });
  });
}

/** Whether any story was ever begun. */
export async function hasStories(reader: DeskReader): Promise<boolean> {
  return (await reader.stories({ limit: 1 })).length > 0;
}

/** An edition's addresses begin with its language, so no section may have, or ever have had, that path. */
async function refuseLanguagePrefixes(reader: DeskReader, { languages }: Publication): Promise<Refusal | null> {
  for (const { language } of languages)
    if (await reader.sectionByPath(language)) return { kind: 'address-taken', path: `/${language}` };
  return null;
}
