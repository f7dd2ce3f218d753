import type { Resolve } from './resolve.ts';

/** A node as JSON, to be checked by `parseBody`. */
export interface RawNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly unknown[];
}

/** A block and the line of the source on which it begins, from 1. */
export interface RawBlock {
  readonly line: number;
  readonly json: RawNode;
}

/** What reading needs all the way down. */
export interface Reader {
  readonly resolve: Resolve;
  /** Says what is wrong, and in which line. */
  readonly refuse: Refuse;
  /** The lines of the source. */
  readonly lines: readonly string[];
}

/** Says what is wrong in a line, counted from 1. */
export type Refuse = (line: number, problem: string) => void;
