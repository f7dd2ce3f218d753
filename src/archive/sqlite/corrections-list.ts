import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { Language } from '../../story/language.ts';
import type { StoryCard } from '../../story/shown.ts';
import { never } from '../projection/shown-spans.ts';
import type { CorrectionPlace, ShownCorrection } from '../public-reader.ts';
import { type CardRow, cardColumns, cardsOf } from './cards.ts';
import { correctionOf } from './kept-story.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** Corrections of shown stories of a language, newest first, each with its story's card. */
export function readCorrections(
  snapshot: Snapshot,
  language: Language,
  { limit, before }: { readonly limit: number; readonly before?: CorrectionPlace },
): readonly ShownCorrection[] {
  const { now } = snapshot;
  const place = { at: before?.at ?? never, correction: before?.correction ?? '' };
  const rows = snapshot.connection.all(shownCorrections, { language, now, limit, ...place });
  const cards = cardsOf(snapshot, rows);
  return rows.map((row, index) => ({ correction: correctionOf(row), story: cards[index] as StoryCard }));
}

interface ShownCorrectionRow extends CardRow {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly text: string;
  readonly passage: string | null;
}

const shownCorrections = sqlQuery<{
  language: string;
  now: Instant;
  at: number;
  correction: string;
  limit: number;
}>()(
  (hole) => sql<ShownCorrectionRow>`
    select n.id, n.at, n.by, n.text, n.passage, ${sql.join(cardColumns.map((column) => sql.ref(column)))}
    from (
      select at, correction, story from shown_corrections
      where language = ${hole('language')} and (at, correction) < (${hole('at')}, ${hole('correction')})
        and shown_from <= ${hole('now')} and shown_until > ${hole('now')}
      order by at desc, correction desc
      limit ${hole('limit')}
    ) as p
    cross join corrections as n on n.id = p.correction
    cross join spans as s on s.story = p.story and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
    cross join cards as c on c.key = s.key
    order by p.at desc, p.correction desc`,
);
