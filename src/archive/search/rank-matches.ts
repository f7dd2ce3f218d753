import { days, type Instant } from '../../kit/instant.ts';

/** A match that is to be ranked. */
export interface Match {
  readonly key: number;
  readonly publishedAt: Instant;
}

/** What is known of how well matches fit, by key. */
export interface Fit {
  /** FTS5's bm25 over the rarer words: the lower, the better; absent where no word is rare enough to tell anything. */
  readonly bm25: ReadonlyMap<number, number>;
  /** Matches that have all words in their headline. */
  readonly inHeadline: ReadonlySet<number>;
}

/**
 * The best first. Half of a match's score tells how much it is about the words (bm25, in relation to the best one), a quarter whether its
 * headline has them all, a quarter how new it is (half of that for each year before the newest match). The newer goes first where two are even.
 */
export function rankMatches<M extends Match>(matches: readonly M[], fit: Fit): readonly M[] {
  const best = Math.min(0, ...fit.bm25.values());
  const newest = matches.reduce((latest, { publishedAt }) => Math.max(latest, publishedAt), Number.NEGATIVE_INFINITY);
  const score = ({ key, publishedAt }: M): number =>
    0.5 * (best < 0 ? (fit.bm25.get(key) ?? 0) / best : 0) +
    0.25 * (fit.inHeadline.has(key) ? 1 : 0) +
    0.25 * 2 ** ((publishedAt - newest) / days(365));
  return matches
    .map((match) => ({ match, score: score(match) }))
    .sort((a, b) => b.score - a.score || b.match.key - a.match.key)
    .map(({ match }) => match);
}
