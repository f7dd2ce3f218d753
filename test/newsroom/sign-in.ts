import type { Role } from '../../src/accounts/actor.ts';
import type { AccountKeeping } from '../../src/accounts/keeping.ts';
import { openSession } from '../../src/accounts/open-session.ts';
import type { SignedIn } from '../../src/accounts/signed-in.ts';
import { actorOf, type Staff } from '../../src/accounts/staff.ts';
import type { SectionId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';

/** What of a member of staff a test says; the rest is usual. */
export interface ToldStaff {
  readonly name?: string;
  readonly email?: string;
  readonly sections?: readonly SectionId[];
  readonly language?: string;
}

/** Somebody of a test who is signed in. */
export interface TestStaff extends SignedIn {
  readonly secret: string;
  /** What their browser sends as `Cookie` to a newsroom on plain HTTP. */
  readonly cookie: string;
}

/** Makes a member of staff of a role, and signs them in without a browser. */
export async function signIn(keeping: AccountKeeping, role: Role, told: ToldStaff = {}): Promise<TestStaff> {
  const id = keeping.newId('staff');
  const staff: Staff = {
    id,
    name: told.name ?? `A ${role}`,
    email: told.email ?? `${id}@courier.example`,
    role,
    sections: told.sections ?? [],
    status: 'active',
    language: (told.language ?? 'en') as Language,
    joinedAt: keeping.clock(),
  };
  await keeping.archive.transact((transaction) =>
    transaction.saveStaff(staff, {
      at: keeping.clock(),
      by: 'system_command-line',
      happening: { kind: 'staff-joined', staff: id, role, link: null },
    }),
  );
  return signInAgain(keeping, staff);
}

/** Signs somebody in who is staff already, in one browser more. */
export async function signInAgain(keeping: AccountKeeping, staff: Staff): Promise<TestStaff> {
  const visitor = { network: '192.0.2.1', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0' };
  const { secret, session } = await keeping.archive.transact((transaction) =>
    openSession(keeping, transaction, staff.id, 'passkey', visitor),
  );
  return { actor: actorOf(staff), staff, session, secret, cookie: `dateline=${secret}` };
}
