/** A note or a suggestion as the server tells of it (docs/together.md). */
export interface ToldRemark {
  readonly id: string;
  readonly kind: 'note' | 'suggestion';
  /** Places in the document at the version told; null while the passage is gone. */
  readonly from: number | null;
  readonly to: number | null;
  readonly exact: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  readonly maker: string;
  /** Sayings before those told of. */
  readonly earlier: number;
  readonly thread: readonly ToldSaying[];
  readonly words: string | null;
  readonly settled: {
    readonly at: number;
    readonly by: string;
    readonly how: 'resolved' | 'accepted' | 'refused' | 'taken-back';
  } | null;
}

export interface ToldSaying {
  readonly at: number;
  readonly by: string;
  readonly maker: string;
  readonly text: string;
  /** When its writer worded it anew or deleted it; null while it is as it was first said. */
  readonly changed: { readonly at: number; readonly how: 'edited' | 'deleted' } | null;
}
