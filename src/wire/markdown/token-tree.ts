import type { Token } from 'markdown-it';

/** A token with what stands between it and its closing one. */
export interface Branch {
  readonly token: Token;
  readonly children: readonly Branch[];
  /** First line, from 1. */
  readonly line: number;
  /** The line after its last, from 1. */
  readonly end: number;
}

/** Puts markdown-it's flat list of block tokens back into the tree that it tells of. */
export function tokenTree(tokens: readonly Token[]): readonly Branch[] {
  const roots: Branch[] = [];
  const open: Branch[][] = [roots];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const children: Branch[] = [];
    const [start, end] = token.map ?? lastLines(open.at(-1));
    open.at(-1)?.push({ token, children, line: start + 1, end: end + 1 });
    if (token.nesting > 0) open.push(children);
  }
  return roots;
}

/** Tokens without lines of their own (cells of a table) stand in those before them. */
function lastLines(siblings: readonly Branch[] | undefined): readonly [number, number] {
  const last = siblings?.at(-1);
  return last ? [last.line - 1, last.end - 1] : [0, 0];
}
