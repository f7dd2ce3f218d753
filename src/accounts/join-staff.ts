import type { KeptStaff, Passkey, Password } from '../archive/accounts-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { StaffId } from '../story/ids.ts';
import type { Language } from '../story/language.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { refuseStaffFields } from './check-fields.ts';
import type { Door, Visitor } from './door.ts';
import type { AccountKeeping } from './keeping.ts';
import { usableLink } from './one-time-links.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import type { MadePasskey } from './passkeys.ts';

/** With what somebody will sign in: shown to be theirs already. */
export type FirstWay =
  | { readonly kind: 'passkey'; readonly made: MadePasskey; readonly name: string }
  | { readonly kind: 'password'; readonly password: Omit<Password, 'staff' | 'setAt'> };

export interface JoinStaff {
  /** The secret of the link that makes the first administrator, or of an invitation. */
  readonly secret: string;
  /** The id that they are to have; passkeys name their owner by it. */
  readonly id: StaffId;
  readonly name: string;
  /** Asked of the first administrator alone; an invitation is for one address. */
  readonly email: string;
  readonly language: Language;
  readonly way: FirstWay;
}

/** Makes somebody staff who was sent a link, and signs them in. The link works no more. */
export function joinStaff(
  door: Door,
  visitor: Visitor,
  command: JoinStaff,
): Promise<Result<OpenedSession, AccountRefusal>> {
  return door.archive.transact(async (transaction) => {
    const now = door.clock();
    const link = await usableLink(transaction, command.secret, now, 'begin', 'invitation');
    if (!link) return refused<AccountRefusal>({ kind: 'link-spent' });
    const invited = link.kind === 'invitation' ? link : { role: 'administrator', sections: [], email: command.email };
    const staff: KeptStaff = {
      id: command.id,
      name: command.name.trim(),
      email: invited.email.trim(),
      role: invited.role,
      sections: invited.sections,
      status: 'active',
      language: command.language,
      joinedAt: now,
    };
    const refusal = refuseStaffFields(staff);
    if (refusal) return refused(refusal);
    if (await transaction.staffByEmail(staff.email)) return refused<AccountRefusal>({ kind: 'email-taken' });
    await transaction.removeOneTimeLink(link.id);
    const happening = { kind: 'staff-joined', staff: staff.id, role: staff.role, link: link.id } as const;
    await transaction.saveStaff(staff, { at: now, by: staff.id, happening });
    await addFirstWay(door, transaction, staff.id, command.way, now);
    return ok(await openSession(door, transaction, staff.id, command.way.kind, visitor));
  });
}

async function addFirstWay(
  keeping: AccountKeeping,
  transaction: Transaction,
  staff: StaffId,
  way: FirstWay,
  at: Instant,
): Promise<void> {
  if (way.kind === 'passkey') {
    const passkey = passkeyOf(keeping, staff, way.name, way.made);
    await transaction.addPasskey(passkey);
    await transaction.note({ at, by: staff, happening: { kind: 'passkey-added', staff, passkey: passkey.id } });
  } else {
    await transaction.savePassword(staff, { ...way.password, staff, setAt: at });
    await transaction.note({ at, by: staff, happening: { kind: 'password-set', staff } });
  }
}

/** A passkey as it is kept from when it is added. */
export function passkeyOf({ clock, newId }: AccountKeeping, staff: StaffId, name: string, made: MadePasskey): Passkey {
  return { id: newId('passkey'), staff, name: name.trim().slice(0, 100), addedAt: clock(), usedAt: null, ...made };
}
