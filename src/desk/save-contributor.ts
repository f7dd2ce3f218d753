import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Result } from '../kit/result.ts';
import type { Contributor } from '../story/contributor.ts';
import { refuseLocalized } from '../story/decide-record.ts';
import { refuseEmail } from '../story/decision.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Desk } from './desk.ts';
import { type RecordReceipt, type RecordRule, type SaveRecord, saveRecord } from './save-record.ts';

/** Adds somebody who is named in bylines, or changes what is known of them. */
export function saveContributor(
  desk: Desk,
  actor: Actor,
  command: SaveRecord<Contributor>,
): Promise<Result<RecordReceipt<Contributor>, Refusal>> {
  return saveRecord(desk, actor, command, rule);
}

const rule: RecordRule<Contributor> = {
  act: 'save-contributor',
  what: 'contributor',
  find: (reader, id) => reader.contributor(id),
  blank: ({ newId }, slug) => ({
    id: newId('contributor'),
    slug,
    names: {},
    titles: {},
    biographies: {},
    portrait: null,
    email: null,
    links: [],
    staff: null,
  }),
  refuseAddress: async (reader, { id, slug }) => {
    const other = await reader.contributorBySlug(slug);
    return other && other.id !== id ? { kind: 'address-taken', path: `/author/${slug}` } : null;
  },
  refuse: async (reader, contributor) => refuseTexts(contributor) ?? (await refusePortrait(reader, contributor)),
  happening: (contributor) => ({ kind: 'contributor-saved', contributor }),
  write: (transaction, contributor, cause) => transaction.saveContributor(contributor, cause),
};

function refuseTexts({ titles, biographies, email, links }: Contributor): Refusal | null {
  return (
    refuseLocalized('the title', titles, 200, 0) ??
    refuseLocalized('the biography', biographies, 5000, 0) ??
    (email === null ? null : refuseEmail(email)) ??
    (links.length > 20 ? { kind: 'invalid', what: 'the links', why: 'there are more than 20' } : null)
  );
}

async function refusePortrait(reader: DeskReader, { portrait }: Contributor): Promise<Refusal | null> {
  return portrait && !(await reader.picture(portrait)) ? { kind: 'not-found', what: 'picture' } : null;
}
