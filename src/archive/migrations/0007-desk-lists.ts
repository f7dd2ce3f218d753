import type { Migration } from './migration.ts';

/**
 * Lists of the desk, quick under every filter: each has an index in the list's order, which holds what else its stories are often narrowed
 * to. What waits and what appeared is found by the instant from which readers see it.
 */
export const deskLists: Migration = {
  number: 7,
  name: 'desk-lists',
  sql: `
ALTER TABLE stories ADD COLUMN kind TEXT NOT NULL GENERATED ALWAYS AS (
  iif(json_valid(fields), json_extract(fields, '$.kind'), '')
) VIRTUAL;

DROP INDEX stories_creator;
CREATE INDEX stories_creator ON stories (created_by, changed_at, id, stage, published_at);
DROP INDEX stories_section;
CREATE INDEX stories_section ON stories (section, changed_at, id, kind, language);
CREATE INDEX stories_kind ON stories (kind, changed_at, id, language);
CREATE INDEX stories_language ON stories (language, changed_at, id);
CREATE INDEX stories_unreleased ON stories (changed_at, id) WHERE published_at IS NULL;

CREATE INDEX spans_shown ON spans (shown_from, story);
`,
};
