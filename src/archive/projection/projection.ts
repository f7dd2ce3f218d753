import { sha256 } from '../../kit/hash.ts';
import type { Instant } from '../../kit/instant.ts';
import { collapseWhitespace } from '../../kit/text.ts';
import type { PictureId, RevisionId, SectionId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Slug } from '../../story/slug.ts';
import type { Correction, Release, Revision, Story } from '../../story/story.ts';
import type { ListKey } from '../public-reader.ts';
import type { CardDetails } from './card-details.ts';
import { cardDetails } from './card-details.ts';
import type { Digest } from './digest.ts';
import { joinSpans, type ShownSpan, type Span, shownSpans } from './shown-spans.ts';

/** The part of a revision that decides where and how lists show it. */
export interface RevisionFacts extends Pick<Revision, 'id' | 'fields'> {
  readonly digest: Digest;
}

/** All that decides what readers find of a story, and where. */
export interface StoryFacts
  extends Pick<Story, 'id' | 'releases' | 'embargo' | 'withdrawal' | 'publishedAt' | 'dateEstimated'> {
  /** Every revision that a release names. */
  readonly revisions: ReadonlyMap<RevisionId, RevisionFacts>;
  readonly corrections: readonly Pick<Correction, 'id' | 'at'>[];
}

/** What an archive keeps beside a story, so that every read for readers is one step: made of its releases, and of nothing else. */
export interface Projection {
  readonly spans: readonly ProjectedSpan[];
  readonly places: readonly ProjectedPlace[];
  readonly addresses: readonly ProjectedAddress[];
  readonly pictures: readonly ({ readonly picture: PictureId } & Span)[];
  readonly corrections: readonly ProjectedCorrection[];
}

/** A release while it is shown. */
export interface ProjectedSpan extends Span {
  readonly revision: RevisionId;
  readonly reason: Release['reason'];
  readonly publishedAt: Instant;
  readonly updatedAt: Instant | null;
  readonly fields: Revision['fields'];
  readonly headline: string;
  /** See `headlineHash`. */
  readonly headlineHash: number;
  readonly card: CardDetails;
}

/** That a story stands in a list, at the place of its date of publication, for a span of time. */
export interface ProjectedPlace extends Span {
  readonly list: ListName;
  readonly publishedAt: Instant;
}

/** A list by its kind, whose it is (an id or a kind of story; else empty) and its language. */
export interface ListName {
  readonly kind: ListKey['kind'];
  readonly subject: string;
  readonly language: Language;
}

/** An address that a story has, had or will have; `from` is when readers could first use it, null where they never can. */
export interface ProjectedAddress {
  readonly language: Language;
  readonly section: SectionId;
  readonly slug: Slug;
  readonly from: Instant | null;
}

export interface ProjectedCorrection extends Span {
  readonly correction: Correction['id'];
  readonly at: Instant;
  readonly language: Language;
}

/** Lays out over all time what readers find of a story. */
export function project(story: StoryFacts): Projection {
  const shown = shownSpans(story).map((span) => ({ ...span, ...revisionOf(story, span.release) }));
  return {
    spans: shown.map((span) => projectedSpan(story, span)),
    places: projectedPlaces(story, shown),
    addresses: projectedAddresses(story, shown),
    pictures: spansBy(shown, ({ digest }) => digest.pictures).map(([picture, span]) => ({ picture, ...span })),
    corrections: projectedCorrections(story, shown),
  };
}

/** A number that headlines of the same words share: 48 bits of the SHA-256 of the headline with its white space collapsed. */
export function headlineHash(headline: string): number {
  return Number.parseInt(sha256(collapseWhitespace(headline)).slice(0, 12), 16);
}

type Shown = ShownSpan & RevisionFacts;

function revisionOf({ id, revisions }: StoryFacts, release: Release): RevisionFacts {
  const revision = revisions.get(release.revision);
  if (!revision) throw new Error(`${release.id} of ${id} names ${release.revision}, which is not a revision of it.`);
  return revision;
}

function publishedAt({ id, publishedAt: at }: StoryFacts): Instant {
  if (at === null) throw new Error(`${id} has releases, but no date of publication.`);
  return at;
}

function projectedSpan(story: StoryFacts, { release, from, until, updatedAt, fields, digest }: Shown): ProjectedSpan {
  return {
    from,
    until,
    revision: release.revision,
    reason: release.reason,
    publishedAt: publishedAt(story),
    updatedAt,
    fields,
    headline: digest.headline,
    headlineHash: headlineHash(digest.headline),
    card: cardDetails(fields, digest, story.dateEstimated),
  };
}

function projectedPlaces(story: StoryFacts, shown: readonly Shown[]): readonly ProjectedPlace[] {
  const names = new Map<string, ListName>();
  const keyed = spansBy(shown, ({ fields }) =>
    listNames(fields).map((name) => {
      const key = `${name.kind} ${name.subject} ${name.language}`;
      names.set(key, name);
      return key;
    }),
  );
  return keyed.map(([key, span]) => ({ list: names.get(key) as ListName, publishedAt: publishedAt(story), ...span }));
}

/** Every list that a story stands in. A section's list holds what stands in itself; readers of it add its subsections'. */
function listNames({ language, section, topics, byline, series, kind }: Revision['fields']): readonly ListName[] {
  return [
    { kind: 'latest', subject: '', language },
    { kind: 'section', subject: section, language },
    { kind: 'story-kind', subject: kind, language },
    ...[...new Set(topics)].map((subject) => ({ kind: 'topic', subject, language }) as const),
    ...[...new Set(byline.map(({ contributor }) => contributor))].map(
      (subject) => ({ kind: 'contributor', subject, language }) as const,
    ),
    ...(series ? [{ kind: 'series', subject: series, language } as const] : []),
  ];
}

function projectedAddresses(story: StoryFacts, shown: readonly Shown[]): readonly ProjectedAddress[] {
  const addresses = new Map<string, ProjectedAddress>();
  const add = ({ fields: { language, section, slug } }: RevisionFacts, from: Instant | null) => {
    const key = `${language} ${section} ${slug}`;
    const known = addresses.get(key);
    if (!known || known.from === null) addresses.set(key, { language, section, slug, from });
  };
  for (const span of shown) add(span, span.from);
  for (const release of story.releases) add(revisionOf(story, release), null);
  return [...addresses.values()];
}

function projectedCorrections(story: StoryFacts, shown: readonly Shown[]): readonly ProjectedCorrection[] {
  return story.corrections.flatMap(({ id, at }) => {
    const after = shown.flatMap((span) =>
      span.until > at ? [{ ...span, from: Math.max(span.from, at) as Instant }] : [],
    );
    return spansBy(after, ({ fields }) => [fields.language]).map(([language, span]) => ({
      correction: id,
      at,
      language,
      ...span,
    }));
  });
}

/** For everything that some spans have: the spans in which they have it, joined where they touch. */
function spansBy<Key>(
  shown: readonly Shown[],
  keysOf: (span: Shown) => readonly Key[],
): readonly (readonly [Key, Span])[] {
  const spans = new Map<Key, Span[]>();
  for (const span of shown)
    for (const key of keysOf(span)) {
      const known = spans.get(key);
      if (known) known.push(span);
      else spans.set(key, [span]);
    }
  return [...spans].flatMap(([key, some]) => joinSpans(some).map((span) => [key, span] as const));
}
