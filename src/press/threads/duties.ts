import type { Instant } from '../../kit/instant.ts';
import type { StoredSheet } from '../plate-store.ts';

/** What the main thread asks a serving thread for. */
export type ServingDuties<Figures> = {
  /** Reads the log up to an entry, keeps nothing any more of what is withdrawn in it, and says when that was so. */
  readonly readOn: (seq: number) => Promise<Instant>;
  /** What it has counted so far. */
  readonly figures: (nothing: null) => Figures;
  /** Answers what is under way, and ends. */
  readonly end: (nothing: null) => void;
};

/** What a serving thread asks the main thread for. */
export type MainDuties = {
  /** Counts the thread from now on among those that serve; it waits for that before it listens. */
  readonly join: (nothing: null) => void;
  /** Hears that the thread listens. */
  readonly listens: (nothing: null) => void;
  /** Keeps sheets in the store, which only the main thread writes to. */
  readonly keep: (sheets: readonly StoredSheet[]) => void;
  /** Hears of a fault that somebody was answered 500 for. */
  readonly report: (fault: unknown) => void;
  /** Tells the figures of all threads. */
  readonly metricsText: (nothing: null) => Promise<string>;
};
