import type { Generated } from 'kysely';

/** The tables as `migrations/` leaves them. Columns named `data`, `fields`, `digest`, `details`, `document`, `happening`, `step` and `undo` hold JSON. */
export interface Schema {
  publication: { only: number; data: string };
  sections: { id: string; parent: string | null; path: string; data: string };
  section_paths: { path: string; section: string };
  contributors: NamedRow;
  topics: NamedRow;
  series: NamedRow;
  slugs: { kind: string; slug: string; bearer: string };
  pictures: { id: string; hash: string; shown_until: number; data: string };
  documents: { id: Generated<number>; format: number; document: string };
  stories: StoryRow;
  revisions: RevisionRow;
  releases: ReleaseRow;
  embargoes: { story: string; until: number; set_at: number; set_by: string };
  withdrawals: { story: string; at: number; by: string; reason: string };
  corrections: CorrectionRow;
  steps: StepRow;
  staff: { id: string; email_key: string; name: string; data: string };
  passkeys: { id: string; staff: string; credential: string; data: string };
  passwords: { staff: string; data: string };
  recovery_codes: { staff: string; hash: string };
  sessions: SessionRow;
  one_time_links: { id: string; kind: string; hash: string; expires_at: number; data: string };
  imports: { source: string; key: string; story: string };
  banners: { language: string; until: number; data: string };
  house_rules: { language: string; version: number; rules: string };
  plans: { story: string; assignee: string | null; due: number | null; brief: string };
  remarks: RemarkRow;
  mentions: { staff: string; remark: string };
  preview_links: { id: string; hash: string; story: string; data: string };
  tokens: { id: string; hash: string; data: string };
  events: {
    seq: Generated<number>;
    at: number;
    by: string;
    story: string | null;
    version: number | null;
    happening: string;
    /** Of the entry and of the one before it; null for entries from before there was a chain. */
    chain: string | null;
    /** Both read out of `happening`. */
    kind: Generated<string>;
    about: Generated<string | null>;
  };
  news: { seq: number; touched: string; ahead: string };
  cursors: { reader: string; seq: number };
  spans: SpanRow;
  cards: { key: number; kind: string; headline: string; details: string };
  days: { day: number; stories: number };
  lists: { id: Generated<number>; kind: string; subject: string; language: string };
  places: PlaceRow;
  addresses: { section: string; slug: string; language: string; story: string; shown_from: number | null };
  picture_uses: { picture: string; user: string; shown_from: number; shown_until: number };
  shown_corrections: ShownCorrectionRow;
  search: { rowid: number | bigint; headline: string; standfirst: string; body: string; tags: string };
  names: { rowid: Generated<number>; name: string; subject: string };
  desk_headlines: { rowid: number | bigint; headline: string };
}

export interface NamedRow {
  id: string;
  slug: string;
  data: string;
}

export interface StoryRow {
  key: Generated<number>;
  id: string;
  version: number;
  stage: string;
  section: string | null;
  language: string;
  headline: string;
  /** Made of `fields`; never written. */
  kind: Generated<string>;
  fields: string;
  document: number;
  document_version: number;
  created_at: number;
  created_by: string;
  changed_at: number;
  changed_by: string;
  published_at: number | null;
  date_estimated: number;
}

export interface RevisionRow {
  id: string;
  story: string;
  number: number;
  section: string;
  fields: string;
  digest: string;
  document: number;
  at: number;
  by: string;
  note: string;
}

export interface ReleaseRow {
  story: string;
  position: number;
  id: string;
  revision: string;
  reason: string;
  starts: number;
  ends: number | null;
  decided_at: number;
  decided_by: string;
}

export interface SessionRow {
  id: string;
  staff: string;
  hash: string;
  way: string;
  is_half: number;
  created_at: number;
  seen_at: number;
  ends_at: number;
  browser: string;
  network: string;
}

export interface RemarkRow {
  id: string;
  story: string;
  change: number;
  open: number;
  starts: number | null;
  ends: number | null;
  data: string;
}

export interface CorrectionRow {
  id: string;
  story: string;
  at: number;
  by: string;
  text: string;
  passage: string | null;
}

export interface StepRow {
  story: string;
  version: number;
  story_version: number;
  at: number;
  by: string;
  client: string;
  format: number;
  step: string;
  undo: string;
}

/** One span of time in which a release is shown; the key is its place in the search index too (`search/search-key.ts`). */
export interface SpanRow {
  key: number;
  story: string;
  shown_from: number;
  shown_until: number;
  published_at: number;
  updated_at: number | null;
  language: string;
  section: string;
  slug: string;
  reason: string;
  revision: string;
  translation_of: string | null;
  headline_hash: number;
}

export interface PlaceRow {
  list: number;
  published_at: number;
  story: string;
  shown_from: number;
  shown_until: number;
}

export interface ShownCorrectionRow {
  language: string;
  at: number;
  correction: string;
  story: string;
  shown_from: number;
  shown_until: number;
}
