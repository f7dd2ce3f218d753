import { sql } from 'kysely';
import { emailKey } from '../../../kit/email-key.ts';
import type { Contributor } from '../../../story/contributor.ts';
import type { AccountsReader, KeptStaff, OneTimeLink, Passkey, Password } from '../../accounts-reader.ts';
import type { Connection } from '../connection.ts';
import { newestSeal } from '../log-event.ts';
import { type Query, sqlQuery } from '../query.ts';
import {
  codesOfStaff,
  everyStaff,
  linkOfHash,
  linksOfKind,
  passkeyOfCredential,
  passkeysOfStaff,
  passwordOfStaff,
  staffById,
  staffOfEmail,
} from './account-rows.ts';
import { readAudit } from './audit.ts';
import { unlockCode } from './code-lock.ts';
import { sessionById, sessionOf, sessionOfHash, sessionsOfStaff } from './session-rows.ts';

/** Reads of accounts over a connection that stands in a transaction. */
export function accountsReader(connection: Connection): AccountsReader {
  const find = async <T, Args>(rows: Query<Args, { data: string }>, args: Args): Promise<T | null> => {
    const row = connection.one(rows, args);
    return row ? (JSON.parse(row.data) as T) : null;
  };
  const list = async <T, Args>(rows: Query<Args, { data: string }>, args: Args): Promise<readonly T[]> =>
    connection.all(rows, args).map(({ data }) => JSON.parse(data) as T);
  return {
    staff: (id) => find<KeptStaff, { id: string }>(staffById, { id }),
    staffByEmail: (email) => find<KeptStaff, { email: string }>(staffOfEmail, { email: emailKey(email) }),
    allStaff: () => list<KeptStaff, object>(everyStaff, {}),
    contributorOfStaff: (staff) => find<Contributor, { staff: string }>(contributorOfStaff, { staff }),
    passkeys: (staff) => list<Passkey, { staff: string }>(passkeysOfStaff, { staff }),
    passkeyByCredential: (credential) => find<Passkey, { credential: string }>(passkeyOfCredential, { credential }),
    password: async (staff) => {
      const locked = await find<Password, { staff: string }>(passwordOfStaff, { staff });
      return locked && { ...locked, codeSecret: unlockCode(connection.database.name, staff, locked.codeSecret) };
    },
    recoveryCodes: async (staff) => connection.all(codesOfStaff, { staff }).map(({ hash }) => hash),
    sessionByHash: async (hash) => {
      const row = connection.one(sessionOfHash, { hash });
      return row ? { session: sessionOf(row), staff: JSON.parse(row.staff_data) as KeptStaff } : null;
    },
    sessions: async (staff) => connection.all(sessionsOfStaff, { staff }).map(sessionOf),
    session: async (id) => {
      const row = connection.one(sessionById, { id });
      return row ? sessionOf(row) : null;
    },
    oneTimeLink: (hash) => find<OneTimeLink, { hash: string }>(linkOfHash, { hash }),
    oneTimeLinks: (kind) => list<OneTimeLink, { kind: string }>(linksOfKind, { kind }),
    audit: async (asked) => readAudit(connection, asked),
    newestSeal: async () => {
      const row = connection.one(newestSeal, {});
      return row?.chain ? { seq: row.seq, seal: row.chain } : null;
    },
  };
}

const contributorOfStaff = sqlQuery<{ staff: string }>()(
  (hole) => sql<{ data: string }>`
    select data from contributors where json_extract(data, '$.staff') = ${hole('staff')} limit 1`,
);
