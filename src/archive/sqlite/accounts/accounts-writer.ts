import { emailKey } from '../../../kit/email-key.ts';
import type { KeptStaff, Passkey } from '../../accounts-reader.ts';
import type { AccountsWriter } from '../../accounts-writer.ts';
import type { Connection } from '../connection.ts';
import {
  deleteCode,
  deleteCodes,
  deleteLink,
  deleteLinksOfKind,
  deleteOldLinks,
  deletePasskey,
  deletePassword,
  insertCode,
  insertLink,
  insertPasskey,
  insertPassword,
  passkeyById,
  updatePasskey,
  upsertStaff,
} from './account-rows.ts';
import { lockCode } from './code-lock.ts';
import {
  deleteOldSessions,
  deleteSession,
  deleteSessions,
  insertSession,
  sawSession,
  sessionRow,
} from './session-rows.ts';

export function saveStaff(connection: Connection, staff: KeptStaff): void {
  const { id, name, email } = staff;
  connection.run(upsertStaff, { id, email_key: emailKey(email), name, data: JSON.stringify(staff) });
}

/** Writes of accounts over the connection that stands in a transaction for writing. */
export function accountsWriter(connection: Connection): AccountsWriter {
  return {
    addPasskey: async (passkey) => {
      const { id, staff, credential } = passkey;
      connection.run(insertPasskey, { id, staff, credential, data: JSON.stringify(passkey) });
    },
    removePasskey: async (id) => void connection.run(deletePasskey, { id }),
    usePasskey: async (id, { at, counter, backedUp }) => {
      const row = connection.one(passkeyById, { id });
      if (!row) return;
      const passkey: Passkey = { ...(JSON.parse(row.data) as Passkey), usedAt: at, counter, backedUp };
      connection.run(updatePasskey, { id, data: JSON.stringify(passkey) });
    },
    savePassword: async (staff, password) => {
      connection.run(deletePassword, { staff });
      if (!password) return;
      const codeSecret = lockCode(connection.database.name, staff, password.codeSecret);
      connection.run(insertPassword, { staff, data: JSON.stringify({ ...password, codeSecret }) });
    },
    saveRecoveryCodes: async (staff, hashes) => {
      connection.run(deleteCodes, { staff });
      for (const hash of hashes) connection.run(insertCode, { staff, hash });
    },
    spendRecoveryCode: async (staff, hash) => connection.run(deleteCode, { staff, hash }).changes > 0,
    addSession: async (session) => void connection.run(insertSession, sessionRow(session)),
    sawSession: async (id, at) => void connection.run(sawSession, { id, at }),
    endSession: async (id) => void connection.run(deleteSession, { id }),
    endSessions: async (staff, except) => connection.run(deleteSessions, { staff, except: except ?? '' }).changes,
    forgetExpired: async (now, idleSince) => {
      connection.run(deleteOldSessions, { now, idleSince });
      connection.run(deleteOldLinks, { now });
    },
    addOneTimeLink: async (link) => {
      const { id, kind, hash, expiresAt } = link;
      connection.run(insertLink, { id, kind, hash, expires_at: expiresAt, data: JSON.stringify(link) });
    },
    removeOneTimeLink: async (id) => void connection.run(deleteLink, { id }),
    removeOneTimeLinks: async (kind) => void connection.run(deleteLinksOfKind, { kind }),
  };
}
