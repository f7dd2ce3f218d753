import { instant } from '../../kit/instant.ts';
import { calendarDay } from '../../kit/time-zone.ts';
import type { BodyBlock, LivePost } from '../../story/document.ts';
import { isoDay } from '../words/dates.ts';

/** A live post where it stands on the page. */
export interface LiveEntry {
  readonly post: LivePost;
  /** Its anchor, which stays when newer entries come. */
  readonly id: string;
  /** Whether it is the first on the page of its day. */
  readonly opensDay: boolean;
}

/** A block that stays where it was written. */
export type StandingBlock = Exclude<BodyBlock, LivePost>;

/** A body taken apart: what is not live, in its order, and the live posts, newest first. */
export interface LiveBody {
  readonly standing: readonly StandingBlock[];
  readonly entries: readonly LiveEntry[];
}

/** Entries of one instant keep the later written before the earlier. */
export function liveBody(body: readonly BodyBlock[], timeZone: string): LiveBody {
  const posts = body.filter((block): block is LivePost => block.type === 'live_post');
  const ids = anchors(posts);
  const newestFirst = posts.toReversed().toSorted((one, other) => other.attrs.at - one.attrs.at);
  let day = '';
  const entries = newestFirst.map((post) => {
    const ownDay = isoDay(calendarDay(instant(post.attrs.at), timeZone));
    const opensDay = ownDay !== day;
    day = ownDay;
    return { post, id: ids.get(post) ?? '', opensDay };
  });
  return { standing: body.filter((block): block is StandingBlock => block.type !== 'live_post'), entries };
}

/** The instant in seconds, and a number where several share it. */
function anchors(posts: readonly LivePost[]): ReadonlyMap<LivePost, string> {
  const counts = new Map<number, number>();
  return new Map(
    posts.map((post) => {
      const second = Math.floor(post.attrs.at / 1000);
      const count = (counts.get(second) ?? 0) + 1;
      counts.set(second, count);
      return [post, count === 1 ? `at-${second}` : `at-${second}-${count}`];
    }),
  );
}
