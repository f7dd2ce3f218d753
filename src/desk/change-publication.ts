import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decidePublication, type PublicationChange } from '../story/decide-publication.ts';
import { storyDocument } from '../story/document.ts';
import type { Publication } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import { checkBody } from './check-document.ts';
import { refuseDocumentReferences } from './check-references.ts';
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
    const change = checkStandingPages(command);
    if (!change.ok) return change;
    const decided = decidePublication(kept, change.value, await hasStories(transaction));
    if (!decided.ok) return decided;
    if (!decided.value) return ok({ record: kept, seq: null });
    const refusal =
      (await refuseLanguagePrefixes(transaction, decided.value)) ??
      (await refuseLegalTopics(transaction, decided.value)) ??
      (await refusePictures(transaction, decided.value));
    if (refusal) return refused(refusal);
    const cause = causeOf(moment, { kind: 'publication-changed' });
    return ok({ record: decided.value, seq: await transaction.savePublication(decided.value, cause) });
  });
}

/** Whether any story was ever begun. */
export async function hasStories(reader: DeskReader): Promise<boolean> {
  return (await reader.stories({ limit: 1 })).length > 0;
}

/** The change with every standing page's body in its canonical form. */
function checkStandingPages(change: PublicationChange): Result<PublicationChange, Refusal> {
  if (!change.to.standingPages) return ok(change);
  const standingPages = [];
  for (const page of change.to.standingPages) {
    const body = checkBody(page.body, `the page “${page.name}”`);
    if (!body.ok) return body;
    standingPages.push({ ...page, body: body.value });
  }
  return ok({ ...change, to: { ...change.to, standingPages } });
}

async function refusePictures(reader: DeskReader, { standingPages }: Publication): Promise<Refusal | null> {
  for (const { title, body } of standingPages) {
    const refusal = await refuseDocumentReferences(reader, storyDocument(title, '', body));
    if (refusal) return refusal;
  }
  return null;
}

async function refuseLegalTopics(reader: DeskReader, { policies }: Publication): Promise<Refusal | null> {
  for (const topic of policies.legalTopics ?? [])
    if (!(await reader.topic(topic))) return { kind: 'not-found', what: 'topic' };
  return null;
}

/** An edition's addresses begin with its language, so no section may have, or ever have had, that path. */
async function refuseLanguagePrefixes(reader: DeskReader, { languages }: Publication): Promise<Refusal | null> {
  for (const { language } of languages)
    if (await reader.sectionByPath(language)) return { kind: 'address-taken', path: `/${language}` };
  return null;
}
