import type { OneTimeLink } from '../archive/accounts-reader.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { emailKey } from '../kit/email-key.ts';
import { shift } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { SectionId } from '../story/ids.ts';
import type { AccountRefusal } from './account-refusal.ts';
import type { Actor, Role } from './actor.ts';
import { refuseStaffFields } from './check-fields.ts';
import type { AccountKeeping } from './keeping.ts';
import { may } from './may.ts';
import { linkTime, type MadeLink } from './one-time-links.ts';
import { hashSecret, newSecret } from './secret.ts';

export interface InviteStaff {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Where a section editor's rights are to hold; empty for other roles. */
  readonly sections: readonly SectionId[];
}

/** Makes a link by which somebody becomes staff, once, within a week. An earlier invitation of the same address works no more. */
export function inviteStaff(
  { archive, clock, newId }: AccountKeeping,
  actor: Actor,
  command: InviteStaff,
): Promise<Result<MadeLink, AccountRefusal>> {
  return archive.transact(async (transaction) => {
    if (!may(actor, 'manage-staff', null)) return refused<AccountRefusal>({ kind: 'not-allowed' });
    const refusal = refuseStaffFields(command) ?? (await refuseSections(transaction, command.sections));
    if (refusal) return refused(refusal);
    if (await transaction.staffByEmail(command.email)) return refused<AccountRefusal>({ kind: 'email-taken' });
    for (const earlier of await transaction.oneTimeLinks('invitation'))
      if (earlier.kind === 'invitation' && emailKey(earlier.email) === emailKey(command.email))
        await transaction.removeOneTimeLink(earlier.id);
    const now = clock();
    const secret = newSecret();
    const link: OneTimeLink = {
      kind: 'invitation',
      id: newId('link'),
      hash: hashSecret(secret),
      createdAt: now,
      createdBy: actor.ref,
      expiresAt: shift(now, linkTime.invitation),
      name: command.name.trim(),
      email: command.email.trim(),
      role: command.role,
      sections: command.sections,
    };
    await transaction.addOneTimeLink(link);
    const happening = { kind: 'staff-invited', link: link.id, role: link.role } as const;
    await transaction.note({ at: now, by: actor.ref, happening });
    return ok({ secret, link });
  });
}

/** Refuses sections that are not there. */
export async function refuseSections(
  reader: DeskReader,
  sections: readonly SectionId[],
): Promise<AccountRefusal | null> {
  for (const section of sections) if (!(await reader.section(section))) return { kind: 'not-found', what: 'section' };
  return null;
}
