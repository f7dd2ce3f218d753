/** Where a result goes on: among its ranked matches, or with those older than a key. */
export type SearchCursor =
  | { readonly kind: 'ranked'; readonly newest: number; readonly at: number }
  | { readonly kind: 'older'; readonly below: number };

/** `r` newest key, place; or `o` key: to base 36. */
export function formatCursor(cursor: SearchCursor): string {
  return cursor.kind === 'ranked'
    ? `r${cursor.newest.toString(36)}-${cursor.at.toString(36)}`
    : `o${cursor.below.toString(36)}`;
}

/** Reads a cursor that was handed out; null for anything else. */
export function parseCursor(text: string): SearchCursor | null {
  const [, newest, at, below] = /^(?:r([0-9a-z]{1,10})-([0-9a-z]{1,3})|o([0-9a-z]{1,10}))$/.exec(text) ?? [];
  if (newest && at) return { kind: 'ranked', newest: Number.parseInt(newest, 36), at: Number.parseInt(at, 36) };
  return below ? { kind: 'older', below: Number.parseInt(below, 36) } : null;
}
