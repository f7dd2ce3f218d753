import type { Migration } from './migration.ts';

/**
 * Who may sign in, with what, and where they are signed in; and the log chained: each entry written from now on bears the SHA-256 of
 * itself and of the one before it.
 */
export const accounts: Migration = {
  number: 6,
  name: 'accounts',
  sql: `
CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  email_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;

CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  staff TEXT NOT NULL REFERENCES staff,
  credential TEXT NOT NULL UNIQUE,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX passkeys_staff ON passkeys (staff);

CREATE TABLE passwords (staff TEXT PRIMARY KEY REFERENCES staff, data TEXT NOT NULL) STRICT;

CREATE TABLE recovery_codes (
  staff TEXT NOT NULL REFERENCES staff,
  hash TEXT NOT NULL,
  PRIMARY KEY (staff, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  staff TEXT NOT NULL REFERENCES staff,
  hash TEXT NOT NULL UNIQUE,
  way TEXT NOT NULL,
  is_half INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  browser TEXT NOT NULL,
  network TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_staff ON sessions (staff, created_at);

CREATE TABLE one_time_links (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  expires_at INTEGER NOT NULL,
  data TEXT NOT NULL
) STRICT;

CREATE INDEX contributors_staff ON contributors (json_extract(data, '$.staff'))
WHERE json_extract(data, '$.staff') IS NOT NULL;

ALTER TABLE events ADD COLUMN chain TEXT;
ALTER TABLE events ADD COLUMN kind TEXT GENERATED ALWAYS AS (json_extract(happening, '$.kind')) VIRTUAL;
ALTER TABLE events ADD COLUMN about TEXT GENERATED ALWAYS AS (json_extract(happening, '$.staff')) VIRTUAL;
CREATE INDEX events_at ON events (at);
CREATE INDEX events_by ON events (by, seq);
CREATE INDEX events_kind ON events (kind, seq);
CREATE INDEX events_about ON events (about, seq) WHERE about IS NOT NULL;
`,
};
