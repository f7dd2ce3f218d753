import type { StoryId } from '../../../story/ids.ts';
import type { Finding } from '../../finding.ts';
import type { ProjectedSpan, Projection } from '../../projection/projection.ts';
import type { Connection } from '../connection.ts';
import { query } from '../query.ts';
import { cardRow, spanRow } from '../write-projection.ts';

/** The numbers under which lists are kept, by what `listName` says of them. */
export type KeptLists = ReadonlyMap<string, number>;

export function keptLists(connection: Connection): KeptLists {
  return new Map(connection.all(everyList, {}).map(({ id, ...name }) => [listName(name), id]));
}

function listName({ kind, subject, language }: { kind: string; subject: string; language: string }): string {
  return `${kind} ${subject} ${language}`;
}

/** Compares what readers find of a story with what they should. `atSpan` is told the key of every span that is right. */
export function checkProjection(
  connection: Connection,
  lists: KeptLists,
  story: StoryId,
  right: Projection,
  atSpan: (key: number, span: ProjectedSpan) => void,
): readonly Finding[] {
  return [
    ...checkSpans(connection, story, right, atSpan),
    ...right.places
      .filter(({ list, publishedAt, from, until }) => {
        const row = connection.one(placeRow, { list: lists.get(listName(list)) ?? 0, publishedAt, story, from });
        return row?.shown_until !== until;
      })
      .map(({ list }) =>
        finding('lists', story, `It does not stand where it should in ${list.kind} ${list.subject}`.trim()),
      ),
    ...right.addresses
      .filter(({ language, section, slug, from }) => {
        const row = connection.one(addressRow, { language, section, slug });
        return row?.story !== story || row.shown_from !== from;
      })
      .map(({ slug }) => finding('addresses', story, `Its address ${slug} does not lead to it as it should.`)),
    ...right.pictures
      .filter(
        ({ picture, from, until }) => connection.one(pictureRow, { picture, user: story, from })?.shown_until !== until,
      )
      .map(({ picture }) => finding('pictures', story, `Its use of ${picture} is not kept as it should be.`)),
    ...right.corrections
      .filter(({ language, at, correction, from, until }) => {
        const row = connection.one(correctionRow, { language, at, correction, from });
        return row?.story !== story || row.shown_until !== until;
      })
      .map(({ correction }) => finding('corrections', story, `${correction} is not listed as it should be.`)),
  ];
}

function checkSpans(
  connection: Connection,
  story: StoryId,
  { spans }: Projection,
  atSpan: (key: number, span: ProjectedSpan) => void,
): readonly Finding[] {
  const kept = connection.all(spanRows, { story });
  if (kept.length !== spans.length)
    return [finding('lists', story, `It is shown in ${kept.length} spans of time; it should be in ${spans.length}.`)];
  return spans.flatMap((span, index) => {
    const { kind, headline, details, ...row } = kept[index] as (typeof kept)[number];
    if (!isSame(row, spanRow(row.key, story, span)))
      return [finding('lists', story, 'When and where it is shown is not kept as it should be.')];
    if (!isSame({ key: row.key, kind, headline, details }, cardRow(row.key, span)))
      return [finding('cards', story, 'What lists show of it is not what it says.')];
    atSpan(row.key, span);
    return [];
  });
}

function isSame<Row extends object>(one: Row, other: Row): boolean {
  return Object.entries(other).every(([column, value]) => one[column as keyof Row] === value);
}

function finding(check: string, subject: string, problem: string): Finding {
  return { check, subject, problem };
}

const spanRows = query<{ story: string }>()((db, hole) =>
  db
    .selectFrom('spans as s')
    .innerJoin('cards as c', 'c.key', 's.key')
    .selectAll('s')
    .select(['c.kind', 'c.headline', 'c.details'])
    .where('s.story', '=', hole('story'))
    .orderBy('s.shown_from'),
);

const everyList = query()((db) => db.selectFrom('lists').select(['id', 'kind', 'subject', 'language']));

const placeRow = query<{ list: number; publishedAt: number; story: string; from: number }>()((db, hole) =>
  db
    .selectFrom('places')
    .select('shown_until')
    .where('list', '=', hole('list'))
    .where('published_at', '=', hole('publishedAt'))
    .where('story', '=', hole('story'))
    .where('shown_from', '=', hole('from')),
);

const addressRow = query<{ language: string; section: string; slug: string }>()((db, hole) =>
  db
    .selectFrom('addresses')
    .select(['story', 'shown_from'])
    .where('section', '=', hole('section'))
    .where('slug', '=', hole('slug'))
    .where('language', '=', hole('language')),
);

const pictureRow = query<{ picture: string; user: string; from: number }>()((db, hole) =>
  db
    .selectFrom('picture_uses')
    .select('shown_until')
    .where('picture', '=', hole('picture'))
    .where('user', '=', hole('user'))
    .where('shown_from', '=', hole('from')),
);

const correctionRow = query<{ language: string; at: number; correction: string; from: number }>()((db, hole) =>
  db
    .selectFrom('shown_corrections')
    .select(['story', 'shown_until'])
    .where('language', '=', hole('language'))
    .where('at', '=', hole('at'))
    .where('correction', '=', hole('correction'))
    .where('shown_from', '=', hole('from')),
);
