import type { Migration } from './migration.ts';

/**
 * Secrets of authenticators are no longer kept as they are, but locked with a key that stands beside the archive. `lock_code` is the archive's own; what
 * stood in their place is overwritten.
 */
export const lockedCodes: Migration = {
  number: 14,
  name: 'locked-codes',
  sql: `
PRAGMA secure_delete = ON;

UPDATE passwords SET data = json_set(data, '$.codeSecret', lock_code(staff, data ->> '$.codeSecret'));

PRAGMA secure_delete = OFF;
`,
};
