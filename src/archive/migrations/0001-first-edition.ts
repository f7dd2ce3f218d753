import type { Migration } from './migration.ts';

/** Truth first (stories, revisions, releases, the log …), then what is derived from it for readers and can be made again. */
export const firstEdition: Migration = {
  number: 1,
  name: 'first-edition',
  sql: `
CREATE TABLE publication (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  data TEXT NOT NULL
) STRICT;

CREATE TABLE sections (
  id TEXT PRIMARY KEY,
  parent TEXT REFERENCES sections,
  path TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX sections_parent ON sections (parent);

CREATE TABLE section_paths (
  path TEXT PRIMARY KEY,
  section TEXT NOT NULL REFERENCES sections
) STRICT, WITHOUT ROWID;

CREATE TABLE contributors (id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, data TEXT NOT NULL) STRICT;
CREATE TABLE topics (id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, data TEXT NOT NULL) STRICT;
CREATE TABLE series (id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, data TEXT NOT NULL) STRICT;

CREATE TABLE pictures (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  shown_until INTEGER NOT NULL,
  data TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  format INTEGER NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE TABLE stories (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  stage TEXT NOT NULL,
  section TEXT REFERENCES sections,
  language TEXT NOT NULL,
  headline TEXT NOT NULL,
  fields TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents,
  document_version INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL,
  published_at INTEGER,
  date_estimated INTEGER NOT NULL
) STRICT;
CREATE INDEX stories_changed ON stories (changed_at, id);
CREATE INDEX stories_stage ON stories (stage, changed_at, id);
CREATE INDEX stories_section ON stories (section, changed_at, id);
CREATE INDEX stories_creator ON stories (created_by, changed_at, id);

CREATE TABLE revisions (
  id TEXT PRIMARY KEY,
  story TEXT NOT NULL REFERENCES stories (id),
  number INTEGER NOT NULL,
  section TEXT NOT NULL REFERENCES sections,
  fields TEXT NOT NULL,
  digest TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (story, number)
) STRICT;

CREATE TABLE releases (
  story TEXT NOT NULL REFERENCES stories (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revisions,
  reason TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER,
  decided_at INTEGER NOT NULL,
  decided_by TEXT NOT NULL,
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX releases_starts ON releases (starts);
CREATE INDEX releases_ends ON releases (ends) WHERE ends IS NOT NULL;

CREATE TABLE embargoes (
  story TEXT PRIMARY KEY REFERENCES stories (id),
  until INTEGER NOT NULL,
  set_at INTEGER NOT NULL,
  set_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX embargoes_until ON embargoes (until);

CREATE TABLE withdrawals (
  story TEXT PRIMARY KEY REFERENCES stories (id),
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX withdrawals_at ON withdrawals (at);

CREATE TABLE corrections (
  id TEXT PRIMARY KEY,
  story TEXT NOT NULL REFERENCES stories (id),
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  passage TEXT
) STRICT;
CREATE INDEX corrections_story ON corrections (story, at, id);

CREATE TABLE imports (
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  story TEXT NOT NULL REFERENCES stories (id),
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  data TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  story TEXT,
  version INTEGER,
  happening TEXT NOT NULL
) STRICT;
CREATE INDEX events_story ON events (story, seq) WHERE story IS NOT NULL;

CREATE TABLE cursors (reader TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE spans (
  key INTEGER PRIMARY KEY,
  story TEXT NOT NULL REFERENCES stories (id),
  shown_from INTEGER NOT NULL,
  shown_until INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  updated_at INTEGER,
  language TEXT NOT NULL,
  section TEXT NOT NULL REFERENCES sections,
  slug TEXT NOT NULL,
  reason TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revisions,
  translation_of TEXT,
  headline_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX spans_story ON spans (story, shown_from);
CREATE INDEX spans_headline ON spans (headline_hash, published_at);
CREATE INDEX spans_translation ON spans (translation_of) WHERE translation_of IS NOT NULL;

CREATE TABLE cards (
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  headline TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;

CREATE TABLE lists (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (kind, subject, language)
) STRICT;

CREATE TABLE places (
  list INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  story TEXT NOT NULL,
  shown_from INTEGER NOT NULL,
  shown_until INTEGER NOT NULL,
  PRIMARY KEY (list, published_at, story, shown_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE addresses (
  section TEXT NOT NULL REFERENCES sections,
  slug TEXT NOT NULL,
  language TEXT NOT NULL,
  story TEXT NOT NULL REFERENCES stories (id),
  shown_from INTEGER,
  PRIMARY KEY (section, slug, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture_uses (
  picture TEXT NOT NULL,
  user TEXT NOT NULL,
  shown_from INTEGER NOT NULL,
  shown_until INTEGER NOT NULL,
  PRIMARY KEY (picture, user, shown_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_uses_user ON picture_uses (user);

CREATE TABLE shown_corrections (
  language TEXT NOT NULL,
  at INTEGER NOT NULL,
  correction TEXT NOT NULL REFERENCES corrections,
  story TEXT NOT NULL REFERENCES stories (id),
  shown_from INTEGER NOT NULL,
  shown_until INTEGER NOT NULL,
  PRIMARY KEY (language, at, correction, shown_from)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  headline, standfirst, body, tags,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

-- Words of one transaction are gathered in up to 16 MiB before they are written, so that an import writes long runs.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
INSERT INTO search (search, rank) VALUES ('automerge', 8);

CREATE VIRTUAL TABLE names USING fts5 (
  name, subject UNINDEXED,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

CREATE VIRTUAL TABLE desk_headlines USING fts5 (
  headline,
  content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
`,
};
