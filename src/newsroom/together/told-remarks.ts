import type { DeskReader } from '../../archive/desk-reader.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActorRef, RemarkId, StoryId } from '../../story/ids.ts';
import { isDeleted, type Remark, type Saying } from '../../story/remark.ts';
import { deskNames, type NameOf } from '../stories/desk-names.ts';

/** A note or a suggestion as open editors are told of it, with names for those who said something. */
export interface ToldRemark {
  readonly id: RemarkId;
  readonly kind: Remark['kind'];
  /** Places in the document at the version told; null while the passage is gone. */
  readonly from: number | null;
  readonly to: number | null;
  /** What the passage said when the remark was made. */
  readonly exact: string;
  readonly at: Instant;
  readonly by: string;
  /** Whose it is: nobody accepts their own suggestion. */
  readonly maker: ActorRef;
  /** How many sayings came before those told of; they stand on the screen of the story's remarks. */
  readonly earlier: number;
  readonly thread: readonly ToldSaying[];
  /** The words of a suggestion; null for a note. */
  readonly words: string | null;
  readonly settled: {
    readonly at: Instant;
    readonly by: string;
    readonly how: 'resolved' | 'accepted' | 'refused' | 'taken-back';
  } | null;
}

export interface ToldSaying {
  readonly at: Instant;
  readonly by: string;
  /** Whose it is: nobody changes what another said. */
  readonly maker: ActorRef;
  readonly text: string;
  readonly changed: Saying['changed'] | null;
}

/** What editors are told of all remarks on a story, and the number that rises when that changes. */
export interface ToldRemarks {
  readonly change: number;
  readonly remarks: readonly ToldRemark[];
}

/** How many sayings of a thread are told of, the newest. */
const mostSayings = 30;
/** How many settled ones are told of; the rest stand on a screen of their own. */
const mostSettled = 30;

export async function toldRemarks(reader: DeskReader, story: StoryId): Promise<ToldRemarks> {
  const change = await reader.remarksChange(story);
  if (change === 0) return { change, remarks: [] };
  const remarks = (await reader.remarks(story)).filter((remark) => !isDeleted(remark));
  const nameOf = await deskNames(reader, 'en');
  const settled = remarks
    .filter((remark) => remark.settled !== null)
    .toSorted((a, b) => (b.settled?.at ?? 0) - (a.settled?.at ?? 0))
    .slice(0, mostSettled);
  const open = remarks.filter((remark) => remark.settled === null);
  return { change, remarks: [...open, ...settled].map((remark) => toldRemark(remark, nameOf)) };
}

function toldRemark(remark: Remark, nameOf: NameOf): ToldRemark {
  const { id, kind, span, quote, at, by, thread, settled } = remark;
  return {
    id,
    kind,
    from: span?.from ?? null,
    to: span?.to ?? null,
    exact: quote.exact,
    at,
    by: nameOf(by),
    maker: by,
    earlier: Math.max(0, thread.length - mostSayings),
    thread: thread
      .slice(-mostSayings)
      .map(({ at, by, text, changed = null }) => ({ at, by: nameOf(by), maker: by, text, changed })),
    words: remark.kind === 'suggestion' ? remark.words : null,
    settled: settled && {
      at: settled.at,
      by: nameOf(settled.by),
      how: 'how' in settled ? settled.how : 'resolved',
    },
  };
}
