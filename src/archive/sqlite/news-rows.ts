import { sql } from 'kysely';
import type { Happening } from '../../story/events.ts';
import type { NewsEntry } from '../event-log.ts';
import { bannerKey } from '../key.ts';
import { sqlQuery } from './query.ts';

interface NewsRow {
  readonly seq: number;
  readonly happening: string;
  readonly touched: string | null;
  readonly ahead: string | null;
}

export const newsAfter = sqlQuery<{ seq: number; limit: number }>()(
  (hole) => sql<NewsRow>`
    select e.seq, e.happening, n.touched, n.ahead
    from events as e left join news as n on n.seq = e.seq
    where e.seq > ${hole('seq')} order by e.seq limit ${hole('limit')}`,
);

export function newsOf({ seq, happening, touched, ahead }: NewsRow): NewsEntry {
  const happened = JSON.parse(happening) as Happening;
  if (touched === null || ahead === null) return { seq, kind: happened.kind, touched: null, upcoming: null };
  const keys = JSON.parse(touched);
  const subject = subjectOf(happened);
  const upcoming = subject === null || keys.length === 0 ? null : { subject, keys, instants: JSON.parse(ahead) };
  return { seq, kind: happened.kind, touched: keys, upcoming };
}

function subjectOf(happening: Happening): string | null {
  if ('story' in happening) return happening.story;
  if (happening.kind === 'banner-set' || happening.kind === 'banner-ended') return bannerKey(happening.language);
  return 'picture' in happening ? happening.picture : null;
}
