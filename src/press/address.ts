import { encodePath, type RequestTarget } from '../kit/http/request-target.ts';

/** An address as the press knows it: one for all spellings of it. */
export interface SheetAddress {
  /** The canonical path with what counts of the query, in a fixed order; names the sheet. */
  readonly address: string;
  /** Decoded, in lower case and composed (NFC). */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Percent-encoded. */
  readonly canonicalPath: string;
  /** As asked. */
  readonly path: string;
  readonly search: string;
}

/** Takes out of a request's target what counts. */
export function addressOf(target: RequestTarget, queryNames: readonly string[]): SheetAddress {
  if (target.isPlain) return plainAddress(target);
  const segments = target.segments.map((segment) => segment.normalize('NFC').toLowerCase());
  const canonicalPath = encodePath(segments);
  const query = target.search === '' ? target.query : known(target.query, queryNames);
  const address = query.size > 0 ? `${canonicalPath}?${query}` : canonicalPath;
  return { address, segments, query, canonicalPath, path: target.path, search: target.search };
}

function plainAddress({ segments, query, path, search }: RequestTarget): SheetAddress {
  return { address: path, segments, query, canonicalPath: path, path, search };
}

/** The first value of each name that counts. */
function known(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams(
    names.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
